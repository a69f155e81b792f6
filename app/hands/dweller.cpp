// SPDX-License-Identifier: Apache-2.0
#include "app/hands/dweller.h"

#include <algorithm>

namespace pipit::app {

void Dweller::settle()
{
    if (m_over == m_thing) return;
    const auto now = m_clock.bootMs();
    if (m_thing != none && now - m_overAt < trembleMs) return;
    m_thing = m_over;
    m_since = m_overAt;
    m_pressed = false;
}

void Dweller::over(int thing)
{
    settle();
    if (thing != m_over) {
        m_over = thing;
        m_overAt = m_clock.bootMs();
    }
    settle();
}

std::optional<int> Dweller::tick()
{
    settle();
    if (m_thing == none || m_pressed || m_over != m_thing || m_clock.bootMs() - m_since < m_timeMs) return std::nullopt;
    m_pressed = true;
    return m_thing;
}

void Dweller::forget()
{
    m_thing = m_over = none;
    m_pressed = false;
}

double Dweller::part() const
{
    if (thing() == none || m_timeMs <= 0) return 0;
    return std::clamp(double(m_clock.bootMs() - m_since) / m_timeMs, 0.0, 1.0);
}

} // namespace pipit::app
