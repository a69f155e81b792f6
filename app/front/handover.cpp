// SPDX-License-Identifier: Apache-2.0
#include "app/front/handover.h"

#include "app/vault/handedover.h"
#include "app/words.h"

namespace pipit::app {

namespace {

QPointer<HandOver> theHandOver; // lives as long as the session

std::optional<CircleId> circleOf(const QString &hex)
{
    const auto bytes = fromHex(hex.toStdString());
    return bytes ? CircleId::from(*bytes) : std::nullopt;
}

} // namespace

HandOver *HandOver::create(QQmlEngine *, QJSEngine *)
{
    if (!theHandOver) theHandOver = new HandOver(*Session::create(nullptr, nullptr));
    QJSEngine::setObjectOwnership(theHandOver, QJSEngine::CppOwnership);
    return theHandOver;
}

HandOver::HandOver(Session &session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::stateChanged, this, &HandOver::look);
    look();
}

HandOver::State HandOver::read(DeviceSession &session)
{
    State state;
    const auto held = session.ready() ? handedOver(session.device()) : std::nullopt;
    if (!held) return state;
    state.held = true;
    const auto cards = session.device().store().profiles();
    if (!cards) return state;
    for (const auto &card : *cards) {
        if (card.tag == held->child) state.child = QString::fromStdString(card.nickname);
        if (card.tag == held->officer) state.officer = QString::fromStdString(card.nickname);
    }
    return state;
}

void HandOver::look()
{
    if (m_session.state() != Session::FrontDoor && m_session.state() != Session::Open) return;
    m_session.vault().ask(this, &HandOver::read, [this](const State &state) { take(state, {}); });
}

void HandOver::take(const State &state, const QString &notice)
{
    if (std::tie(state.held, state.child, state.officer, notice) == std::tie(m_held, m_child, m_officer, m_notice)) return;
    m_held = state.held;
    m_child = state.child;
    m_officer = state.officer;
    m_notice = notice;
    Q_EMIT changed();
}

void HandOver::give(const QString &hex)
{
    const auto circle = circleOf(hex);
    if (!circle || m_session.state() != Session::Open) return;
    m_session.vault().ask(
        this,
        [circle = *circle](DeviceSession &session) -> Result<State> {
            PIPIT_TRY(handOver(session, circle));
            return read(session);
        },
        [this](const Result<State> &given) {
            if (!given) return take({}, words::sentence(given.code()));
            take(*given, {}); // before the front door is seen
            m_session.lock();
        });
}

GiveTablet::GiveTablet(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::bookChanged, this, &GiveTablet::look);
}

void GiveTablet::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    m_circle = circle;
    m_here = m_known = false;
    Q_EMIT changed();
    look();
}

void GiveTablet::look()
{
    const auto circle = circleOf(m_circle);
    if (!circle) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [circle = *circle](DeviceSession &session) {
            const auto card = profileOfChild(session.device(), circle);
            return card && *card;
        },
        [this, asked = m_circle](bool here) {
            if (asked != m_circle) return;
            m_here = here;
            m_known = true;
            Q_EMIT changed();
        });
}

} // namespace pipit::app
