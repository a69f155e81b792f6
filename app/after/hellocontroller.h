// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/handednotes.h"
#include "app/photo/pickedfilm.h"
#include "app/session.h"
#include "app/sound/voicerecorder.h"

namespace pipit::app {

/// A new officer says hello to the child; or one who goes leaves a note for who comes after: by words, voice or a short film.
/// Voice is in memory until it is sealed; a film is only read where it lies. GUI thread; nothing of it is kept at the lock.
class HelloController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the child's circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(bool there READ there NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// For whom it is written.
    Q_PROPERTY(Whom whom READ whom WRITE setWhom NOTIFY changed)
    Q_PROPERTY(pipit::app::VoiceRecorder *recorder READ recorder CONSTANT)
    /// "0:32"; empty without.
    Q_PROPERTY(QString voice READ voice NOTIFY changed)
    Q_PROPERTY(QString film READ film NOTIFY changed)
    /// A film is being read or sealed.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// What others left for whoever has this child now, the newest first.
    Q_PROPERTY(pipit::app::HandedNotes *handed READ handed CONSTANT)

public:
    enum Whom { Child, Successor };
    Q_ENUM(Whom)
    static constexpr std::uint32_t longestMs = 180'000;
    explicit HelloController(QObject *parent = nullptr);
    ~HelloController() override;

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool there() const { return m_there; }
    QString name() const { return m_name; }
    Whom whom() const { return m_whom; }
    void setWhom(Whom whom);
    VoiceRecorder *recorder() { return &m_recorder; }
    QString voice() const;
    QString film() const;
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }
    HandedNotes *handed() { return &m_handed; }

    /// One that the tablet's own camera made. What is wrong with it is one sentence.
    Q_INVOKABLE void chooseFilm(const QUrl &file);
    Q_INVOKABLE void dropFilm();
    Q_INVOKABLE void dropVoice();
    /// Words may be empty where there is a voice or a film. went() when it waits to go.
    Q_INVOKABLE void send(const QString &words);

Q_SIGNALS:
    void changed();
    void went();

private:
    void reload();
    void sealFilm(const std::string &words);
    void post(const std::string &words, std::optional<MediaRef> film);
    void fail(Code code);
    void tell(const QString &notice);
    QString m_circle, m_name, m_notice;
    CircleId m_id;
    SeatId m_child = 0;
    std::string m_officer;
    Whom m_whom = Child;
    VoiceRecorder m_recorder;
    Bytes m_voice;
    std::uint32_t m_voiceMs = 0;
    std::shared_ptr<PickedFilm> m_film;
    std::shared_ptr<Watch> m_watch;
    HandedNotes m_handed;
    int m_question = 0;
    bool m_there = false, m_busy = false;
};

} // namespace pipit::app
