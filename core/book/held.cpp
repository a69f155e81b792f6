// SPDX-License-Identifier: Apache-2.0
#include "core/book/held.h"

#include "core/book/sayingcodec.h"

namespace pipit {

using namespace sayinglimits;

namespace {

constexpr std::size_t mostParts = 8, mostPeople = 32, mostViews = 16, mostLines = 40, mostEvidence = 16, mostPages = 64, pageBytes = 65'536;
constexpr std::uint8_t knownChild = 0b0011'1111, knownLooked = 0b1111'1111;
constexpr std::uint64_t lastCode = 7, notEnded = 1'440;

Result<HeldContent::Part> readPart(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(5));
    HeldContent::Part part;
    PIPIT_TRY_SET(const auto place, in.unsignedUpTo(mostParts - 1));
    part.part = std::uint8_t(place);
    PIPIT_TRY_SET(part.day, saying::day(in));
    PIPIT_TRY_SET(part.began, saying::minute(in));
    PIPIT_TRY_SET(const auto ended, in.unsignedUpTo(notEnded));
    if (ended != notEnded) part.ended = std::uint16_t(ended);
    PIPIT_TRY_SET(part.present, saying::places(in, mostPeople, 0));
    PIPIT_TRY(saying::must(!part.ended || *part.ended >= part.began, "ended before it began"));
    return part;
}

Result<HeldContent::View> readView(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(3));
    HeldContent::View view;
    PIPIT_TRY_SET(view.who, saying::among(in, HeldContent::Who::Other));
    PIPIT_TRY_SET(view.asked, saying::among(in, HeldContent::Asked::Said));
    PIPIT_TRY_SET(view.words, saying::words(in, wordsBytes, 0));
    PIPIT_TRY(saying::must((view.asked == HeldContent::Asked::Said) == !view.words.empty(), "what was said"));
    return view;
}

template <class One, class Read>
Result<void> readList(cbor::Reader &in, std::size_t most, std::vector<One> &out, Read read)
{
    PIPIT_TRY_SET(const auto count, saying::count(in, most));
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(auto one, read(in));
        out.push_back(std::move(one));
    }
    return {};
}

Result<void> judgeHeld(const HeldContent &held, const cbor::Keys &seen)
{
    PIPIT_TRY(saying::must(!seen.has(2) || held.child != 0, "no bit"));
    PIPIT_TRY(saying::must(!seen.has(5) || held.looked != 0, "no bit"));
    for (std::size_t i = 1; i < held.parts.size(); ++i) PIPIT_TRY(saying::must(held.parts[i - 1].part < held.parts[i].part, "order of parts"));
    for (std::size_t i = 1; i < held.views.size(); ++i) PIPIT_TRY(saying::must(held.views[i - 1].who <= held.views[i].who, "order of views"));
    return {};
}

Result<Bytes> blob(cbor::Reader &in, std::size_t most)
{
    PIPIT_TRY_SET(const auto bytes, in.bytes());
    if (bytes.empty()) return Error{Code::Corrupt, "nothing"};
    if (bytes.size() > most) return Error{Code::TooBig, "page"};
    return toBytes(bytes);
}

} // namespace

Result<Bytes> HeldContent::encode() const
{
    cbor::Writer how, said;
    for (const auto &part : parts) {
        how.array(5).unsignedInt(part.part).integer(saying::daysOf(part.day)).unsignedInt(part.began).unsignedInt(part.ended.value_or(notEnded));
        how.array(part.present.size());
        for (const auto place : part.present) how.unsignedInt(place);
    }
    for (const auto &view : views) said.array(3).unsignedInt(std::uint64_t(view.who)).unsignedInt(std::uint64_t(view.asked)).text(view.words);
    saying::Out out(Kind::Held);
    out.id(1, review);
    if (child) out.number(2, child);
    if (!parts.empty()) out.items(3, saying::list(parts.size(), how));
    if (!views.empty()) out.items(4, saying::list(views.size(), said));
    if (looked) out.number(5, looked);
    return out.places(6, talked).take<HeldContent>();
}

