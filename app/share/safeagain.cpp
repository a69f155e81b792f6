// SPDX-License-Identifier: Apache-2.0
#include "app/share/safeagain.h"

#include "app/share/safeanswer.h"
#include "app/words.h"

namespace pipit::app {

namespace {

/// In her vault: the alert about which she said "not now".
constexpr auto notNowAbout = "safe/not-now";

} // namespace

SafeAgain::Known SafeAgain::look(DeviceSession &session)
{
    Known out;
    if (!session.profile() || session.profile()->card().role != Role::Child) return out;
    const auto circle = session.onlyCircle();
    if (!circle) return out;
    const auto &requests = session.books().at(*circle).requests();
    const auto said = requests.safeAnswer();
    if (said) out.said = said->content;
    const auto alerts = requests.alerts(); // newest first
    const auto hers = std::find_if(alerts.begin(), alerts.end(), [](const auto &alert) { return alert.mine; });
    if (hers == alerts.end() || (said && hers->time < said->time)) return out;
    const auto put = session.profile()->preferences().value(notNowAbout);
    const bool putOff = put && *put && std::ranges::equal(**put, hers->ref.hash.view());
    if (!putOff) out.alert = hers->ref.hash;
    return out;
}

SafeAgain::SafeAgain(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::stateChanged, this, &SafeAgain::load);
    connect(session, &Session::bookChanged, this, &SafeAgain::load);
    connect(session, &Session::locked, this, [this] { show({}); });
    load();
}

void SafeAgain::load()
{
    auto *session = Session::create(nullptr, nullptr);
    if (session->state() != Session::Open) return show({});
    session->vault().ask(this, &SafeAgain::look, [this, session](Known known) { show(session->state() == Session::Open ? std::move(known) : Known()); });
}

void SafeAgain::show(Known known)
{
    if (known.alert || known.said.ways == 0) m_told = false;
    m_alert = known.alert;
    m_said = std::move(known.said);
    m_notice.clear();
    Q_EMIT changed();
}

QString SafeAgain::words() const
{
    QStringList ways;
    if (m_said.ways & SafeAnswerContent::onThisTablet) ways.append(tr("On this tablet"));
    if (m_said.ways & SafeAnswerContent::atSchool) ways.append(tr("At school"));
    if (m_said.ways & SafeAnswerContent::ringMe) ways.append(m_said.number.empty() ? tr("Ring me") : tr("Ring me: %1").arg(QString::fromStdString(m_said.number)));
    if (m_said.ways & SafeAnswerContent::inPersonAlone) ways.append(tr("In person, when I am on my own"));
    if (m_said.ways & SafeAnswerContent::notTheHouse) ways.append(tr("Don’t ring the house"));
    return ways.join(QStringLiteral(" · "));
}

void SafeAgain::stillRight()
{
    if (!asks() || !known() || m_busy) return;
    m_busy = true;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [content = m_said](DeviceSession &device) { return postSafeAnswer(device, content); },
        [this, session](Result<EntryRef> done) {
            m_busy = false;
            if (session->state() != Session::Open) return;
            if (done) {
                m_told = true;
                m_alert.reset();
            } else {
                m_notice = words::sentence(done.code());
            }
            Q_EMIT changed();
            if (!done) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

void SafeAgain::notNow()
{
    if (!m_alert) return;
    Session::create(nullptr, nullptr)->vault().tell([alert = *m_alert](DeviceSession &device) -> Result<void> {
        if (!device.profile()) return {};
        return device.profile()->preferences().keep(notNowAbout, alert.view());
    });
    m_alert.reset();
    Q_EMIT changed();
}

} // namespace pipit::app
