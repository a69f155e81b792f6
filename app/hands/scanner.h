// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <vector>

namespace pipit::app {

/// What a scan goes through: groups in groups, and at the ends things that can be pressed. A group holds at least one.
struct ScanGroup
{
    int thing = -1;                ///< its number, 0 or more; -1: a group
    std::vector<ScanGroup> inner;  ///< of a group
    bool operator==(const ScanGroup &) const = default;
};

/// A ring that stands on one group or thing after another. By itself, where one switch chooses; or step by step, where
/// one switch goes on and another chooses. Inside a group the round ends on the way out. Times are milliseconds of the
/// clock's boot time. Not thread-safe.
class Scanner
{
public:
    static constexpr int rounds = 3; ///< that nobody answers, before it leaves the group or comes to rest

    /// `clock` must outlive it.
    explicit Scanner(const Clock &clock) : m_clock(clock) {}

    /// How long the ring stands; on the first of a group half as long again. By itself: it moves on by tick().
    void setPace(int stepMs, bool byItself);
    /// What there is now. The ring stays where it stood as far as that is still there; otherwise it begins anew.
    void setScene(ScanGroup scene);

    /// What the ring is round: one thing, or all of a group. Empty at rest, on the way out, and where there is nothing.
    std::vector<int> ringed() const;
    /// The ring is on the way out of a group.
    bool onWayOut() const { return !m_resting && !m_path.empty() && m_path.back() == count(); }
    /// Groups that it is in: 0 on the outside.
    int depth() const { return m_path.empty() ? 0 : int(m_path.size()) - 1; }
    bool resting() const { return m_resting; }

    /// A press: into a group, out of it, or on a thing, whose number is returned; then the ring is on its group again,
    /// ready to choose another of it. At rest it only wakes.
    std::optional<int> choose();
    /// One on. At rest it only wakes.
    void next();
    /// Moves on when its time has come. True when anything changed.
    bool tick();
    /// Until tick() has something to do; -1: nothing, until a press.
    std::int64_t dueInMs() const;

private:
    const ScanGroup &group() const; ///< that the ring moves in
    std::size_t count() const { return group().inner.size(); }
    std::size_t stops() const { return count() + (m_path.size() > 1 ? 1 : 0); }
    void begin();
    void leave();
    void stand();
    void step();

    const Clock &m_clock;
    int m_stepMs = 1'500;
    bool m_byItself = true;
    ScanGroup m_scene;
    std::vector<std::size_t> m_path; ///< places from the outside in; empty: there is nothing
    bool m_resting = false;
    int m_round = 0;
    std::int64_t m_dueAt = 0;
};

} // namespace pipit::app
