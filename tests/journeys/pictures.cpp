// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/pictures.h"

#include <cmath>
#include <numbers>

namespace pipit::journey {
namespace {

QList<QPointF> arc(QPointF middle, qreal radius, qreal fromTurn, qreal toTurn, int steps = 18)
{
    constexpr qreal pageShape = 4.0 / 3.0; // a circle on the page is an ellipse in parts of it
    QList<QPointF> points;
    for (int i = 0; i <= steps; ++i) {
        const auto angle = 2 * std::numbers::pi * (fromTurn + (toTurn - fromTurn) * i / steps);
        points.append(middle + QPointF(radius * std::cos(angle), pageShape * radius * std::sin(angle)));
    }
    return points;
}

QList<QPointF> zigzag(QPointF from, QPointF to, qreal height, int teeth)
{
    QList<QPointF> points;
    for (int i = 0; i <= 2 * teeth; ++i) points.append(from + (to - from) * i / (2 * teeth) + QPointF(0, i % 2 ? -height : 0));
    return points;
}

} // namespace

QList<Line> aHouse()
{
    const auto crayon = QStringLiteral("crayon"), brush = QStringLiteral("brush"), felt = QStringLiteral("felt");
    return {
        {brush, QStringLiteral("Light green"), {{0.04, 0.86}, {0.3, 0.84}, {0.62, 0.86}, {0.96, 0.84}}},
        {crayon, QStringLiteral("Dark green"), zigzag({0.05, 0.88}, {0.95, 0.87}, 0.03, 14)},
        {crayon, QStringLiteral("Red"), {{0.34, 0.83}, {0.33, 0.48}, {0.63, 0.47}, {0.64, 0.83}, {0.34, 0.83}}},
        {crayon, QStringLiteral("Red"), zigzag({0.36, 0.8}, {0.62, 0.78}, 0.26, 7)},
        {felt, QStringLiteral("Purple"), {{0.29, 0.49}, {0.485, 0.24}, {0.68, 0.48}, {0.29, 0.49}}},
        {felt, QStringLiteral("Blue"), {{0.45, 0.83}, {0.45, 0.64}, {0.53, 0.64}, {0.53, 0.83}}},
        {crayon, QStringLiteral("Yellow"), arc({0.15, 0.2}, 0.07, 0, 1.05)},
        {crayon, QStringLiteral("Yellow"), arc({0.15, 0.2}, 0.04, 0, 1.05)},
        {crayon, QStringLiteral("Orange"), {{0.24, 0.2}, {0.29, 0.21}}},
        {crayon, QStringLiteral("Orange"), {{0.21, 0.3}, {0.25, 0.36}}},
        {crayon, QStringLiteral("Orange"), {{0.14, 0.33}, {0.14, 0.4}}},
    };
}

QList<Line> anUmbrella()
{
    const auto felt = QStringLiteral("felt"), crayon = QStringLiteral("crayon");
    return {
        {felt, QStringLiteral("Purple"), arc({0.45, 0.45}, 0.22, 0.5, 1)},
        {felt, QStringLiteral("Purple"), zigzag({0.23, 0.45}, {0.67, 0.45}, 0.05, 4)},
        {felt, QStringLiteral("Black"), {{0.45, 0.45}, {0.45, 0.72}}},
        {felt, QStringLiteral("Black"), arc({0.42, 0.72}, 0.03, 0, 0.5)},
        {crayon, QStringLiteral("Light blue"), {{0.2, 0.1}, {0.18, 0.2}}},
        {crayon, QStringLiteral("Light blue"), {{0.5, 0.04}, {0.48, 0.12}}},
        {crayon, QStringLiteral("Light blue"), {{0.76, 0.1}, {0.74, 0.22}}},
    };
}

} // namespace pipit::journey
