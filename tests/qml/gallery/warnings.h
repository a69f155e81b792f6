// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace pipit::gallery {

/// Hears every warning that Qt, QML or our own code says on any thread while it lives, besides printing it.
/// A picture of a screen that warned is not a picture of a screen that works. One at a time.
class Warnings
{
public:
    Warnings();
    ~Warnings();
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    /// What was said since the last time, each sentence once.
    static QStringList take();
};

} // namespace pipit::gallery
