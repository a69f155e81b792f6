// SPDX-License-Identifier: Apache-2.0
// A page on its way when there is no hub, when somebody else answers in its place, and when the clock was never set.
#include "app/assembly.h"
#include "app/iro/childrenmodel.h"
#include "app/pages/pagesmodel.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "sync/client/beasttransport.h"
#include "sync/wire/calls.h"
#include "sync/engine/event.h"
#include "tests/app/badinput/otherhub.h"
#include "tests/app/badinput/stage.h"
#include "tests/support/appworld.h"
#include "tests/support/hubprocess.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

template <class AnyId>
AnyId fromText(const std::string &hex)
{
    return *AnyId::from(fromHex(hex).value_or(Bytes(AnyId::size)));
}

/// A family whose hub is pipit-hub in a process of its own. It has the family's documents, and is down.
struct Town
{
    test::HubProcess hub{QStringLiteral(PIPIT_HUB)};
    TestFamily family;

    Town()
        : family(1, [this](AuthorityManifest &authority) {
              authority.hubReceiptKey = fromText<SigningPublicKey>(hub.receiptKey);
              authority.tlsPins = {fromText<Hash>(hub.pin), fromText<Hash>(hub.nextPin)};
          })
    {
        hub.start(sha256(family.authority.authority.encode()).hex());
        sync::BeastTransport transport;
        const auto trust = sync::Trust::pinned(family.authority.authority.tlsPins);
        for (const auto &request : {wire::call::putAuthority(hub.host(), family.authority.authorityDocument()),
                                    wire::call::putCircle(hub.host(), family.circle, family.authority.circleDocument())}) {
            const auto answer = transport.exchange(request, trust);
            if (!answer || answer->status != 201) qFatal("the hub takes no document");
        }
        hub.stop();
        for (auto *device : {&family.tablet, &family.iroDevice}) {
            if (!(*device)->setHubHost(hub.host())) qFatal("no host");
        }
        test::introduce(family);
        family.tablet.close();
        family.iroDevice.close();
    }
};

/// The whole app on a device: as main.cpp puts it together, with sound of the test's.
struct RunningApp
{
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    Assembly assembly;

