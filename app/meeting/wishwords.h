// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/meeting.h"

#include <QString>

namespace pipit::app {

/// A wish as the child would say it: "Can Yusuf come?", "I come for a bit." What she wrote herself follows.
QString wishWords(const WishContent &wish);

/// Words of a comfort wish: one thing a line.
QStringList comfortLines(const WishContent &wish);

} // namespace pipit::app
