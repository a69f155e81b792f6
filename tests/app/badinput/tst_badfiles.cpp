// SPDX-License-Identifier: Apache-2.0
// A tablet with one flipped byte in its databases, keyslots or throttle files: one sentence, and nothing is destroyed.
#include "app/words.h"
#include "core/format/keyslots.h"
#include "tests/app/badinput/stage.h"
#include "tests/app/badinput/start.h"
#include "tests/support/closedfamily.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::ClosedFamily;
using test::Start;
using test::TestFamily;

class TestBadFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClosedFamily> m_family;

    Bytes read(const std::string &path) { return m_family->read(path); }
    void write(const std::string &path, const Bytes &bytes) { QVERIFY(m_family->write(path, bytes)); }
    void flip(const std::string &path, std::size_t at)
    {
        auto bytes = read(path);
        bytes.at(at) ^= 1;
        write(path, bytes);
    }

private Q_SLOTS:
    void init() { m_family = std::make_unique<ClosedFamily>(); }
    void aFlippedByteInDeviceDbIsOneSentenceOrNoneAndDestroysNothing()
    {
        const auto path = m_family->tablet.folder() + "/device.db";
        const auto whole = read(path);
        int troubled = 0;
        for (std::size_t page = 0; page < whole.size() / 4'096; ++page) {
            auto damaged = whole;
            damaged[page * 4'096 + 2'000] ^= 1;
            write(path, damaged);
            {
                Start app(m_family->tablet);
                if (app.session.state() == Session::Trouble) {
                    ++troubled;
                    QCOMPARE(app.session.trouble(), words::atTheFrontDoor(Code::Corrupt));
                    if (page == 0) {
                        test::Stage stage;
                        QVERIFY(stage.show(u"Shell/Shell.qml"_s, {}, [&] { app.settle(); }));
                        QVERIFY(stage.says(app.session.trouble()));
                        stage.picture(u"device-db-damaged"_s);
                        QVERIFY(stage.tap(u"help"_s));
                    }
                } else {
                    for (const bool child : {true, false}) {
                        const auto said = app.unlock(child);
                        if (!said.isEmpty() && said != words::atTheFrontDoor(Code::Corrupt)) QCOMPARE(said, words::atTheLock(Code::Corrupt, child));
                    }
                }
            }
            QCOMPARE(read(path).size(), whole.size());
        }
        QVERIFY(troubled > 0);
        write(path, whole);
        for (const auto *name : {"device.db-wal", "device.db-shm"}) QVERIFY(m_family->tablet.files.remove(m_family->tablet.folder() + "/" + name));
        Start app(m_family->tablet);
        QCOMPARE(app.unlock(true), QString());
        QCOMPARE(app.unlock(false), QString());
    }
    void aFlippedByteInVaultDbIsOneSentenceAndOthersStillOpen()
    {
        const auto path = m_family->path(m_family->child, "vault.db");
        const auto whole = read(path);
        int said = 0;
        for (std::size_t page = 0; page < whole.size() / 4'096; ++page) {
            auto damaged = whole;
            damaged[page * 4'096 + 2'000] ^= 1;
            write(path, damaged);
            Start app(m_family->tablet);
            const auto why = app.unlock(true);
            if (!why.isEmpty()) {
                ++said;
                QCOMPARE(why, words::atTheLock(Code::Corrupt, true));
            }
            QCOMPARE(app.unlock(false), QString());
            QCOMPARE(read(path).size(), whole.size());
        }
        QVERIFY(said > 0);
        flip(path, 10);
        {
            Start app(m_family->tablet);
            test::Stage stage;
            QVERIFY(stage.show(u"Shell/Shell.qml"_s, {{u"profile"_s, 0}}, [&] { app.settle(); }));
            for (const auto picture : ClosedFamily::rightPictures) QVERIFY(stage.tap(u"picture%1"_s.arg(picture)));
            QVERIFY(stage.says(words::atTheLock(Code::Corrupt, true)));
            stage.picture(u"vault-damaged"_s);
        }
        write(path, whole);
        Start app(m_family->tablet);
        QCOMPARE(app.unlock(true), QString());
    }
    void aFlippedByteInTheKeyslotsOpensFromTheOtherCopy()
    {
        const auto path = m_family->path(m_family->child, "keyslots.bin");
        const auto whole = read(path);
        QCOMPARE(read(path + ".prev"), whole);
        for (const auto &copy : {path, path + ".prev"})
            for (std::size_t at = 0; at < whole.size(); ++at) {
                auto damaged = whole;
                damaged[at] ^= 1;
                write(copy, damaged);
                const auto opened = m_family->tablet.open().unlock(m_family->child.tag, TestFamily::pictures());
                QVERIFY2(opened, qPrintable(u"%1 byte %2"_s.arg(QString::fromStdString(copy)).arg(at)));
                // What looks like a later version's is left as it is; everything else is mended.
                const auto decoded = KeyslotFile::decode(damaged);
                QCOMPARE(read(copy), !decoded && decoded.code() == Code::TooNew ? damaged : whole);
                m_family->tablet.close();
                write(copy, whole);
            }
    }
    void withBothKeyslotsDamagedSheIsToldAndNoTryIsCounted()
    {
        const auto path = m_family->path(m_family->child, "keyslots.bin");
        const auto whole = read(path);
        for (const auto &copy : {path, path + ".prev"}) flip(copy, 26);
        {
            Start app(m_family->tablet);
            test::Stage stage;
            QVERIFY(stage.show(u"Shell/Shell.qml"_s, {{u"profile"_s, 0}}, [&] { app.settle(); }));
            for (int tries = 0; tries < 6; ++tries)
                for (const auto picture : ClosedFamily::rightPictures) QVERIFY(stage.tap(u"picture%1"_s.arg(picture)));
            QVERIFY(stage.says(words::atTheLock(Code::Corrupt, true)));
            QCOMPARE(app.unlock(false), QString());
        }
        write(path, whole);
        Start app(m_family->tablet);
        QCOMPARE(app.unlock(true), QString());
    }
    void oneDamagedThrottleFileChangesNothing()
    {
        for (const auto *name : {"throttle.A", "throttle.B"}) {
            if (!m_family->tablet.files.exists(m_family->path(m_family->child, name))) continue;
            const auto whole = read(m_family->path(m_family->child, name));
            for (std::size_t at = 0; at < whole.size(); at += 7) {
                flip(m_family->path(m_family->child, name), at);
                Start app(m_family->tablet);
                if (m_family->tablet.files.exists(m_family->path(m_family->child, "throttle.A")) && m_family->tablet.files.exists(m_family->path(m_family->child, "throttle.B")))
                    QCOMPARE(app.unlock(true), QString());
            }
        }
    }
    void bothThrottleFilesDamagedMakeAWaitThatBlamesNobody()
    {
        {
            Start app(m_family->tablet);
            QCOMPARE(app.unlock(true), QString());
        }
        for (const auto *name : {"throttle.A", "throttle.B"}) flip(m_family->path(m_family->child, name), 40);
        Start app(m_family->tablet);
        test::Stage stage;
        QVERIFY(stage.show(u"Shell/Shell.qml"_s, {{u"profile"_s, 0}}, [&] { app.settle(); }));
        for (const auto picture : ClosedFamily::rightPictures) QVERIFY(stage.tap(u"picture%1"_s.arg(picture)));
        QVERIFY(stage.says(u"Pipit has to wait."_s));
        QVERIFY(stage.says(u"It is nothing that you did. When the ring is full, try again."_s));
        stage.picture(u"wait-without-blame"_s);
        QCOMPARE(app.unlock(false), QString());
        m_family->tablet.clock.advance(3'600'000);
        QCOMPARE(app.unlock(true), QString());
    }
};

QTEST_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
