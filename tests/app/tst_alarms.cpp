// SPDX-License-Identifier: Apache-2.0
// What adults are told of the device and its hub, what a child is told, and what a carer must not learn by it.
#include "app/alarms/alarmsmodel.h"
#include "app/alarms/alarmwords.h"
#include "app/pages/pagesmodel.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "sync/engine/event.h"
#include "tests/support/appworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using sync::AlarmKind;
using test::AppWorld;
using test::TestFamily;

namespace {

constexpr auto newestKind = AlarmKind::PackDamaged;

struct Desk
{
    TestFamily family;
    std::unique_ptr<AppWorld> world;

    void begin(test::TestDevice &device)
    {
        family.tablet.close();
        family.iroDevice.close();
        world = std::make_unique<AppWorld>(device);
    }
    void raise(AlarmKind kind, Bytes subject = {})
    {
        QVERIFY(world->ask([&](DeviceSession &device) {
            DeviceStore::Batch batch;
            batch.alarms.push_back({std::uint8_t(kind), subject, 0, {}});
            return device.device().store().keep(batch).ok();
        }));
        Q_EMIT world->session.alarmsChanged();
        world->settle();
    }
    EntryRef share(const char *title)
    {
        const auto posted = world->ask([&](DeviceSession &device) {
            Page page;
            SystemRng().fill(page.id.bytes);
            page.title = title;
            NewEntry entry;
            entry.circle = family.circle;
            entry.content = encodePage(page)->content;
            entry.audience = {TestFamily::iroSeat};
            return device.post(std::move(entry));
        });
        Q_EMIT world->session.bookChanged();
        world->settle();
        return *posted;
    }
};

QString at(const QAbstractListModel &model, int row, int role)
{
    return model.data(model.index(row), role).toString();
}

QStringList titles(const AlarmsModel &model)
{
    QStringList out;
    for (int row = 0; row < model.count(); ++row) out << at(model, row, AlarmsModel::TitleRole);
    return out;
}

} // namespace

