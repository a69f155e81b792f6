// SPDX-License-Identifier: Apache-2.0
#include "core/book/counts.h"

#include "core/book/sayingcodec.h"
#include "core/book/toldentries.h"

namespace pipit {

namespace {

using Counts = CountsContent;
constexpr std::uint64_t notSettled = Counts::mostNumber + 1;

Result<std::uint16_t> amount(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto number, in.unsignedUpTo(Counts::mostNumber));
    return std::uint16_t(number);
}

/// 0 stands for none of a closed list from 1.
template <class Enum>
Result<std::optional<Enum>> amongOrNone(cbor::Reader &in, Enum last)
{
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    if (number > std::uint64_t(last)) return Error{Code::TooNew, "number of a closed list"};
    return number == 0 ? std::optional<Enum>() : std::optional(static_cast<Enum>(number));
}

template <class Enum>
std::uint64_t orNone(const std::optional<Enum> &value)
{
    return value ? std::uint64_t(*value) : 0;
}

Result<Counts::Review> readReview(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(7));
    Counts::Review out;
    PIPIT_TRY_SET(out.day, saying::day(in));
    PIPIT_TRY_SET(out.state, saying::among(in, Counts::State::Adjourned));
    PIPIT_TRY_SET(out.inTime, saying::among(in, Counts::InTime::NotKnown));
    PIPIT_TRY_SET(out.because, amongOrNone(in, ReviewContent::Because::Other));
    PIPIT_TRY_SET(out.alone, saying::among(in, Counts::Alone::NotRecorded));
    PIPIT_TRY_SET(out.listened, amongOrNone(in, Counts::Value::DontUnderstand));
    PIPIT_TRY_SET(out.covered, amongOrNone(in, Counts::Value::DontUnderstand));
    return out;
}

Result<Counts::Waiting> readWaiting(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(3));
    Counts::Waiting out;
    PIPIT_TRY_SET(out.number, amount(in));
    PIPIT_TRY_SET(out.over, amount(in));
    PIPIT_TRY_SET(out.oldest, amount(in));
    return out;
}

Result<Counts::Answer> readAnswer(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(2));
    Counts::Answer out;
    PIPIT_TRY_SET(out.day, saying::day(in));
    PIPIT_TRY_SET(out.took, amount(in));
    return out;
}

Result<Counts::Raised> readRaised(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(6));
    Counts::Raised out;
    PIPIT_TRY_SET(out.first, saying::day(in));
    PIPIT_TRY_SET(out.stepped, saying::day(in));
    PIPIT_TRY_SET(out.rung, saying::among(in, Counts::Rung::Praise));
    PIPIT_TRY_SET(const auto became, amongOrNone(in, Counts::Became::NotDone));
    out.became = became.value_or(Counts::Became::NotNamed);
    PIPIT_TRY_SET(out.agency, amongOrNone(in, ActionContent::Agency::Other));
    PIPIT_TRY_SET(const auto after, in.unsignedUpTo(notSettled));
    if (after != notSettled) out.settledAfter = std::uint16_t(after);
    return out;
}

Result<Counts::Actions> readActions(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(4));
    Counts::Actions out;
    PIPIT_TRY_SET(out.open, amount(in));
    PIPIT_TRY_SET(out.late, amount(in));
    PIPIT_TRY_SET(out.carried, amount(in));
    PIPIT_TRY_SET(out.mostTimes, amount(in));
    return out;
}

cbor::Writer listOf(const Counts::Waiting &one)
{
    cbor::Writer out;
    out.array(3).unsignedInt(one.number).unsignedInt(one.over).unsignedInt(one.oldest);
    return out;
}

bool fits(const Counts::Waiting &one)
{
    return one.over <= one.number && (one.number > 0 || one.oldest == 0);
}

bool fits(const Counts::Review &one)
{
    if (one.state == Counts::State::Planned) return false;
    if (one.state == Counts::State::Held) return !one.because;
    return one.inTime == Counts::InTime::NotKnown && one.alone == Counts::Alone::NotRecorded && !one.listened && !one.covered;
}

bool fits(const Counts::Raised &one)
{
    if (one.stepped < one.first) return false;
    return one.rung != Counts::Rung::Praise || (one.stepped == one.first && one.became == Counts::Became::NotNamed && !one.settledAfter);
}

template <class List, class Day>
bool rises(const List &list, Day day)
{
    return std::is_sorted(list.begin(), list.end(), [day](const auto &a, const auto &b) { return a.*day < b.*day; });
}

