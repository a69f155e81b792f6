// SPDX-License-Identifier: Apache-2.0
#include "app/sync/syncdriver.h"
#include "core/book/pagecodec.h"
#include "sync/client/beasttransport.h"
#include "sync/wire/calls.h"
#include "tests/support/certificate.h"
#include "tests/support/fulldisk.h"
#include "tests/support/hubprocess.h"
#include "tests/support/testdevice.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;

namespace {

template <class AnyId>
AnyId fromText(const std::string &hex)
{
    return *AnyId::from(fromHex(hex).value_or(Bytes(AnyId::size)));
}

/// The real transport, with a list of what it was asked for.
class LoggingTransport final : public HubTransport
{
public:
    explicit LoggingTransport(std::vector<std::string> &log) : m_log(log) {}
    void send(const wire::HttpRequest &request, const std::vector<Hash> &pins, Done done) override
    {
        m_log.push_back(request.head.method + " " + request.head.path);
        HubTransport::send(request, pins, std::move(done));
    }

private:
    std::vector<std::string> &m_log;
};

/// pipit-hub with the family's documents.
struct World {
    HubProcess hub{QStringLiteral(PIPIT_HUB)};
    std::vector<Hash> pins{fromText<Hash>(hub.pin), fromText<Hash>(hub.nextPin)};
    TestFamily family{1, [this](AuthorityManifest &manifest) {
        manifest.hubReceiptKey = fromText<SigningPublicKey>(hub.receiptKey);
        manifest.tlsPins = pins;
    }};

    World()
    {
        const auto trusted = sha256(family.authority.authority.encode());
        hub.start(trusted.hex());
        sync::BeastTransport transport;
        const auto trust = sync::Trust::pinned(pins);
        for (const auto &request : {wire::call::putAuthority(hub.host(), family.authority.authorityDocument()),
                                    wire::call::putCircle(hub.host(), family.circle, family.authority.circleDocument())}) {
            const auto answer = transport.exchange(request, trust);
            if (!answer || answer->status != 201) qFatal("the hub does not take the documents");
        }
        for (auto *device : {&family.tablet, &family.iroDevice}) {
            if (!(*device)->setHubHost(hub.host())) qFatal("host");
            device->close();
        }
    }
};

/// One of the family's devices as the app drives it, on this thread.
struct Driven {
    explicit Driven(TestDevice &device, FileOps *files = nullptr)
        : parts{files ? *files : device.files, clock, device.rng, device.keys, device.hash}, session(parts)
    {
        if (!session.open(device.folder())) qFatal("device");
        restart();
    }
    /// A new driver on the same device, as at the next start.
    void restart()
    {
        driver = std::make_unique<SyncDriver>(session, parts, true, std::make_unique<LoggingTransport>(log));
        // As the session does it: after what came or went, there may be something new to send.
        QObject::connect(
            driver.get(), &SyncDriver::arrived, driver.get(),
            [this] {
                if (!session.catchUp()) qFatal("catching up");
                driver->look();
            },
            Qt::QueuedConnection);
        QObject::connect(driver.get(), &SyncDriver::progress, driver.get(), [this](int, bool nothingMore) { idle = nothingMore; });
    }
    bool open(const ProfileCard &card, const Bytes &secret) { return session.unlock(card.tag, SecretBytes(ByteView(secret))).ok(); }
    qsizetype asked(const std::string &opening) const
    {
        return std::count_if(log.begin(), log.end(), [&](const auto &line) { return line.starts_with(opening); });
    }

