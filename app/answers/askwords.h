// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/holdup.h"
#include "core/book/book.h"

#include <QDateTime>
#include <QString>

namespace pipit::app {

/// What a chip says of an ask. The numbers are YesNoChip's.
enum class AskChip : std::uint8_t { NotYet = 0, Yes = 1, NoBecause = 2, Changed = 3, Waits = 4 };

/// One step of a trail in a child's words.
struct AskStep
{
    enum class Look : std::uint8_t { Past, Now, ToCome }; ///< what happened; the newest of it; what has not
    QString heading; ///< "Sam asked for it on 12 May"
    QString words;   ///< what was said; may be empty
    QString where;   ///< of her own: where it is now
    QString symbol;  ///< an icon, where there is no face
    QString face;    ///< of who did it, where that is the picture
    QString said;    ///< all of it in one, to be read aloud
    Look look = Look::Past;
    bool mine = false, closed = false;
    EntryRef ref; ///< what it is about; of a step to come that of the ask
    bool operator==(const AskStep &) const = default;
};

/// A trail in words. `book` knows what people are called.
class AskWords
{
public:
    AskWords(const Book &book, const QDateTime &now) : m_book(book), m_now(now) {}

    /// What she asked, as a heading: her own words where they are short. Whom she does not want has no name here.
    QString title(const Trail &trail) const;
    /// An icon for it, for those who do not read.
    QString symbol(const Trail &trail) const;
    AskChip chip(const Trail &trail) const;
    /// Words in place of the chip's own; may be empty.
    QString chipNote(const Trail &trail) const;
    /// Whether `step` may be answered by her: by somebody else, and open.
    static bool canBeAnswered(const Trail &trail, const TrailStep &step);
    /// What happened, and last what has not, where something is still to come.
    std::vector<AskStep> steps(const Trail &trail, Holdup holdup) const;
    /// "Waiting to go. It goes when there is internet.", on no weaker evidence than each word needs.
    QString where(const EntryRef &mine, const std::vector<SeatId> &audience, Holdup holdup) const;
    QString name(SeatId seat) const;
    QString face(SeatId seat) const;
    /// Of who took the step: a cover by her own name and face.
    QString name(const TrailStep &step) const { return name(step.by, step.member); }
    QString face(const TrailStep &step) const;

private:
    QString name(SeatId seat, const std::optional<MemberId> &member) const;
    QString day(Hlc time) const;
    QString date(const CivilDay &day) const;
    AskStep stepOf(const Trail &trail, const TrailStep &step, Holdup holdup) const;
    std::optional<AskStep> toCome(const Trail &trail) const;
    const Book &m_book;
    QDateTime m_now;
};

} // namespace pipit::app
