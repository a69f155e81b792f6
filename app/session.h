// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/vaultthread.h"

#include <QQmlEngine>
#include <QTimer>

namespace pipit::app {

/// What QML knows of the device: which space is open, and whether things travel. Owned by main.cpp. GUI thread.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Space space READ space NOTIFY stateChanged)
    Q_PROPERTY(QString nickname READ nickname NOTIFY stateChanged)
    Q_PROPERTY(QString face READ face NOTIFY stateChanged)
    /// Why the device could not be opened; empty while it could.
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(Travel travel READ travel NOTIFY travelChanged)
    /// Why nothing travels although there may be a network, in words for adults; empty where there is nothing to do.
    Q_PROPERTY(QString travelTrouble READ travelTrouble NOTIFY travelChanged)
    /// Where a page that was just shared goes from here, in the child's words: never the internet when that is not why.
    Q_PROPERTY(QString waits READ waits NOTIFY travelChanged)
    /// 30 s before the lock: "Still here?"
    Q_PROPERTY(bool askingStillHere READ askingStillHere NOTIFY askingStillHereChanged)

public:
    bool eventFilter(QObject *watched, QEvent *event) override;

    enum State { Starting, FrontDoor, Open, Trouble };
    Q_ENUM(State)
    enum Space { NoSpace, ChildSpace, IroSpace, CarerSpace, SocialWorkerSpace, ManagerSpace };
    Q_ENUM(Space)
    enum Travel { Waiting, Sending, AllSent };
    Q_ENUM(Travel)

    /// `vault` must outlive it.
    explicit Session(VaultThread &vault, QObject *parent = nullptr);
    static Session *create(QQmlEngine *, QJSEngine *);

    VaultThread &vault() { return m_vault; }
    State state() const { return m_state; }
    Space space() const;
    QString nickname() const { return QString::fromStdString(m_card.nickname); }
    QString face() const { return QString::fromStdString(m_card.face); }
    /// Of the profile that is open.
    const ProfileTag &tag() const { return m_card.tag; }
    QString trouble() const { return m_trouble; }
    Travel travel() const { return m_travel; }
    QString travelTrouble() const { return m_travelTrouble; }
    QString waits() const;
    bool askingStillHere() const { return m_askingStillHere; }

    /// Opens the device's folder; the front door follows.
    void start(const QString &folder);
    /// The front door cannot show who lives here.
    void fail(Code code);
    /// From LockController, once the vault is open.
    void opened(const ProfileCard &card);
    void setTravel(Travel travel);
    /// nullopt: it goes again.
    void setTravelTrouble(std::optional<Code> code);
    /// From the sync driver: DeviceSession::holdup is not what it was.
    void lookAtHoldups();
    /// From the sync driver: what was downloaded or taken by the hub may concern the open profile.
    void catchUp();

    /// Closes the profile; keys and content go.
    Q_INVOKABLE void lock();
    /// Any touch, key or switch; also recording, playing, reading aloud.
    Q_INVOKABLE void active();
    /// Every touch, key, click and wheel of this window counts as activity.
    Q_INVOKABLE void watch(QObject *window);
    /// How long nothing may happen before the lock: 2–10 minutes.
    void setIdleLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void stateChanged();
    void travelChanged();
    void askingStillHereChanged();
    /// Entries, drafts or states of the open profile are not what they were.
    void bookChanged();
    /// Something was raised that an adult should know, or was marked as read.
    void alarmsChanged();
    /// Something new waits in the outbox.
    void outboxChanged();
    /// Content must go from memory now.
    void locked();

private:
    void setState(State state, QString trouble = {});
    void idle();
    void askWhatHolds();
    VaultThread &m_vault;
    State m_state = Starting;
    ProfileCard m_card;
    QString m_trouble, m_travelTrouble;
    Travel m_travel = Waiting;
    Holdup m_holdup = Holdup::None;
    QTimer m_idle;
    std::chrono::milliseconds m_idleLimit{std::chrono::minutes(5)};
    bool m_askingStillHere = false;
};

} // namespace pipit::app
