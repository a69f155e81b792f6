// SPDX-License-Identifier: Apache-2.0
#include "app/platform.h"

#include <QPointer>

namespace pipit::app {

namespace {

QPointer<Platform> thePlatform; // QML makes no object of ours: create() hands out main.cpp's

} // namespace

Platform::Platform(Microphone &microphone, Speaker &speaker, Voice *voice, QObject *parent)
    : QObject(parent), m_microphone(microphone), m_speaker(speaker), m_voice(voice), m_player(speaker),
      m_notes(speaker, [this] { m_player.pause(); })
{
    thePlatform = this;
    connect(&m_player, &VoicePlayer::playingChanged, this, &Platform::recordingStopped);
    if (voice) connect(voice, &Voice::ended, this, [this] { setReading({}); });
}

Platform *Platform::create(QQmlEngine *, QJSEngine *)
{
    if (thePlatform) QJSEngine::setObjectOwnership(thePlatform, QJSEngine::CppOwnership);
    return thePlatform;
}

void Platform::read(const QString &words)
{
    if (!canRead(words)) return;
    if (words == m_reading) return hush();
    m_player.pause();
    setReading(words);
    if (playRecording(words)) return;
    if (readsAloud()) m_voice->say(words);
    else setReading({});
}

bool Platform::playRecording(const QString &words)
{
    const auto found = m_recordings.constFind(words);
    if (found == m_recordings.constEnd()) return false;
    if (!m_player.load(std::make_unique<MemorySource>(Bytes(found->begin(), found->end())))) return false;
    m_player.play();
    if (m_player.playing() && m_voice) m_voice->stop();
    return m_player.playing();
}

/// Heard to its end, stopped, or broken off: then the device's voice says it after all.
void Platform::recordingStopped()
{
    if (m_player.playing()) return;
    if (m_player.problem() != VoicePlayer::NoProblem && readsAloud()) m_voice->say(m_reading);
    else setReading({});
}

void Platform::readIfAlone(const QString &words)
{
    if (!canRead(words)) return;
    if (words == m_reading) return hush();
    setAsking(words);
}

void Platform::answerToRead(bool yes)
{
    const auto words = m_askingToRead;
    setAsking({});
    if (yes && !words.isEmpty()) read(words);
}

void Platform::say(const QString &words)
{
    if (!readsAloud() || !m_askingToRead.isEmpty()) return;
    m_player.pause();
    setReading({});
    m_voice->say(words);
}

void Platform::greet(const QString &words, const QLocale &locale)
{
    if (!speaks(locale) || !m_askingToRead.isEmpty()) return;
    m_player.pause();
    setReading({});
    m_voice->sayIn(words, locale);
}

void Platform::hush()
{
    setAsking({});
    m_player.pause();
    if (m_voice) m_voice->stop();
    setReading({});
}

void Platform::setReading(const QString &words)
{
    if (words == m_reading) return;
    m_reading = words;
    Q_EMIT readingChanged();
}

void Platform::setAsking(const QString &words)
{
    if (words == m_askingToRead) return;
    m_askingToRead = words;
    Q_EMIT askingToReadChanged();
}

} // namespace pipit::app
