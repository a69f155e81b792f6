// SPDX-License-Identifier: Apache-2.0
#include "app/visit/runningvisit.h"

#include "app/visit/openvisit.h"
#include "app/visit/visitwords.h"
#include "app/words.h"
#include "core/base/civiltime.h"

namespace pipit::app {

RunningVisit::RunningVisit(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &RunningVisit::reload);
    connect(session, &Session::locked, this, [this] {
        m_shown = {};
        Q_EMIT changed();
    });
    reload();
}

RunningVisit::Shown RunningVisit::load(DeviceSession &session)
{
    const auto visits = OpenVisit::kept(session);
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        Shown shown;
        QStringList names;
        for (const auto &child : visit->children) {
            const auto book = session.books().find(child.circle);
            const auto *chain = session.device().manifests().circle(child.circle);
            if (book == session.books().end() || !chain) continue;
            names.append(VisitFacts::of(book->second, chain->newest(), child.id, visit->day).name);
            if (!shown.circle.isEmpty()) continue;
            shown.circle = QString::fromStdString(child.circle.hex());
            shown.name = names.back();
        }
        if (shown.circle.isEmpty()) continue;
        const auto today = civil::inLondon(session.clock().wallMs()).day == visit->day;
        const auto since = today ? visitwords::clock(visit->minute) : tr("%1, %2", "day, hour").arg(visitwords::shortDay(visit->day), visitwords::clock(visit->minute));
        const auto whom = words::together(names), place = QString::fromStdString(visit->place);
        shown.words = place.isEmpty() ? tr("Visit to %1, since %2. Not finished").arg(whom, since) : tr("Visit to %1, %2, since %3. Not finished").arg(whom, place, since);
        return shown;
    }
    return {};
}

void RunningVisit::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(this, &RunningVisit::load, [this, session](Shown shown) {
        if (session->state() != Session::Open) return;
        m_shown = std::move(shown);
        Q_EMIT changed();
    });
}

} // namespace pipit::app
