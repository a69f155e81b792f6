// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/childsaid.h"
#include "core/review/clockparameters.h"

namespace pipit::app {

/// One thing about one child that waits for her social worker. In words; made from the book alone.
struct WorkerTask
{
    /// The order of the list where days do not say otherwise. The numbers are WorkerList::Kind's.
    enum class Kind : std::uint8_t {
        Tell = 0,   ///< an answer of hers that is told face to face first, and nobody has yet
        Sort = 1,   ///< "please sort this", and nobody has answered
        Decide = 2, ///< the reviewing officer asked for it; yes or no has not been said
        Agree = 3,  ///< an action of hers that she has not agreed to
        Do = 4,     ///< an action, or a yes of her own, that is not done
    };
    Kind kind{};
    EntryRef target;               ///< what her word on it is aimed at (FORMAT.md §8.7)
    std::optional<ChildSaid> said; ///< what the child asked, where it comes from that and she holds it
    QString words;                 ///< the child's with quotation marks; of an action, what is to be done
    QString more;                  ///< how we will know, who decides, what was asked for
    QString rolled;                ///< "Rolled on once: Kim was off sick."
    QString when, why;             ///< "9 days late", "by 30 April"
    std::optional<CivilDay> by;    ///< nullopt: no day was said
    bool late = false, today = false;
    int decides = 0;               ///< ActionContent::Decides; 0: not said
    Hlc time;
};

/// Those told face to face first, then by day, then without a day; among the same the oldest first. Nothing that the child asked
/// about her worker is among them, nor what she wished for her meeting.
std::vector<WorkerTask> workerTasks(const Book &book, const QString &child, const QDateTime &now, const CivilDay &today, const ClockParameters &clock);

/// The order of the list, across children too.
bool comesBefore(const WorkerTask &a, const WorkerTask &b);

/// "9 days late", "Tomorrow", "19 May"; and in `late`, `today` how it looks.
void sayWhen(WorkerTask &task, const CivilDay &today);

} // namespace pipit::app
