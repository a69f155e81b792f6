// SPDX-License-Identifier: Apache-2.0
#include "app/vault/worries.h"

namespace pipit::app {

namespace {

/// A circle, a mailbox, an author, an envelope or a blob of the open profile; empty: the hub or all of the device.
Result<bool> isMine(DeviceSession &session, ByteView subject)
{
    if (subject.empty()) return true;
    auto &profile = *session.profile();
    const auto me = profile.identity().author();
    if (std::ranges::equal(subject, me.view())) return true;
    for (const auto &[circle, mine] : session.books().memberships()) {
        if (std::ranges::equal(subject, circle.view())) return true;
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        const auto *seat = chain->newest().seat(mine);
        const auto *author = chain->newest().author(me);
        if ((seat && std::ranges::equal(subject, seat->mailbox.view())) ||
            (author && std::ranges::equal(subject, author->mailbox.view())))
            return true;
    }
    return profile.holds(subject);
}

} // namespace

Result<std::vector<Worry>> worries(DeviceSession &session)
{
    std::vector<Worry> out;
    auto *profile = session.profile();
    if (!profile || profile->card().role == Role::Child) return out;
    if (const auto count = session.unopened()) out.push_back({Worry::unopened, count, 0});
    auto &store = session.device().store();
    PIPIT_TRY_SET(const auto profiles, store.profiles());
    PIPIT_TRY_SET(const auto rows, store.unreadAlarms(profile->card().tag));
    std::map<std::uint8_t, Worry> byKind;
    for (const auto &row : rows) {
        PIPIT_TRY_SET(const bool mine, profiles.size() == 1 ? Result<bool>(true) : isMine(session, row.subject));
        if (!mine) continue;
        auto &worry = byKind[row.kind];
        worry = {row.kind, worry.count + 1, row.n};
    }
    for (const auto &[kind, worry] : byKind) out.push_back(worry);
    return out;
}

} // namespace pipit::app
