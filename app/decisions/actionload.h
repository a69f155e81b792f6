// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/actionplan.h"
#include "app/pages/pagepictures.h"

namespace pipit::app {

/// What the action editor stands on, as the vault has it.
struct ActionLoad
{
    ActionStart start;
    ActionDraft draft;         ///< what was typed before; else what stands, or what is carried on
    QStringList people, faces; ///< "Kim, social worker"
    std::vector<SeatId> seats, holders; ///< of those; of what the child said
    QString officer, carer, askKey;
    CivilDay today{};
    ClockParameters clock;
    std::optional<ReviewId> review;  ///< the meeting that it belongs to: today's or the last
    std::vector<CivilDay> days;      ///< ready choices of "by when"
    QStringList dayChoices;
    PagePictures pictures;
};

/// Vault's thread. `key` may be empty. Errors: Refused (locked), NotFound.
Result<ActionLoad> loadAction(DeviceSession &session, const QString &hex, const QString &key, const QString &child);

/// ASKED where nobody has asked yet, then the ACTION with it as its target, for exactly those who hold it; without an ask for the
/// officer and whoever does it. The kept draft goes. Vault's thread. Errors: Invalid while something is missing, those of posting.
Result<EntryRef> postAction(DeviceSession &session, const QString &hex, const QString &key, const std::optional<EntryRef> &ask, const ActionDraft &draft,
                            const std::optional<ReviewId> &review);

/// Under which the draft is kept.
std::string actionDraftName(const QString &hex, const QString &key);

} // namespace pipit::app
