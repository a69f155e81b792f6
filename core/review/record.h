// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/review/outside.h"

/// What is written after a review, made from the entries: the child's answers, the record, a summary for parents, a note for
/// the guardian. In plain English, as the file that it goes into is. Every line says where it comes from. An answer that
/// waits to be told face to face is in none of them, nor anything that was said to it. Pure.
namespace pipit {

enum class Paper : std::uint8_t { Answers = 1, Record = 2, Parents = 3, Guardian = 4 };

/// What a paper can have. The order is the one in which it stands unless an authority says otherwise.
enum class RecordPart : std::uint8_t {
    Meeting = 1, ChildsWords, Asks, Views, Permanence, PlacementPlan, WhoDecides, Health, Education, Feelings, Identity,
    FamilyAndFriends, SocialPresentation, SelfCare, Pathway, Other, Actions, Looked, Visits, Notes
};
inline constexpr auto lastRecordPart = RecordPart::Notes;
/// "meeting", "childs-words": what an authority's mapping file calls it.
std::string_view spelled(RecordPart part);
std::optional<RecordPart> recordPart(std::string_view spelled);

/// One heading of the authority's; a part that no heading has is left out.
struct RecordHeading
{
    RecordPart part{};
    std::string words; ///< "%1" stands for the child's name
    bool operator==(const RecordHeading &) const = default;
};
/// Of the record and the guardian's note.
std::vector<RecordHeading> defaultHeadings();

struct PaperLine
{
    enum class Look : std::uint8_t {
        Text,
        GoesOn, ///< a sentence of the paragraph before
        Ask,    ///< what the child asked, over what came of it
        Childs, ///< the child's own words; the adults' stand in `beside`
    };
    Look look = Look::Text;
    TextLine text;
    std::string beside; ///< comes from what text.from names too
    bool operator==(const PaperLine &) const = default;

    /// All of it, for Outside.
    TextLine whole() const;
};

struct PaperSection
{
    RecordPart part{};
    std::string heading;
    std::vector<PaperLine> lines;
    bool operator==(const PaperSection &) const = default;
};

struct WrittenPaper
{
    Paper paper = Paper::Answers;
    std::string title;
    Readers readers;
    std::vector<PaperSection> sections; ///< none of them empty
    std::vector<std::string> waits;     ///< what was asked for and is still to be told face to face
};

/// A line that would reach somebody outside.
struct OutsideLine
{
    std::string words;               ///< of the line
    std::optional<EntryRef> picture;
    std::vector<Reach> reaches;      ///< at least one
    bool goesIn() const;
    bool operator==(const OutsideLine &) const = default;
};

/// A paper as it may be written, and what is not in it.
struct FittedPaper
{
    WrittenPaper paper;               ///< without the lines that stay out; a section that is empty then is gone
    std::vector<OutsideLine> outside; ///< in their order; those that go in are here too
};
FittedPaper fitted(const WrittenPaper &paper, const Outside &outside);

/// One child's case at one review.
class ReviewCase
{
public:
    ReviewCase(std::span<const BookEntry> entries, SeatId officer, SeatId child, const ReviewId &review, CivilDay today);

    const Book &book() const { return m_book; }
    /// What became of what she asked, as she may see it.
    const Trails &childsTrails() const { return m_trails; }
    const Provenance &provenance() const { return m_provenance; }
    const PassingOn &passingOn() const { return m_passingOn; }
    Outside outside() const { return {m_provenance, m_passingOn}; }
    SeatId officer() const { return m_provenance.officer(); }
    SeatId child() const { return m_provenance.child(); }
    CivilDay today() const { return m_today; }
    const ReviewId &review() const { return m_review; }
    std::string name(SeatId seat) const;
    std::optional<ReviewContent> meeting() const;
    std::optional<HeldContent> held() const;
    /// The day of the review that was held before this one; nullopt: this is the first.
    std::optional<CivilDay> before() const;
    /// The asks that belong to this review: still open, or moved since the review before. Oldest first. Not taken back,
    /// and none that waits to be told.
    std::vector<Trail> asks() const;
    /// What waits to be told, in the child's words.
    std::vector<std::string> waits() const;
    /// Of this ask; open ones first.
    std::vector<ActionStands> actionsOf(const EntryRef &ask) const;
    /// Actions of this review and those still open, but for those of an ask that waits.
    std::vector<ActionStands> actions() const;

private:
    Book m_book;
    Trails m_trails;
    Provenance m_provenance;
    PassingOn m_passingOn;
    ReviewId m_review;
    CivilDay m_today;
};

/// `headings`: of Record and Guardian; the others have their own. Nothing is left out yet.
WrittenPaper compose(const ReviewCase &review, Paper paper, const Readers &readers, const std::vector<RecordHeading> &headings = defaultHeadings());

} // namespace pipit
