// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/directory.h"

#include "sync/authority/folderstore.h"
#include "sync/client/clientloop.h"

namespace pipit::authority {

using namespace sync;

namespace {

bool isManagers(const Seat &seat)
{
    return seat.role == Role::Manager;
}

/// Of `people` to these seats and the records; the circle file follows.
Result<EnvHash> sealFor(Authority &authority, const CircleId &circle, CircleFile &file, const DirectoryContent &people, const std::vector<const Seat *> &seats)
{
    const auto *chain = authority.roster().circle(circle);
    PIPIT_TRY_SET(const auto author, authority.keys().signing(recordsAuthorName));
    Body body;
    body.type = EntryType::Directory;
    body.time = Hlc{file.clock}.next(authority.parts().clock.wallMs());
    body.circleVersion = chain->newest().version;
    body.circleHash = chain->newestHash();
    body.content = people.encode();
    std::vector<Recipient> recipients;
    Unposted unposted;
    for (const auto *seat : seats) {
        body.audience.push_back(seat->id);
        recipients.push_back({seat->id, seat->pub, file.streams[seat->id]});
        unposted.mailboxes.push_back(seat->mailbox);
    }
    PIPIT_TRY_SET(const auto sealed, sealEnvelope(circle, body, recipients, author, authority.parts().rng));
    PIPIT_TRY_SET(const auto store, FolderStore::open(authority.parts().files, authority.path("records")));
    PIPIT_TRY(store->putEnvelope(sealed.hash, sealed.bytes));
    for (const auto &recipient : recipients) file.streams[recipient.seat] = {recipient.before.seq + 1, sealed.hash};
    file.clock = body.time.value;
    unposted.envelope = sealed.hash;
    file.unposted.push_back(std::move(unposted));
    return sealed.hash;
}

} // namespace

Result<EnvHash> sealDirectory(Authority &authority, const CircleId &circle, const DirectoryContent &people)
{
    const auto *chain = authority.roster().circle(circle);
    if (!chain) return Error{Code::NotFound, "no such circle"};
    const auto &manifest = chain->newest();
    DirectoryContent officers;
    officers.covers = people.covers; // of officers' seats, by what lets them in
    for (const auto &person : people.people) {
        const auto *seat = manifest.seat(person.seat);
        if (!seat) return Error{Code::NotFound, "no seat " + std::to_string(person.seat)};
        if (seat->role == Role::Iro) officers.people.push_back(person);
    }
    std::vector<const Seat *> everybody, managers;
    for (const auto &seat : manifest.seats) {
        if (seat.status == SeatStatus::Closed) continue;
        if (!isManagers(seat)) everybody.push_back(&seat);
        if (isManagers(seat) || seat.role == Role::Records) managers.push_back(&seat);
    }
    PIPIT_TRY_SET(auto file, authority.circleFile(circle));
    PIPIT_TRY_SET(const auto hash, sealFor(authority, circle, file, people, everybody));
    // A manager hears what the officers are called, and of no child (FORMAT.md §8.9).
    if (managers.size() > 1 && !(officers.people.empty() && officers.covers.empty())) PIPIT_TRY(sealFor(authority, circle, file, officers, managers));
    PIPIT_TRY(authority.keepCircleFile(circle, file));
    return hash;
}

namespace {

Result<OutboxItem> itemOf(const Authority &authority, const Unposted &unposted)
{
    const auto path = authority.path("records/outbox/" + unposted.envelope.hex());
    PIPIT_TRY_SET(const auto bytes, authority.parts().files.readAll(path, limits::maxEnvelope));
    PIPIT_TRY_SET(const auto header, parseEnvelope(bytes));
    OutboxItem item;
    item.envelope = unposted.envelope;
    item.size = bytes.size();
    item.author = header.author;
    item.mailboxes = unposted.mailboxes;
    return item;
}

} // namespace

Result<std::size_t> postUnposted(Authority &authority, const HubLine &hub, std::int64_t deadlineMs)
{
    auto &parts = authority.parts();
    PIPIT_TRY_SET(const auto store, FolderStore::open(parts.files, authority.path("records")));
    PIPIT_TRY_SET(const auto rows, store->rows());
    PIPIT_TRY_SET(auto state, EngineState::fromRows(rows));
    PIPIT_TRY_SET(auto documents, readPublic(parts.files, authority.path("public")));
    state.site = authority.site();
    state.authority = std::move(documents.authority);
    state.circles = std::move(documents.circles);
    event::OutboxChanged changes;
    std::map<CircleId, CircleFile> circleFiles;
    for (const auto &circle : authority.roster().circles()) {
        PIPIT_TRY_SET(circleFiles[circle], authority.circleFile(circle));
        for (const auto &unposted : circleFiles[circle].unposted) {
            PIPIT_TRY_SET(auto item, itemOf(authority, unposted));
            changes.added.push_back(std::move(item));
        }
    }
    if (changes.added.empty()) return std::size_t(0);

    PIPIT_TRY_SET(const auto device, authority.keys().signing(recordsDeviceName));
    const wire::KeySigner signer(device);
    EngineOptions options;
    options.fetch = false;
    Engine engine(std::move(state), signer, parts.rng, options);
    ClientLoop loop(engine, hub.transport(), *store, parts.clock, sleepMs);
    loop.tell(changes);
    PIPIT_TRY_SET(const auto report, loop.run(deadlineMs));
    auto waiting = changes.added.size();
    for (auto &[circle, file] : circleFiles) {
        const auto before = file.unposted.size();
        std::erase_if(file.unposted, [&](const Unposted &each) {
            return std::any_of(report.posted.begin(), report.posted.end(),
                               [&](const Posted &posted) { return posted.envelope == each.envelope; });
        });
        if (file.unposted.size() == before) continue;
        waiting -= before - file.unposted.size();
        PIPIT_TRY(authority.keepCircleFile(circle, file));
    }
    for (const auto &posted : report.posted) PIPIT_TRY(store->removeEnvelope(posted.envelope));
    if (!report.refused.empty())
        return Error{Code::Refused, "the hub will not take the entry: problem " + std::to_string(static_cast<int>(report.refused[0].problem))};
    return waiting;
}

} // namespace pipit::authority
