// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace pipit::app {

/// Presses what a pointer rests on: of eyes, of a head, of a mouse that cannot click. Times are milliseconds of the
/// clock's boot time. Not thread-safe.
class Dweller
{
public:
    static constexpr int none = -1;
    /// So long may a trembling pointer be off a thing without losing what has been waited.
    static constexpr int trembleMs = 150;

    /// `clock` must outlive it.
    explicit Dweller(const Clock &clock) : m_clock(clock) {}

    void setTime(int ms) { m_timeMs = ms; }
    /// Where the pointer is; none: on nothing that can be pressed. A thing that was pressed must be left before it can
    /// be pressed again.
    void over(int thing);
    /// The thing whose time has come, once.
    std::optional<int> tick();
    /// Nothing is being waited for: the pointer is gone, the screen is another, or she rests.
    void forget();

    /// What is being waited on, and how much of its time is over: 0 to 1.
    int thing() const { return m_pressed ? none : m_thing; }
    double part() const;
    /// tick() may have something to do soon.
    bool running() const { return m_thing != none && (!m_pressed || m_over != m_thing); }

private:
    void settle();
    const Clock &m_clock;
    int m_timeMs = 1'200;
    int m_thing = none, m_over = none;
    std::int64_t m_since = 0;   ///< the pointer came onto m_thing
    std::int64_t m_overAt = 0;  ///< it came onto m_over
    bool m_pressed = false;
};

} // namespace pipit::app
