// SPDX-License-Identifier: Apache-2.0
#include "core/book/meeting.h"

#include "core/book/sayingcodec.h"

namespace pipit {

namespace {

using namespace sayinglimits;

constexpr std::size_t mostPeople = 32, mostParts = 8, mostLines = 40;

Result<ReviewContent::Part> readPart(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(2));
    ReviewContent::Part part;
    PIPIT_TRY_SET(part.title, saying::words(in, lineBytes, 0));
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > mostPeople) return Error{Code::TooBig, "people of a part"};
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto place, in.unsignedUpTo(mostPeople - 1));
        part.people.push_back(std::uint8_t(place));
    }
    return part;
}

Result<ReviewContent::Turn> readTurn(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(4));
    ReviewContent::Turn turn;
    PIPIT_TRY_SET(turn.day, saying::day(in));
    PIPIT_TRY_SET(turn.minute, saying::minuteOrNone(in));
    PIPIT_TRY_SET(turn.state, saying::among(in, ReviewContent::Turn::State::PutOff));
    PIPIT_TRY_SET(turn.why, saying::words(in, lineBytes, 0));
    return turn;
}

Result<AgendaContent::Line> readLine(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(3));
    AgendaContent::Line line;
    PIPIT_TRY_SET(line.words, saying::words(in, lineBytes, 0));
    PIPIT_TRY_SET(const auto set, in.unsignedUpTo(UINT16_MAX));
    PIPIT_TRY_SET(const auto sticker, in.unsignedUpTo(UINT16_MAX));
    line.stickerSet = std::uint16_t(set);
    line.sticker = std::uint16_t(sticker);
    return line;
}

bool peopleOfPartsFit(const ReviewContent &review)
{
    for (const auto &part : review.parts) {
        if (std::adjacent_find(part.people.begin(), part.people.end(), std::greater_equal<>()) != part.people.end())
            return false;
        if (!part.people.empty() && part.people.back() >= review.people.size()) return false;
    }
    return true;
}

/// The last number of the list that a topic chooses from; 0: it has none.
std::uint8_t choicesOf(WishContent::Topic topic)
{
    switch (topic) {
    case WishContent::Topic::Where: return std::uint8_t(WishContent::Where::OnScreen);
    case WishContent::Topic::When: return std::uint8_t(WishContent::When::AnotherDay);
    case WishContent::Topic::HowISay: return std::uint8_t(WishContent::How::NotThisTime);
    case WishContent::Topic::Comes:
    case WishContent::Topic::StaysAway:
    case WishContent::Topic::Comfort:
    case WishContent::Topic::Change: break;
    }
    return 0;
}

bool personFits(const WishContent &wish)
{
    using Topic = WishContent::Topic;
    if (wish.topic == Topic::Comes || wish.topic == Topic::StaysAway) return wish.person.has_value();
    if (wish.topic == Topic::HowISay && wish.choice == std::uint8_t(WishContent::How::SomebodySpeaks)) return true;
    return !wish.person;
}

Result<void> judgeWish(const WishContent &wish, const cbor::Keys &seen)
{
    if (seen.has(2)) {
        const auto last = choicesOf(wish.topic);
        PIPIT_TRY(saying::must(last != 0 && wish.choice != 0, "choice"));
        if (wish.choice > last) return Error{Code::TooNew, "choice"};
    }
    return saying::must(personFits(wish), "person of a wish");
}

} // namespace

Result<Bytes> ReviewContent::encode() const
{
    cbor::Writer who, how, when;
    for (const auto &person : people) saying::write(who, person);
    for (const auto &part : parts) {
        how.array(2).text(part.title).array(part.people.size());
        for (const auto place : part.people) how.unsignedInt(place);
    }
    for (const auto &turn : turns) {
        when.array(4).integer(saying::daysOf(turn.day));
        saying::write(when, turn.minute);
        when.unsignedInt(std::uint64_t(turn.state)).text(turn.why);
    }
    saying::Out out(Kind::Review);
    out.id(1, id).number(2, std::uint64_t(state)).day(3, day);
    if (minute) out.number(4, *minute);
    out.words(5, where);
    if (!people.empty()) out.items(6, saying::list(people.size(), who));
    if (!parts.empty()) out.items(7, saying::list(parts.size(), how));
    out.words(8, why);
    if (!turns.empty()) out.items(9, saying::list(turns.size(), when));
    if (because) out.number(10, std::uint64_t(*because));
    return out.take<ReviewContent>();
}

