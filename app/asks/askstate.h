// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asks/circlepeople.h"

#include <QDateTime>

namespace pipit::app {

/// Where one thing that the child shared is, and what became of it: whole sentences for her screen, none on weaker
/// evidence than it needs.
struct AskState
{
    /// What the sign beside the words means: YesNoChip has one for each.
    enum Verdict { None, Yes, NoBecause, Changed, NotYet, FaceToFace, UnderWay, Done };

    Verdict verdict = None;
    QString title; ///< beside the sign: "Yes", "No, because…", "Waiting to go"
    QString words; ///< what was said with it, as it was said; may be empty
    QString by, face; ///< who said it; empty while nobody has

    /// All of it as one text, for a speaker.
    QString spoken() const;
    bool operator==(const AskState &) const = default;
};

/// Of an entry that the child whose space is open has made, sealed for `audience`.
AskState askStateOf(const Book &book, const CirclePeople &people, const EntryRef &ask, const std::vector<SeatId> &audience, const QDateTime &now);

} // namespace pipit::app
