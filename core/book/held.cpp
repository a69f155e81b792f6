// SPDX-License-Identifier: Apache-2.0
#include "core/book/held.h"

#include "core/book/sayingcodec.h"

#include <set>

namespace pipit {

using namespace sayinglimits;

namespace {

constexpr std::size_t mostParts = 8, mostPeople = 32, mostViews = 16, mostLines = 40, mostEvidence = 16, mostPages = 64, pageBytes = 65'536;
constexpr std::uint8_t knownChild = 0b0011'1111, knownLooked = 0b1111'1111;
constexpr std::uint64_t lastCode = 7;

Result<HeldContent::Part> readPart(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(5));
    HeldContent::Part part;
    PIPIT_TRY_SET(const auto place, in.unsignedUpTo(mostParts - 1));
    part.part = std::uint8_t(place);
    PIPIT_TRY_SET(part.day, saying::day(in));
    PIPIT_TRY_SET(part.began, saying::minute(in));
    PIPIT_TRY_SET(part.ended, saying::minuteOrNone(in));
    PIPIT_TRY_SET(part.present, saying::places(in, mostPeople, 0));
    return part;
}

Result<HeldContent::View> readView(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(3));
    HeldContent::View view;
    PIPIT_TRY_SET(view.who, saying::among(in, HeldContent::Who::Other));
    PIPIT_TRY_SET(view.asked, saying::among(in, HeldContent::Asked::Said));
    PIPIT_TRY_SET(view.words, saying::words(in, wordsBytes, 0));
    return view;
}

Result<EntryRef> readPage(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(2));
    EntryRef page;
    PIPIT_TRY_SET(page.author, in.id<AuthorId>());
    PIPIT_TRY_SET(page.hash, in.id<EnvHash>());
    return page;
}

Result<std::uint8_t> readCode(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto code, in.unsignedInt());
    if (code > lastCode) return Error{Code::TooNew, "code"};
    return std::uint8_t(code);
}

Result<void> eachOnce(const std::vector<EntryRef> &pages)
{
    const std::set<EntryRef> once(pages.begin(), pages.end());
    return saying::must(once.size() == pages.size(), "a page twice");
}

Result<void> judgeHeld(const HeldContent &held, const cbor::Keys &seen)
{
    PIPIT_TRY(saying::must(!seen.has(2) || held.child != 0, "no bit of how she took part"));
    PIPIT_TRY(saying::must(!seen.has(5) || held.looked != 0, "no bit of what was looked at"));
    PIPIT_TRY(saying::must(held.shown.empty() || (held.child & HeldContent::pagesShown), "pages, and none was shown"));
    PIPIT_TRY(eachOnce(held.shown));
    for (std::size_t i = 0; i < held.parts.size(); ++i) {
        const auto &part = held.parts[i];
        PIPIT_TRY(saying::must(i == 0 || held.parts[i - 1].part < part.part, "order of parts"));
        PIPIT_TRY(saying::must(!part.ended || *part.ended >= part.began, "ended before it began"));
    }
    for (std::size_t i = 0; i < held.views.size(); ++i) {
        const auto &view = held.views[i];
        PIPIT_TRY(saying::must(i == 0 || held.views[i - 1].who <= view.who, "order of views"));
        PIPIT_TRY(saying::must((view.asked == HeldContent::Asked::Said) == !view.words.empty(), "what was said"));
    }
    return {};
}

Result<void> judgeSet(const MeetingSetContent &set, const cbor::Keys &)
{
    return eachOnce(set.pages);
}

void writePages(saying::Out &out, unsigned key, const std::vector<EntryRef> &pages)
{
    if (pages.empty()) return;
    cbor::Writer list;
    for (const auto &page : pages)
        list.array(2).bytes(page.author.view()).bytes(page.hash.view());
    out.items(key, saying::list(pages.size(), list));
}

} // namespace

Result<Bytes> HeldContent::encode() const
{
    cbor::Writer how, said;
    for (const auto &part : parts) {
        how.array(5).unsignedInt(part.part).integer(saying::daysOf(part.day)).unsignedInt(part.began);
        saying::write(how, part.ended);
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
    out.places(6, talked);
    writePages(out, 7, shown);
    return out.take<HeldContent>();
}

Result<HeldContent> HeldContent::decode(ByteView content)
{
    return saying::read<HeldContent>(
        content, Kind::Held, {1},
        [](HeldContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 2: PIPIT_FIELD(out.child, saying::bits(in, knownChild));
            case 3: return saying::items(in, mostParts, out.parts, readPart);
            case 4: return saying::items(in, mostViews, out.views, readView);
            case 5: PIPIT_FIELD(out.looked, saying::bits(in, knownLooked));
            case 6: PIPIT_FIELD(out.talked, saying::places(in, mostLines, 1));
            case 7: return saying::items(in, mostPages, out.shown, readPage);
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
                                         case 3: PIPIT_FIELD(out.code, readCode(in));
                                         case 4: PIPIT_FIELD(out.evidence, saying::lines(in, mostEvidence));
                                         default: return saying::newerKey();
                                         }
                                     });
}

Result<Bytes> MeetingSetContent::encode() const
{
    saying::Out out(Kind::MeetingSet);
    out.id(1, review).number(2, part);
    writePages(out, 3, pages);
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
            case 3: return saying::items(in, mostPages, out.pages, readPage);
            default: return saying::newerKey();
            }
        },
        judgeSet);
}

Result<Bytes> LiveContent::encode() const
{
    return saying::Out(Kind::Live).id(1, review).number(2, part).words(3, words).flag(4, asks).blob(5, page).take<LiveContent>();
}

Result<LiveContent> LiveContent::decode(ByteView content)
{
    return saying::read<LiveContent>(
        content, Kind::Live, {1, 2},
        [](LiveContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 2: PIPIT_FIELD(out.part, in.unsignedUpTo(mostParts - 1));
            case 3: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 4: PIPIT_FIELD(out.asks, saying::flag(in));
            case 5: PIPIT_FIELD(out.page, saying::blob(in, pageBytes));
            default: return saying::newerKey();
            }
        },
        [](const LiveContent &live, const cbor::Keys &) -> Result<void> {
            PIPIT_TRY(saying::must(!live.words.empty() || !live.page.empty(), "nothing was made"));
            return saying::must(!live.asks || !live.words.empty(), "asks without words");
        });
}

} // namespace pipit