Result<HeldContent> HeldContent::decode(ByteView content)
{
    return saying::read<HeldContent>(
        content, Kind::Held, {1},
        [](HeldContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 2: PIPIT_FIELD(out.child, saying::bits(in, knownChild));
            case 3: return readList(in, mostParts, out.parts, readPart);
            case 4: return readList(in, mostViews, out.views, readView);
            case 5: PIPIT_FIELD(out.looked, saying::bits(in, knownLooked));
            case 6: PIPIT_FIELD(out.talked, saying::places(in, mostLines, 1));
            default: return saying::newerKey();
            }
        },
        judgeHeld);
}

Result<Bytes> CodeContent::encode() const
{
    return saying::Out(Kind::Code).id(1, review).day(2, day).number(3, code).texts(4, evidence).take<CodeContent>();
}

Result<CodeContent> CodeContent::decode(ByteView content)
{
    return saying::read<CodeContent>(content, Kind::Code, {1, 2, 3},
                                     [](CodeContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                         switch (key) {
                                         case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
                                         case 2: PIPIT_FIELD(out.day, saying::day(in));
                                         case 3: PIPIT_FIELD(out.code, in.unsignedUpTo(lastCode));
                                         case 4: PIPIT_FIELD(out.evidence, saying::lines(in, mostEvidence));
                                         default: return saying::newerKey();
                                         }
                                     });
}

Result<Bytes> MeetingSetContent::encode() const
{
    cbor::Writer list;
    for (const auto &page : pages) list.array(2).bytes(page.author.view()).bytes(page.hash.view());
    saying::Out out(Kind::MeetingSet);
    out.id(1, review).number(2, part);
    if (!pages.empty()) out.items(3, saying::list(pages.size(), list));
    return out.take<MeetingSetContent>();
}

Result<MeetingSetContent> MeetingSetContent::decode(ByteView content)
{
    return saying::read<MeetingSetContent>(
        content, Kind::MeetingSet, {1, 2},
        [](MeetingSetContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 2: PIPIT_FIELD(out.part, in.unsignedUpTo(mostParts - 1));
            case 3:
                return readList(in, mostPages, out.pages, [](cbor::Reader &one) -> Result<EntryRef> {
                    PIPIT_TRY(one.arrayOf(2));
                    EntryRef ref;
                    PIPIT_TRY_SET(ref.author, one.id<AuthorId>());
                    PIPIT_TRY_SET(ref.hash, one.id<EnvHash>());
                    return ref;
                });
            default: return saying::newerKey();
            }
        },
        [](const MeetingSetContent &set, const cbor::Keys &) {
            auto sorted = set.pages;
            std::sort(sorted.begin(), sorted.end());
            return saying::must(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end(), "a page twice");
        });
}

Result<Bytes> LiveContent::encode() const
{
    saying::Out out(Kind::Live);
    out.id(1, review);
    if (part) out.number(2, part);
    return out.words(3, words).flag(4, asks).blob(5, page).take<LiveContent>();
}

Result<LiveContent> LiveContent::decode(ByteView content)
{
    return saying::read<LiveContent>(
        content, Kind::Live, {1},
        [](LiveContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 2: PIPIT_FIELD(out.part, in.unsignedUpTo(mostParts - 1));
            case 3: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 4: PIPIT_FIELD(out.asks, saying::flag(in));
            case 5: PIPIT_FIELD(out.page, blob(in, pageBytes));
            default: return saying::newerKey();
            }
        },
        [](const LiveContent &live, const cbor::Keys &seen) -> Result<void> {
            PIPIT_TRY(saying::must(!seen.has(2) || live.part != 0, "part 0 is left out"));
            PIPIT_TRY(saying::must(!live.words.empty() || !live.page.empty(), "nothing was made"));
            return saying::must(!live.asks || !live.words.empty(), "asks without words");
        });
}

} // namespace pipit
