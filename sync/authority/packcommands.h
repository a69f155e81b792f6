// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/commands.h"

/// `pack add`, `pack list` and `pack remove`, on an authority that is open.
namespace pipit::authority {

Result<Said> addPackCommand(const Options &options, Authority &authority);
Result<Said> listPacksCommand(const Authority &authority);
Result<Said> removePackCommand(const Options &options, Authority &authority);

} // namespace pipit::authority
