// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

/// What is said about a review before it is held: FORMAT.md §8.7. All decode() errors: Corrupt, TooNew, TooBig;
/// encode() of values outside the limits: Invalid, TooBig.
namespace pipit {

/// REVIEW, by the IRO: when and where the meeting is, and who comes. A later one of the same id takes its place.
struct ReviewContent
{
    enum class State : std::uint8_t { Planned = 1, Held = 2, PutOff = 3, CalledOff = 4, Adjourned = 5 };
    struct Part
    {
        std::string title;                ///< in the child's words; ≤ 1,000 bytes
        std::vector<std::uint8_t> people; ///< places in `people`, ascending
        bool operator==(const Part &) const = default;
    };
    /// When a part is, and what became of it.
    struct Turn
    {
        enum class State : std::uint8_t { ToCome = 1, Held = 2, PutOff = 3 };
        CivilDay day{};
        std::optional<std::uint16_t> minute; ///< as below
        State state = State::ToCome;
        std::string why;                     ///< put off: because. ≤ 1,000 bytes
        bool operator==(const Turn &) const = default;
    };
    /// Why it is not held on its day, for counting: no words.
    enum class Because : std::uint8_t { ChildAsked = 1, ChildUnwell, Family, Worker, Officer, Court, Papers, Place, Other };
    ReviewId id;
    State state = State::Planned;
    CivilDay day{};
    std::optional<std::uint16_t> minute; ///< after midnight in Europe/London, 0 … 1,439
    std::string where;                   ///< ≤ 200 bytes; may be empty
    std::vector<NamedPerson> people;     ///< ≤ 32
    std::vector<Part> parts;             ///< ≤ 8
    std::string why;                     ///< put off, adjourned or called off: because. ≤ 4,000 bytes
    std::vector<Turn> turns = {};        ///< none, or one for each part
    std::optional<Because> because = {}; ///< only with put off, called off and adjourned
    bool operator==(const ReviewContent &) const = default;

    Result<Bytes> encode() const;
    static Result<ReviewContent> decode(ByteView content);
};

/// WISH, by the child: one thing that she wants about her meeting. Each is an entry of its own with an audience of its
/// own, so each gets its own answer, and whom she does not want there is sealed for fewer people than the rest.
/// A later one on the same topic (topics 3 and 4: about the same person) takes its place.
struct WishContent
{
    enum class Topic : std::uint8_t {
        Where = 1,
        When = 2,
        Comes = 3,
        StaysAway = 4,
        HowISay = 5,
        Comfort = 6,
        Change = 7
    };
    /// Of topic HowISay: how her words get there.
    enum class How : std::uint8_t { Come = 1, ComeToPart = 2, SendPages = 3, SomebodySpeaks = 4, NotThisTime = 5 };
    enum class Where : std::uint8_t { AtHome = 1, AtSchool = 2, SomewhereElse = 3, OnScreen = 4 };
    enum class When : std::uint8_t { Morning = 1, AfterSchool = 2, NotInLessons = 3, AnotherDay = 4 };
    Topic topic{};
    std::uint8_t choice = 0;           ///< of How, Where or When by topic; 0 none, and always 0 with the other topics
    std::string words;                 ///< why, or what; ≤ 4,000 bytes
    std::optional<NamedPerson> person; ///< who comes, stays away, or speaks for her
    std::optional<ReviewId> review;    ///< absent: the next one
    bool withdrawn = false;            ///< she does not ask for it any more
    bool operator==(const WishContent &) const = default;

    Result<Bytes> encode() const;
    static Result<WishContent> decode(ByteView content);
};

/// PLAN, by the child: what she wants to talk about, in her order. A snapshot; the latest holds.
struct AgendaContent
{
    struct Line
    {
        std::string words;                         ///< ≤ 1,000 bytes; may be empty where a sticker says it
        std::uint16_t stickerSet = 0, sticker = 0; ///< 0, 0: none
        bool operator==(const Line &) const = default;
    };
    std::optional<ReviewId> review;
    std::vector<Line> lines; ///< ≤ 40
    bool operator==(const AgendaContent &) const = default;

    Result<Bytes> encode() const;
    static Result<AgendaContent> decode(ByteView content);
};

} // namespace pipit
