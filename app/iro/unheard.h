// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/casebrief.h"

#include <QString>

namespace pipit::app {

/// What a child sent and nobody has read in the time that was promised, as the officer's list says it first. No word stands
/// on weaker evidence than it needs: a receipt that has not come here yet is said to be that (FORMAT.md §8.4).
struct Unheard
{
    /// "Amina pressed “I don’t feel safe” today at 14:05. …"; empty where there is none, or where there is time yet.
    QString alert;
    QString name;                  ///< whose alert
    CircleId circle{};
    std::optional<EntryRef> which; ///< of `alert`: the oldest
    bool pending = false;          ///< one has time yet: look again
    /// "Pages of Amina and Leo lie unread, the oldest for 8 working days. …"; empty where there is none.
    QString pages;
};

/// `minutes`: of the settings, for duty. Of several alerts the oldest is told, the next when that is done with.
Unheard unheardOf(const std::vector<const CaseBrief *> &briefs, std::int64_t nowMs, int minutes, const CivilDay &today, const ClockParameters &parameters);

} // namespace pipit::app