Result<void> judge(const Counts &said, const cbor::Keys &seen)
{
    const auto all = [](const auto &list) { return std::all_of(list.begin(), list.end(), [](const auto &one) { return fits(one); }); };
    PIPIT_TRY(saying::must(rises(said.reviews, &Counts::Review::day) && rises(said.answers, &Counts::Answer::day) && rises(said.raised, &Counts::Raised::first), "not by day"));
    PIPIT_TRY(saying::must(all(said.reviews), "what is not of such a review"));
    PIPIT_TRY(saying::must(all(said.raised), "what is not of such a concern"));
    PIPIT_TRY(saying::must(fits(said.unread) && seen.has(5) == (said.unread.number > 0), "what waits"));
    PIPIT_TRY(saying::must(fits(said.owed) && seen.has(6) == (said.owed.number > 0), "what waits"));
    const auto &actions = said.actions;
    return saying::must(seen.has(9) == (actions.open > 0) && actions.late <= actions.open && actions.carried <= actions.open && (actions.carried > 0) == (actions.mostTimes > 0), "actions");
}

} // namespace

Result<Bytes> CountsContent::encode() const
{
    cbor::Writer held, answered, steps;
    for (const auto &one : reviews)
        held.array(7).integer(saying::daysOf(one.day)).unsignedInt(std::uint64_t(one.state)).unsignedInt(std::uint64_t(one.inTime))
            .unsignedInt(orNone(one.because)).unsignedInt(std::uint64_t(one.alone)).unsignedInt(orNone(one.listened)).unsignedInt(orNone(one.covered));
    for (const auto &one : answers) answered.array(2).integer(saying::daysOf(one.day)).unsignedInt(one.took);
    for (const auto &one : raised)
        steps.array(6).integer(saying::daysOf(one.first)).integer(saying::daysOf(one.stepped)).unsignedInt(std::uint64_t(one.rung))
            .unsignedInt(std::uint64_t(one.became)).unsignedInt(orNone(one.agency)).unsignedInt(one.settledAfter ? *one.settledAfter : notSettled);
    saying::Out out(Kind::Counts);
    out.day(1, day);
    if (due) out.day(2, *due);
    if (planned) out.day(3, *planned);
    if (!reviews.empty()) out.items(4, saying::list(reviews.size(), held));
    if (unread != Waiting()) out.items(5, listOf(unread));
    if (owed != Waiting()) out.items(6, listOf(owed));
    if (!answers.empty()) out.items(7, saying::list(answers.size(), answered));
    if (!raised.empty()) out.items(8, saying::list(raised.size(), steps));
    if (actions != Actions()) out.items(9, cbor::Writer().array(4).unsignedInt(actions.open).unsignedInt(actions.late).unsignedInt(actions.carried).unsignedInt(actions.mostTimes));
    return out.take<CountsContent>();
}

Result<CountsContent> CountsContent::decode(ByteView content)
{
    return saying::read<CountsContent>(
        content, Kind::Counts, {1},
        [](CountsContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.day, saying::day(in));
            case 2: PIPIT_FIELD(out.due, saying::day(in));
            case 3: PIPIT_FIELD(out.planned, saying::day(in));
            case 4: return saying::items(in, mostReviews, out.reviews, readReview);
            case 5: PIPIT_FIELD(out.unread, readWaiting(in));
            case 6: PIPIT_FIELD(out.owed, readWaiting(in));
            case 7: return saying::items(in, mostAnswers, out.answers, readAnswer);
            case 8: return saying::items(in, mostRaised, out.raised, readRaised);
            case 9: PIPIT_FIELD(out.actions, readActions(in));
            default: return saying::newerKey();
            }
        },
        judge);
}

CivilDay mondayOf(CivilDay day)
{
    const std::chrono::sys_days days(day);
    return CivilDay(days - std::chrono::days(std::chrono::weekday(days).iso_encoding() - 1));
}

void CountsBoard::add(const BookEntry &entry)
{
    told::noteTakenBack(m_takenBack, entry);
    if (!told::hasKind(entry) || entry.kind != Kind::Counts) return;
    told::Kept<CountsContent> kept;
    told::keep(kept, m_notShown, entry);
    for (auto &[ref, one] : kept) m_said[ref] = {std::move(one), entry.seat};
}

std::vector<CountedWeek> CountsBoard::weeks() const
{
    std::vector<CountedWeek> out;
    for (const auto &[ref, one] : m_said)
        if (!m_takenBack.contains(ref)) out.push_back(one);
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return std::tie(a.told.content.day, a.told.time, a.told.ref) > std::tie(b.told.content.day, b.told.time, b.told.ref);
    });
    const auto sameWeek = [](const auto &a, const auto &b) { return mondayOf(a.told.content.day) == mondayOf(b.told.content.day); };
    out.erase(std::unique(out.begin(), out.end(), sameWeek), out.end());
    return out;
}

std::optional<CountedWeek> CountsBoard::newest() const
{
    auto all = weeks();
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

} // namespace pipit