    Session &session() { return assembly.session(); }
    static void wait(const std::function<bool()> &done)
    {
        for (const QDeadlineTimer deadline(60'000); !done();) {
            if (deadline.hasExpired()) qFatal("waited for nothing");
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    }
    template <class Work>
    auto ask(Work work)
    {
        std::optional<decltype(work(std::declval<DeviceSession &>()))> answer;
        session().vault().ask(&session(), std::move(work), [&](auto value) { answer.emplace(std::move(value)); });
        wait([&] { return answer.has_value(); });
        return std::move(*answer);
    }
    RunningApp(test::TestDevice &device, const ProfileCard &card, const Bytes &secret) : assembly(device.parts, microphone, speaker)
    {
        if (!assembly.start(QString::fromStdString(device.folder()), QUrl(u"qrc:/qt/qml/Pipit/Shell/Main.qml"_s))) qFatal("no window");
        wait([this] { return session().state() == Session::FrontDoor; });
        const auto opened = ask([tag = card.tag, shared = std::make_shared<SecretBytes>(ByteView(secret))](DeviceSession &session) {
            return session.unlock(tag, *shared);
        });
        if (!opened) qFatal("does not open");
        session().opened(card);
    }
    void share(const CircleId &circle, const char *title)
    {
        const auto posted = ask([&](DeviceSession &device) {
            Page page;
            SystemRng().fill(page.id.bytes);
            page.title = title;
            NewEntry entry;
            entry.circle = circle;
            entry.content = encodePage(page)->content;
            entry.audience = {TestFamily::iroSeat};
            return device.post(std::move(entry));
        });
        QVERIFY(posted);
        Q_EMIT session().bookChanged();
        Q_EMIT session().outboxChanged();
    }
    void tryNow() { Q_EMIT session().outboxChanged(); }
};

QString stateOf(PagesModel &pages, int row = 0)
{
    return pages.data(pages.index(row), PagesModel::StateTitleRole).toString();
}

} // namespace

class TestBadHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAHubAPageWaitsSaysSoAndGoesLater()
    {
        Town town;
        RunningApp app(town.family.tablet, town.family.child, TestFamily::pictures());
        PagesModel pages;
        app.share(town.family.circle, "The zoo");
        QTRY_COMPARE(pages.count(), 1);
        QCOMPARE(stateOf(pages), u"Waiting to go"_s);
        QCOMPARE(pages.data(pages.index(0), PagesModel::StateDetailRole).toString(), u"It goes when there is internet."_s);
        QTRY_COMPARE(app.session().travel(), Session::Waiting);
        QCOMPARE(app.session().travelTrouble(), QString()); // nothing to do about it
        QCOMPARE(app.ask([](DeviceSession &device) { return device.device().store().outbox(); })->size(), 1u);
        town.hub.start();
        app.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(app.session().travel(), Session::AllSent, 60'000);
        QTRY_COMPARE(stateOf(pages), u"Posted"_s);
    }
    void nothingIsSaidToAHubWithAnotherKey()
    {
        Town town;
        test::OtherHub other;
        QVERIFY(other.listen(town.hub.port));
        RunningApp app(town.family.tablet, town.family.child, TestFamily::pictures());
        PagesModel pages;
        app.share(town.family.circle, "The zoo");
        QTRY_VERIFY_WITH_TIMEOUT(!app.session().travelTrouble().isEmpty(), 60'000);
        QCOMPARE(app.session().travelTrouble(), words::ofTravel(Code::Untrusted));
        QTRY_VERIFY(other.visitors > 0);
        const auto before = other.visitors;
        app.tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(other.visitors > before, 60'000);
        QTest::qWait(200);
        QCOMPARE(other.said, QByteArray());
        QCOMPARE(stateOf(pages), u"Waiting to go"_s);
        // The child is not told to wait for the internet, and an adult finds out.
        const auto held = words::ofWaiting(Holdup::Connection);
        QTRY_COMPARE(pages.data(pages.index(0), PagesModel::StateDetailRole).toString(), held);
        QCOMPARE(app.session().waits(), held);
        const std::map<std::uint8_t, std::int64_t> onceWrongCertificate{{std::uint8_t(sync::AlarmKind::WrongCertificate), 1}};
        QCOMPARE(*app.ask([](DeviceSession &device) { return device.alarms(); }), onceWrongCertificate);
        // The right hub is back: the page goes, and there is nothing to tell any more.
        other.close();
        town.hub.start();
        app.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(app.session().travel(), Session::AllSent, 60'000);
        QTRY_COMPARE(stateOf(pages), u"Posted"_s);
        QCOMPARE(app.session().travelTrouble(), QString());
    }
    void aPageOfAStoppedAuthorIsNotSaidToWaitForTheInternet()
    {
        Town town;
        town.family.tablet.open();
        const auto child = town.family.openChild()->identity().author();
        DeviceStore::Batch batch;
        const auto stopped = sync::rowOf(child, sync::AuthorState{{}, {}, true});
        batch.rows.push_back({std::uint8_t(stopped.table), stopped.key, *stopped.value});
        QVERIFY(town.family.tablet->store().keep(batch));
        town.family.tablet.close();
        RunningApp app(town.family.tablet, town.family.child, TestFamily::pictures());
        PagesModel pages;
        app.share(town.family.circle, "The zoo");
        QTRY_COMPARE(pages.count(), 1);
        QTRY_COMPARE(pages.data(pages.index(0), PagesModel::StateDetailRole).toString(), words::ofWaiting(Holdup::Device));
        QCOMPARE(app.session().waits(), words::ofWaiting(Holdup::Device));
    }
    void staffAreToldWhatToDoAboutIt()
    {
        Town town;
        AppWorld world(town.family.iroDevice);
        QVERIFY(world.open(town.family.iro, TestFamily::passphrase()));
        test::Stage stage;
        QVERIFY(stage.show(u"Iro/Children.qml"_s, {}, [&] { world.settle(); }));
        QVERIFY(!stage.item(u"travelTrouble"_s));
        for (const auto code : {Code::Untrusted, Code::DiskFull, Code::Corrupt, Code::Io}) {
            world.session.setTravelTrouble(code);
            QVERIFY2(stage.shows(words::ofTravel(code)), qPrintable(stage.texts().join(u" | "_s)));
            QVERIFY(stage.shows(u"Nothing is sent"_s));
            if (code == Code::Untrusted) stage.picture(u"wrong-certificate-staff"_s);
        }
        world.session.setTravelTrouble(std::nullopt);
        QVERIFY(!stage.item(u"travelTrouble"_s));
        QCOMPARE(stage.complaints(), QStringList());
    }
    void aClockAt1970SendsAndShowsSensibleDays()
    {
        Town town;
        town.family.tablet.clock.wall = 0;
        town.hub.start();
        RunningApp app(town.family.tablet, town.family.child, TestFamily::pictures());
        PagesModel pages;
        app.share(town.family.circle, "Old");
        QTRY_COMPARE_WITH_TIMEOUT(app.session().travel(), Session::AllSent, 60'000);
        QTRY_COMPARE(stateOf(pages), u"Posted"_s);
        QCOMPARE(pages.data(pages.index(0), PagesModel::DayRole).toString(), u"Some time ago"_s);
        // Set right later: the new page stands above the old one, and both stay.
        town.family.tablet.clock.wall = QDateTime::currentMSecsSinceEpoch();
        app.share(town.family.circle, "New");
        QTRY_COMPARE(pages.count(), 2);
        QCOMPARE(pages.data(pages.index(0), PagesModel::TitleRole).toString(), u"New"_s);
        QCOMPARE(pages.data(pages.index(0), PagesModel::DayRole).toString(), u"Today"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(pages), u"Posted"_s, 60'000);
    }
    void aClockThatFallsBackTo1970KeepsTheOrder()
    {
        Town town;
        AppWorld world(town.family.tablet);
        QVERIFY(world.open(town.family.child, TestFamily::pictures()));
        PagesModel pages;
        for (const char *title : {"First", "Second"}) {
            QVERIFY(world.ask([&](DeviceSession &device) {
                Page page;
                SystemRng().fill(page.id.bytes);
                page.title = title;
                NewEntry entry;
                entry.circle = town.family.circle;
                entry.content = encodePage(page)->content;
                entry.audience = {TestFamily::iroSeat};
                return device.post(std::move(entry)).ok();
            }));
            town.family.tablet.clock.wall = 0; // the battery was empty
        }
        Q_EMIT world.session.bookChanged();
        world.settle();
        QCOMPARE(pages.count(), 2);
        QCOMPARE(pages.data(pages.index(0), PagesModel::TitleRole).toString(), u"Second"_s);
        QCOMPARE(pages.data(pages.index(1), PagesModel::TitleRole).toString(), u"First"_s);
        QCOMPARE(pages.data(pages.index(0), PagesModel::WhenRole), pages.data(pages.index(1), PagesModel::WhenRole));
    }
};

QTEST_MAIN(TestBadHub)
#include "tst_badhub.moc"
