// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

/// What becomes of what a child asked for, and what she says to that: FORMAT.md §8.7. Each names by its target the
/// entry that it is about. Errors as in meeting.h.
namespace pipit {

/// ASKED, by the IRO, target the child's entry: she asked somebody for it.
struct AskedContent
{
    std::string words; ///< what was asked for, in words that the child would use; 1 … 4,000 bytes
    std::string of;    ///< who decides; ≤ 200 bytes
    bool operator==(const AskedContent &) const = default;

    Result<Bytes> encode() const;
    static Result<AskedContent> decode(ByteView content);
};

/// ANSWER, by the IRO, target the child's entry. A voice note in its media says the same.
struct AnswerContent
{
    enum class Verdict : std::uint8_t { Yes = 1, NoBecause = 2, Changed = 3, NotYet = 4, ThankYou = 5 };
    Verdict verdict{};
    std::string words;          ///< ≤ 4,000 bytes; NoBecause, Changed and NotYet must have some
    std::optional<CivilDay> by; ///< NotYet must have one
    bool inPerson =
        false; ///< somebody tells the child face to face before she reads it (PROGRESS ToldInPerson), or she chooses to
    bool operator==(const AnswerContent &) const = default;

    Result<Bytes> encode() const;
    static Result<AnswerContent> decode(ByteView content);
};

/// AGREED, by the social worker, or the IRO with `toldBy`; target an ASKED, DECISION or ACTION, or the child's entry itself
/// where the worker answers it.
struct AgreedContent
{
    enum class Outcome : std::uint8_t { Agreed = 1, Changed = 2, Refused = 3 };
    Outcome outcome{};
    std::string why;    ///< ≤ 4,000 bytes; Changed and Refused must have some
    CivilDay day{};       ///< when it was decided
    std::string toldBy; ///< "Kim, by phone"; ≤ 200 bytes
    bool inPerson = false;
    bool operator==(const AgreedContent &) const = default;

    Result<Bytes> encode() const;
    static Result<AgreedContent> decode(ByteView content);
};

/// PROGRESS, by whoever does it, or the IRO; target an ASKED, AGREED, ANSWER or ACTION, or the child's entry
/// itself.
struct ProgressContent
{
    enum class State : std::uint8_t { Doing = 1, Done = 2, NotDone = 3, ToldInPerson = 4 };
    State state{};
    std::string words; ///< ≤ 4,000 bytes; NotDone must say why
    std::optional<CivilDay> by;
    bool operator==(const ProgressContent &) const = default;

    Result<Bytes> encode() const;
    static Result<ProgressContent> decode(ByteView content);
};

/// NOT_HAPPENED, by the child, target any of the above: "This has not happened".
struct NotHappenedContent
{
    std::string words; ///< ≤ 4,000 bytes
    bool operator==(const NotHappenedContent &) const = default;

    Result<Bytes> encode() const;
    static Result<NotHappenedContent> decode(ByteView content);
};

/// DISAGREE, by the child, target any of the above.
struct DisagreeContent
{
    enum class What : std::uint8_t { NotWhatISaid = 1, DontAgree = 2, WantToAsk = 3 };
    What what{};
    std::string words; ///< ≤ 4,000 bytes
    bool operator==(const DisagreeContent &) const = default;

    Result<Bytes> encode() const;
    static Result<DisagreeContent> decode(ByteView content);
};

/// RATING, by the child: how something was. Never counted into a score of a child or of an officer.
struct RatingContent
{
    enum class About : std::uint8_t { Meeting = 1, BeforeFamilyTime = 2, AfterFamilyTime = 3 };
    enum class Question : std::uint8_t { DidTheyListen = 1, WasMyListCovered = 2, HowWasIt = 3 };
    enum class Value : std::uint8_t { Yes = 1, ABit = 2, No = 3, NotSure = 4, DontUnderstand = 5 };
    struct Said
    {
        Question question{};
        Value value{};
        bool operator==(const Said &) const = default;
    };
    About about{};
    std::vector<Said> said; ///< ≤ 16, questions ascending
    std::string words;      ///< ≤ 4,000 bytes
    std::optional<ReviewId> review;
    bool operator==(const RatingContent &) const = default;

    Result<Bytes> encode() const;
    static Result<RatingContent> decode(ByteView content);
};

/// HELLO, by a new IRO: a few words, or a voice note or clip in its media.
struct HelloContent
{
    std::string words; ///< ≤ 4,000 bytes
    bool operator==(const HelloContent &) const = default;

    Result<Bytes> encode() const;
    static Result<HelloContent> decode(ByteView content);
};

} // namespace pipit
