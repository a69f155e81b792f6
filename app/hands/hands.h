// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit::app {

/// How one person presses things. A value; kept as bytes in a preference of her vault, and for the front door in one of
/// the device's values. It holds nothing of what she made.
struct Hands
{
    /// Touch and a keyboard work in every way; a way adds to them.
    enum class Way : std::uint8_t { Touch = 0, Keys = 1, OneSwitch = 2, TwoSwitches = 3, Dwell = 4 };
    static constexpr int leastStepMs = 600, mostStepMs = 5'000, leastDwellMs = 600, mostDwellMs = 3'000;

    Way way = Way::Touch;
    bool tapTap = false;      ///< on the page: tap a thing, tap a place; no drag
    bool says = false;        ///< says the name of what the ring is on
    bool touchIsSwitch = false; ///< a touch anywhere is the switch
    bool large = false;   ///< words, and buttons with them, are half as large again at least
    int stepMs = 1'500, dwellMs = 1'200;
    /// Numbers of keys as Qt has them. With one switch both choose.
    std::uint32_t nextKey = 0x20, chooseKey = 0x01000004; // Space, Return

    bool scans() const { return way == Way::OneSwitch || way == Way::TwoSwitches; }
    bool operator==(const Hands &) const = default;

    /// CBOR [1, way, tap-tap, says, touch is a switch, large, step, dwell, next, choose].
    Bytes encode() const;
    /// What lies outside its limits is taken as the nearer end. Errors: Corrupt, TooNew.
    static Result<Hands> decode(ByteView bytes);
};

} // namespace pipit::app
