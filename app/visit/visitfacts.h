// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visitdraft.h"
#include "core/book/book.h"
#include "core/format/circlemanifest.h"

#include <QDateTime>
#include <QStringList>

namespace pipit::app {

/// What a circle's book says of one child of a visit. A function of the book; made on the vault's thread.
struct VisitFacts
{
    /// An answer that somebody tells the child face to face first, and nobody has yet.
    struct Untold
    {
        EntryRef answer;
        QString asked;   ///< the child's words
        QString because; ///< what was answered
        bool refused = false;
        std::optional<CivilDay> day; ///< when it was decided
        bool operator==(const Untold &) const = default;
    };
    /// What was told here.
    struct Told
    {
        QString words;
        QString teller;
        bool operator==(const Told &) const = default;
    };
    QString name, face, officer;
    std::optional<VisitContent> written; ///< as it stands
    std::int64_t writtenMs = 0;
    int lines = 0, lifted = 0, voices = 0, drawings = 0; ///< notes of this visit
    std::vector<Told> told;
    std::vector<Untold> untold;
    std::optional<CivilDay> reviewDay; ///< of the next one
    std::optional<ReviewId> review;    ///< the next one, or the last
    QStringList near, nearFaces;       ///< who may be in the house
    bool aloneSince = false;           ///< seen alone, at this visit or another since the last review
    std::int64_t newestMs = 0;         ///< of anything held: a clock before that is wrong
    bool operator==(const VisitFacts &) const = default;

    /// Not alone stays due: true while nothing says that the child was seen alone before the next review.
    bool staysDue() const { return !aloneSince; }
    static VisitFacts of(const Book &book, const CircleManifest &manifest, const VisitId &visit, CivilDay today);
};

} // namespace pipit::app
