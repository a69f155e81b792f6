// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/casebrief.h"

#include <QStringList>

namespace pipit::app {

/// One child's line in the officer's list: what is due and why, and what else to know before going there. In words.
struct DueLine
{
    enum class Turn : std::uint8_t { Late, Today, Missing, ByDate }; ///< the order of the list
    enum class What : std::uint8_t { Review, SeeAlone, Answers, Action }; ///< the order on one day
    enum class Dial : std::uint8_t { Calm, Near, Late, Set, Missing };
    enum class Alone : std::uint8_t { Seen, Missing, NotWanted };
    Turn turn = Turn::Missing;
    What what = What::Review;
    Dial dial = Dial::Missing;
    CivilDay day{};        ///< by which the list is ordered; not of Missing
    double fraction = 0;
    QString due, why;      ///< "Review 7 days late", "6 months from 7 November"
    QString shortDue, shortWhat; ///< for a phone: "7 days late", "review"
    QString name, face, age, place;
    Alone alone = Alone::Missing;
    QString seenAlone, seenAloneMore; ///< "Not yet", "due by 20 May"
    int askedTimes = 0;    ///< 2 and more: she has asked for the same again
    QString askedWords;    ///< "asked twice"
    QStringList also;      ///< the rest, the gravest first
    QStringList doubts;    ///< sentences
};

/// Costs the same however long the child's history is.
DueLine dueLine(const CaseBrief &brief, const CivilDay &today, const ClockParameters &parameters);
/// Late, then today, then a date missing, then by date; reviews before the rest on one day; then by name.
bool comesBefore(const DueLine &a, const DueLine &b);

} // namespace pipit::app
