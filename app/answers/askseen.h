// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/trail.h"
#include "core/vault/preferences.h"

/// What she has looked at of an ask, kept in her own vault and never sent: nobody is told when she reads an answer.
namespace pipit::app {

/// Something was said by others that she has not looked at.
Result<bool> hasNews(Preferences &preferences, const Trail &trail);
/// She looks at all of it now. True when it was new.
Result<bool> noteSeen(Preferences &preferences, const Trail &trail);

} // namespace pipit::app
