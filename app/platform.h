// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/microphone.h"
#include "app/sound/speaker.h"

#include <QQmlEngine>

namespace pipit::app {

/// What this device can do, behind small interfaces. Owned by main.cpp. GUI thread.
class Platform : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// Both must outlive it.
    Platform(Microphone &microphone, Speaker &speaker, QObject *parent = nullptr);
    static Platform *create(QQmlEngine *, QJSEngine *);
    Microphone &microphone() { return m_microphone; }
    Speaker &speaker() { return m_speaker; }

private:
    Microphone &m_microphone;
    Speaker &m_speaker;
};

} // namespace pipit::app
