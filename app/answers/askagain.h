// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

/// Asking for the same once more. Vault's thread.
namespace pipit::app {

struct Again
{
    RequestContent request; ///< as she asked, naming the entry in which she asked first
    std::vector<SeatId> audience; ///< whom she asked, as far as they are still there and may be asked this
};

/// nullopt for all but a request of hers that waits for a yes: one that has left this tablet, that she has not taken back,
/// nor asked again, nor has an answer that waits to be told.
std::optional<Again> askingAgain(DeviceSession &session, const CircleId &circle, const Trail &trail);

} // namespace pipit::app
