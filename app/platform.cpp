// SPDX-License-Identifier: Apache-2.0
#include "app/platform.h"

#include <QPointer>

namespace pipit::app {

namespace {

QPointer<Platform> thePlatform; // QML makes no object of ours: create() hands out main.cpp's

} // namespace

Platform::Platform(Microphone &microphone, Speaker &speaker, Voice *voice, QObject *parent)
    : QObject(parent), m_microphone(microphone), m_speaker(speaker), m_voice(voice)
{
    thePlatform = this;
    if (voice) connect(voice, &Voice::ended, this, [this] { setReading({}); });
}

Platform *Platform::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(thePlatform, QJSEngine::CppOwnership);
    return thePlatform;
}

void Platform::read(const QString &words)
{
    if (!readsAloud()) return;
    if (words == m_reading) return hush();
    setReading(words);
    m_voice->say(words);
}

void Platform::readIfAlone(const QString &words)
{
    if (!readsAloud()) return;
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
    setReading({});
    m_voice->say(words);
}

void Platform::greet(const QString &words, const QLocale &locale)
{
    if (!speaks(locale) || !m_askingToRead.isEmpty()) return;
    setReading({});
    m_voice->sayIn(words, locale);
}

void Platform::hush()
{
    setAsking({});
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
