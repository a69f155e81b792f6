// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/gallery/gallery.h"

namespace pipit::gallery {

/// Makes `who`'s device, fills it with sample pages and opens it, in place of the one before. QML engines of before
/// must be gone: they hold its Session.
void enterWorld(Who who);
/// Until the models have their rows.
void settleWorld();

} // namespace pipit::gallery
