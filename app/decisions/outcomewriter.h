// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/outcome.h"
#include "app/session.h"

namespace pipit::app {

/// What an officer writes down about one thing that a child asked for, once something has become of it: what somebody
/// decided and told her, how far it is, and that the child was told face to face. GUI thread.
class OutcomeWriter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle MEMBER m_circle)
    /// What the child is called.
    Q_PROPERTY(QString name MEMBER m_name)
    /// OutcomesModel's key.
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// Who decides, where that was said.
    Q_PROPERTY(QString decides READ decides NOTIFY changed)
    /// It is about home, family or a person: what is not a yes is told face to face first.
    Q_PROPERTY(bool close READ close NOTIFY changed)
    Q_PROPERTY(bool hasAction READ hasAction NOTIFY changed)
    Q_PROPERTY(bool untold READ untold NOTIFY changed)
    /// How the child can be answered safely; empty where she did not say.
    Q_PROPERTY(QString safeAnswer READ safeAnswer NOTIFY changed)
    /// "Thursday 21 May", `daysAgo` before today.
    Q_PROPERTY(int daysAgo READ daysAgo WRITE setDaysAgo NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(bool writing READ writing NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// The numbers are the format's of AGREED and PROGRESS (FORMAT.md §8.7).
    enum Decision { Agreed = 1, Changed = 2, Refused = 3 };
    Q_ENUM(Decision)
    enum State { Doing = 1, Done = 2, NotDone = 3 };
    Q_ENUM(State)
    static constexpr int farthestBack = 365;
    explicit OutcomeWriter(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    QString words() const { return m_about ? m_about->said.words : QString(); }
    QString decides() const { return m_about ? m_about->said.decides : QString(); }
    bool close() const { return m_about && m_about->said.close; }
    bool hasAction() const { return m_about && m_about->actionRef; }
    bool untold() const { return m_about && m_about->untold; }
    QString safeAnswer() const { return m_safe; }
    int daysAgo() const { return m_daysAgo; }
    void setDaysAgo(int days);
    QString day() const { return m_day; }
    bool writing() const { return m_writing; }
    QString notice() const { return m_notice; }

    /// `toldBy`: "Ruth, by phone". `face`: the child is told face to face first; where it is close to home, not a yes and false,
    /// `notFace` says why, and is kept. written() when it waits to go.
    Q_INVOKABLE void decided(int decision, const QString &why, const QString &toldBy, bool face, const QString &notFace);
    /// How far it is; NotDone must say why.
    Q_INVOKABLE void goes(int state, const QString &words);
    /// The child was told face to face: by whom, where and who was near, what she said.
    Q_INVOKABLE void told(const QString &by, const QString &where, const QString &said);

Q_SIGNALS:
    void changed();
    void written();

private:
    void reload();
    void say(const QString &sentence);
    void send(std::function<Result<EntryRef>(DeviceSession &)> work);
    QString m_circle, m_name, m_key, m_day, m_notice, m_safe;
    std::optional<Outcome> m_about;
    std::optional<CivilDay> m_today;
    int m_daysAgo = 0;
    bool m_writing = false;
};

/// The newest ASKED about `ask`, written now where nobody has: the words are the child's. Vault's thread.
/// Errors: NotFound, those of posting.
Result<EntryRef> askedForOf(DeviceSession &session, const CircleId &circle, const EntryRef &ask, const std::string &decides);

} // namespace pipit::app
