// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdevice.h"

#include "tests/support/must.h"

namespace pipit::test {

TestDevice::TestDevice(std::uint64_t seed) : rng(seed * 1'000 + 7), keys(folder() + "/device.key", files, rng) {}

Device &TestDevice::open()
{
    m_device = must(Device::open(folder(), parts), "device");
    return *m_device;
}

TestFamily::TestFamily(std::uint64_t seed, const std::function<void(AuthorityManifest &)> &shape, bool older)
    : authority(seed), tablet(seed), iroDevice(seed + 1), circle(authority.circle), coversDevice(seed + 2)
{
    if (shape) shape(authority.authority);
    tablet.open();
    iroDevice.open();
    child = {{}, "Amina", "amina", LockKind::Pictures, Role::Child};
    carer = {{}, "Jo", "jo", LockKind::Typed, Role::Carer};
    iro = {{}, "Sam", "sam", LockKind::Typed, Role::Iro};
    const std::array people{enrol(tablet, child, childSeat, pictures()), enrol(iroDevice, iro, iroSeat, passphrase()),
                            enrol(tablet, carer, carerSeat, pin())};
    auto &manifest = authority.manifest;
    manifest.authors.erase(std::remove_if(manifest.authors.begin(), manifest.authors.end(),
                                          [&](const auto &a) { return a.member != authority.recordsTool.member; }),
                           manifest.authors.end());
    for (const auto &person : people) {
        auto &seat = *std::find_if(manifest.seats.begin(), manifest.seats.end(), [&](auto &s) { return s.id == person.seat; });
        seat.pub = person.seatKey.pub;
        seat.holders = {person.member};
        Author author;
        author.signingKey = person.author.publicKey();
        author.kemKey = person.kem.pub;
        author.member = person.member;
        author.deviceKey = person.device.publicKey();
        author.mailbox = person.authorMailbox;
        author.fromVersion = 1;
        manifest.authors.push_back(author);
        if (person.seat != childSeat || older) continue;
        author.signingKey = must(tablet->store().lockedPosts().author(child.tag), "locked author")->key.publicKey();
        author.kemKey = {};
        must(tablet->store().lockedPosts().setCircle(child.tag, circle, {}), "circle"); // as when she has been in since
        author.mailbox = *MailboxId::from(sha256(author.mailbox.view()).view().first(16));
        manifest.authors.push_back(author);
    }
    std::sort(manifest.authors.begin(), manifest.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
    manifest.nameLockedAuthors();
    for (auto *device : {&tablet, &iroDevice}) {
        must((*device)->manifests().trust(sha256(authority.authority.encode())), "trust");
        must((*device)->manifests().accept(authority.authorityDocument()), "authority");
        must((*device)->manifests().accept(authority.circleDocument()), "circle");
    }
}

void TestFamily::putOnDuty(const std::function<void(Settings &)> &shape, Manifests *held)
{
    auto next = authority.nextManifest();
    duty.emplace(authority.newPerson(dutySeat));
    next.seats.insert(next.seats.end() - 1, authority.seatOf(*duty, Role::Duty)); // before 255
    next.authors.push_back(authority.authorOf(*duty));
    next.authors.back().fromVersion = next.version;
    std::sort(next.authors.begin(), next.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
    authority.manifest = next;
    Settings settings;
    settings.version = 1;
    settings.dutyStaffed = true;
    if (shape) shape(settings);
    const auto signedSettings = TestCircle::signedBy(DocumentType::Settings, settings.encode(), authority.officers, 2);
    std::vector<Manifests *> all{held};
    if (!held) all = {&tablet->manifests(), &iroDevice->manifests()};
    for (auto *manifests : all) {
        must(manifests->accept(authority.circleDocument()), "circle");
        must(manifests->accept(signedSettings), "settings");
    }
}

void TestFamily::enrolWorker()
{
    worker = {{}, "Kim", "kim", LockKind::Typed, Role::SocialWorker};
    const auto person = enrol(iroDevice, worker, workerSeat, passphrase());
    auto next = authority.nextManifest();
    next.seats.insert(next.seats.end() - 1, authority.seatOf(person, Role::SocialWorker)); // before 255
    next.authors.push_back(authority.authorOf(person));
    next.authors.back().fromVersion = next.version;
    std::sort(next.authors.begin(), next.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
    authority.manifest = next;
    for (auto *device : {&tablet, &iroDevice}) must((*device)->manifests().accept(authority.circleDocument()), "circle");
    if (cover.tag != ProfileTag()) must(coversDevice->manifests().accept(authority.circleDocument()), "circle");
    const DirectoryContent names{{{childSeat, child.nickname, child.face}, {iroSeat, iro.nickname, iro.face}, {carerSeat, carer.nickname, carer.face},
                                  {workerSeat, worker.nickname, worker.face}}};
    const auto sealed = authority.seal(authority.body(EntryType::Directory, {childSeat, iroSeat, carerSeat, workerSeat}, names.encode()), authority.recordsTool);
    for (const auto seat : {childSeat, iroSeat, carerSeat, workerSeat}) {
        auto &device = seat == childSeat || seat == carerSeat ? tablet : iroDevice;
        pipit::DeviceStore::Batch batch;
        batch.inbox.push_back({authority.manifest.seat(seat)->mailbox, 90, device.clock.wall, sealed.bytes});
        must(device->store().keep(batch), "directory");
    }
}

void TestFamily::enrolCover()
{
    coversDevice.open();
    coversDevice.clock.wall = iroDevice.clock.wall;
    must(coversDevice->manifests().trust(sha256(authority.authority.encode())), "trust");
    must(coversDevice->manifests().accept(authority.authorityDocument()), "authority");
    must(coversDevice->manifests().accept(authority.circleDocument()), "the circle before her");
    cover = must(coversDevice->createProfile({{}, "Priya", "priya", LockKind::Typed, Role::Iro}, passphrase()), "profile");
    const auto profile = openCover();
    auto person = authority.newPerson(iroSeat);
    person.author = profile->identity().signingKey().clone();
    person.kem = profile->identity().kemKey().clone();
    person.device = coversDevice->deviceKey().clone();
    const auto officer = openIro();
    const auto keys = must(officer->identity().seatKeys(circle), "seat key");
    must(profile->identity().join(circle, iroSeat, 1, keys.front().pair), "join");
    auto next = authority.nextManifest();
    auto &holders = std::find_if(next.seats.begin(), next.seats.end(), [](const auto &seat) { return seat.id == iroSeat; })->holders;
    holders.push_back(person.member);
    std::sort(holders.begin(), holders.end());
    next.authors.push_back(authority.authorOf(person));
    next.authors.back().fromVersion = next.version;
    std::sort(next.authors.begin(), next.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
    authority.manifest = next;
    const DirectoryContent names{{{childSeat, child.nickname, child.face}, {iroSeat, iro.nickname, iro.face}, {carerSeat, carer.nickname, carer.face}},
                                 {{person.member, iroSeat, cover.nickname, cover.face}}};
    const auto sealed = authority.seal(authority.body(EntryType::Directory, {childSeat, iroSeat, carerSeat}, names.encode()), authority.recordsTool);
    for (auto *device : {&tablet, &iroDevice, &coversDevice}) must((*device)->manifests().accept(authority.circleDocument()), "circle");
    for (const auto seat : {childSeat, iroSeat, carerSeat})
        for (auto *device : {&tablet, &iroDevice, &coversDevice}) {
            if ((device == &tablet) == (seat == iroSeat)) continue;
            pipit::DeviceStore::Batch batch;
            batch.inbox.push_back({authority.manifest.seat(seat)->mailbox, 2'000'000, device->clock.wall, sealed.bytes});
            must((*device)->store().keep(batch), "directory");
        }
}

TestCircle::Person TestFamily::enrol(TestDevice &device, ProfileCard &card, SeatId seat, const Bytes &secret)
{
    card = must(device->createProfile(card, secret), "profile");
    const auto profile = unlock(device, card, secret);
    auto person = authority.newPerson(seat);
    must(profile->identity().join(circle, seat, 1, person.seatKey), "join");
    person.author = profile->identity().signingKey().clone();
    person.kem = profile->identity().kemKey().clone();
    person.device = device->deviceKey().clone();
    return person;
}

std::unique_ptr<Profile> TestFamily::unlock(TestDevice &device, const ProfileCard &card, const Bytes &secret)
{
    return must(device->unlock(card.tag, secret), "unlock");
}

int TestFamily::carry()
{
    int count = 0;
    exchange(tablet, count);
    exchange(iroDevice, count);
    if (cover.tag != ProfileTag()) exchange(coversDevice, count);
    return count;
}

void TestFamily::exchange(TestDevice &from, int &count)
{
    for (const auto &row : must(from->store().outbox(), "outbox")) {
        const auto envelope = must(from.files.readAll(from->store().outboxPath(row.hash), limits::maxEnvelope), "envelope");
        m_carried[row.hash] = envelope;
        for (const auto &mailbox : row.mailboxes) {
            const auto *seat = authority.manifest.seatOfMailbox(mailbox);
            if (!seat || seat->role == Role::Records) continue;
            pipit::DeviceStore::Batch arrived;
            for (const auto &attached : row.attach)
                if (const auto old = m_carried.find(attached); old != m_carried.end()) arrived.inbox.push_back({mailbox, ++m_numbers[mailbox], from.clock.wall, old->second});
            arrived.inbox.push_back({mailbox, ++m_numbers[mailbox], from.clock.wall, envelope});
            std::vector<TestDevice *> all{seat->role == Role::Iro || seat->role == Role::SocialWorker ? &iroDevice : &tablet};
            if (seat->role == Role::Iro && cover.tag != ProfileTag()) all.push_back(&coversDevice);
            for (auto *to : all) {
                must((*to)->store().keep(arrived), "inbox");
                for (const auto &[blob, size] : row.blobs) {
                    const auto path = from.folder() + "/p/" + row.profile.hex() + "/blobs/" + blob.hex();
                    if (to != &from) must(to->files.writeAtomically((*to)->store().incomingPath(blob), must(from.files.readAll(path, size), "blob")), "blob");
                }
            }
        }
        must(from->store().markPosted(row.hash, from.clock.wall), "posted");
        ++count;
    }
}

} // namespace pipit::test
