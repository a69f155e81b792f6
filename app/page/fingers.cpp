// SPDX-License-Identifier: Apache-2.0
#include "app/page/fingers.h"

#include <QLineF>

#include <algorithm>

namespace pipit::app {

namespace {
/// Two fingers that touch are this far apart: the scale must not run away.
constexpr double nearest = 40;
}

void Fingers::press(int id, QPointF at, quint64 ms)
{
    lift(id);
    m_down.push_back({id, at, ms});
}

void Fingers::move(int id, QPointF at)
{
    for (auto &finger : m_down)
        if (finger.id == id) finger.at = at;
}

void Fingers::lift(int id)
{
    if (inPair(id)) part();
    std::erase_if(m_down, [id](const Finger &finger) { return finger.id == id; });
}

void Fingers::clear()
{
    part();
    m_down.clear();
}

const Fingers::Finger *Fingers::find(int id) const
{
    const auto found = std::find_if(m_down.begin(), m_down.end(), [id](const Finger &finger) { return finger.id == id; });
    return found == m_down.end() ? nullptr : &*found;
}

bool Fingers::cameAt(int id, quint64 ms) const
{
    const auto *finger = find(id);
    return finger && finger->since == ms;
}

quint64 Fingers::age(int id, quint64 ms) const
{
    const auto *finger = find(id);
    return finger && ms > finger->since ? ms - finger->since : 0;
}

bool Fingers::pair()
{
    if (m_down.size() < 2) return false;
    m_paired = true;
    m_first = m_down[0].id;
    m_second = m_down[1].id;
    m_firstStart = m_down[0].at;
    m_secondStart = m_down[1].at;
    return true;
}

std::optional<Fingers::Pinch> Fingers::pinch() const
{
    const auto *first = find(m_first), *second = find(m_second);
    if (!m_paired || !first || !second) return std::nullopt;
    const double before = std::max(nearest, QLineF(m_firstStart, m_secondStart).length());
    const double now = std::max(nearest, QLineF(first->at, second->at).length());
    return Pinch{now / before, (m_firstStart + m_secondStart) / 2, (first->at + second->at) / 2};
}

} // namespace pipit::app
