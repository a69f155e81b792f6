// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visitfacts.h"

/// A visit in an officer's words.
namespace pipit::app::visitwords {

/// "Seen and spoke", "Offered, not wanted".
QString outcome(VisitContent::Outcome outcome);
/// "alone", "Jo could hear", "somebody could hear"; empty where nobody was seen.
QString heard(const VisitContent &visit);
/// "in person", "by video", "by phone"; empty likewise.
QString how(const VisitContent &visit);
/// "Seen and spoke with Sam, alone, in person, own room, Jo’s house, 14 May, 16:41."
QString sentence(const VisitContent &visit, const QString &officer, std::int64_t writtenMs);
/// "Not seen alone yet: it stays due, by 20 May."; empty where it does not.
QString due(const VisitFacts &facts);
/// "16:34".
QString clock(int minute);
/// The minute of a day in London.
int minuteOf(std::int64_t ms);
/// "Thursday 14 May"; with its year where it is another than that of `today`.
QString dayName(CivilDay day, CivilDay today);
/// "14 May".
QString shortDay(CivilDay day);
/// "I rang", "Advice", "Voice note".
QString note(NoteContent::What what);
/// "refused 6 May", "answered"; of an answer that waits for telling.
QString decided(const VisitFacts::Untold &untold);
/// Why the times here may be wrong; empty where nothing says so.
QString clockDoubt(std::int64_t nowMs, std::int64_t newestMs);

} // namespace pipit::app::visitwords
