// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace pipit {

/// Seam for time. The wall clock may lie (a tablet set to 1970); the boot clock does not.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00Z as this device believes.
    virtual std::int64_t wallMs() const = 0;
    /// Milliseconds since the last boot, counting sleep (CLOCK_BOOTTIME). Never goes back within one boot.
    virtual std::int64_t bootMs() const = 0;
    /// Same within one boot, different after the next.
    virtual std::array<std::uint8_t, 8> bootHash() const = 0;
};

/// The operating system's clocks. Thread-safe.
class SystemClock final : public Clock
{
public:
    std::int64_t wallMs() const override;
    std::int64_t bootMs() const override;
    std::array<std::uint8_t, 8> bootHash() const override;
};

} // namespace pipit