    SystemClock clock;
    VaultParts parts;
    DeviceSession session;
    std::vector<std::string> log;
    bool idle = false; ///< what can be done now is done
    std::unique_ptr<SyncDriver> driver;
};

/// A page with one voice note for the IRO and the carer.
NewEntry voicePage(World &world, Profile &child)
{
    Page page;
    page.id = world.family.tablet.rng.id<PageId>();
    page.title = "listen";
    auto &drafts = child.drafts();
    if (!drafts.create(page.id, *encodeSnapshot(page)) ||
        !drafts.addMedia(page.id, MemorySource(Bytes(90'000, 7)), limits::maxOtherBlob, "audio/ogg", MediaKind::Voice, 1))
        qFatal("draft");
    NewEntry entry;
    entry.circle = world.family.circle;
    entry.content = encodePage(page)->content;
    entry.audience = {TestFamily::iroSeat, TestFamily::carerSeat};
    entry.media = *drafts.media(page.id);
    entry.draft = page.id;
    return entry;
}

NewEntry plainPage(World &world, const char *title)
{
    Page page;
    page.id = world.family.tablet.rng.id<PageId>();
    page.title = title;
    NewEntry entry;
    entry.circle = world.family.circle;
    entry.content = encodePage(page)->content;
    entry.audience = {TestFamily::iroSeat};
    return entry;
}

void replaceFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QProcess copy;
    copy.start(QStringLiteral("cp"), {QStringLiteral("-a"), from, to});
    if (!copy.waitForFinished() || copy.exitCode() != 0) qFatal("cannot copy a folder");
}

/// The officers' next settings name these packs; the hub has the settings, and the packs where `put`.
void namePacks(World &world, std::vector<Bytes> packs, std::uint64_t version, Settings &settings, bool put = true)
{
    settings.previous = version == 1 ? Hash{} : sha256(settings.encode());
    settings.version = version;
    settings.packs.clear();
    for (const auto &pack : packs) settings.packs.push_back(sha256(pack));
    std::vector<wire::HttpRequest> calls{wire::call::putSettings(
        world.hub.host(), TestCircle::signedBy(DocumentType::Settings, settings.encode(), world.family.authority.officers, 2))};
    if (put)
        for (const auto &pack : packs) calls.push_back(wire::call::putPack(world.hub.host(), pack));
    sync::BeastTransport transport;
    for (const auto &call : calls) {
        const auto answer = transport.exchange(call, sync::Trust::pinned(world.pins));
        if (!answer || answer->status > 201) qFatal("the hub does not take the settings or the pack");
    }
}

constexpr int longEnough = 60'000;

} // namespace

class SyncDriverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCouncilsPackComesWhileTheDeviceIsLockedAndGoesWhenItIsNamedNoMore()
    {
        World world;
        Settings settings;
        const auto pack = toBytes(asBytes("{\"format\": 1}"));
        namePacks(world, {pack}, 1, settings);
        const auto path = QString::fromStdString(world.family.tablet.folder() + "/packs/" + sha256(pack).hex() + ".json");
        {
            Driven tablet(world.family.tablet);
            QSignalSpy changed(tablet.driver.get(), &SyncDriver::packsChanged);
            QTRY_VERIFY_WITH_TIMEOUT(tablet.idle && QFile::exists(path), longEnough);
            QVERIFY(changed.count() > 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == "{\"format\": 1}");
        }
        QVERIFY(QFile::remove(path)); // somebody tidied up
        Driven tablet(world.family.tablet);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longEnough);
        namePacks(world, {}, 2, settings);
        tablet.driver->look();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), longEnough);
        QCOMPARE(tablet.asked("GET /v1/packs/"), 1);
    }
    void noRoomForAPackHoldsUpNothingElse()
    {
        World world;
        Settings settings;
        FullDisk disk;
        const auto pack = toBytes(asBytes("{\"format\": 1}"));
        namePacks(world, {pack}, 1, settings);
        Driven tablet(world.family.tablet, &disk);
        QVERIFY(tablet.open(world.family.child, TestFamily::pictures()));
        QVERIFY(tablet.session.post(plainPage(world, "before it was full")));
        disk.full = true; // of what is no database: blobs and packs
        QSignalSpy trouble(tablet.driver.get(), &SyncDriver::troubled);
        tablet.driver->look();
        QTRY_COMPARE_WITH_TIMEOUT(tablet.asked("GET /v1/packs/"), 1, longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(tablet.idle && tablet.session.device().store().outbox()->empty(), longEnough);
        QCOMPARE(trouble.count(), 0);
        QVERIFY(QDir(QString::fromStdString(world.family.tablet.folder() + "/packs")).isEmpty());
        QVERIFY(tablet.session.device().store().alarms()->empty());
        disk.full = false;
        tablet.restart();
        QTRY_VERIFY_WITH_TIMEOUT(QDir(QString::fromStdString(world.family.tablet.folder() + "/packs")).entryList({QStringLiteral("*.json")}).size() == 1, longEnough);
    }
    void whatLiesHereIsNotFetchedAndTheOthersFetchItOnce()
    {
        World world;
        auto &family = world.family;
        const auto &manifest = family.authority.manifest;
        Driven tablet(family.tablet);
        QVERIFY(tablet.open(family.child, TestFamily::pictures()));
        const auto page = tablet.session.post(voicePage(world, *tablet.session.profile()));
        QVERIFY(page);
        const auto state = [&](Driven &device) { return device.session.books().at(family.circle).page(*page)->state; };
        tablet.driver->look();
        QTRY_COMPARE_WITH_TIMEOUT(state(tablet), ShareState::Posted, longEnough);
        // Its copies come to the child's seat, and to the carer's on the same tablet; both name the note.
        tablet.driver->look();
        const auto came = [&] { return tablet.session.device().store().pending(manifest.seat(TestFamily::carerSeat)->mailbox)->size(); };
        QTRY_COMPARE_WITH_TIMEOUT(came(), std::size_t(1), longEnough);
        tablet.idle = false;
        tablet.driver->look();
        QTRY_VERIFY_WITH_TIMEOUT(tablet.idle, longEnough);
        QCOMPARE(tablet.asked("GET /v1/blobs"), qsizetype(0));
        QCOMPARE(tablet.asked("PATCH /v1/uploads"), qsizetype(1));

        Driven iro(family.iroDevice);
        QVERIFY(iro.open(family.iro, TestFamily::passphrase()));
        iro.driver->look();
        const auto media = [&] {
            const auto held = iro.session.profile()->media(family.circle, *page);
            return held && held->size() == 1 && iro.session.profile()->sealedBlob(held->front().blob);
        };
        QTRY_VERIFY_WITH_TIMEOUT(media(), longEnough);
        QCOMPARE(iro.asked("GET /v1/blobs"), qsizetype(1));
        iro.driver->look();
        const auto looked = [&] {
            tablet.driver->look();
            return state(tablet) == ShareState::TabletHasIt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(looked(), longEnough);
        QVERIFY(tablet.session.alarms()->empty() && iro.session.alarms()->empty());
    }

    void whatAHubLostThatWasRestoredFromABackupGoesAgainByItself()
    {
        World world;
        auto &family = world.family;
        Driven tablet(family.tablet);
        QVERIFY(tablet.open(family.child, TestFamily::pictures()));
        const auto state = [&](const EntryRef &ref) { return tablet.session.books().at(family.circle).page(ref)->state; };
        const auto post = [&](const char *title) {
            const auto ref = tablet.session.post(plainPage(world, title));
            tablet.driver->look();
            return *ref;
        };
        std::vector<EntryRef> pages{post("one")};
        QTRY_COMPARE_WITH_TIMEOUT(state(pages[0]), ShareState::Posted, longEnough);
        world.hub.stop();
        QTemporaryDir backup;
        const auto there = QString::fromStdString(world.hub.folder()), copy = backup.filePath(QStringLiteral("copy"));
        replaceFolder(there, copy);
        world.hub.start();
        pages.push_back(post("two"));
        QTRY_COMPARE_WITH_TIMEOUT(state(pages[1]), ShareState::Posted, longEnough);
        world.hub.stop();
        replaceFolder(copy, there);
        world.hub.start();

        pages.push_back(post("three"));
        const auto lost = [&] {
            const auto alarms = *tablet.session.alarms();
            return alarms.contains(static_cast<std::uint8_t>(sync::AlarmKind::HubLost));
        };
        QTRY_VERIFY_WITH_TIMEOUT(lost(), longEnough);
        for (const auto &page : pages) QTRY_COMPARE_WITH_TIMEOUT(state(page), ShareState::Posted, longEnough);

        Driven iro(family.iroDevice);
        QVERIFY(iro.open(family.iro, TestFamily::passphrase()));
        iro.driver->look();
        const auto got = [&] { return iro.session.books().at(family.circle).pages().size(); };
        QTRY_COMPARE_WITH_TIMEOUT(got(), std::size_t(3), longEnough);
        QCOMPARE(iro.session.unchecked(family.circle), 0);
    }

    /// The vault's manifests follow the engine's without reading the whole table again.
    void aNewCircleManifestReachesTheVaultToo()
    {
        World world;
        auto &family = world.family;
        Driven tablet(family.tablet);
        const auto version = [&] { return tablet.session.device().manifests().circle(family.circle)->newest().version; };
        QTRY_VERIFY_WITH_TIMEOUT(tablet.asked("GET /v1/news") > 0, longEnough);
        QCOMPARE(version(), std::uint64_t(1));
        family.authority.manifest = family.authority.nextManifest();
        sync::BeastTransport transport;
        const auto put = transport.exchange(wire::call::putCircle(world.hub.host(), family.circle, family.authority.circleDocument()),
                                            sync::Trust::pinned(world.pins));
        QCOMPARE(put->status, 201);
        tablet.driver->look();
        QTRY_COMPARE_WITH_TIMEOUT(version(), std::uint64_t(2), longEnough);
        QCOMPARE(tablet.session.device().store().documents(2, family.circle)->size(), std::size_t(2));
    }

    /// Tablets have wrong clocks and lie in drawers for weeks: the pin decides, not the date (PROTOCOL.md §2).
    void aCertificatePastItsDateIsTakenWithThePinnedKeyAlone()
    {
        World world;
        const auto ask = [&]() -> Result<wire::HttpResponse> {
            HubTransport transport;
            std::optional<Result<wire::HttpResponse>> answer;
            transport.send(wire::call::getAuthority(world.hub.host(), 1), world.pins, [&](auto got) { answer = std::move(got); });
            if (!QTest::qWaitFor([&] { return answer.has_value(); }, longEnough)) return Error{Code::Offline, "no answer"};
            return std::move(*answer);
        };
        world.hub.stop();
        outdateCertificate(world.hub.folder(), HubKey::Kept);
        world.hub.start();
        const auto taken = ask();
        QVERIFY(taken.ok());
        QCOMPARE(taken->status, 200);
        world.hub.stop();
        outdateCertificate(world.hub.folder(), HubKey::Another);
        world.hub.start();
        QCOMPARE(ask().code(), Code::Untrusted);
    }
};

QTEST_GUILESS_MAIN(SyncDriverTest)
#include "tst_syncdriver.moc"
