// SPDX-License-Identifier: Apache-2.0
#include "app/help/alert.h"

#include "app/share/shareable.h"
#include "app/words.h"
#include "core/book/requests.h"

namespace pipit::app {

namespace {

constexpr std::chrono::seconds lookAgainAfter{20};
constexpr std::int64_t minuteMs = 60'000;

std::optional<SeatId> dutySeat(DeviceSession &session, const CircleId &circle)
{
    const auto &settings = session.device().manifests().settings();
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain || settings.empty() || !settings.newest().dutyStaffed) return std::nullopt;
    for (const auto &seat : chain->newest().seats)
        if (seat.role == Role::Duty && seat.status == SeatStatus::Active && !seat.holders.empty()) return seat.id;
    return std::nullopt;
}

/// Who runs her meetings sees it too; nobody where nobody holds that seat.
std::vector<const Seat *> officers(DeviceSession &session, const CircleId &circle)
{
    std::vector<const Seat *> out;
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain) return out;
    for (const auto &seat : chain->newest().seats)
        if (seat.role == Role::Iro && seat.status == SeatStatus::Active && !seat.holders.empty()) out.push_back(&seat);
    return out;
}

Alert::Known known(DeviceSession &session)
{
    Alert::Known out;
    const auto circle = session.profile() && session.profile()->card().role == Role::Child ? session.onlyCircle() : Result<CircleId>(Error{Code::NotFound, "not a child's space"});
    if (!circle) return out;
    out.duty = dutySeat(session, *circle);
    if (!out.duty) return out;
    const auto &book = session.books().at(*circle);
    const auto person = book.person(*out.duty);
    out.name = person ? QString::fromStdString(person->name) : Alert::tr("the duty worker");
    out.face = person ? QString::fromStdString(person->face) : QStringLiteral("someone");
    for (const auto *seat : officers(session, *circle)) {
        const auto officer = book.person(seat->id);
        out.officer = officer ? QString::fromStdString(officer->name) : Alert::tr("The person who runs your meetings");
        break;
    }
    out.minutes = session.device().manifests().settings().newest().dutyMinutes;
    for (const auto &alert : book.requests().alerts()) { // newest first
        if (!alert.mine) continue;
        Alert::Course sent{alert.content.pressedMs, 0, 0};
        if (const auto entry = session.profile()->entry(*circle, alert.ref); entry && *entry) sent.sentMs = (*entry)->postedMs.value_or(0);
        const auto where = book.delivery(alert.ref);
        for (const auto &reader : where.readers)
            if (reader.seat == *out.duty) sent.readMs = reader.seenMs;
        out.sent = sent;
        break;
    }
    return out;
}

Result<EntryRef> post(DeviceSession &session, std::int64_t pressedMs, bool dutyOnly)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    const auto duty = dutySeat(session, circle);
    if (!duty) return Error{Code::Refused, "nobody is on duty"};
    PIPIT_TRY_SET(const auto content, (AlertContent{pressedMs, {}}.encode()));
    return session.profile()->spareRoom().use([&] {
        std::vector<SeatId> audience{*duty};
        if (!dutyOnly)
            for (const auto *seat : officers(session, circle)) audience.push_back(seat->id);
        auto entry = entryFor(circle, {std::move(audience), std::nullopt, true, false});
        entry.content = content;
        return session.post(std::move(entry));
    });
}

QString at(std::int64_t ms, std::int64_t nowMs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(ms);
    return Alert::tr("%1 at %2").arg(words::day(time, QDateTime::fromMSecsSinceEpoch(nowMs)), QLocale().toString(time.time(), QStringLiteral("HH:mm")));
}

} // namespace

Alert::State Alert::stateOf(const std::optional<Course> &sent, std::int64_t nowMs, int minutes)
{
    if (!sent) return Nothing;
    if (sent->readMs) return Read;
    if (!sent->sentMs) return NotSent;
    return nowMs - sent->sentMs > minutes * minuteMs ? NobodyRead : Sent;
}

