// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/gallery/gallery.h"

#include <QQmlEngine>
#include <QStringList>

#include <memory>

class QQmlAbstractUrlInterceptor;
class QQuickItem;
class QQuickWindow;

namespace pipit::gallery {

/// Puts screens into windows of a shape. One engine for each world; the theme is set anew for each screen.
class Stage
{
public:
    /// `sources`: a source tree whose QML is shown in place of what was built in; empty for none.
    explicit Stage(const QString &sources = {});
    ~Stage();

    struct Shown {
        std::unique_ptr<QQuickWindow> window;
        QQuickItem *item = nullptr; ///< lives as long as the window; null when the file could not be made
    };
    /// Shown and settled: text has wrapped, a growing sheet has its height. Animations are reduced.
    Shown show(const Screen &screen, const Shape &shape);
    /// Every warning of Qt and QML so far, in this process, and why a file could not be made.
    [[nodiscard]] QStringList complaints() const;

private:
    void enter(Who who);
    std::unique_ptr<QQmlAbstractUrlInterceptor> m_interceptor; ///< outlives the engine
    std::unique_ptr<QQmlEngine> m_engine;
    Who m_who = Who::Nobody;
    std::unique_ptr<QObject> m_holder; ///< keeps the theme singleton within reach
    QObject *m_theme = nullptr;
    QStringList m_complaints;
};

} // namespace pipit::gallery
