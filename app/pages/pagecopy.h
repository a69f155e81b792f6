// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "core/vault/profile.h"

namespace pipit::app {

/// "Make one like it": a new draft with what can be seen and heard on a page that is only here or was shared, under an id
/// and keys of its own. Media go from one sealed blob into another, chunk by chunk in memory. Vault's thread. Returns the
/// new page. Errors: NotFound (a part is not on this device), Corrupt, TooNew, TooBig, DiskFull, Io; nothing is left then.
Result<PageId> copyPage(Profile &profile, const PageKey &key, Rng &rng);

} // namespace pipit::app
