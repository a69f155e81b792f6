// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// Sends COUNTS for each child of an officer, once a week (Monday to Sunday): at unlock and whenever something changes, until all
/// have gone. One child after the other, so that screens are not kept waiting. Of weeks that were missed only the newest is
/// sent. Made once, beside the Session. GUI thread.
class WeeklyCounts : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit WeeklyCounts(Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    /// All that was due has been looked at; how many were sent.
    void done(int sent);

private:
    void look();
    void next(std::vector<CircleId> left, int sent);
    Session &m_session;
    std::optional<CivilDay> m_week; ///< looked at whole since the unlock
    bool m_busy = false;
};

namespace counts {

/// The circles that may be due, and the Monday of this week. Nobody's but an officer's; none while the clock is wrong. Vault's thread.
struct Due
{
    CivilDay week{};
    std::vector<CircleId> circles;
};
Due due(DeviceSession &session);
/// True when it was sent: somebody holds a MANAGER seat and none of this week is there, from this device or another. Errors: those of Outgoing::post.
Result<bool> send(DeviceSession &session, const CircleId &circle);

} // namespace counts

} // namespace pipit::app
