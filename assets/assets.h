// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace pipit::assets {

/// Makes the embedded fonts known to the application, and the ones for other scripts the fall-back of Andika.
/// Needs a QGuiApplication; calling it again does nothing. True when both Andika faces are there.
bool installFonts();

/// An SVG with other colours: `swaps` names each ("#RRGGBB", as it is written in the drawing), followed by the one in its
/// place. All at once: what one swap has put there is not taken by the next.
QByteArray recoloured(QByteArray svg, const QStringList &swaps);

} // namespace pipit::assets
