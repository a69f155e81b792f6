// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"
#include "core/book/passon.h"
#include "tests/fuzz/world.h"

using namespace pipit;

namespace {

template <class Content>
void thereAndBack(ByteView bytes)
{
    const auto content = Content::decode(bytes);
    if (!content) return;
    const auto again = content->encode();
    fuzz::must(again.ok(), "what is read can be written");
    fuzz::must(equal(*again, bytes), "and has one form");
    const auto back = Content::decode(*again);
    fuzz::must(back.ok() && *back == *content, "it goes there and back");
}

using Check = void (*)(ByteView);
constexpr std::pair<Kind, Check> checks[] = {
    {Kind::Plan, thereAndBack<AgendaContent>},       {Kind::People, thereAndBack<PeopleContent>},
    {Kind::Wish, thereAndBack<WishContent>},                               {Kind::Request, thereAndBack<RequestContent>},
    {Kind::Alert, thereAndBack<AlertContent>},                             {Kind::SafeAnswer, thereAndBack<SafeAnswerContent>},
    {Kind::Rating, thereAndBack<RatingContent>},                           {Kind::NotHappened, thereAndBack<NotHappenedContent>},
    {Kind::Disagree, thereAndBack<DisagreeContent>},                       {Kind::Company, thereAndBack<CompanyContent>},
    {Kind::Asked, thereAndBack<AskedContent>},                             {Kind::Answer, thereAndBack<AnswerContent>},
    {Kind::Review, thereAndBack<ReviewContent>},                           {Kind::Hello, thereAndBack<HelloContent>},
    {Kind::Agreed, thereAndBack<AgreedContent>},                           {Kind::Progress, thereAndBack<ProgressContent>},
    {Kind::Case, thereAndBack<CaseContent>},                               {Kind::Visit, thereAndBack<VisitContent>},
    {Kind::Note, thereAndBack<NoteContent>},                               {Kind::Decision, thereAndBack<DecisionContent>},
    {Kind::Action, thereAndBack<ActionContent>},                           {Kind::Held, thereAndBack<HeldContent>},
    {Kind::Code, thereAndBack<CodeContent>},                               {Kind::MeetingSet, thereAndBack<MeetingSetContent>},
    {Kind::Live, thereAndBack<LiveContent>},                               {Kind::Concern, thereAndBack<ConcernContent>},
    {Kind::Hello, thereAndBack<MayTellContent>},                           {Kind::Wish, thereAndBack<PassOnContent>},
    {Kind::Escalation, thereAndBack<EscalationContent>},                   {Kind::Counts, thereAndBack<CountsContent>},
    {Kind::Away, thereAndBack<AwayContent>},
};

/// An action that names others by four bits each: what it carries on, and in whose place it stands.
Bytes actionFrom(std::uint8_t names)
{
    const auto hash = [](std::uint8_t number) {
        EnvHash out;
        out.bytes.fill(number);
        return out;
    };
    ActionContent out{"x", "Kim", CivilDay{std::chrono::year(2026), std::chrono::June, std::chrono::day(5)}, "y", {}, {}, {}, "", {}, {}, "", {}};
    if (names % 16 != 0) out.rolledFrom = hash(names % 16), out.rolledBecause = "z";
    if (names / 16 != 0) out.instead = {hash(names / 16)};
    return *out.encode();
}

/// Entries that name each other as the bytes say: whatever the order, the trails and the case are the same, and each trail
/// begins with an ask.
void trailsOf(ByteView bytes)
{
    std::vector<BookEntry> entries;
    for (std::size_t at = 0; at + 4 <= bytes.size() && entries.size() < 12; at += 4) {
        BookEntry entry;
        const auto &[kind, check] = checks[bytes[at] % std::size(checks)];
        entry.ref.hash.bytes.fill(std::uint8_t(entries.size() + 1));
        entry.type = bytes[at] >= 0xf0 ? EntryType::Withdraw : EntryType::Item;
        if (entry.type == EntryType::Item) entry.kind = kind;
        entry.seat = SeatId(1 + bytes[at + 1] % 4);
        entry.time = Hlc::of(bytes[at + 2]);
        if (bytes[at + 3] % 16 != 0) {
            entry.target.emplace();
            entry.target->hash.bytes.fill(std::uint8_t(bytes[at + 3] % 16));
        }
        entry.content = toBytes(bytes.subspan(at, 4)); // mostly what cannot be read
        if (kind == Kind::Action && entry.seat == 2) entry.content = actionFrom(bytes[at + 2]);
        entries.push_back(std::move(entry));
    }
    const auto there = project(1, entries);
    std::reverse(entries.begin(), entries.end());
    const auto back = project(1, entries);
    fuzz::must(there.trails().all() == back.trails().all(), "the order of arrival does not matter");
    fuzz::must(there.officersCase().actions() == back.officersCase().actions(), "nor to the case");
    for (const auto &trail : there.trails().all()) fuzz::must(trail.steps.front().what == TrailStep::What::Asked, "a trail begins with an ask");
}

} // namespace

/// The first byte chooses: 255 trails of entries that name each other; else a content, of the kind that the byte names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto input = ByteView(data, size).subspan(1);
    if (data[0] == 255) trailsOf(input);
    else checks[data[0] % std::size(checks)].second(input);
    return 0;
}
