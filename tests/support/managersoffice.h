// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/counts.h"
#include "tests/support/managersseat.h"
#include "tests/support/must.h"

namespace pipit::test {

/// One child's circle as a manager's device knows of it: whose it is, and the officer's row.
struct CountedCircle
{
    std::string officer, face;
    bool covered = true;              ///< somebody else holds the officer's seat too
    std::optional<CountsContent> row; ///< empty: none has come
};

/// Ruth, who answers for the officers, with a profile on a device of her own.
class ManagersOffice
{
public:
    explicit ManagersOffice(std::uint64_t seed = 90) : device(seed) {}

    TestDevice device;
    ProfileCard card; ///< after enrol()

    /// Her profile, and a seat in Amina's circle, of which both other devices, which are open, hear. The records tool tells her what Sam is called.
    void enrol(TestFamily &family)
    {
        auto &world = family.authority;
        device.open();
        must(device->manifests().trust(sha256(world.authority.encode())), "trust");
        must(device->manifests().accept(world.authorityDocument()), "authority");
        card = must(device->createProfile({{}, "Ruth", "ruth", LockKind::Typed, Role::Manager}, TestFamily::passphrase()), "profile");
        const auto profile = open();
        const auto me = person(world, *profile);
        must(device->manifests().accept(world.circleDocument()), "the circle before her");
        auto next = world.nextManifest();
        next.seats.insert(next.seats.end() - 1, world.seatOf(me, Role::Manager)); // before 255
        next.authors.push_back(world.authorOf(me));
        next.authors.back().fromVersion = next.version;
        sortAuthors(next);
        world.manifest = next;
        for (auto *one : {&family.tablet, &family.iroDevice, &device}) must((*one)->manifests().accept(world.circleDocument()), "circle");
        must(profile->identity().join(world.circle, managerSeat, 1, me.seatKey), "join");
        name(world, {family.iro.nickname, family.iro.face, true, {}});
    }

    /// One more circle each, of the same authority: a child, the officer, her and the records.
    void bring(TestFamily &family, const std::vector<CountedCircle> &circles)
    {
        auto &world = family.authority;
        const auto profile = open();
        const auto home = std::exchange(world.manifest, {});
        const auto homeCircle = world.circle;
        auto homeHeads = std::exchange(world.heads, {});
        for (const auto &one : circles) {
            const auto child = world.newPerson(TestFamily::childSeat), officer = world.newPerson(TestFamily::iroSeat);
            const auto me = person(world, *profile);
            CircleManifest next;
            next.circle = world.circle = world.rng.id<CircleId>();
            next.version = 1;
            next.authorityVersion = home.authorityVersion;
            next.issuedMs = home.issuedMs;
            auto records = world.seatOf(world.recordsTool, Role::Records);
            records.mailbox = world.rng.id<MailboxId>();
            next.seats = {world.seatOf(child, Role::Child), world.seatOf(officer, Role::Iro), world.seatOf(me, Role::Manager), records};
            next.authors = {world.authorOf(child), world.authorOf(officer), world.authorOf(me), world.authorOf(world.recordsTool)};
            if (one.covered) {
                const auto cover = world.newPerson(TestFamily::iroSeat);
                auto &holders = next.seats[1].holders;
                holders.push_back(cover.member);
                std::sort(holders.begin(), holders.end());
                next.authors.push_back(world.authorOf(cover));
            }
            sortAuthors(next);
            world.manifest = next;
            world.heads.clear();
            must(device->manifests().accept(world.circleDocument()), "counted circle");
            must(profile->identity().join(world.circle, managerSeat, 1, me.seatKey), "join");
            name(world, one);
            if (one.row) put(world, world.seal(world.body(EntryType::Item, {TestFamily::iroSeat, managerSeat}, must(one.row->encode(), "counts")), officer).bytes);
        }
        world.manifest = home;
        world.circle = homeCircle;
        world.heads = std::move(homeHeads);
    }

    /// What a hub has for her: everything of the other devices' outboxes that names her mailbox. Devices open. Returns how many came.
    int fetch(TestFamily &family)
    {
        int count = 0;
        const auto &mailbox = family.authority.manifest.seat(managerSeat)->mailbox;
        for (auto *from : {&family.tablet, &family.iroDevice})
            for (const auto &row : must((*from)->store().outbox(), "outbox")) {
                if (std::find(row.mailboxes.begin(), row.mailboxes.end(), mailbox) == row.mailboxes.end()) continue;
                put(family.authority, must(from->files.readAll((*from)->store().outboxPath(row.hash), limits::maxEnvelope), "envelope"));
                ++count;
            }
        return count;
    }

    std::unique_ptr<Profile> open() { return TestFamily::unlock(device, card, TestFamily::passphrase()); }

private:
    static void sortAuthors(CircleManifest &manifest)
    {
        std::sort(manifest.authors.begin(), manifest.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
    }
    /// Her, as a member of one more circle, with the keys of her profile.
    TestCircle::Person person(TestCircle &world, Profile &profile)
    {
        auto out = world.newPerson(managerSeat);
        out.author = profile.identity().signingKey().clone();
        out.kem = profile.identity().kemKey().clone();
        out.device = device->deviceKey().clone();
        return out;
    }
    /// The records tool names the officer to her, and nobody else (FORMAT.md §8.9).
    void name(TestCircle &world, const CountedCircle &one)
    {
        const DirectoryContent names{{{TestFamily::iroSeat, one.officer, one.face}}};
        put(world, world.seal(world.body(EntryType::Directory, {managerSeat}, names.encode()), world.recordsTool).bytes);
    }
    void put(const TestCircle &world, Bytes envelope)
    {
        DeviceStore::Batch batch;
        batch.inbox.push_back({world.manifest.seat(managerSeat)->mailbox, ++m_number, device.clock.wall, std::move(envelope)});
        must(device->store().keep(batch), "inbox");
    }
    std::uint64_t m_number = 0;
};

} // namespace pipit::test