Result<ReviewContent> ReviewContent::decode(ByteView content)
{
    return saying::read<ReviewContent>(
        content, Kind::Review, {1, 2, 3},
        [](ReviewContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.id, in.id<ReviewId>());
            case 2: PIPIT_FIELD(out.state, saying::among(in, State::Adjourned));
            case 3: PIPIT_FIELD(out.day, saying::day(in));
            case 4: PIPIT_FIELD(out.minute, saying::minute(in));
            case 5: PIPIT_FIELD(out.where, saying::words(in, nameBytes));
            case 6: return saying::items(in, mostPeople, out.people, saying::person);
            case 7: return saying::items(in, mostParts, out.parts, readPart);
            case 8: PIPIT_FIELD(out.why, saying::words(in, wordsBytes));
            case 9: return saying::items(in, mostParts, out.turns, readTurn);
            case 10: PIPIT_FIELD(out.because, saying::among(in, Because::Other));
            default: return saying::newerKey();
            }
        },
        [](const ReviewContent &review, const cbor::Keys &) -> Result<void> {
            PIPIT_TRY(saying::must(review.turns.empty() || review.turns.size() == review.parts.size(), "a turn for each part"));
            PIPIT_TRY(saying::must(!review.because || (review.state != State::Planned && review.state != State::Held), "because of nothing"));
            return saying::must(peopleOfPartsFit(review), "people of a part");
        });
}

Result<Bytes> WishContent::encode() const
{
    saying::Out out(Kind::Wish);
    out.number(1, std::uint64_t(topic));
    if (choice) out.number(2, choice);
    out.words(3, words);
    if (person) out.person(4, *person);
    if (review) out.id(5, *review);
    return out.flag(6, withdrawn).take<WishContent>();
}

Result<WishContent> WishContent::decode(ByteView content)
{
    return saying::read<WishContent>(
        content, Kind::Wish, {1},
        [](WishContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.topic, saying::among(in, Topic::Change));
            case 2: {
                // Which list it is of is judged with the topic. No list is as long as this.
                PIPIT_TRY_SET(const auto number, in.unsignedInt());
                out.choice = std::uint8_t(std::min<std::uint64_t>(number, UINT8_MAX));
                return {};
            }
            case 3: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 4: PIPIT_FIELD(out.person, saying::person(in));
            case 5: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 6: PIPIT_FIELD(out.withdrawn, saying::flag(in));
            default: return saying::newerKey();
            }
        },
        judgeWish);
}

Result<Bytes> AgendaContent::encode() const
{
    cbor::Writer items;
    for (const auto &line : lines)
        items.array(3).text(line.words).unsignedInt(line.stickerSet).unsignedInt(line.sticker);
    saying::Out out(Kind::Plan);
    if (review) out.id(1, *review);
    if (!lines.empty()) out.items(2, saying::list(lines.size(), items));
    return out.take<AgendaContent>();
}

Result<AgendaContent> AgendaContent::decode(ByteView content)
{
    return saying::read<AgendaContent>(
        content, Kind::Plan, {},
        [](AgendaContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 2: return saying::items(in, mostLines, out.lines, readLine);
            default: return saying::newerKey();
            }
        },
        [](const AgendaContent &agenda, const cbor::Keys &) -> Result<void> {
            for (const auto &line : agenda.lines) {
                PIPIT_TRY(saying::must((line.stickerSet == 0) == (line.sticker == 0), "half a sticker"));
                PIPIT_TRY(saying::must(line.sticker != 0 || !line.words.empty(), "a line that says nothing"));
            }
            return {};
        });
}

} // namespace pipit
