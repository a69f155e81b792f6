// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/microphone.h"
#include "core/media/voiceencoder.h"

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// One voice note after another, from the microphone to Ogg Opus in memory. Made in C++, shown in QML. GUI thread.
class VoiceRecorder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made where the microphone is known")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(int ms READ ms NOTIFY heard)
    Q_PROPERTY(qreal level READ level NOTIFY heard)
    /// The last loudnesses, 120 ms each, oldest first, silence where nothing has been said yet: for a wave.
    Q_PROPERTY(QList<qreal> levels READ levels NOTIFY heard)
    /// Until the longest note is full.
    Q_PROPERTY(int leftMs READ leftMs NOTIFY heard)
    /// How much of the longest note is full, 0 … 1.
    Q_PROPERTY(qreal part READ part NOTIFY heard)

public:
    enum State { Idle, Recording, Paused };
    Q_ENUM(State)
    enum Problem { NoProblem, NoMicrophone, NotAllowed, Unplugged, Broken };
    Q_ENUM(Problem)

    static constexpr int levelCount = 32;
    static constexpr std::uint32_t levelEveryMs = 120;
    static constexpr std::uint32_t childsLongestMs = 600'000;
    /// The microphone must outlive the recorder.
    explicit VoiceRecorder(Microphone &microphone, std::uint32_t longestMs = childsLongestMs, QObject *parent = nullptr);
    ~VoiceRecorder() override;

    State state() const { return m_state; }
    Problem problem() const { return m_problem; }
    int ms() const { return m_encoder ? int(m_encoder->ms()) : 0; }
    qreal level() const { return m_state == Recording && m_encoder ? m_encoder->level() : 0; }
    QList<qreal> levels() const { return m_levels; }
    int leftMs() const { return int(m_longestMs) - ms(); }
    qreal part() const { return double(ms()) / m_longestMs; }

    /// Begins a note, or goes on after a pause.
    Q_INVOKABLE void record();
    Q_INVOKABLE void pause();
    /// Ends the note: finished(), unless nothing was heard.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void throwAway();
    /// Leaves the note unfinished: all of it goes out as segments, and nothing is said of its end.
    void leave();

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    void heard();
    /// The next pages of the note, at least every two seconds while recording and at each pause: put together they
    /// play. For the vault, so that a kill loses no more.
    void segmentReady(const pipit::Bytes &pages);
    /// The whole note, segments and all. The bytes are wiped when the slots have returned.
    void finished(const pipit::Bytes &note, const pipit::VoiceSummary &summary);
    /// It is as long as a note may be, and has been ended: finished() came before.
    void full();
    /// The note was thrown away; so must be its segments.
    void thrownAway();

private:
    void hear(std::span<const std::int16_t> samples);
    void keepLevel();
    void sendSegment();
    void setState(State state);
    void setProblem(Problem problem);
    void forget();

    Microphone &m_microphone;
    std::uint32_t m_longestMs;
    State m_state = Idle;
    Problem m_problem = NoProblem;
    std::optional<VoiceEncoder> m_encoder;
    Bytes m_note;
    std::size_t m_sent = 0; // bytes of it in segments
    std::uint32_t m_sentMs = 0;
    QList<qreal> m_levels = QList<qreal>(levelCount);
    int m_levelsHeard = 0;
    std::uint32_t m_levelMs = 0;
    qreal m_loudest = 0;
};

} // namespace pipit::app
