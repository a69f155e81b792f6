// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

/// Somebody wants nothing to travel for now, where a connection is dear. The sync driver looks at it whenever it is told to
/// look, and begins without it at each start. Vault's thread.
namespace pipit::app {

Result<void> stopTravel(Device &device, bool stop);
bool travelStopped(Device &device);

} // namespace pipit::app
