// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/camera.h"
#include "app/sound/microphone.h"
#include "app/sound/speaker.h"
#include "app/sound/voice.h"

#include <QQmlEngine>

namespace pipit::app {

/// What this device can do, behind small interfaces. Owned by main.cpp. GUI thread.
class Platform : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// There is a voice that reads aloud in the language that is spoken now.
    Q_PROPERTY(bool readsAloud READ readsAloud NOTIFY readsAloudChanged)
    /// What is being read now; empty otherwise.
    Q_PROPERTY(QString reading READ reading NOTIFY readingChanged)
    /// "Somebody may hear. Headphones?": these words wait for the answer; empty otherwise.
    Q_PROPERTY(QString askingToRead READ askingToRead NOTIFY askingToReadChanged)

public:
    /// Whatever is given must outlive it. No voice: nothing is read aloud.
    Platform(Microphone &microphone, Speaker &speaker, Voice *voice = nullptr, QObject *parent = nullptr);
    static Platform *create(QQmlEngine *, QJSEngine *);
    Microphone &microphone() { return m_microphone; }
    Speaker &speaker() { return m_speaker; }
    /// nullptr: none is known of. A camera must outlive it.
    Camera *camera() { return m_camera; }
    void setCamera(Camera *camera) { m_camera = camera; }

    bool readsAloud() const { return speaks(QLocale()); }
    bool speaks(const QLocale &locale) const { return m_voice && m_voice->ready() && m_voice->speaks(locale); }
    QString reading() const { return m_reading; }
    QString askingToRead() const { return m_askingToRead; }

    /// Reads them; the same words again stop it.
    Q_INVOKABLE void read(const QString &words);
    /// For what somebody near must not hear: asks first.
    Q_INVOKABLE void readIfAlone(const QString &words);
    Q_INVOKABLE void answerToRead(bool yes);
    /// Says them now, whatever was being read: for somebody who hears what she does. Nothing shows that they are read.
    void say(const QString &words);
    /// Says hello in a language that is not the one spoken now; nothing where there is no voice for it.
    void greet(const QString &words, const QLocale &locale);
    /// The default locale is another.
    void speakAnotherLanguage() { Q_EMIT readsAloudChanged(); }
    /// Says and asks nothing more: at the lock, under the cover.
    Q_INVOKABLE void hush();

Q_SIGNALS:
    void readsAloudChanged();
    void readingChanged();
    void askingToReadChanged();

private:
    void setReading(const QString &words);
    void setAsking(const QString &words);
    Microphone &m_microphone;
    Speaker &m_speaker;
    Voice *m_voice;
    Camera *m_camera = nullptr;
    QString m_reading, m_askingToRead;
};

} // namespace pipit::app
