// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/pages/thumbnails.h"
#include "app/words.h"

#include <QEvent>

namespace pipit::app {

namespace {

constexpr std::chrono::seconds warning{30};
QPointer<Session> theSession; // QML makes no object of ours: create() hands out main.cpp's

} // namespace

Session::Session(VaultThread &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    theSession = this;
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Session::idle);
}

Session *Session::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(theSession, QJSEngine::CppOwnership);
    return theSession;
}

Session::Space Session::space() const
{
    if (m_state != Open) return NoSpace;
    switch (m_card.role) {
    case Role::Child: return ChildSpace;
    case Role::Iro: return IroSpace;
    case Role::Carer: return CarerSpace;
    case Role::SocialWorker: return SocialWorkerSpace;
    case Role::Manager: return ManagerSpace;
    default: return NoSpace; // spaces of later issues
    }
}

void Session::start(const QString &folder)
{
    m_vault.ask(
        this, [path = folder.toStdString()](DeviceSession &session) { return session.open(path); },
        [this](Result<void> opened) {
            if (opened) setState(FrontDoor);
            else fail(opened.code());
        });
}

void Session::fail(Code code)
{
    if (m_state != Open) setState(Trouble, words::atTheFrontDoor(code));
}

void Session::setState(State state, QString trouble)
{
    m_state = state;
    m_trouble = std::move(trouble);
    Q_EMIT stateChanged();
}

void Session::opened(const ProfileCard &card)
{
    m_card = card;
    setState(Open);
    active();
    Q_EMIT bookChanged();
    askWhatHolds();
}

void Session::lock()
{
    if (m_state != Open) return;
    m_idle.stop();
    if (std::exchange(m_askingStillHere, false)) Q_EMIT askingStillHereChanged();
    Q_EMIT locked();
    Thumbnails::clear();
    m_card = {};
    setState(FrontDoor);
    m_vault.tell([](DeviceSession &session) -> Result<void> {
        session.lock();
        return {};
    });
}

void Session::setTravel(Travel travel)
{
    if (m_travel == travel) return;
    m_travel = travel;
    Q_EMIT travelChanged();
}

void Session::setTravelTrouble(std::optional<Code> code)
{
    const auto words = code ? words::ofTravel(*code) : QString();
    if (m_travelTrouble == words) return;
    m_travelTrouble = words;
    Q_EMIT travelChanged();
}

QString Session::waits() const
{
    return words::ofWaiting(m_holdup);
}

void Session::lookAtHoldups()
{
    if (m_state != Open) return;
    askWhatHolds();
    Q_EMIT bookChanged(); // one page's may have changed
}

void Session::askWhatHolds()
{
    m_vault.ask(
        this, [](DeviceSession &session) { return session.holdup(); },
        [this](Holdup holdup) {
            if (std::exchange(m_holdup, holdup) != holdup) Q_EMIT travelChanged();
        });
}

void Session::catchUp()
{
    if (m_state != Open) return;
    m_vault.ask(
        this, [](DeviceSession &session) { return session.catchUp(); },
        [this](Result<bool> changed) {
            if (changed && *changed) Q_EMIT bookChanged();
            // A receipt may have been written for what came.
            Q_EMIT outboxChanged();
        });
}

void Session::setIdleLimit(std::chrono::milliseconds limit)
{
    m_idleLimit = limit;
    active();
}

void Session::active()
{
    if (m_state != Open) return;
    if (std::exchange(m_askingStillHere, false)) Q_EMIT askingStillHereChanged();
    m_idle.start(std::max<std::chrono::milliseconds>(m_idleLimit - warning, std::chrono::seconds(1)));
}

void Session::watch(QObject *window)
{
    window->installEventFilter(this);
}

bool Session::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress: {
        // "Still here?" is answered by any of them; what lies behind the question must not hear it too.
        const bool answered = m_askingStillHere;
        active();
        return answered;
    }
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::MouseMove:
    case QEvent::Wheel: active(); return false;
    default: return false;
    }
}

void Session::idle()
{
    if (m_askingStillHere) return lock();
    m_askingStillHere = true;
    Q_EMIT askingStillHereChanged();
    m_idle.start(warning);
}

} // namespace pipit::app
