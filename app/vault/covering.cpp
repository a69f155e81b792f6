// SPDX-License-Identifier: Apache-2.0
#include "app/vault/covering.h"

#include "core/base/civiltime.h"
#include "core/review/statutoryclock.h"

#include <algorithm>

namespace pipit::app {

namespace {

/// nullopt: I am no cover there, as far as anybody has said.
std::optional<Covered> readOf(const CircleId &circle, const Seat &seat, const MemberId &me, const CircleManifest &manifest, const CaseSummary &summary)
{
    const auto isMe = [&](const CoverCard &one) { return one.seat == seat.id && one.member == me; };
    if (std::none_of(summary.covers.begin(), summary.covers.end(), isMe)) return std::nullopt;
    Covered out;
    out.circle = circle;
    out.seat = seat.id;
    if (const auto officer = summary.person(seat.id)) out.officer = officer->name, out.officerFace = officer->face;
    for (const auto &one : manifest.seats) {
        const auto child = one.role == Role::Child ? summary.person(one.id) : std::nullopt;
        if (child) out.child = child->name, out.childFace = child->face;
    }
    return out;
}

} // namespace

Result<std::vector<Covered>> coveredBy(Profile &profile, const Manifests &manifests, const Books &books, CircleSummaries &summaries, Clock &clock)
{
    std::vector<Covered> out;
    std::optional<CircleSummaries::Look> look;
    const auto today = civil::today(clock);
    for (const auto &[circle, id] : books.memberships()) {
        const auto *chain = manifests.circle(circle);
        const auto *seat = chain ? chain->newest().seat(id) : nullptr;
        if (!seat || seat->role != Role::Iro || seat->holders.size() < 2) continue;
        const auto *me = chain->newest().author(profile.identity().author());
        if (!me) continue;
        if (!look) {
            PIPIT_TRY_SET(look, summaries.look(int(books.memberships().size())));
        }
        const auto *told = summaries.of(circle, *look);
        if (!told) {
            out.push_back({circle, id, {}, {}, {}, {}, {}, 0});
            continue;
        }
        auto covered = readOf(circle, *seat, me->member, chain->newest(), told->summary);
        if (!covered) continue;
        if (told->summary.backOn && *told->summary.backOn > today) covered->backOn = told->summary.backOn;
        if (told->summary.waitsForSeat) {
            const auto parameters = ClockParameters::read(manifests.settings().newest()).parameters;
            covered->over = answerOwed(civilDayOf(*told->summary.waitsForSeat), today, parameters).over;
        }
        out.push_back(std::move(*covered));
    }
    return out;
}

} // namespace pipit::app