Alert::Alert(QObject *parent) : QObject(parent), m_now([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::stateChanged, this, &Alert::load);
    connect(session, &Session::bookChanged, this, &Alert::load);
    m_again.setInterval(lookAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &Alert::judge);
    load();
}

void Alert::load()
{
    auto *session = Session::create(nullptr, nullptr);
    if (session->state() != Session::Open) return show({}); // what the vault is asked before the lock, it may answer after
    session->vault().ask(this, &known, [this, session](const Alert::Known &answer) { show(session->state() == Session::Open ? answer : Alert::Known{}); });
}

void Alert::show(const Alert::Known &answer)
{
    if (!answer.duty) {
        m_notice.clear();
        m_shown = 0;
        m_dutyOnly = false;
    }
    m_duty = answer.duty;
    m_name = answer.name;
    m_face = answer.face;
    m_officer = answer.officer;
    m_minutes = answer.minutes;
    m_sent = answer.sent;
    judge();
}

void Alert::judge()
{
    m_state = stateOf(m_sent, m_now(), m_minutes);
    if (m_state == Sent) m_again.start();
    else m_again.stop();
    Q_EMIT changed();
}

void Alert::send()
{
    if (!offered() || m_sending) return;
    m_sending = true;
    m_shown = 0;
    m_notice.clear();
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [pressed = m_now(), only = m_dutyOnly](DeviceSession &device) { return post(device, pressed, only); },
        [this, session](const Result<EntryRef> &sealed) {
            m_sending = false;
            if (!sealed) {
                m_notice = tr("It could not be sent. Ring now.");
                Q_EMIT changed();
                return;
            }
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

QString Alert::title() const
{
    switch (m_state) {
    case Nothing: return {};
    case NotSent: return tr("Not sent. Ring now.");
    case Sent: return tr("It is sent. %1 has not read it yet.").arg(m_name);
    case NobodyRead: return tr("Nobody has read it yet. Ring now.");
    case Read: return words::capitalised(tr("%1 has read this.").arg(m_name));
    }
    return {};
}

QString Alert::officerToo() const
{
    if (m_officer.isEmpty()) return {};
    return m_dutyOnly ? tr("%1 does not see it.").arg(m_officer) : tr("%1 can see it too.").arg(m_officer);
}

void Alert::setDutyOnly(bool dutyOnly)
{
    m_dutyOnly = dutyOnly;
    Q_EMIT changed();
}

QString Alert::otherChoice() const
{
    if (m_officer.isEmpty()) return {};
    return m_dutyOnly ? tr("%1 too").arg(m_officer) : tr("Only %1").arg(m_name);
}

QString Alert::times() const
{
    if (!m_sent) return {};
    const auto now = m_now();
    const auto pressed = tr("You pressed this %1.").arg(at(m_sent->pressedMs, now));
    if (m_state == NotSent) return pressed + u' ' + tr("It goes as soon as there is internet.");
    if (m_sent->sentMs - m_sent->pressedMs < minuteMs) return pressed;
    return pressed + u' ' + tr("It was sent %1.").arg(at(m_sent->sentMs, now));
}

QString Alert::shownWords() const
{
    switch (m_shown) {
    case 1: return tr("You press the button. Pipit sends it when there is internet. If there is none, it says: Not sent. Ring now.");
    case 2: return tr("It goes to %1. Somebody is on duty, day and night.").arg(m_name) + (m_officer.isEmpty() ? QString() : u' ' + officerToo());
    case 3: return tr("Not read in %1 minutes? Then this page says: Nobody has read it yet. Ring now.").arg(m_minutes);
    case 4: return tr("When %1 has read it, this page says so. Then %1 finds out how to help you.").arg(m_name);
    default: return {};
    }
}

void Alert::showNext()
{
    m_shown = m_shown >= lastShown ? 0 : m_shown + 1;
    Q_EMIT changed();
}

void Alert::stopShowing()
{
    m_shown = 0;
    Q_EMIT changed();
}

} // namespace pipit::app
