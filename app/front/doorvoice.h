// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform.h"
#include "app/sound/voicerecorder.h"
#include "core/base/secret.h"

#include <memory>

namespace pipit::app {

/// One voice note at a lock that nobody opens: recorded, heard, said again or thrown away. It is in wiped memory alone and
/// in no draft; what happens to it when it goes is LockedSender's business. Made in C++, shown in QML. GUI thread.
class DoorVoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by LockedSender")
    Q_PROPERTY(pipit::app::VoiceRecorder *recorder READ recorder CONSTANT)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    /// A whole note is here.
    Q_PROPERTY(bool here READ here NOTIFY changed)
    Q_PROPERTY(int ms READ ms NOTIFY changed)
    /// Its shape, 0 … 1.
    Q_PROPERTY(QList<qreal> wave READ wave NOTIFY changed)
    /// Why it cannot be said or heard, as one sentence; empty where it can.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit DoorVoice(QObject *parent = nullptr);
    ~DoorVoice() override;

    VoiceRecorder *recorder() { return &m_recorder; }
    VoicePlayer *player() { return &m_player; }
    bool here() const { return bool(m_sound); }
    int ms() const { return int(m_summary.ms); }
    QList<qreal> wave() const;
    QString notice() const { return m_notice; }

    /// The one before stays until the new one is whole.
    Q_INVOKABLE void begin();
    /// It was told; Start must be there to try again.
    Q_INVOKABLE void dismissNotice() { tell({}); }
    /// Nothing of it is left, nor of one that is being said.
    Q_INVOKABLE void forget();

    /// Ogg Opus. Whoever holds it keeps it from being wiped. Null: there is none.
    std::shared_ptr<const SecretBytes> sound() const { return m_sound; }
    const VoiceSummary &summary() const { return m_summary; }

Q_SIGNALS:
    void changed();
    void noticeChanged();

private:
    void keep(const Bytes &note, const VoiceSummary &summary);
    void drop();
    void tell(const QString &notice);
    VoiceRecorder m_recorder;
    VoicePlayer m_player;
    std::shared_ptr<const SecretBytes> m_sound;
    VoiceSummary m_summary;
    QString m_notice;
};

} // namespace pipit::app
