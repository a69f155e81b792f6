// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "core/review/authoritycounts.h"

namespace pipit::app {

/// The newest row of each child whose counts have come, with the name of the officer's seat.
struct ManagedDesk
{
    std::vector<CountedChild> children;
    ClockParameters parameters;
    CivilDay today{};
    int silent = 0; ///< circles of which no row has come
};
/// The only place where books are read for it. Empty for anybody but a manager, and while locked. Vault's thread.
ManagedDesk managedDesk(DeviceSession &session);

} // namespace pipit::app
