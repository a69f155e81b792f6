// SPDX-License-Identifier: Apache-2.0
#include "core/vault/lockpictures.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/seededrng.h"
#include "tests/support/testdevice.h"

#include <QTest>

#include <map>
#include <set>

using namespace pipit;
using test::FaultyFiles;
using test::TestFamily;

namespace {

const Bytes hers{2, 5, 16, 1, 5}, wrong{2, 1, 1, 1, 1};
constexpr std::size_t most = 64 * 1024;

std::vector<Bytes> drawings(std::size_t count, std::uint8_t mark = 7)
{
    std::vector<Bytes> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(Bytes(200 + i, std::uint8_t(mark + i)));
    return out;
}

bool opens(TestFamily &f, const Bytes &secret)
{
    f.tablet.clock.boot += 86'400'000; // no wait is asked about here
    return f.tablet->unlock(f.child.tag, secret).ok();
}

} // namespace

/// FORMAT.md §9.9: other pictures at a lock, her own drawings among them.
class TestLockPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void herDrawingsStandAtTheLockAndOpenIt()
    {
        TestFamily f;
        QVERIFY(f.tablet->lockDrawings(f.child.tag)->empty());
        QVERIFY(f.tablet->changePictures(f.child.tag, TestFamily::pictures(), hers, drawings(5)).ok());
        QVERIFY(*f.tablet->lockDrawings(f.child.tag) == drawings(5));
        QVERIFY(opens(f, hers));
        QVERIFY(!opens(f, TestFamily::pictures()));
        QVERIFY(!opens(f, wrong));
        QVERIFY(!opens(f, {1, 5, 16, 1, 5})); // the same numbers of the fixed set
        f.tablet.close();
        f.tablet.open();
        QVERIFY(*f.tablet->lockDrawings(f.child.tag) == drawings(5));
        QVERIFY(opens(f, hers));
    }
    void theBookBehindItIsTheSame()
    {
        TestFamily f;
        {
            const auto child = f.openChild();
            QVERIFY(child->preferences().keep("a/b", asBytes("kept")).ok());
        }
        QVERIFY(f.tablet->changePictures(f.child.tag, TestFamily::pictures(), hers, drawings(4)).ok());
        const auto child = f.tablet->unlock(f.child.tag, hers);
        QVERIFY(child.ok());
        QVERIFY(equal(**(*child)->preferences().value("a/b"), asBytes("kept")));
    }
    void newDrawingsTakeThePlaceOfOldOnesAndTheFixedSetComesBack()
    {
        TestFamily f;
        const Bytes next{2, 9, 9, 2, 3}, fixed{1, 4, 4, 8, 15};
        QVERIFY(f.tablet->changePictures(f.child.tag, TestFamily::pictures(), hers, drawings(16)).ok());
        QVERIFY(f.tablet->changePictures(f.child.tag, hers, next, drawings(4, 90)).ok());
        QVERIFY(*f.tablet->lockDrawings(f.child.tag) == drawings(4, 90));
        QVERIFY(opens(f, next) && !opens(f, hers));
        QVERIFY(f.tablet->changePictures(f.child.tag, next, fixed).ok());
        QVERIFY(f.tablet->lockDrawings(f.child.tag)->empty());
        QVERIFY(opens(f, fixed) && !opens(f, next));
    }
    void theCardStaysAndSoDoesTheOtherProfile()
    {
        TestFamily f;
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(card.ok());
        QVERIFY(f.tablet->changePictures(f.child.tag, TestFamily::pictures(), hers, drawings(4)).ok());
        QVERIFY(f.tablet->unlockByCard(f.child.tag, *card).ok());
        QVERIFY(f.tablet->unlock(f.carer.tag, TestFamily::pin()).ok());
        QVERIFY(f.tablet->lockDrawings(f.carer.tag)->empty());
    }
    void aWrongLockChangesNothingAndIsCounted()
    {
        TestFamily f;
        QCOMPARE(f.tablet->changePictures(f.child.tag, wrong, hers, drawings(4)).code(), Code::WrongKey);
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 1u);
        QVERIFY(f.tablet->lockDrawings(f.child.tag)->empty());
        QVERIFY(opens(f, TestFamily::pictures()));
        for (int i = 0; i < 5; ++i) (void)f.tablet->changePictures(f.child.tag, wrong, hers, drawings(4));
        QCOMPARE(f.tablet->changePictures(f.child.tag, TestFamily::pictures(), hers, drawings(4)).code(), Code::Throttled);
    }
    void whatIsNoSetIsRefusedBeforeAnythingIsTried_data()
    {
        QTest::addColumn<QByteArray>("pictures");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, std::initializer_list<int> pictures, int count, Code code) {
            QByteArray bytes;
            for (int one : pictures) bytes.append(char(one));
            QTest::newRow(name) << bytes << count << int(code);
        };
        row("three drawings", {2, 1, 2, 3, 4}, 3, Code::Invalid);
        row("seventeen", {2, 1, 2, 3, 4}, 17, Code::Invalid);
        row("her set without drawings", {2, 1, 2, 3, 4}, 0, Code::Invalid);
        row("the fixed set with drawings", {1, 1, 2, 3, 4}, 4, Code::Invalid);
        row("number 0", {2, 0, 2, 3, 4}, 4, Code::Invalid);
        row("number 17", {2, 1, 2, 3, 17}, 4, Code::Invalid);
        row("three pictures", {2, 1, 2, 3}, 4, Code::Invalid);
        row("a large drawing", {2, 1, 2, 3, 4}, -4, Code::TooBig);
    }
    void whatIsNoSetIsRefusedBeforeAnythingIsTried()
    {
        QFETCH(QByteArray, pictures);
        QFETCH(int, count);
        QFETCH(int, code);
        TestFamily f;
        auto set = drawings(std::size_t(std::abs(count)));
        if (count < 0) set.back().resize(lockpictures::maxBytes + 1);
        const Bytes secret(pictures.begin(), pictures.end());
        QCOMPARE(int(f.tablet->changePictures(f.child.tag, TestFamily::pictures(), secret, set).code()), code);
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 0u);
        QVERIFY(opens(f, TestFamily::pictures()));
    }
    void aLockThatIsTypedHasNoPictures()
    {
        TestFamily f;
        QCOMPARE(f.tablet->changePictures(f.carer.tag, TestFamily::pin(), hers, drawings(4)).code(), Code::Invalid);
        QVERIFY(f.tablet->unlock(f.carer.tag, TestFamily::pin()).ok());
    }

    void killedAnywhereTheDrawingsAtTheLockAreThoseThatOpenIt_data()
    {
        QTest::addColumn<int>("then");
        QTest::newRow("the power goes") << int(FaultyFiles::Then::Dies);
        QTest::newRow("one operation fails") << int(FaultyFiles::Then::GoesOn);
    }
    void killedAnywhereTheDrawingsAtTheLockAreThoseThatOpenIt()
    {
        QFETCH(int, then);
        TestFamily f;
        const auto folder = f.tablet.folder() + "/p/" + f.child.tag.hex() + "/";
        std::map<std::string, Bytes> before;
        for (auto name : {"keyslots.bin", "keyslots.bin.prev", "throttle.A", "throttle.B"})
            if (auto bytes = f.tablet.files.readAll(folder + name, most)) before[folder + name] = std::move(*bytes);
        f.tablet.close();
        FaultyFiles files;
        VaultParts parts{files, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash};
        const auto device = std::move(*Device::open(f.tablet.folder(), parts));
        int changed = 0, unchanged = 0;
        for (int at = 0;; ++at) {
            const auto where = qPrintable(QStringLiteral("operation %1").arg(at));
            for (const auto &[path, bytes] : before) QVERIFY(f.tablet.files.writeAtomically(path, bytes));
            files.failAt(at, Code::Io, FaultyFiles::Then(then));
            const auto result = device->changePictures(f.child.tag, TestFamily::pictures(), hers, drawings(6));
            const bool reached = files.done > at;
            files.mend();
            f.tablet.clock.boot += 86'400'000;
            const auto shown = device->lockDrawings(f.child.tag);
            QVERIFY2(shown.ok() && (shown->empty() || *shown == drawings(6)), where);
            if (result) QVERIFY2(!shown->empty(), where);
            // What she sees is what she can open.
            QVERIFY2(device->unlock(f.child.tag, shown->empty() ? TestFamily::pictures() : hers).ok(), where);
            const auto again = device->lockDrawings(f.child.tag);
            QVERIFY2(again.ok() && *again == *shown, where); // also after the copies were mended
            (shown->empty() ? unchanged : changed) += 1;
            if (reached) continue;
            QVERIFY(result.ok());
            QVERIFY2(changed > 0 && unchanged > 10, "it did hardly anything");
            return;
        }
    }

    void theFourArePickedFromAllSixteenAlike()
    {
        test::SeededRng rng(3);
        std::array<int, 17> counted{};
        std::set<lockpictures::Numbers> seen;
        constexpr int times = 4'000;
        for (int i = 0; i < times; ++i) {
            const auto four = lockpictures::pick(rng);
            seen.insert(four);
            for (const auto one : four) {
                QVERIFY(one >= 1 && one <= 16);
                ++counted[one];
            }
        }
        for (std::size_t i = 1; i <= 16; ++i) QVERIFY2(counted[i] > 850 && counted[i] < 1'150, qPrintable(QString::number(counted[i]))); // 1,000 ± 5 sigma
        QVERIFY(seen.size() > 3'800); // of 65,536
    }
};

QTEST_GUILESS_MAIN(TestLockPictures)
#include "tst_lockpictures.moc"
