// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/worlds.h"

#include "app/front/lockedsender.h"
#include "core/book/pagecodec.h"
#include "sync/engine/event.h"
#include "tests/support/appworld.h"
#include "tests/support/childspages.h"

#include <QCoreApplication>
#include <QDateTime>

namespace pipit::gallery {

namespace {

using test::AppWorld;
using test::TestFamily;

constexpr std::int64_t hour = 3'600'000, day = 24 * hour;
constexpr auto iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

struct World
{
    TestFamily family;
    test::TestDevice empty{77}; ///< an officer of no circle
    std::unique_ptr<AppWorld> app;
};
std::unique_ptr<World> world;
Who shown = Who::Nobody;

void setClocks(TestFamily &family, std::int64_t wall)
{
    family.tablet.clock.wall = family.iroDevice.clock.wall = wall;
}

/// The hub, or somebody in its place, has behaved oddly; on the tablet also about a page of the child's.
void warn(DeviceStore &store, const AuthorId &own, const EnvHash &childs)
{
    DeviceStore::Batch batch;
    const auto raise = [&](sync::AlarmKind kind, Bytes subject = {}) { batch.alarms.push_back({std::uint8_t(kind), std::move(subject), 0, {}}); };
    raise(sync::AlarmKind::WrongCertificate);
    raise(sync::AlarmKind::WrongCertificate);
    raise(sync::AlarmKind::AuthorRollback, toBytes(own.view()));
    raise(sync::AlarmKind::LocalFileMissing, toBytes(childs.view()));
    if (!store.keep(batch)) qFatal("alarms");
}

/// Three pages of Amina's over nine days; Sam has looked at the first, Jo has been given two of them or none.
void fill(TestFamily &family, Who who)
{
    const bool forCarer = who != Who::CarerLeftOut;
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const std::vector<SeatId> home = forCarer ? std::vector<SeatId>{iroSeat, carerSeat} : std::vector<SeatId>{iroSeat};
    setClocks(family, now - 9 * day);
    test::introduce(family);
    EnvHash hidden;
    {
        const auto child = family.openChild();
        if (!child->inbox().process(family.circle)) qFatal("inbox");
        const auto first = test::share(family, *child, samples::dog(family.tablet.rng), home, Use::JustSoYouKnow);
        family.carry();
        const auto iro = family.openIro();
        if (!iro->inbox().process(family.circle) || !iro->inbox().markSeen(family.circle, first)) qFatal("looking");
        setClocks(family, now - 3 * day);
        test::share(family, *child, samples::sleepover(family.tablet.rng), home, Use::PleaseSortThis);
        setClocks(family, now - hour / 60);
        auto page = samples::bridge(family.tablet.rng);
        page = test::withVoice(*child, std::move(page), 18'000, {5'600, 1'000, 700, 0, false});
        const auto bridge = test::shareDraft(family, *child, page, {iroSeat}, Use::AskMeFirst);
        family.carry();
        if (who == Who::IroWarned) warn(family.iroDevice->store(), iro->identity().author(), bridge.hash);
        if (who == Who::CarerWarned) hidden = bridge.hash;
    }
    setClocks(family, now);
    if (who == Who::IroLocked) { // somebody who could not open the lock
        auto page = app::LockedSender::pageOf(QStringLiteral("I forgot my pictures. Can you come on Saturday?"), {4, 22}, family.tablet.rng);
        if (!family.tablet->lockedDoor().send(family.child.tag, encodePage(page)->content, 0)) qFatal("front door");
        family.carry();
        if (!family.openIro()->inbox().process(family.circle)) qFatal("inbox");
    }
    if (who == Who::CarerWarned) warn(family.tablet->store(), family.openCarer()->identity().author(), hidden);
    if (who == Who::IroInDoubt) { // something that nobody can read came too
        DeviceStore::Batch batch;
        batch.inbox.push_back({family.authority.manifest.seat(iroSeat)->mailbox, 999, now, Bytes(400, std::uint8_t(7))});
        if (!family.iroDevice->store().keep(batch)) qFatal("inbox");
    }
    family.tablet.close();
    family.iroDevice.close();
}

void open(test::TestDevice &device, const ProfileCard &card, const Bytes &secret)
{
    world->app = std::make_unique<AppWorld>(device);
    world->app->session.setTravel(app::Session::AllSent);
    if (!world->app->open(card, secret)) qFatal("the sample profile does not open");
}

} // namespace

void enterWorld(Who who)
{
    if (who == shown) return;
    shown = who;
    // Before the application is gone, or the vault's thread could not be asked to end.
    static const bool cleared = (qAddPostRoutine([] { world.reset(); }), true);
    Q_UNUSED(cleared)
    world.reset();
    if (who == Who::Nobody) return;
    world = std::make_unique<World>();
    auto &family = world->family;
    if (who == Who::NewIro) {
        world->empty.open();
        const auto card = world->empty->createProfile({{}, "Sam", "sam", LockKind::Typed, Role::Iro}, TestFamily::passphrase());
        if (!card) qFatal("profile");
        world->empty.close();
        return open(world->empty, *card, TestFamily::passphrase());
    }
    fill(family, who);
    if (who == Who::Iro || who == Who::IroInDoubt || who == Who::IroWarned || who == Who::IroLocked) open(family.iroDevice, family.iro, TestFamily::passphrase());
    else open(family.tablet, family.carer, TestFamily::pin());
}

void settleWorld()
{
    if (world && world->app) world->app->settle();
}

} // namespace pipit::gallery
