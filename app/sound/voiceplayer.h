// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/speaker.h"
#include "core/media/voicedecoder.h"

#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace pipit::app {

/// Plays one voice note at a time from wherever its bytes lie, a sealed blob as a rule. Made in C++, shown in QML.
/// GUI thread.
class VoicePlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made where the speaker is known")
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(int ms READ ms NOTIFY moved)
    Q_PROPERTY(int durationMs READ durationMs NOTIFY loadedChanged)
    /// 0 … 1.
    Q_PROPERTY(qreal part READ part NOTIFY moved)

public:
    enum Problem { NoProblem, NoSpeaker, Damaged, Broken };
    Q_ENUM(Problem)

    /// The speaker must outlive the player.
    explicit VoicePlayer(Speaker &speaker, QObject *parent = nullptr);
    ~VoicePlayer() override;

    /// Another note, or nullptr for none; stops the one before. Errors: those of VoiceDecoder::open; problem() then says
    /// so too.
    Result<void> load(std::unique_ptr<ByteSource> note);

    bool playing() const { return m_playing; }
    bool loaded() const { return m_decoder.has_value(); }
    Problem problem() const { return m_problem; }
    int ms() const { return int(m_ms); }
    int durationMs() const { return m_decoder ? int(m_decoder->durationMs()) : 0; }
    qreal part() const { return durationMs() > 0 ? double(m_ms) / durationMs() : 0; }

    /// From where it stands; from the start after the end.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void seek(int ms);

Q_SIGNALS:
    void playingChanged();
    void loadedChanged();
    void problemChanged();
    void moved();
    /// Heard to its end.
    void ended();

private:
    void setPlaying(bool playing);
    void setProblem(Problem problem);
    void setMs(std::uint32_t ms);
    bool begin();

    Speaker &m_speaker;
    std::unique_ptr<ByteSource> m_note;
    std::optional<VoiceDecoder> m_decoder;
    bool m_playing = false;
    Problem m_problem = NoProblem;
    std::uint32_t m_ms = 0, m_startedAt = 0;
    QTimer m_tick;
};

} // namespace pipit::app
