// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copywriter.h"
#include "app/front/ownlock.h"

namespace pipit::app {

/// A child's own copy of her book. On a device that is hers alone: a plain file where she says, after her lock again:
/// sheets, or an archive with her voice notes and films beside them. Where
/// others use it too: nothing is written; she asks her officer, who can hand her a sealed one.
// The base in full, for the tools of QML.
class OwnCopy : public pipit::app::OwnLock
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// What went otherwise than wished, or that the file is saved; empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY stepChanged)
    /// While Writing: 0 → 1, and in words.
    Q_PROPERTY(qreal part READ part NOTIFY moved)
    Q_PROPERTY(QString progress READ progress NOTIFY moved)
    Q_PROPERTY(bool stopping READ stopping NOTIFY moved)
    Q_PROPERTY(QString fileName READ fileName NOTIFY soundChanged)
    /// Voice notes and films go in too, where there are any. On to begin with.
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY soundChanged)
    /// "About 24 MB": of those; empty where there are none.
    Q_PROPERTY(QString soundSize READ soundSize NOTIFY soundChanged)
    /// Whom she asks: a name, or what that person does.
    Q_PROPERTY(QString officer READ officer NOTIFY askChanged)
    Q_PROPERTY(QString officerFace READ officerFace NOTIFY askChanged)
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY askChanged)
    /// "You asked Sam today. Waiting to go."; empty where she has not, or where that was answered.
    Q_PROPERTY(QString asked READ asked NOTIFY askChanged)
    /// Why asking did not do.
    Q_PROPERTY(QString askNotice READ askNotice NOTIFY askChanged)

public:
    /// Starting: not known yet whose device it is. Whose: one child lives here, and is asked who else uses it. Ask: others
    /// use it.
    enum Step { Starting, Whose, Ask, Choosing, Asking, Placing, Writing, Saved };
    Q_ENUM(Step)
    explicit OwnCopy(QObject *parent = nullptr);

    Step step() const { return m_step; }
    QString notice() const { return m_notice; }
    qreal part() const { return m_writer.part(); }
    QString progress() const;
    bool stopping() const { return m_stopping; }
    QString fileName() const { return tr("My copy") + (withSounds() ? QStringLiteral(".zip") : QStringLiteral(".pdf")); }
    bool sound() const { return m_sound; }
    void setSound(bool sound);
    QString soundSize() const;
    QString officer() const { return m_ask.officer; }
    QString officerFace() const { return m_ask.face; }
    bool canAsk() const { return m_ask.seat != 0 && !m_sending && m_ask.asked.isEmpty(); }
    QString asked() const { return m_ask.asked; }
    QString askNotice() const { return m_askNotice; }

    /// While Whose.
    Q_INVOKABLE void onlyMine();
    Q_INVOKABLE void othersToo();
    /// What goes in; her lock is asked for next.
    Q_INVOKABLE void begin(bool answers);
    /// Only while Placing. A place that cannot be written is said, and another may be picked.
    Q_INVOKABLE void saveTo(const QUrl &place);
    /// While Writing: the file is taken away.
    Q_INVOKABLE void stop();
    /// Back to the choice.
    Q_INVOKABLE void done() override;
    /// While Ask: the request, sealed for her officer alone.
    Q_INVOKABLE void askOfficer();

Q_SIGNALS:
    void stepChanged();
    void moved();
    void askChanged();
    void soundChanged();

protected:
    void use(SecretBytes secret) override;
    void known(std::size_t profilesHere) override;
    void failed(Code code) override;

private:
    struct Officer
    {
        QString officer, face, asked;
        SeatId seat = 0;
    };
    static Result<Officer> lookForOfficer(DeviceSession &session, const QDateTime &now);
    void go(Step step, const QString &notice = {});
    void loadOfficer();
    void measure();
    bool withSounds() const { return m_sound && m_soundBytes > 0; }
    void ended(const CopyWriter::End &end);
    CopyWriter m_writer;
    Step m_step = Starting;
    bool m_answers = false, m_stopping = false, m_sending = false, m_sound = true;
    std::uint64_t m_soundBytes = 0;
    QString m_notice, m_askNotice;
    Officer m_ask;
};

} // namespace pipit::app
