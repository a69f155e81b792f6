// SPDX-License-Identifier: Apache-2.0
#include "app/hands/hands.h"

#include "core/format/cbor.h"

#include <algorithm>

namespace pipit::app {

Bytes Hands::encode() const
{
    cbor::Writer out;
    out.array(10).unsignedInt(1).unsignedInt(std::uint64_t(way)).boolean(tapTap).boolean(says).boolean(touchIsSwitch).boolean(large);
    out.unsignedInt(std::uint64_t(stepMs)).unsignedInt(std::uint64_t(dwellMs)).unsignedInt(nextKey).unsignedInt(chooseKey);
    return out.take();
}

Result<Hands> Hands::decode(ByteView bytes)
{
    constexpr std::uint64_t any32 = 0xFFFF'FFFF;
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    Hands hands;
    PIPIT_TRY_SET(const auto count, in.array());
    if (count == 0) return Error{Code::Corrupt, "hands are empty"};
    PIPIT_TRY_SET(const auto version, in.unsignedInt());
    if (version != 1) return Error{Code::TooNew, "hands of a later version"};
    if (count != 10) return Error{Code::Corrupt, "hands of another length"};
    PIPIT_TRY_SET(const auto way, in.unsignedUpTo(std::uint64_t(Way::Dwell)));
    hands.way = Way(way);
    PIPIT_TRY_SET(hands.tapTap, in.boolean());
    PIPIT_TRY_SET(hands.says, in.boolean());
    PIPIT_TRY_SET(hands.touchIsSwitch, in.boolean());
    PIPIT_TRY_SET(hands.large, in.boolean());
    PIPIT_TRY_SET(const auto step, in.unsignedUpTo(any32));
    PIPIT_TRY_SET(const auto dwell, in.unsignedUpTo(any32));
    PIPIT_TRY_SET(const auto next, in.unsignedUpTo(any32));
    PIPIT_TRY_SET(const auto choose, in.unsignedUpTo(any32));
    const auto within = [](std::uint64_t value, int least, int most) { return int(std::clamp<std::uint64_t>(value, std::uint64_t(least), std::uint64_t(most))); };
    hands.stepMs = within(step, leastStepMs, mostStepMs);
    hands.dwellMs = within(dwell, leastDwellMs, mostDwellMs);
    hands.nextKey = std::uint32_t(next);
    hands.chooseKey = std::uint32_t(choose);
    return hands;
}

} // namespace pipit::app
