// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/askagain.h"
#include "app/answers/stepsmodel.h"
#include "app/platform.h"
#include "app/session.h"
#include "app/sound/voiceplayer.h"

#include <QTimer>

namespace pipit::app {

/// One thing she asked for: what became of it, the voice that came with the newest answer, and what she says back.
/// Showing it is looking at it: what was new is not new any more. Two seconds in view write the RECEIPT "seen". Empty at the lock.
class AnswerController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// AnswersModel's key.
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY shown)
    Q_PROPERTY(bool open READ isOpen NOTIFY shown)
    Q_PROPERTY(QString title READ title NOTIFY shown)
    Q_PROPERTY(QString symbol READ symbol NOTIFY shown)
    Q_PROPERTY(pipit::app::StepsModel *steps READ steps CONSTANT)
    /// Somebody has said something that she can answer.
    Q_PROPERTY(bool canSayBack READ canSayBack NOTIFY shown)
    /// Who has an answer that is told face to face first; empty where none is closed.
    Q_PROPERTY(QString waitsFor READ waitsFor NOTIFY shown)
    Q_PROPERTY(QString waitsForFace READ waitsForFace NOTIFY shown)
    /// Whose voice there is; empty without one. Not of a closed answer.
    Q_PROPERTY(QString voiceOf READ voiceOf NOTIFY shown)
    /// "0:31".
    Q_PROPERTY(QString voiceLength READ voiceLength NOTIFY shown)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    /// PageKey of what she said aloud when it was written down together; empty: nothing. EntryVoice plays it.
    Q_PROPERTY(QString ownVoice READ ownVoice NOTIFY shown)
    /// Who can read what she says back: "Sam and Kim".
    Q_PROPERTY(QString readers READ readers NOTIFY shown)
    /// She can ask for the same again, and who can read that.
    Q_PROPERTY(bool canAskAgain READ canAskAgain NOTIFY shown)
    Q_PROPERTY(QString readersAgain READ readersAgain NOTIFY shown)
    /// Who learns that she looked: "Sam". Empty where nobody does.
    Q_PROPERTY(QString toldSeen READ toldSeen NOTIFY shown)
    /// The screen sets it while the ask is in view.
    Q_PROPERTY(bool inView READ inView WRITE setInView NOTIFY inViewChanged)
    Q_PROPERTY(bool sending READ sending NOTIFY sendingChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// The numbers are the format's of DISAGREE (FORMAT.md §8.7), and NOT_HAPPENED, and a REQUEST that repeats.
    enum Back { NotHappened = 0, NotWhatISaid = 1, DontAgree = 2, WantToAsk = 3, AskAgain = 4 };
    Q_ENUM(Back)
    explicit AnswerController(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    bool isOpen() const { return m_open; }
    QString title() const { return m_shown.title; }
    QString symbol() const { return m_shown.symbol; }
    StepsModel *steps() { return &m_steps; }
    bool canSayBack() const { return m_shown.answerable.has_value(); }
    QString waitsFor() const { return m_shown.waitsFor; }
    QString waitsForFace() const { return m_shown.waitsForFace; }
    QString voiceOf() const { return m_shown.voiceOf; }
    QString voiceLength() const;
    QString readers() const { return m_shown.readers; }
    bool canAskAgain() const { return m_shown.again.has_value(); }
    QString readersAgain() const { return m_shown.readersAgain; }
    QString toldSeen() const { return m_shown.toldSeen; }
    bool inView() const { return m_inView; }
    void setInView(bool inView);
    VoicePlayer *player() { return &m_player; }
    QString ownVoice() const { return m_shown.ownVoice; }
    bool sending() const { return m_sending; }
    QString notice() const { return m_notice; }

    /// `what`: Back. Seals it for exactly the seats that hold what she answers. sent() when it is "waiting to go"; of AskAgain,
    /// which is an ask of its own, askedAgain(). `words` may be empty: asking again then says what it said.
    Q_INVOKABLE void sayBack(int what, const QString &words);
    /// She reads the closed answer by herself. Kept on this tablet, told to nobody.
    Q_INVOKABLE void readAlone();
    /// Only after "Somebody may hear". Again: pause.
    Q_INVOKABLE void playVoice();

Q_SIGNALS:
    void shown();
    void sendingChanged();
    void noticeChanged();
    void sent();
    void inViewChanged();
    /// `key`: of the new ask.
    void askedAgain(const QString &key);

private:
    struct Shown
    {
        QString title, symbol, ownVoice, waitsFor, waitsForFace, voiceOf, readers, readersAgain, toldSeen;
        std::vector<AskStep> steps;
        std::optional<EntryRef> answerable, closed, voice;
        std::uint32_t voiceBlob = 0, voiceMs = 0;
        std::optional<Again> again;
        std::vector<EntryRef> unseen; ///< gets a RECEIPT once it was in view
        bool wasNew = false;
    };
    static Result<Shown> load(DeviceSession &session, const QString &key, const QDateTime &now);
    static void findVoice(Profile &profile, const CircleId &circle, const AskWords &words, const Trail &trail, Shown &shown);
    void reload();
    /// Says it on the vault's thread; `gone` when it waits to go, or the notice tells why not.
    void send(std::function<Result<EntryRef>(DeviceSession &)> say, std::function<void(const EntryRef &)> gone);
    void askAgain(const QString &words);
    void watch();
    void writeSeen();
    void close();
    void tell(const QString &sentence);
    QString m_key, m_notice;
    Shown m_shown;
    StepsModel m_steps;
    VoicePlayer m_player;
    QTimer m_look;
    bool m_open = false, m_sending = false, m_inView = false;
};

} // namespace pipit::app
