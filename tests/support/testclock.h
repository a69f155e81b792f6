// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace pipit::test {

/// A clock that stands still until told otherwise.
class TestClock final : public Clock
{
public:
    std::int64_t wall = 1'778'745'600'000; // 14 May 2026
    std::int64_t boot = 5'000;
    std::uint8_t bootNumber = 1;

    std::int64_t wallMs() const override { return wall; }
    std::int64_t bootMs() const override { return boot; }
    std::array<std::uint8_t, 8> bootHash() const override { return {bootNumber}; }
    void advance(std::int64_t ms)
    {
        wall += ms;
        boot += ms;
    }
};

} // namespace pipit::test
