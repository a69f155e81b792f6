// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/gallery/gallery.h"

#include <QQmlEngine>
#include <QStringList>

#include <memory>

class QQuickItem;
class QQuickWindow;

namespace pipit::gallery {

/// Puts screens into windows of a shape. One engine for each world; the theme is set anew for each screen.
class Stage
{
public:
    Stage();
    ~Stage();

    struct Shown {
        std::unique_ptr<QQuickWindow> window;
        QQuickItem *item = nullptr; ///< lives as long as the window; null when the file could not be made
    };
    /// Shown and settled: text has wrapped, a growing sheet has its height. Animations are reduced.
    Shown show(const Screen &screen, const Shape &shape);
    /// Every QML warning so far, and why a file could not be made.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void enter(Who who);
    std::unique_ptr<QQmlEngine> m_engine;
    Who m_who = Who::Nobody;
    std::unique_ptr<QObject> m_holder; ///< keeps the theme singleton within reach
    QObject *m_theme = nullptr;
    QStringList m_complaints;
};

} // namespace pipit::gallery
