// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/publishing.h"

namespace pipit::authority {

/// Authors that write while their profile is locked (core/FORMAT.md §9.9), of profiles older than they are: a device has told the records
/// seat of one, vouched for by its profile's author. Each that the rules let in with one officer is signed in and given to
/// the hub; what was let in before, or asks for anything else, is passed over. Returns how many. Errors: NotFound (the
/// records key is kept elsewhere), Untrusted (the hub's list does not check), those of HubLine::call.
Result<std::size_t> letIn(Authority &authority, const HubLine &hub);

} // namespace pipit::authority
