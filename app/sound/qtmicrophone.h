// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/microphone.h"

#include <QByteArray>
#include <QTimer>

#include <memory>

class QAudioSource;
class QIODevice;

namespace pipit::app {

/// A microphone of this device, through Qt Multimedia. If it is pulled out and the system goes on with another, so do we.
class QtMicrophone final : public Microphone
{
    Q_OBJECT

public:
    /// `deviceId`: QAudioDevice::id() of the one to use; empty for the system's choice.
    explicit QtMicrophone(QByteArray deviceId = {}, QObject *parent = nullptr);
    ~QtMicrophone() override;

    Result<void> start(Heard heard) override;
    void stop() override;

private:
    void noticeSilence();
    void fail(Code code);
    QByteArray m_deviceId;
    std::unique_ptr<QIODevice> m_ear;
    std::unique_ptr<QAudioSource> m_source;
    QTimer m_watch;
    bool m_heardSomething = false;
    int m_deafTicks = 0;
};

} // namespace pipit::app
