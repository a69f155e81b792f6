// SPDX-License-Identifier: Apache-2.0
// A voice note whose bytes are cut short, changed, or not here yet.
#include "app/words.h"
#include "tests/app/badinput/stage.h"
#include "tests/support/appworld.h"
#include "tests/support/tones.h"

#include "app/pages/readcontroller.h"
#include "app/sync/vaultstore.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

const auto damaged = u"One thing could not be checked, so Pipit does not open it. Nothing was thrown away."_s;
const auto coming = u"This part is still on its way. It comes when there is internet."_s;

} // namespace

class TestBadMedia : public QObject
{
    Q_OBJECT

    TestFamily m_family;
    EntryRef m_page;
    BlobId m_blob;
    std::string m_incoming, m_part, m_own;
    Bytes m_whole;

    void put(const std::string &path, ByteView bytes) { QVERIFY(m_family.iroDevice.files.writeAtomically(path, bytes)); }

    /// What the page's screen says when its voice note is asked for, and that nothing wrong was heard.
    QString ask(AppWorld &world, const char *file, const char *picture = nullptr)
    {
        test::Stage stage;
        const auto key = PageKey{{}, m_family.circle, m_page}.text();
        QVariantMap properties{{u"pageKey"_s, key}};
        if (QLatin1String(file).startsWith(QLatin1String("Child"))) properties.insert(u"where"_s, QString());
        if (!stage.show(QLatin1String(file), properties, [&] { world.settle(); })) return u"no screen"_s;
        auto *read = stage.find<ReadController>();
        world.settle();
        world.speaker.played.clear();
        read->playVoice(0);
        world.settle();
        while (world.speaker.on()) world.speaker.playFor(200);
        if (!world.speaker.played.empty() && tones::share(world.speaker.played, 330) < 0.5) return u"a wrong sound"_s;
        if (!read->isOpen()) return u"no page"_s;
        if (picture) stage.picture(QLatin1String(picture));
        if (!read->notice().isEmpty() && !stage.shows(read->notice())) return u"not on the screen: "_s + read->notice();
        return read->notice();
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::introduce(m_family);
        {
            auto child = m_family.openChild();
            Page page;
            page.id = m_family.tablet.rng.id<PageId>();
            page.title = "My news";
            page = test::withVoice(*child, page, 5'000, {6'000, 4'000, 1'000, 0, false});
            m_page = test::shareDraft(m_family, *child, page, {TestFamily::iroSeat});
            m_blob = child->media(m_family.circle, m_page)->front().blob;
            m_own = child->blobs().path(m_blob);
        }
        m_family.carry();
        m_incoming = m_family.iroDevice->store().incomingPath(m_blob);
        m_part = m_family.iroDevice->store().incomingPartPath(m_blob);
        m_whole = *m_family.iroDevice.files.readAll(m_incoming, 1 << 24);
        m_family.tablet.close();
        m_family.iroDevice.close();
    }
    void init() { put(m_incoming, m_whole); }

    void wholeItPlays()
    {
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        QCOMPARE(ask(world, "Reading/PageScreen.qml"), QString());
        QCOMPARE(world.speaker.played.size(), std::size_t(5'000 * 48));
    }
    void cutShortItCouldNotBeChecked()
    {
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        for (const auto size : {m_whole.size() - 1, m_whole.size() / 2, std::size_t(32), std::size_t(31), std::size_t(0)}) {
            put(m_incoming, ByteView(m_whole).first(size));
            QCOMPARE(ask(world, "Reading/PageScreen.qml", size == m_whole.size() / 2 ? "blob-cut" : nullptr), damaged);
            QVERIFY(world.speaker.played.empty());
        }
        put(m_incoming, m_whole); // it was not thrown away by us, and plays once it is whole
        QCOMPARE(ask(world, "Reading/PageScreen.qml"), QString());
    }
    void aFlippedByteIsNeverHeard()
    {
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        for (std::size_t at = 5; at < m_whole.size(); at += m_whole.size() / 7) {
            auto bytes = m_whole;
            bytes[at] ^= 1;
            put(m_incoming, bytes);
            QCOMPARE(ask(world, "Reading/PageScreen.qml"), damaged);
        }
    }
    void notHereYetItIsStillOnItsWay()
    {
        QVERIFY(m_family.iroDevice.files.remove(m_incoming));
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        QCOMPARE(ask(world, "Reading/PageScreen.qml", "blob-on-its-way"), coming);
    }
    void aDownloadThatEndedEarlyIsStillOnItsWayAndIsFetchedAgain()
    {
        QVERIFY(m_family.iroDevice.files.remove(m_incoming));
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        put(m_part, ByteView(m_whole).first(m_whole.size() / 2));
        QCOMPARE(ask(world, "Reading/PageScreen.qml"), coming);
        const auto finish = [&] {
            return world.ask([this](DeviceSession &session) {
                return VaultStore(session.device(), m_family.iroDevice.files).finishBlobs({m_blob});
            });
        };
        QVERIFY(finish()->empty()); // a half is no blob, whoever says that it ended there
        QCOMPARE(ask(world, "Reading/PageScreen.qml"), coming);
        put(m_part, m_whole);
        QCOMPARE(*finish(), std::vector{m_blob});
        QCOMPARE(ask(world, "Reading/PageScreen.qml"), QString());
    }
    void herOwnCopySaysTheSame()
    {
        auto whole = *m_family.tablet.files.readAll(m_own, 1 << 24);
        QVERIFY(m_family.tablet.files.writeAtomically(m_own, ByteView(whole).first(whole.size() / 2)));
        {
            AppWorld world(m_family.tablet);
            QVERIFY(world.open(m_family.child, TestFamily::pictures()));
            QCOMPARE(ask(world, "Child/SharedPage.qml", "blob-cut-child"), damaged);
        }
        QVERIFY(m_family.tablet.files.writeAtomically(m_own, whole));
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        QCOMPARE(ask(world, "Child/SharedPage.qml"), QString());
    }
};

QTEST_MAIN(TestBadMedia)
#include "tst_badmedia.moc"
