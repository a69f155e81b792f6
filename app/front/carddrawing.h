// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/qrcode.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

class QPainter;

namespace pipit::app {

/// How a key card looks: her picture and the code, and no name. GUI thread.
namespace carddrawing {

inline constexpr double widthMm = 85, heightMm = 54;

/// Into `at`, whatever its size; the card keeps its proportions. `face` names a drawing of ours.
void draw(QPainter &painter, const QRectF &at, const QrCode &code, const QString &face);

/// Beside the card on the sheet that is printed.
struct Sheet {
    QString title, cut, warning;
};
/// A4 with the card in its true size and a line to cut along. In memory only, and whoever has the bytes has the card.
QByteArray pdf(const QrCode &code, const QString &face, const Sheet &words);

} // namespace carddrawing

} // namespace pipit::app
