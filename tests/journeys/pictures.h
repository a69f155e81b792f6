// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace pipit::journey {

/// One line of a finger, in parts of the page, with the tool and the colour by their names on the screen.
struct Line {
    QString tool, colour;
    QList<QPointF> points;
};

QList<Line> aHouse();
QList<Line> anUmbrella();

} // namespace pipit::journey
