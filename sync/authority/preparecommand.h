// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/commands.h"

namespace pipit::authority {

/// `prepare`: the words of prepareProfile().
Result<Said> prepareCommand(const Options &options, const Workplace &work);

} // namespace pipit::authority