class TestAlarms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceThatSaysWhomToTell()
    {
        QSet<QString> all;
        for (int kind = Worry::unopened; kind <= int(newestKind); ++kind) {
            const auto words = words::ofAlarm(kind);
            QVERIFY2(words.contains(u"records officers"_s), qPrintable(words));
            QVERIFY2(words.contains(QRegularExpression(u"kept|holds|still here|shown|is whole|Nothing was deleted"_s)), qPrintable(words));
            QVERIFY2(!words.contains(QRegularExpression(u"!|[0-9]|error|alarm"_s)), qPrintable(words));
            all << words << words::alarmTitle(kind);
        }
        QCOMPARE(all.size(), 2 * (int(newestKind) + 1));
        // One that a later Pipit raised on this device.
        QVERIFY(!words::ofAlarm(200).isEmpty() && !all.contains(words::ofAlarm(200)));
    }
    void theOfficerReadsThemAndOneComesBackWhenItHappensAgain()
    {
        Desk desk;
        desk.begin(desk.family.iroDevice);
        QVERIFY(desk.world->open(desk.family.iro, TestFamily::passphrase()));
        AlarmsModel model;
        desk.world->settle();
        QVERIFY(model.loaded());
        QCOMPARE(model.line(), QString());
        desk.raise(AlarmKind::WrongCertificate);
        QCOMPARE(model.line(), u"1 thing to know about this device"_s);
        desk.raise(AlarmKind::WrongCertificate);
        desk.raise(AlarmKind::HubLost, Bytes(32, 1));
        QCOMPARE(model.line(), u"2 things to know about this device"_s);
        QCOMPARE(at(model, 1, AlarmsModel::TimesRole), u"Twice"_s);
        QCOMPARE(at(model, 0, AlarmsModel::TimesRole), QString());
        QCOMPARE(at(model, 1, AlarmsModel::WordsRole), words::ofAlarm(int(AlarmKind::WrongCertificate)));
        model.markRead(1);
        desk.world->settle();
        QCOMPARE(titles(model), QStringList{words::alarmTitle(int(AlarmKind::HubLost))});
        desk.world->session.lock();
        QCOMPARE(model.count(), 0);
        QVERIFY(desk.world->open(desk.family.iro, TestFamily::passphrase()));
        QCOMPARE(model.count(), 1);
        desk.raise(AlarmKind::WrongCertificate);
        QCOMPARE(model.count(), 2);
        QCOMPARE(at(model, 1, AlarmsModel::TimesRole), QString()); // the read ones are not counted again
    }
    void aChildIsShownNoneOfIt()
    {
        Desk desk;
        desk.begin(desk.family.tablet);
        QVERIFY(desk.world->open(desk.family.child, TestFamily::pictures()));
        AlarmsModel model;
        for (int kind = 1; kind <= int(newestKind); ++kind) desk.raise(AlarmKind(kind));
        QVERIFY(model.loaded());
        QCOMPARE(model.count(), 0);
        QVERIFY(desk.world->ask([](DeviceSession &device) { return device.alarms()->size() == std::size_t(newestKind); }));
    }
    void aCarerLearnsNothingOfTheChildsPagesByThem()
    {
        Desk desk;
        desk.begin(desk.family.tablet);
        QVERIFY(desk.world->open(desk.family.child, TestFamily::pictures()));
        const auto hidden = desk.share("The bridge");
        const auto child = desk.world->ask([](DeviceSession &device) { return device.profile()->identity().author(); });
        const auto childsMailbox = desk.family.authority.manifest.seat(TestFamily::childSeat)->mailbox;
        desk.world->session.lock();
        QVERIFY(desk.world->open(desk.family.carer, TestFamily::pin()));
        const auto carer = desk.world->ask([](DeviceSession &device) { return device.profile()->identity().author(); });
        AlarmsModel model;
        desk.raise(AlarmKind::LocalFileMissing, toBytes(hidden.hash.view()));
        desk.raise(AlarmKind::EntryClash, toBytes(hidden.hash.view()));
        desk.raise(AlarmKind::BlobDamaged, Bytes(32, 9));
        desk.raise(AlarmKind::AuthorRollback, toBytes(child.view()));
        desk.raise(AlarmKind::HubLost, toBytes(child.view()));
        desk.raise(AlarmKind::MailboxFork, toBytes(childsMailbox.view()));
        QCOMPARE(titles(model), QStringList());
        // What is the whole device's, and her own, she is told.
        desk.raise(AlarmKind::Denied);
        desk.raise(AlarmKind::DocumentRefused, toBytes(desk.family.circle.view()));
        desk.raise(AlarmKind::AuthorRollback, toBytes(carer.view()));
        desk.raise(AlarmKind::MailboxShorter, toBytes(desk.family.authority.manifest.seat(TestFamily::carerSeat)->mailbox.view()));
        QCOMPARE(model.count(), 4);
        QCOMPARE(at(model, 1, AlarmsModel::WordsRole), words::ofAlarm(int(AlarmKind::AuthorRollback)));
        QCOMPARE(at(model, 1, AlarmsModel::TimesRole), QString()); // the child's own is not counted with hers
    }
    void whatCannotBeOpenedIsToldUntilItCan()
    {
        Desk desk;
        test::introduce(desk.family);
        {
            const auto child = desk.family.openChild();
            Page page;
            page.id = desk.family.tablet.rng.id<PageId>();
            for (int i = 0; i < 60; ++i)
                page.objects.emplace_back().what.emplace<TextBox>(TextBox{100, 20, 0, std::string(1'000, 'x')});
            test::share(desk.family, *child, page, {TestFamily::iroSeat});
            desk.begin(desk.family.iroDevice);
        }
        QVERIFY(desk.world->open(desk.family.iro, TestFamily::passphrase()));
        AlarmsModel model;
        desk.world->settle();
        QCOMPARE(model.count(), 0);
        // The page comes while there is no room for it.
        desk.family.tablet.open();
        QVERIFY(desk.world->ask([&](DeviceSession &device) {
            const auto rows = desk.family.tablet->store().outbox();
            DeviceStore::Batch batch;
            for (const auto &row : *rows) {
                const auto envelope = desk.family.tablet.files.readAll(desk.family.tablet->store().outboxPath(row.hash), limits::maxEnvelope);
                batch.inbox.push_back({desk.family.authority.manifest.seat(TestFamily::iroSeat)->mailbox, 1, 1, *envelope});
            }
            return rows->size() == 1 && device.device().store().keep(batch).ok() && device.profile()->limitSize(4'096).ok();
        }));
        desk.world->session.catchUp();
        desk.world->settle();
        QCOMPARE(titles(model), QStringList{u"Something came that does not open"_s});
        QCOMPARE(model.data(model.index(0), AlarmsModel::CanReadRole).toBool(), false);
        model.markRead(0); // a state: it stays
        desk.world->settle();
        QCOMPARE(model.count(), 1);
        QVERIFY(desk.world->ask([](DeviceSession &device) { return device.profile()->limitSize(1ll << 40).ok(); }));
        desk.world->session.catchUp();
        desk.world->settle();
        QCOMPARE(model.count(), 0);
        QVERIFY(desk.world->ask([&](DeviceSession &device) { return device.books().at(desk.family.circle).pages().size() == 1; }));
    }
    void twoTruthsOfOneAuthorAreRaisedAtUnlock()
    {
        Desk desk;
        const auto mailbox = desk.family.authority.manifest.seat(TestFamily::iroSeat)->mailbox;
        auto &authority = desk.family.authority;
        const auto before = authority.heads;
        DeviceStore::Batch batch;
        for (const char *name : {"Amina", "Nobody"}) {
            authority.heads = before;
            const DirectoryContent names{{{TestFamily::childSeat, name, "amina"}}};
            batch.inbox.push_back({mailbox, batch.inbox.size() + 1, 1,
                                   authority.seal(authority.body(EntryType::Directory, {TestFamily::iroSeat}, names.encode()), authority.recordsTool).bytes});
        }
        QVERIFY(desk.family.iroDevice->store().keep(batch));
        desk.begin(desk.family.iroDevice);
        QVERIFY(desk.world->open(desk.family.iro, TestFamily::passphrase()));
        AlarmsModel model;
        desk.world->settle();
        QCOMPARE(titles(model), QStringList{words::alarmTitle(int(AlarmKind::AuthorFork))});
    }
    void aPageThatCannotGoSaysSoInTheChildsWords_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("no hub") << 0 << u"It goes when there is internet."_s;
        QTest::newRow("another hub") << 1 << u"It is kept safe here. A grown-up needs to look at the connection."_s;
        QTest::newRow("not known there") << 2 << u"It is kept safe here. A grown-up needs to look at this tablet."_s;
        QTest::newRow("an older copy") << 3 << u"It is kept safe here. A grown-up needs to look at this tablet."_s;
        QTest::newRow("refused") << 4 << u"It is kept safe here. A grown-up needs to look at this tablet."_s;
    }
    void aPageThatCannotGoSaysSoInTheChildsWords()
    {
        QFETCH(int, what);
        QFETCH(QString, says);
        Desk desk;
        desk.begin(desk.family.tablet);
        QVERIFY(desk.world->open(desk.family.child, TestFamily::pictures()));
        PagesModel pages;
        const auto other = desk.share("Other");
        const auto page = desk.share("The zoo");
        QCOMPARE(at(pages, 0, PagesModel::StateDetailRole), u"It goes when there is internet."_s);
        QVERIFY(desk.world->ask([&](DeviceSession &device) {
            Holdups holdups;
            if (what == 1) holdups.all = Holdup::Connection;
            if (what == 2) holdups.all = Holdup::Device;
            if (what == 3) holdups.stopped.insert(device.profile()->identity().author());
            if (what == 4) holdups.envelopes.insert(page.hash);
            device.setHoldups(holdups);
            return true;
        }));
        desk.world->session.lookAtHoldups();
        desk.world->settle();
        QCOMPARE(at(pages, 0, PagesModel::StateDetailRole), says);
        QCOMPARE(at(pages, 1, PagesModel::StateDetailRole), what == 4 ? u"It goes when there is internet."_s : says);
        // What the screen after sharing says, of a page that nobody has refused yet.
        QCOMPARE(desk.world->session.waits(), what == 4 ? u"It goes when there is internet."_s : says);
        QVERIFY(desk.world->ask([](DeviceSession &device) { return device.setHoldups({}), true; }));
        desk.world->session.lookAtHoldups();
        desk.world->settle();
        QCOMPARE(at(pages, 0, PagesModel::StateDetailRole), u"It goes when there is internet."_s);
        Q_UNUSED(other)
    }
};

QTEST_MAIN(TestAlarms)
#include "tst_alarms.moc"
