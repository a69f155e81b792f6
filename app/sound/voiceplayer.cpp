// SPDX-License-Identifier: Apache-2.0
#include "app/sound/voiceplayer.h"

namespace pipit::app {

VoicePlayer::VoicePlayer(Speaker &speaker, QObject *parent) : QObject(parent), m_speaker(speaker)
{
    m_tick.setInterval(40);
    connect(&m_tick, &QTimer::timeout, this, [this] { setMs(m_startedAt + m_speaker.playedMs()); });
    connect(&speaker, &Speaker::ended, this, [this] {
        if (!m_playing) return;
        setPlaying(false);
        if (m_problem != NoProblem) return;
        setMs(std::uint32_t(durationMs()));
        Q_EMIT ended();
    });
    connect(&speaker, &Speaker::failed, this, [this] {
        if (!m_playing) return;
        setPlaying(false);
        setProblem(Broken);
    });
}

VoicePlayer::~VoicePlayer()
{
    if (m_playing) m_speaker.stop();
}

Result<void> VoicePlayer::load(std::unique_ptr<ByteSource> note)
{
    pause();
    m_decoder.reset();
    m_note = std::move(note);
    setProblem(NoProblem);
    setMs(0);
    if (m_note) {
        auto decoder = VoiceDecoder::open(*m_note);
        if (!decoder) {
            m_note.reset();
            setProblem(Damaged);
            Q_EMIT loadedChanged();
            return decoder.error();
        }
        m_decoder.emplace(std::move(decoder).value());
    }
    Q_EMIT loadedChanged();
    return {};
}

bool VoicePlayer::begin()
{
    if (!m_decoder->seek(m_ms)) {
        setProblem(Damaged);
        return false;
    }
    m_startedAt = m_ms;
    const auto started = m_speaker.start([this](std::span<std::int16_t> out) -> std::size_t {
        const auto got = m_decoder->read(out);
        if (!got) setProblem(Damaged); // the speaker sees an end and says ended()
        return got ? *got : 0;
    });
    if (!started) setProblem(started.code() == Code::NoDevice ? NoSpeaker : Broken);
    return started.ok();
}

void VoicePlayer::play()
{
    if (m_playing || !m_decoder) return;
    if (m_ms >= std::uint32_t(durationMs())) setMs(0);
    setProblem(NoProblem);
    if (begin()) setPlaying(true);
}

void VoicePlayer::pause()
{
    if (!m_playing) return;
    setMs(m_startedAt + m_speaker.playedMs());
    m_speaker.stop();
    setPlaying(false);
}

void VoicePlayer::seek(int ms)
{
    if (!m_decoder) return;
    const bool wasPlaying = m_playing;
    if (wasPlaying) m_speaker.stop();
    setMs(std::uint32_t(std::clamp(ms, 0, durationMs())));
    if (wasPlaying && !begin()) setPlaying(false);
}

void VoicePlayer::setPlaying(bool playing)
{
    if (playing == m_playing) return;
    m_playing = playing;
    if (playing) m_tick.start();
    else m_tick.stop();
    Q_EMIT playingChanged();
}

void VoicePlayer::setProblem(Problem problem)
{
    if (problem == m_problem) return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void VoicePlayer::setMs(std::uint32_t ms)
{
    ms = std::min(ms, std::uint32_t(durationMs()));
    if (ms == m_ms) return;
    m_ms = ms;
    Q_EMIT moved();
}

} // namespace pipit::app
