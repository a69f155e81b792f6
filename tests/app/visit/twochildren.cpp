// SPDX-License-Identifier: Apache-2.0
#include "tests/app/visit/twochildren.h"

#include "tests/support/must.h"

namespace pipit::test {

namespace {

void sortAuthors(CircleManifest &manifest)
{
    std::sort(manifest.authors.begin(), manifest.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
}

} // namespace

TwoChildren::TwoChildren()
{
    introduce(family);
    auto &world = family.authority;
    const auto profile = family.openIro();
    const auto child = world.newPerson(TestFamily::childSeat), officer = world.newPerson(TestFamily::iroSeat);
    auto second = world.manifest;
    const auto *sam = second.author(profile->identity().author());
    auto records = *second.seat(recordsSeat);
    records.mailbox = world.rng.id<MailboxId>();
    auto seat = world.seatOf(officer, Role::Iro);
    seat.holders = {sam->member};
    std::vector<Author> authors{*sam, world.authorOf(child)};
    for (const auto &author : second.authors)
        if (author.member == world.recordsTool.member) authors.push_back(author);
    second.circle = zahra = world.rng.id<CircleId>();
    second.seats = {world.seatOf(child, Role::Child), seat, records};
    second.authors = std::move(authors);
    second.lockedAuthors.clear();
    sortAuthors(second);
    must(family.iroDevice->manifests().accept(TestCircle::signedBy(DocumentType::Circle, second.encode(), world.officers, 2)), "second circle");
    must(profile->identity().join(zahra, TestFamily::iroSeat, 1, officer.seatKey), "join");

    // The records tool names them, in that circle.
    std::swap(world.manifest, second);
    std::swap(world.circle, zahra);
    auto heads = std::exchange(world.heads, {});
    const DirectoryContent names{{{TestFamily::childSeat, "Zahra", "girl-plaits"}, {TestFamily::iroSeat, "Sam", "sam"}}};
    const auto sealed = world.seal(world.body(EntryType::Directory, {TestFamily::iroSeat}, names.encode()), world.recordsTool);
    pipit::DeviceStore::Batch batch;
    batch.inbox.push_back({seat.mailbox, 1, family.iroDevice.clock.wall, sealed.bytes});
    must(family.iroDevice->store().keep(batch), "directory");
    std::swap(world.manifest, second);
    std::swap(world.circle, zahra);
    world.heads = std::move(heads);
}

ProfileCard TwoChildren::enrolAminaHere()
{
    auto &world = family.authority;
    auto card = must(family.iroDevice->createProfile({{}, "Amina", "amina", LockKind::Pictures, Role::Child}, TestFamily::pictures()), "profile");
    const auto profile = TestFamily::unlock(family.iroDevice, card, TestFamily::pictures());
    const auto *seat = world.manifest.seat(TestFamily::childSeat);
    auto next = world.nextManifest();
    Author author;
    author.signingKey = profile->identity().signingKey().publicKey();
    author.kemKey = profile->identity().kemKey().pub;
    author.member = seat->holders.front();
    author.deviceKey = family.iroDevice->deviceKey().publicKey();
    author.mailbox = world.rng.id<MailboxId>();
    author.fromVersion = next.version;
    next.authors.push_back(author);
    sortAuthors(next);
    world.manifest = next;
    for (auto *device : {&family.tablet, &family.iroDevice}) must((*device)->manifests().accept(world.circleDocument()), "manifest");
    must(profile->identity().join(family.circle, TestFamily::childSeat, 1, hpke::KeyPair::generate(world.rng)), "join");
    must(profile->readyToLock(family.iroDevice->manifests()), "locked author");
    return card;
}

} // namespace pipit::test
