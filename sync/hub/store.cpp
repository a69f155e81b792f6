// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/store.h"

#include <future>

namespace pipit::hub {

bool DeviceRecord::inCircle(const CircleId &circle) const
{
    return std::any_of(memberships.begin(), memberships.end(), [&](auto &one) { return one.circle == circle; });
}

bool DeviceRecord::mayRead(const MailboxId &mailbox) const
{
    return std::find(mailboxes.begin(), mailboxes.end(), mailbox) != mailboxes.end();
}

CircleRoster CircleRoster::of(const CircleManifest &manifest)
{
    CircleRoster roster{manifest.circle, {}, {}};
    for (const auto &seat : manifest.seats) roster.mailboxes.push_back(seat.mailbox);
    for (const auto &author : manifest.authors) {
        roster.mailboxes.push_back(author.mailbox);
        if (author.revoked()) continue;
        Member member{author.id(), author.signingKey, author.device(), {}};
        if (author.writesLocked()) { // it has no key to read with
            roster.members.push_back(std::move(member));
            continue;
        }
        member.mailboxes.push_back(author.mailbox);
        for (const auto *seat : manifest.seatsOf(author))
            if (seat->status == SeatStatus::Active) member.mailboxes.push_back(seat->mailbox);
        roster.members.push_back(std::move(member));
    }
    std::sort(roster.mailboxes.begin(), roster.mailboxes.end());
    roster.mailboxes.erase(std::unique(roster.mailboxes.begin(), roster.mailboxes.end()), roster.mailboxes.end());
    return roster;
}

Result<void> writeAndWait(Store &store, Store::Write work)
{
    std::promise<Result<void>> promise;
    auto future = promise.get_future();
    store.write(std::move(work), [&](Result<void> result) { promise.set_value(std::move(result)); });
    return future.get();
}

} // namespace pipit::hub
