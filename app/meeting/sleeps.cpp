// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/sleeps.h"

#include "core/base/civiltime.h"
#include "core/book/boards.h"

namespace pipit::app {

namespace {

constexpr auto hiddenAs = "meeting/sleeps-hidden";

struct Loaded
{
    int nights = -1;
    bool hidden = false;
};

Result<Loaded> read(DeviceSession &session)
{
    Loaded out;
    if (!session.profile()) return out;
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(hiddenAs));
    out.hidden = kept && asText(*kept) == "1";
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    const auto today = civil::today(session.clock());
    if (const auto next = session.books().at(circle).meeting().next(today)) out.nights = civil::nightsBetween(today, next->content.day);
    return out;
}

} // namespace

Sleeps::Sleeps(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &Sleeps::load);
    connect(session, &Session::locked, this, [this] {
        m_nights = -1;
        m_hidden = m_chosen = false;
        Q_EMIT changed();
    });
    load();
}

void Sleeps::load()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return read(device); },
        [this, session](Result<Loaded> loaded) {
            if (!loaded || session->state() != Session::Open) return;
            m_nights = loaded->nights;
            if (!m_chosen) m_hidden = loaded->hidden;
            Q_EMIT changed();
        });
}

QString Sleeps::text() const
{
    if (!known()) return {};
    return m_nights == 0 ? tr("Today") : m_nights == 1 ? tr("1 sleep") : tr("%1 sleeps").arg(m_nights);
}

void Sleeps::setHidden(bool hidden)
{
    if (hidden == m_hidden) return;
    m_hidden = hidden;
    m_chosen = true;
    Q_EMIT changed();
    Session::create(nullptr, nullptr)->vault().tell([hidden](DeviceSession &device) -> Result<void> {
        return device.profile() ? device.profile()->preferences().keep(hiddenAs, asBytes(hidden ? "1" : "0")) : Result<void>();
    });
}

} // namespace pipit::app
