// SPDX-License-Identifier: Apache-2.0
#include "app/share/safeanswer.h"

#include "app/asks/circlepeople.h"
#include "app/asks/fittedtext.h"
#include "app/share/shareable.h"
#include "app/words.h"

namespace pipit::app {

namespace {

struct Known
{
    SafeAnswerContent said;
    QString officer;
};

Result<Known> known(DeviceSession &session)
{
    PIPIT_TRY_SET(const auto id, session.onlyCircle());
    PIPIT_TRY_SET(const auto around, circlePeople(session));
    Known out;
    if (const auto said = session.books().at(id).requests().safeAnswer()) out.said = said->content;
    out.officer = around.officer;
    return out;
}

Result<EntryRef> post(DeviceSession &session, const SafeAnswerContent &content)
{
    PIPIT_TRY_SET(const auto id, session.onlyCircle());
    const auto *chain = session.device().manifests().circle(id);
    if (!chain) return Error{Code::NotFound, "circle"};
    ShareChoice choice;
    for (const auto &seat : chain->newest().seats)
        if ((seat.role == Role::Iro || seat.role == Role::Duty) && seat.status == SeatStatus::Active && !seat.holders.empty())
            choice.audience.push_back(seat.id);
    auto entry = entryFor(id, std::move(choice));
    PIPIT_TRY_SET(entry.content, content.encode());
    return session.post(std::move(entry));
}

} // namespace

Result<EntryRef> postSafeAnswer(DeviceSession &session, const SafeAnswerContent &content)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    return session.profile()->spareRoom().use([&] { return post(session, content); });
}

SafeAnswer::SafeAnswer(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, [this] {
        m_now = m_said = {};
        m_officer.clear();
        m_notice.clear();
        m_busy = false;
        Q_EMIT changed();
    });
    load();
}

void SafeAnswer::load()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(this, &known, [this, session](Result<Known> answer) {
        if (!answer || session->state() != Session::Open) return; // locked since
        m_now = m_said = std::move(answer->said);
        m_officer = answer->officer;
        Q_EMIT changed();
    });
}

void SafeAnswer::setNumber(const QString &number)
{
    constexpr std::size_t most = 64;
    if (auto fits = fitted(number, most); fits != m_now.number) m_now.number = std::move(fits);
    else return;
    Q_EMIT changed();
}

void SafeAnswer::toggle(Way way)
{
    m_now.ways ^= std::uint8_t(way);
    if (!ringMe()) m_now.number.clear();
    Q_EMIT changed();
}

void SafeAnswer::send()
{
    if (!canSend()) return;
    m_busy = true;
    m_notice.clear();
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [content = m_now](DeviceSession &device) { return postSafeAnswer(device, content); },
        [this, session, content = m_now](Result<EntryRef> done) {
            if (!std::exchange(m_busy, false)) return; // locked since
            if (done) m_said = content;
            else m_notice = words::sentence(done.code());
            Q_EMIT changed();
            if (!done) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT sent();
        });
}

QString SafeAnswer::forAdults(const SafeAnswerContent &content)
{
    QStringList ways;
    if (content.ways & OnThisTablet) ways.append(tr("On this tablet"));
    if (content.ways & AtSchool) ways.append(tr("At school"));
    if (content.ways & RingMe) ways.append(content.number.empty() ? tr("Ring") : tr("Ring %1").arg(QString::fromStdString(content.number)));
    if (content.ways & InPerson) ways.append(tr("In person, on their own"));
    if (content.ways & NotTheHouse) ways.append(tr("Do not ring the house"));
    return ways.join(QStringLiteral(" · "));
}

} // namespace pipit::app
