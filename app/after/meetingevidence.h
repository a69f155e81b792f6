// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/review/participation.h"

#include <QString>

#include <span>

namespace pipit::app {

/// One line of what was seen or written down of a meeting, for whoever decides on the code.
struct EvidenceRow
{
    bool counts = false;
    QString words, beside; ///< "Amina was there, part 1, 16:04 to 16:40" · "Sam wrote it"
    QString picture;       ///< PageKey of the first page that it is about
    bool operator==(const EvidenceRow &) const = default;
};

/// What the entries of one circle say of how the child took part in one review.
struct SeenAtMeeting
{
    MeetingEvidence evidence;
    ParticipationSuggestion suggestion;
    std::vector<EvidenceRow> rows; ///< what counts first
};
SeenAtMeeting seenAtMeeting(const Book &book, const CircleId &circle, SeatId child, const ReviewContent &review);

/// "Attends, and speaks", as the return's guide means it, in plain words.
QString meaningOf(ParticipationCode code);

} // namespace pipit::app
