// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/outcome.h"
#include "app/pages/pagekey.h"
#include "core/review/clockparameters.h"
#include "app/platform.h"
#include "app/session.h"
#include "app/sound/voiceplayer.h"
#include "app/sound/voicerecorder.h"

namespace pipit::app {

/// A page or an ask of a child, answered in a minute by words or by voice: yes, no because, another way, not yet by when, thank
/// you. What is typed is kept in the officer's vault until it is sent; a voice note is in memory alone until then. GUI thread.
class ShortAnswerController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle MEMBER m_circle)
    /// What the child is called.
    Q_PROPERTY(QString name MEMBER m_name)
    /// Of the page or the ask.
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(QString saidWhen READ saidWhen NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(int use READ use NOTIFY changed)
    /// The child marked it so, or asked outside a page. Any other page may be thanked for, and nothing else.
    Q_PROPERTY(bool asksForAnswer READ asksForAnswer NOTIFY changed)
    /// How she can be answered safely; stands before the field. Empty where she did not say.
    Q_PROPERTY(QString safeAnswer READ safeAnswer NOTIFY changed)
    /// She said: in person, on her own.
    Q_PROPERTY(bool wantsInPerson READ wantsInPerson NOTIFY changed)
    /// Who reads it: "Amina", "Amina and Kim".
    Q_PROPERTY(QString readers READ readers NOTIFY changed)
    Q_PROPERTY(bool close READ close NOTIFY changed)
    Q_PROPERTY(Verdict verdict READ verdict WRITE setVerdict NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
    /// "Reads at about age 8"; empty for no words.
    Q_PROPERTY(QString readsAt READ readsAt NOTIFY changed)
    /// Something in the words to look at again before it goes; empty otherwise.
    Q_PROPERTY(QString lookAgain READ lookAgain NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString dayWhy READ dayWhy NOTIFY changed)
    /// "Still talking" was said before: it needs a reason in her officer's own words.
    Q_PROPERTY(bool secondTime READ secondTime NOTIFY changed)
    /// Somebody tells it face to face first.
    Q_PROPERTY(bool face READ face WRITE setFace NOTIFY changed)
    /// Why not, where it is close to home and not a yes.
    Q_PROPERTY(QString notFace READ notFace NOTIFY changed)
    /// Why it cannot go yet, in one sentence; empty while it can.
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(Gap gap READ gap NOTIFY changed)
    Q_PROPERTY(pipit::app::VoiceRecorder *recorder READ recorder CONSTANT)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    /// "0:31"; empty without a voice note.
    Q_PROPERTY(QString voiceLength READ voiceLength NOTIFY changed)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// The format's of ANSWER (FORMAT.md §8.7); 0: not chosen.
    enum Verdict { NotChosen = 0, Yes = 1, NoBecause = 2, AnotherWay = 3, NotYet = 4, ThankYou = 5 };
    Q_ENUM(Verdict)
    enum Gap { NoGap, ChooseVerdict, SayIt, SayWhy, SayWhen, SayNotFace };
    Q_ENUM(Gap)
    static constexpr std::uint32_t longestMs = 180'000;
    explicit ShortAnswerController(QObject *parent = nullptr);
    ~ShortAnswerController() override;

    QString key() const { return m_key; }
    void setKey(const QString &key);
    QString said() const { return m_said ? m_said->words : QString(); }
    QString saidWhen() const { return m_said ? m_said->when : QString(); }
    QString picture() const;
    int use() const { return m_said && m_said->trail.use ? int(*m_said->trail.use) : 0; }
    bool asksForAnswer() const { return m_asks; }
    QString safeAnswer() const { return m_safe; }
    bool wantsInPerson() const { return m_wantsInPerson; }
    QString readers() const { return m_readers; }
    bool close() const { return m_said && m_said->close; }
    Verdict verdict() const { return m_verdict; }
    void setVerdict(Verdict verdict);
    QString words() const { return m_words; }
    QStringList sentences() const;
    QString readsAt() const;
    QString lookAgain() const;
    QString day() const;
    QString dayWhy() const;
    bool secondTime() const { return m_verdict == NotYet && m_notYets > 0; }
    bool face() const { return m_face && m_verdict != ThankYou && m_verdict != NotChosen; }
    void setFace(bool face);
    QString notFace() const { return m_notFace; }
    Gap gap() const;
    QString missing() const;
    VoiceRecorder *recorder() { return &m_recorder; }
    VoicePlayer *player() { return &m_player; }
    QString voiceLength() const;
    bool sending() const { return m_sending; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void type(const QString &words);
    Q_INVOKABLE void typeNotFace(const QString &words);
    /// Puts a ready sentence behind what stands.
    Q_INVOKABLE void say(const QString &sentence);
    Q_INVOKABLE void moveDay(int days);
    Q_INVOKABLE void playVoice();
    Q_INVOKABLE void dropVoice();
    /// sent() when it waits to go.
    Q_INVOKABLE void send();

Q_SIGNALS:
    void changed();
    void sent();

private:
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session, const PageKey &key, const QString &child, const QDateTime &now);
    void reload();
    void keep();
    void forgetVoice();
    void tell(const QString &sentence);
    QString m_circle, m_name, m_key, m_safe, m_readers, m_words, m_notFace, m_notice;
    std::optional<ChildSaid> m_said;
    std::optional<CivilDay> m_today, m_by;
    ClockParameters m_clock;
    Verdict m_verdict = NotChosen;
    int m_notYets = 0;
    bool m_asks = false, m_wantsInPerson = false, m_face = false, m_sending = false;
    Bytes m_voice;
    std::uint32_t m_voiceMs = 0;
    VoiceRecorder m_recorder;
    VoicePlayer m_player;
};

} // namespace pipit::app
