// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace pipit::test {

/// Time that moves only when told. The wall may be moved alone, to be wrong.
class SimClock final : public Clock
{
public:
    std::int64_t wallMs() const override { return m_wall; }
    std::int64_t bootMs() const override { return m_boot; }
    std::array<std::uint8_t, 8> bootHash() const override { return {1, 2, 3, 4, 5, 6, 7, 8}; }
    void pass(std::int64_t ms)
    {
        m_wall += ms;
        m_boot += ms;
    }
    void setWall(std::int64_t ms) { m_wall = ms; }

private:
    std::int64_t m_wall = 1'790'000'000'000;
    std::int64_t m_boot = 1'000;
};

} // namespace pipit::test
