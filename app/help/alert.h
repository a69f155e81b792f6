// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <functional>

namespace pipit::app {

/// "I don't feel safe": an ALERT to the duty worker and, unless she leaves them out, to who runs her meetings, and what became of it. Offered only in a child's open space, where
/// the circle has a duty seat that somebody holds and the authority says that it is staffed day and night; anywhere
/// else Help has numbers and no button that sends. No word here is said on weaker evidence than it needs. GUI thread.
class Alert : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    /// Who gets it: her name, or "the duty worker" before it has come.
    Q_PROPERTY(QString dutyName READ dutyName NOTIFY changed)
    Q_PROPERTY(QString dutyFace READ dutyFace NOTIFY changed)
    /// "Sam can see it too."; empty where nobody runs her meetings.
    Q_PROPERTY(QString officerToo READ officerToo NOTIFY changed)
    /// She wants duty alone to get it; forgotten when the space is closed.
    Q_PROPERTY(bool dutyOnly READ dutyOnly WRITE setDutyOnly NOTIFY changed)
    /// What the other choice is called: "Only Priya" or "Sam too"; empty where there is none.
    Q_PROPERTY(QString otherChoice READ otherChoice NOTIFY changed)
    /// After so many minutes unread she is told to ring.
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// "Nobody has read it yet. Ring now."
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "You pressed this on Tuesday at 14:05. It was sent on Wednesday at 09:10."; one time where both are the same.
    Q_PROPERTY(QString times READ times NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// "Show me what happens": 0 not shown, then 1 … 4. Nothing is sent.
    Q_PROPERTY(int shown READ shown NOTIFY changed)
    Q_PROPERTY(QString shownWords READ shownWords NOTIFY changed)

public:
    enum State {
        Nothing,    ///< she has not pressed it
        NotSent,    ///< sealed; it has not left
        Sent,       ///< the hub has it, nobody has read it
        NobodyRead, ///< for longer than `minutes`
        Read,       ///< the duty worker's own receipt says so
    };
    Q_ENUM(State)
    static constexpr int lastShown = 4;
    explicit Alert(QObject *parent = nullptr);

    bool offered() const { return m_duty.has_value(); }
    QString dutyName() const { return m_name; }
    QString dutyFace() const { return m_face; }
    QString officerToo() const;
    bool dutyOnly() const { return m_dutyOnly; }
    void setDutyOnly(bool dutyOnly);
    QString otherChoice() const;
    int minutes() const { return m_minutes; }
    State state() const { return m_state; }
    QString title() const;
    QString times() const;
    QString notice() const { return m_notice; }
    int shown() const { return m_shown; }
    QString shownWords() const;
    /// The wall clock in ms, where a test has its own.
    void setClock(std::function<std::int64_t()> now) { m_now = std::move(now); }

    Q_INVOKABLE void send();
    /// The next thing that would happen; after the last, none is shown.
    Q_INVOKABLE void showNext();
    Q_INVOKABLE void stopShowing();

    struct Course
    {
        std::int64_t pressedMs = 0, sentMs = 0, readMs = 0; ///< 0: not yet
    };
    /// What the vault says of duty and of the alert that was sent.
    struct Known
    {
        std::optional<SeatId> duty;
        QString name, face, officer;
        int minutes = 15;
        std::optional<Course> sent;
    };
    static State stateOf(const std::optional<Course> &sent, std::int64_t nowMs, int minutes);

Q_SIGNALS:
    void changed();

private:
    void load();
    void show(const Known &answer);
    void judge();
    std::optional<SeatId> m_duty;
    QString m_name, m_face, m_officer, m_notice;
    int m_minutes = 15, m_shown = 0;
    std::optional<Course> m_sent;
    State m_state = Nothing;
    bool m_sending = false, m_dutyOnly = false;
    std::function<std::int64_t()> m_now;
    QTimer m_again;
};

} // namespace pipit::app
