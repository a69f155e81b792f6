// SPDX-License-Identifier: Apache-2.0
#include "app/sound/voicerecorder.h"

#include "core/base/secret.h"

#include <QGuiApplication>

namespace pipit::app {

namespace {

/// The encoder itself holds back half a second, so that together nothing older than two seconds is unkept.
constexpr std::uint32_t segmentMs = 1'400;

VoiceRecorder::Problem problemOf(Code code)
{
    switch (code) {
    case Code::NoDevice: return VoiceRecorder::NoMicrophone;
    case Code::Refused: return VoiceRecorder::NotAllowed;
    case Code::Io: return VoiceRecorder::Unplugged;
    default: return VoiceRecorder::Broken;
    }
}

} // namespace

VoiceRecorder::VoiceRecorder(Microphone &microphone, std::uint32_t longestMs, QObject *parent)
    : QObject(parent), m_microphone(microphone), m_longestMs(std::min(longestMs, maxVoiceMs))
{
    connect(&microphone, &Microphone::failed, this, [this](Code code) {
        if (m_state != Recording) return;
        // What has been said stays: the child may keep it, or go on with another microphone.
        sendSegment();
        setProblem(problemOf(code));
        setState(Paused);
    });
    // A telephone call, or another app in front: what is said there is none of ours.
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden) pause();
        });
}

VoiceRecorder::~VoiceRecorder()
{
    m_microphone.stop();
    wipe(m_note);
}

void VoiceRecorder::record()
{
    if (m_state == Recording) return;
    if (!m_encoder) {
        auto encoder = VoiceEncoder::start(
            [this](ByteView pages) {
                if (m_note.size() + pages.size() > m_note.capacity()) {
                    // Growing must not leave a copy of the sound behind.
                    Bytes larger;
                    larger.reserve(std::max<std::size_t>(256 * 1024, (m_note.size() + pages.size()) * 2));
                    larger.assign(m_note.begin(), m_note.end());
                    wipe(m_note);
                    m_note.swap(larger);
                }
                m_note.insert(m_note.end(), pages.begin(), pages.end());
            },
            m_longestMs);
        if (!encoder) return setProblem(Broken);
        m_encoder.emplace(std::move(encoder).value());
    }
    const auto started = m_microphone.start([this](std::span<const std::int16_t> samples) { hear(samples); });
    if (!started) {
        setProblem(problemOf(started.code()));
        if (m_encoder->ms() == 0) forget();
        return;
    }
    setProblem(NoProblem);
    setState(Recording);
}

void VoiceRecorder::hear(std::span<const std::int16_t> samples)
{
    if (m_state != Recording) return;
    const auto written = m_encoder->write(samples);
    if (!written && written.code() == Code::TooBig) {
        stop();
        Q_EMIT full();
        return;
    }
    if (!written) {
        pause();
        return setProblem(Broken);
    }
    if (m_encoder->ms() - m_sentMs >= segmentMs) sendSegment();
    keepLevel();
    Q_EMIT heard();
}

void VoiceRecorder::keepLevel()
{
    m_loudest = std::max(m_loudest, level());
    if (m_encoder->ms() - m_levelMs < levelEveryMs) return;
    m_levelMs = m_encoder->ms();
    if (m_levelsHeard == levelCount) m_levels.removeFirst();
    else m_levels.removeAt(m_levelsHeard++);
    m_levels.insert(m_levelsHeard - 1, std::exchange(m_loudest, 0));
}

void VoiceRecorder::sendSegment()
{
    m_sentMs = m_encoder ? m_encoder->ms() : 0;
    if (m_sent == m_note.size()) return;
    Bytes pages(m_note.begin() + std::ptrdiff_t(m_sent), m_note.end());
    m_sent = m_note.size();
    Q_EMIT segmentReady(pages);
    wipe(pages);
}

void VoiceRecorder::pause()
{
    if (m_state != Recording) return;
    m_microphone.stop();
    sendSegment();
    setState(Paused);
    Q_EMIT heard();
}

void VoiceRecorder::stop()
{
    if (m_state == Idle) return;
    m_microphone.stop();
    const auto summary = m_encoder->finish();
    if (!summary || summary->ms == 0) {
        if (!summary) setProblem(Broken);
        return throwAway();
    }
    sendSegment();
    Q_EMIT finished(m_note, *summary);
    forget();
    setState(Idle);
}

void VoiceRecorder::throwAway()
{
    if (m_state == Idle) return;
    m_microphone.stop();
    forget();
    setState(Idle);
    Q_EMIT thrownAway();
}

void VoiceRecorder::leave()
{
    if (m_state == Idle) return;
    m_microphone.stop();
    if (!m_encoder->finish()) setProblem(Broken); // what went out before plays
    sendSegment();
    forget();
    setState(Idle);
}

void VoiceRecorder::forget()
{
    wipe(m_note);
    m_note.clear();
    m_encoder.reset();
    m_sent = 0;
    m_sentMs = 0;
    m_levels.fill(0);
    m_levelsHeard = 0;
    m_levelMs = 0;
    m_loudest = 0;
    Q_EMIT heard();
}

void VoiceRecorder::setState(State state)
{
    if (state == m_state) return;
    m_state = state;
    Q_EMIT stateChanged();
}

void VoiceRecorder::setProblem(Problem problem)
{
    if (problem == m_problem) return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace pipit::app
