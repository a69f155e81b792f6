// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/speaker.h"

#include <QByteArray>
#include <QTimer>

#include <memory>

class QAudioSink;

namespace pipit::app {

/// A speaker of this device, through Qt Multimedia.
class QtSpeaker final : public Speaker
{
    Q_OBJECT

public:
    /// `deviceId`: QAudioDevice::id() of the one to use; empty for the system's choice.
    explicit QtSpeaker(QByteArray deviceId = {}, QObject *parent = nullptr);
    ~QtSpeaker() override;

    Result<void> start(Fill fill) override;
    void pause() override;
    void resume() override;
    void stop() override;
    std::uint32_t playedMs() const override;

private:
    class Mouth;
    void lookWhetherAllIsHeard();
    QByteArray m_deviceId;
    std::unique_ptr<Mouth> m_mouth;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_ending; // runs from the last sample that was asked for until it is heard
};

} // namespace pipit::app
