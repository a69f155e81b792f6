// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <optional>
#include <vector>

namespace pipit::app {

/// Which fingers are on a canvas, in the window's coordinates. Says what two of them do together: bring the page nearer
/// and move it.
class Fingers
{
public:
    /// What two fingers have done since they came together.
    struct Pinch {
        double scale = 1;   ///< their distance now over that at the start
        QPointF from, to;   ///< their middle then and now
    };

    void press(int id, QPointF at, quint64 ms);
    void move(int id, QPointF at);
    void lift(int id);
    void clear();

    bool empty() const { return m_down.empty(); }
    std::size_t count() const { return m_down.size(); }
    bool has(int id) const { return find(id); }
    /// This finger came down at `ms` and is still there.
    bool cameAt(int id, quint64 ms) const;
    /// When it came down; 0 for one that is not there.
    quint64 since(int id) const { return has(id) ? find(id)->since : 0; }
    /// Milliseconds that this finger has been down at `ms`.
    quint64 age(int id, quint64 ms) const;

    /// From now on the two that have been down longest belong together. False if there are not two.
    bool pair();
    bool paired() const { return m_paired; }
    bool inPair(int id) const { return m_paired && (m_first == id || m_second == id); }
    /// They are no pair any more.
    void part() { m_paired = false; }
    /// nullopt when there is no pair.
    std::optional<Pinch> pinch() const;

private:
    struct Finger {
        int id = -1;
        QPointF at;
        quint64 since = 0;
    };
    const Finger *find(int id) const;
    std::vector<Finger> m_down; // who came first at the front
    bool m_paired = false;
    int m_first = -1, m_second = -1;
    QPointF m_firstStart, m_secondStart;
};

} // namespace pipit::app
