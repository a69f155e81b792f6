// SPDX-License-Identifier: Apache-2.0
#include "app/counts/weeklycounts.h"

#include "app/answers/replying.h"
#include "app/counts/countedcase.h"
#include "core/base/civiltime.h"
#include "core/format/cbor.h"

namespace pipit::app {

namespace counts {

namespace {

constexpr int firstYear = 2020; ///< a clock before that is wrong

std::string nameOf(const CircleId &circle)
{
    return "counts/" + circle.hex();
}

Bytes written(CivilDay week)
{
    return cbor::Writer().integer(std::chrono::sys_days(week).time_since_epoch().count()).take();
}

} // namespace

Due due(DeviceSession &session)
{
    Due out;
    const auto today = civil::today(session.clock());
    if (!session.profile() || session.profile()->card().role != Role::Iro || int(today.year()) < firstYear) return out;
    out.week = mondayOf(today);
    for (const auto &[circle, seat] : session.books().circles()) {
        if (seatsOf(session, circle, {Role::Manager}).empty()) continue;
        const auto sent = session.profile()->preferences().value(nameOf(circle));
        if (!sent || *sent != written(out.week)) out.circles.push_back(circle);
    }
    return out;
}

Result<bool> send(DeviceSession &session, const CircleId &circle)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto managers = seatsOf(session, circle, {Role::Manager});
    const auto book = session.books().find(circle);
    const auto *chain = session.device().manifests().circle(circle);
    const auto today = civil::today(session.clock());
    if (managers.empty() || book == session.books().end() || !chain || int(today.year()) < firstYear) return false;
    const auto week = mondayOf(today);
    const auto keep = [&] { return session.profile()->preferences().keep(nameOf(circle), written(week)); };
    // What is there counts: from her other device, from her cover, or where a kill came before it was noted.
    const auto weeks = book->second.counts().weeks();
    const bool sent = std::any_of(weeks.begin(), weeks.end(), [&](const auto &one) { return mondayOf(one.told.content.day) == week; });
    if (!sent) {
        const auto parameters = ClockParameters::read(session.device().manifests().settings().newest()).parameters;
        const auto row = childCounts(countedCase(circle, chain->newest(), book->second, parameters), today, parameters);
        PIPIT_TRY_SET(const auto content, row.encode());
        PIPIT_TRY(sayFor(session, circle, managers, content));
    }
    PIPIT_TRY(keep());
    return !sent;
}

} // namespace counts

WeeklyCounts::WeeklyCounts(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::bookChanged, this, &WeeklyCounts::look);
    connect(&session, &Session::locked, this, [this] {
        m_week.reset();
        m_busy = false;
    });
}

void WeeklyCounts::look()
{
    if (m_busy || m_session.space() != Session::IroSpace) return;
    m_busy = true;
    m_session.vault().ask(
        this,
        [week = m_week](DeviceSession &device) {
            // Every change of a book comes by here: of a week that was looked at whole nothing more is asked.
            if (week && *week == mondayOf(civil::today(device.clock()))) return counts::Due{*week, {}};
            return counts::due(device);
        },
        [this](counts::Due due) {
            if (!m_busy) return; // locked
            m_week = due.week.ok() ? std::optional(due.week) : std::nullopt;
            next(std::move(due.circles), 0);
        });
}

void WeeklyCounts::next(std::vector<CircleId> left, int sent)
{
    if (left.empty()) {
        m_busy = false;
        if (sent > 0) Q_EMIT m_session.outboxChanged();
        Q_EMIT done(sent);
        return;
    }
    const auto circle = left.back();
    left.pop_back();
    m_session.vault().ask(
        this, [circle](DeviceSession &device) { return counts::send(device, circle); },
        [this, left = std::move(left), sent](const Result<bool> &one) mutable {
            if (!m_busy) return; // locked
            if (!one) m_week.reset(); // tried again at the next change
            next(std::move(left), sent + int(one && *one));
        });
}

} // namespace pipit::app
