// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/vault/devicesession.h"
#include "core/review/record.h"

#include <QDateTime>
#include <QStringList>

namespace pipit::app {

/// One source that a paper would bring to somebody outside, for all four papers together.
struct OutsideRow
{
    EntryRef source;
    QString words;    ///< what of it: "“the lamp”", or that it is a drawing
    QString whom;     ///< whom the child chose: "only Sam", "Sam, Jo"
    QString by;       ///< whose it is
    QStringList reach; ///< names of those outside
    QString day;      ///< when it was asked, said or put in: "2 June"
    QString because;
    QString picture;  ///< PageKey of a page
    int use = 0;
    PassingOn::State state = PassingOn::State::NotAsked;
    bool childs = false; ///< hers to give on
    bool operator==(const OutsideRow &) const = default;
};

/// A paragraph that the officer may mend. Its key stays the same while the book grows.
struct Paragraph
{
    PaperLine::Look look = PaperLine::Look::Text;
    QString key, words, beside, heading; ///< heading: of the section that begins here
    QString picture;                     ///< PageKey
    std::vector<EntryRef> from;
    bool mended = false;
    bool operator==(const Paragraph &) const = default;
};

/// Everything that is written after one review of one child, as it stands: drafts put in, what stays out left out.
struct AfterDesk
{
    CircleId circle;
    ReviewId review;
    SeatId child = 0, officer = 0;
    QString name, face, parent; ///< parent: "Mum"
    QString day;                ///< of the review: "21 May"
    QString due;                ///< "Due by 19 June: 20 working days"
    std::map<Paper, FittedPaper> papers;
    std::map<Paper, std::vector<Paragraph>> paragraphs;
    std::map<Paper, std::size_t> leftOut; ///< lines that stay out
    std::vector<OutsideRow> outside;
    QStringList waits;
    QString sent; ///< "3 June": the child's answers went; empty before
};

namespace after {

/// `circleHex` empty: the first. `review` none: the one that was held last, else the next. Vault's thread.
/// Errors: Refused (locked), NotFound (no circle, no review), those of the database.
Result<AfterDesk> load(DeviceSession &session, const QString &circleHex, const std::optional<ReviewId> &review, const QDateTime &now);

/// What she has mended of a paragraph; empty words: as it was made. In her vault alone. Vault's thread.
Result<void> mend(DeviceSession &session, const AfterDesk &desk, Paper paper, const QString &key, const QString &words);

/// "Mum", "Mum and Dad": the parents that the child or the meeting names; "the parents" where nobody does.
std::vector<Reader> parentsOf(const Book &book);
/// Who reads what, unless the officer says otherwise.
Readers readersOf(const ReviewCase &review, const CircleManifest &manifest, Paper paper);

/// Text of a paper for HELLO, read aloud, or a file: paragraphs with their headings, a blank line between.
QString plainText(const std::vector<Paragraph> &paragraphs);

} // namespace after
} // namespace pipit::app
