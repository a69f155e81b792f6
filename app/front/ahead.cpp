// SPDX-License-Identifier: Apache-2.0
#include "app/front/ahead.h"

#include <QQmlComponent>

#include <algorithm>
#include <utility>

namespace pipit::app {

void Ahead::setScreens(const QList<QUrl> &screens)
{
    if (screens == m_screens) return;
    m_screens = screens;
    Q_EMIT screensChanged();
    // Not within whatever brought this about: a frame or a tap goes first.
    QMetaObject::invokeMethod(this, &Ahead::next, Qt::QueuedConnection);
}

int Ahead::ready() const
{
    return int(std::count_if(m_components.begin(), m_components.end(), [](const auto *one) { return one->isReady(); }));
}

void Ahead::next()
{
    auto *engine = qmlEngine(this);
    if (m_busy || !engine) return;
    const auto begun = [this](const QUrl &screen) {
        return std::any_of(m_components.begin(), m_components.end(), [&](const auto *one) { return one->url() == screen; });
    };
    const auto screen = std::find_if_not(m_screens.begin(), m_screens.end(), begun);
    if (screen == m_screens.end()) return;
    m_busy = true;
    auto *component = new QQmlComponent(engine, this);
    m_components.append(component);
    connect(component, &QQmlComponent::statusChanged, this, [this, component] { ended(*component); });
    component->loadUrl(*screen, QQmlComponent::Asynchronous);
    ended(*component);
}

void Ahead::ended(const QQmlComponent &component)
{
    if (component.isLoading() || component.isNull() || !std::exchange(m_busy, false)) return;
    QMetaObject::invokeMethod(this, &Ahead::next, Qt::QueuedConnection);
}

} // namespace pipit::app
