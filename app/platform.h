// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/camera.h"
#include "app/sound/microphone.h"
#include "app/sound/speaker.h"
#include "app/sound/voice.h"
#include "app/sound/voiceplayer.h"
#include "app/sound/yieldingspeaker.h"

#include <QHash>
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
    /// For what a child recorded or was sent: whoever starts it stops what is being read from a recording.
    Speaker &speaker() { return m_notes; }
    /// nullptr: none is known of. A camera must outlive it.
    Camera *camera() { return m_camera; }
    void setCamera(Camera *camera) { m_camera = camera; }

    bool readsAloud() const { return speaks(QLocale()); }
    bool speaks(const QLocale &locale) const { return m_voice && m_voice->ready() && m_voice->speaks(locale); }
    /// Words that a person has said for a prompt pack, with the sound (Ogg Opus): theirs is heard in place of the device's
    /// voice, also where there is none. Public, never a child's. Replaces those of before.
    void setRecordings(QHash<QString, QByteArray> recordings) { m_recordings = std::move(recordings); }
    bool isRecorded(const QString &words) const { return m_recordings.contains(words); }
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
    bool canRead(const QString &words) const { return readsAloud() || isRecorded(words); }
    bool playRecording(const QString &words);
    void recordingStopped();
    void setReading(const QString &words);
    void setAsking(const QString &words);
    Microphone &m_microphone;
    Speaker &m_speaker;
    Voice *m_voice;
    Camera *m_camera = nullptr;
    QHash<QString, QByteArray> m_recordings;
    VoicePlayer m_player; ///< of recordings
    YieldingSpeaker m_notes;
    QString m_reading, m_askingToRead;
};

} // namespace pipit::app
