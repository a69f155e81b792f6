// SPDX-License-Identifier: Apache-2.0
#include "core/book/requests.h"

#include "core/book/sayingcodec.h"

namespace pipit {

namespace {

using namespace sayinglimits;

constexpr std::size_t shortBytes = 64; // of a pack, a card, a number to ring
constexpr std::uint8_t allWays = SafeAnswerContent::onThisTablet | SafeAnswerContent::atSchool | SafeAnswerContent::ringMe
                                 | SafeAnswerContent::inPersonAlone | SafeAnswerContent::notTheHouse;

Result<std::int64_t> readTime(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto ms, in.unsignedUpTo(INT64_MAX));
    return std::int64_t(ms);
}

} // namespace

Result<Bytes> RequestContent::encode() const
{
    saying::Out out(Kind::Request);
    out.number(1, std::uint64_t(what)).words(2, words).words(3, pack).words(4, card);
    if (repeats) out.id(5, *repeats);
    return out.take<RequestContent>();
}

Result<RequestContent> RequestContent::decode(ByteView content)
{
    return saying::read<RequestContent>(
        content, Kind::Request, {1},
        [](RequestContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.what, saying::among(in, What::TalkAboutRights));
            case 2: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 3: PIPIT_FIELD(out.pack, saying::words(in, shortBytes));
            case 4: PIPIT_FIELD(out.card, saying::words(in, shortBytes));
            case 5: PIPIT_FIELD(out.repeats, in.id<EnvHash>());
            default: return saying::newerKey();
            }
        },
        [](const RequestContent &request, const cbor::Keys &) {
            return saying::must(request.pack.empty() == request.card.empty(), "half a card");
        });
}

Result<Bytes> AlertContent::encode() const
{
    // A time before 1970 wraps to one that no reader takes.
    return saying::Out(Kind::Alert).number(1, std::uint64_t(pressedMs)).words(2, words).take<AlertContent>();
}

Result<AlertContent> AlertContent::decode(ByteView content)
{
    return saying::read<AlertContent>(
        content, Kind::Alert, {1}, [](AlertContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.pressedMs, readTime(in));
            case 2: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            default: return saying::newerKey();
            }
        });
}

Result<Bytes> SafeAnswerContent::encode() const
{
    return saying::Out(Kind::SafeAnswer).number(1, ways).words(2, number).words(3, words).take<SafeAnswerContent>();
}

Result<SafeAnswerContent> SafeAnswerContent::decode(ByteView content)
{
    return saying::read<SafeAnswerContent>(
        content, Kind::SafeAnswer, {1},
        [](SafeAnswerContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.ways, saying::bits(in, allWays));
            case 2: PIPIT_FIELD(out.number, saying::words(in, shortBytes));
            case 3: PIPIT_FIELD(out.words, saying::words(in, lineBytes));
            default: return saying::newerKey();
            }
        },
        [](const SafeAnswerContent &answer, const cbor::Keys &) {
            return saying::must(answer.number.empty() || (answer.ways & ringMe), "a number that nobody is to ring");
        });
}

Result<Bytes> CompanyContent::encode() const
{
    return saying::Out(Kind::Company).number(1, std::uint64_t(with)).take<CompanyContent>();
}

Result<CompanyContent> CompanyContent::decode(ByteView content)
{
    return saying::read<CompanyContent>(content, Kind::Company, {1},
                                        [](CompanyContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                            if (key != 1) return saying::newerKey();
                                            PIPIT_FIELD(out.with, saying::among(in, With::RatherNotSay));
                                        });
}

} // namespace pipit
