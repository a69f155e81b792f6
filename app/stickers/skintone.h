// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// The skin of the child in a sticker: six pairs of skin and blush (assets/README.md), of which set1.json names the one
/// that is hers in the drawing. Everybody else in it keeps what was drawn.
namespace pipit::app {

inline constexpr int skinTones = 6;

/// What changes in such a drawing, as assets::recoloured() takes it; `tone` 1 … 6. Empty for another number
/// (0: as drawn; larger: of a later version), or when `own` is not one of the six.
QStringList skinSwaps(const QString &own, int tone);

} // namespace pipit::app
