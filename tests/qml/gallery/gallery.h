// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

#include <vector>

namespace pipit::gallery {

/// Whose device a screen is shown on (worlds.h). Nobody: a sheet of controls, which knows no app types.
enum class Who { Nobody, Iro, IroInDoubt, IroWarned, IroLocked, NewIro, Carer, CarerLeftOut, CarerWarned };

/// One thing to look at: a QML file whose root is an Item.
struct Screen {
    QString name;  ///< of the pictures
    QString file;  ///< a URL
    bool grows;    ///< a sheet of controls: the window takes the height of its content
    int target;    ///< least size of what can be tapped: 64 for a child, 48 for an adult
    Who who = Who::Nobody;
};

/// A device, a light, a text size and a direction of reading.
struct Shape {
    QString name;
    QSize size;
    bool dark;
    double textScale;
    bool rightToLeft;
};

/// To add a screen, add a line to screens.cpp.
std::vector<Screen> screens();
/// Eight-inch portrait, ten-inch landscape, phone; light and dark; 100 % and 200 %; left to right and right to left.
std::vector<Shape> shapes();

} // namespace pipit::gallery
