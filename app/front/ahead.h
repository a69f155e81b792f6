// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

class QQmlComponent;

namespace pipit::app {

/// Screens that are likely to come next: read and compiled one after another on QML's own thread while nobody waits, and
/// kept so; none of them is made. What is not in this program is passed over. GUI thread.
class Ahead : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Their addresses, the likeliest first. More may be named later; what has been compiled stays.
    Q_PROPERTY(QList<QUrl> screens READ screens WRITE setScreens NOTIFY screensChanged)

public:
    explicit Ahead(QObject *parent = nullptr) : QObject(parent) {}

    const QList<QUrl> &screens() const { return m_screens; }
    void setScreens(const QList<QUrl> &screens);
    /// How many are compiled and kept.
    int ready() const;

Q_SIGNALS:
    void screensChanged();

private:
    void next();
    void ended(const QQmlComponent &component);
    QList<QUrl> m_screens;
    QList<QQmlComponent *> m_components; ///< children; a component that is held keeps its types in the engine
    bool m_busy = false;
};

} // namespace pipit::app
