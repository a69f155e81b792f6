// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

/// The skin of the child in a sticker: six pairs of skin and blush (assets/README.md), of which set1.json names the one
/// that is hers in the drawing. Everybody else in it keeps what was drawn.
namespace pipit::app {

inline constexpr int skinTones = 6;

/// What changes in such a drawing, each colour followed by the one in its place; `tone` 1 … 6. Empty for another number
/// (0: as drawn; larger: of a later version), or when `own` is not one of the six.
QStringList skinSwaps(const QString &own, int tone);
/// The drawing with those colours in it.
QByteArray swapped(QByteArray svg, const QStringList &swaps);

} // namespace pipit::app
