// SPDX-License-Identifier: Apache-2.0
#include "app/platform.h"

#include <QPointer>

namespace pipit::app {

namespace {

QPointer<Platform> thePlatform; // QML makes no object of ours: create() hands out main.cpp's

} // namespace

Platform::Platform(Microphone &microphone, Speaker &speaker, QObject *parent)
    : QObject(parent), m_microphone(microphone), m_speaker(speaker)
{
    thePlatform = this;
}

Platform *Platform::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(thePlatform, QJSEngine::CppOwnership);
    return thePlatform;
}

} // namespace pipit::app
