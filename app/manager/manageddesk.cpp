// SPDX-License-Identifier: Apache-2.0
#include "app/manager/manageddesk.h"

#include "core/base/civiltime.h"

namespace pipit::app {

ManagedDesk managedDesk(DeviceSession &session)
{
    ManagedDesk out;
    out.today = civil::today(session.clock());
    out.parameters = ClockParameters::read(session.device().manifests().settings().newest()).parameters;
    if (!session.profile() || session.profile()->card().role != Role::Manager) return out;
    session.books().each([&](const CircleId &circle, const Book &book) {
        auto week = book.counts().newest();
        const auto *chain = session.device().manifests().circle(circle);
        if (!week || !chain) {
            ++out.silent;
            return;
        }
        const auto person = book.person(week->by);
        const auto *seat = chain->newest().seat(week->by);
        out.children.push_back({person ? person->name : std::string(), person ? person->face : std::string(), seat && seat->holders.size() > 1, std::move(week->told.content)});
    });
    return out;
}

} // namespace pipit::app
