// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/record.h"

/// How the papers of a review say things: short sentences, no word of the forms. Inside core/review.
namespace pipit::recordwords {

/// Who is spoken to: the child, of what "you" asked and "I" did, or whoever reads a record.
struct Voice
{
    bool toChild = false;
    std::string child, officer;
    CivilDay today{};
};

/// "27 May", "27 May 2025" in another year than `today`.
std::string day(CivilDay day, CivilDay today);
/// "16:04"
std::string minute(std::uint16_t minute);
/// "Kim and Jo", "Sam, Kim and Jo".
std::string together(const std::vector<std::string> &names);
/// With an end: a full stop where there is no mark.
std::string sentence(std::string words);
/// Without it, for words that go on.
std::string phrase(std::string words);
/// Its first letter large, where it is one of a to z.
std::string capital(std::string words);
/// In our quotation marks, unless there is nothing.
std::string quote(const std::string &words);
/// "Ruth" of "Ruth, by phone".
std::string shortName(const std::string &toldBy);

/// What the child asked, in words of hers; `letters` of a page.
std::string asked(const Trail &trail, const std::vector<std::string> &letters);
/// What a step says; empty for one that says nothing here.
std::string step(const TrailStep &step, const std::string &by, const Voice &voice);
/// Who does it by when, and how we will know.
std::string action(const ActionStands &action, const Voice &voice);
/// How the child took part.
std::string tookPart(const HeldContent &held, const Voice &voice);

} // namespace pipit::recordwords
