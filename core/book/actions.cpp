// SPDX-License-Identifier: Apache-2.0
#include "core/book/actions.h"

#include "core/book/sayingcodec.h"

namespace pipit {

using namespace sayinglimits;

namespace {

constexpr std::size_t mostInstead = 8;
constexpr SeatId lastSeat = 254;

} // namespace

Result<Bytes> ActionContent::encode() const
{
    saying::Out out(Kind::Action);
    out.words(1, what).words(2, who).day(3, by).words(4, know);
    if (seat) out.number(5, *seat);
    if (review) out.id(6, *review);
    if (agency) out.number(7, std::uint64_t(*agency));
    out.words(8, decider);
    if (decides) out.number(9, std::uint64_t(*decides));
    if (rolledFrom) out.id(10, *rolledFrom);
    return out.words(11, rolledBecause).hashes(12, instead).take<ActionContent>();
}

Result<ActionContent> ActionContent::decode(ByteView content)
{
    return saying::read<ActionContent>(
        content, Kind::Action, {1, 2, 3, 4},
        [](ActionContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.what, saying::words(in, wordsBytes));
            case 2: PIPIT_FIELD(out.who, saying::words(in, nameBytes));
            case 3: PIPIT_FIELD(out.by, saying::day(in));
            case 4: PIPIT_FIELD(out.know, saying::words(in, lineBytes));
            case 5: PIPIT_FIELD(out.seat, saying::between(in, 1, lastSeat));
            case 6: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 7: PIPIT_FIELD(out.agency, saying::among(in, Agency::Other));
            case 8: PIPIT_FIELD(out.decider, saying::words(in, nameBytes));
            case 9: PIPIT_FIELD(out.decides, saying::among(in, Decides::Court));
            case 10: PIPIT_FIELD(out.rolledFrom, in.id<EnvHash>());
            case 11: PIPIT_FIELD(out.rolledBecause, saying::words(in, wordsBytes));
            case 12: PIPIT_FIELD(out.instead, saying::hashes(in, mostInstead));
            default: return saying::newerKey();
            }
        },
        [](const ActionContent &action, const cbor::Keys &) {
            return saying::must(action.rolledFrom.has_value() == !action.rolledBecause.empty(), "carried on, because");
        });
}

Result<Bytes> DecisionContent::encode() const
{
    saying::Out out(Kind::Decision);
    out.number(1, std::uint64_t(about)).words(2, words).day(3, day);
    if (review) out.id(4, *review);
    return out.flag(5, noChange).hashes(6, instead).take<DecisionContent>();
}

Result<DecisionContent> DecisionContent::decode(ByteView content)
{
    return saying::read<DecisionContent>(content, Kind::Decision, {1, 2, 3},
                                         [](DecisionContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                             switch (key) {
                                             case 1: PIPIT_FIELD(out.about, saying::among(in, About::Other));
                                             case 2: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
                                             case 3: PIPIT_FIELD(out.day, saying::day(in));
                                             case 4: PIPIT_FIELD(out.review, in.id<ReviewId>());
                                             case 5: PIPIT_FIELD(out.noChange, saying::flag(in));
                                             case 6: PIPIT_FIELD(out.instead, saying::hashes(in, mostInstead));
                                             default: return saying::newerKey();
                                             }
                                         });
}

} // namespace pipit
