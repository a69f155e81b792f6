// SPDX-License-Identifier: Apache-2.0
#include "app/hands/scanner.h"

#include <algorithm>
#include <utility>

namespace pipit::app {

namespace {

void collect(const ScanGroup &from, std::vector<int> &into)
{
    if (from.thing >= 0) into.push_back(from.thing);
    for (const auto &each : from.inner) collect(each, into);
}

std::vector<int> thingsOf(const ScanGroup &group)
{
    std::vector<int> things;
    collect(group, things);
    return things;
}

/// The way to the group or thing that holds exactly these.
bool find(const ScanGroup &in, const std::vector<int> &things, std::vector<std::size_t> &path)
{
    for (std::size_t i = 0; i < in.inner.size(); ++i) {
        path.push_back(i);
        if (thingsOf(in.inner[i]) == things || find(in.inner[i], things, path)) return true;
        path.pop_back();
    }
    return false;
}

} // namespace

void Scanner::setPace(int stepMs, bool byItself)
{
    if (stepMs == m_stepMs && byItself == m_byItself) return;
    m_stepMs = stepMs;
    m_byItself = byItself;
    stand();
}

void Scanner::setScene(ScanGroup scene)
{
    if (scene == m_scene) return;
    // The same thing first; failing that, the group that the ring was in, or the nearest around it that is still there.
    std::vector<std::vector<int>> wanted;
    if (!m_path.empty() && !m_resting) {
        const auto *at = &m_scene;
        for (std::size_t level = 0; level < m_path.size() && m_path[level] < at->inner.size(); ++level) {
            at = &at->inner[m_path[level]];
            wanted.push_back(thingsOf(*at));
        }
    }
    const bool wasOut = onWayOut();
    const auto dueAt = m_dueAt;
    m_scene = std::move(scene);
    for (auto each = wanted.rbegin(); each != wanted.rend(); ++each) {
        std::vector<std::size_t> path;
        if (!find(m_scene, *each, path)) continue;
        m_path = std::move(path);
        if (each == wanted.rbegin() && wasOut) m_path.push_back(0);
        if (each == wanted.rbegin() && wasOut) m_path.back() = count();
        m_dueAt = dueAt;
        return;
    }
    begin();
}

const ScanGroup &Scanner::group() const
{
    const auto *at = &m_scene;
    for (std::size_t level = 0; level + 1 < m_path.size(); ++level) at = &at->inner[m_path[level]];
    return *at;
}

std::vector<int> Scanner::ringed() const
{
    if (m_path.empty() || m_resting || onWayOut()) return {};
    return thingsOf(group().inner[m_path.back()]);
}

void Scanner::begin()
{
    m_path.clear();
    if (!m_scene.inner.empty()) m_path.push_back(0);
    m_resting = false;
    m_round = 0;
    stand();
}

void Scanner::stand()
{
    m_dueAt = m_clock.bootMs() + m_stepMs + (!m_path.empty() && m_path.back() == 0 ? m_stepMs / 2 : 0);
}

void Scanner::leave()
{
    m_path.pop_back();
    m_round = 0;
    stand();
}

void Scanner::step()
{
    if (m_path.empty()) return;
    if (++m_path.back() >= stops()) {
        m_path.back() = 0;
        // The last of its rounds is over.
        if (++m_round >= rounds && m_byItself) {
            if (m_path.size() > 1) return leave();
            m_resting = true;
            m_round = 0;
        }
    }
    stand();
}

std::optional<int> Scanner::choose()
{
    if (m_path.empty()) return std::nullopt;
    if (std::exchange(m_resting, false)) {
        stand();
        return std::nullopt;
    }
    if (onWayOut()) {
        leave();
        return std::nullopt;
    }
    m_round = 0;
    const auto &at = group().inner[m_path.back()];
    if (at.thing < 0) {
        m_path.push_back(0);
        stand();
        return std::nullopt;
    }
    const int thing = at.thing;
    if (m_path.size() > 1) leave();
    else stand();
    return thing;
}

void Scanner::next()
{
    if (std::exchange(m_resting, false)) return stand();
    m_round = 0;
    step();
}

bool Scanner::tick()
{
    if (dueInMs() != 0) return false;
    step();
    return true;
}

std::int64_t Scanner::dueInMs() const
{
    if (!m_byItself || m_resting || m_path.empty()) return -1;
    return std::max<std::int64_t>(0, m_dueAt - m_clock.bootMs());
}

} // namespace pipit::app
