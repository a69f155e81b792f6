// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultyfiles.h"
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

#include <map>

using namespace pipit;
using test::FaultyFiles;
using test::TestFamily;

namespace {

constexpr std::size_t most = 64 * 1024;
const Bytes wrong{1, 1, 1, 1, 1};

std::string slotsOf(TestFamily &f, const ProfileCard &card)
{
    return f.tablet.folder() + "/p/" + card.tag.hex() + "/keyslots.bin";
}

KeyslotFile fileOf(TestFamily &f, const char *copy = "")
{
    return *KeyslotFile::decode(*f.tablet.files.readAll(slotsOf(f, f.child) + copy, most));
}

std::vector<PasswordSlot> withoutCards(const KeyslotFile &file)
{
    auto slots = file.slots;
    std::erase_if(slots, [](const auto &slot) { return slot.forCard(); });
    return slots;
}

bool opens(TestFamily &f, const KeyCard &card)
{
    return f.tablet->unlockByCard(f.child.tag, card).ok();
}

KeyCard copyOf(const KeyCard &card)
{
    return {card.profile, card.secret.clone()};
}

/// The same device over files of the test's, without its database: what a change of the slots needs and no more.
struct Bench
{
    explicit Bench(TestFamily &f) : parts{files, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash}
    {
        f.tablet.close();
        device = std::move(*Device::open(f.tablet.folder(), parts));
    }
    FaultyFiles files;
    VaultParts parts;
    std::unique_ptr<Device> device;
};

enum class Change { First, Again, Away };

Result<void> make(Device &device, const ProfileTag &tag, Change change, std::optional<KeyCard> &made)
{
    const auto pictures = TestFamily::pictures();
    if (change == Change::Away) return device.removeCard(tag, pictures);
    PIPIT_TRY_SET(made, device.addCard(tag, pictures));
    return {};
}

} // namespace

class TestKeyCard : public QObject
{
    Q_OBJECT

    /// One change of the slots fails at every single file operation in turn. Afterwards it has happened or it has not, the
    /// same for whoever asks and in whatever order; the pictures open; a card that was handed out opens.
    void everyOperation(Change change, Code code, FaultyFiles::Then then)
    {
        TestFamily f;
        std::optional<KeyCard> old;
        if (change != Change::First) old = std::move(*f.tablet->addCard(f.child.tag, TestFamily::pictures()));
        const auto folder = f.tablet.folder() + "/p/" + f.child.tag.hex() + "/";
        std::map<std::string, Bytes> before;
        for (auto name : {"keyslots.bin", "keyslots.bin.prev", "throttle.A", "throttle.B"})
            if (auto bytes = f.tablet.files.readAll(folder + name, most)) before[folder + name] = std::move(*bytes);
        const auto others = withoutCards(fileOf(f));
        Bench bench(f);
        auto &device = *bench.device;
        int undone = 0;
        for (int at = 0;; ++at)
            for (const bool cardAsksFirst : {true, false}) {
                const auto where = qPrintable(QStringLiteral("operation %1").arg(at));
                for (const auto &[path, bytes] : before) QVERIFY(f.tablet.files.writeAtomically(path, bytes));
                std::optional<KeyCard> made;
                bench.files.failAt(at, code, then);
                const auto result = make(device, f.child.tag, change, made);
                const bool reached = bench.files.done > at;
                bench.files.mend();
                undone += !result;
                f.tablet.clock.boot += 3'600'000; // a count that was torn is 9 failures; no wait is asked about here

                const auto opens = [&](const std::optional<KeyCard> &card) { return card && device.unlockByCard(f.child.tag, *card).ok(); };
                const auto picturesOpen = [&] { return device.unlock(f.child.tag, TestFamily::pictures()).ok(); };
                if (!cardAsksFirst) QVERIFY2(picturesOpen(), where);
                const bool oldOpens = opens(old);
                QVERIFY2(picturesOpen(), where);
                QVERIFY2(opens(old) == oldOpens, where);
                if (made) QVERIFY2(opens(made), where);
                if (result) QVERIFY2(!oldOpens, where);
                // A failure that is no end is undone; only a kill may come after the change and before its answer.
                else if (old && then == FaultyFiles::Then::GoesOn) QVERIFY2(oldOpens, where);
                QVERIFY2(withoutCards(fileOf(f)) == others, where);
                QVERIFY2(withoutCards(fileOf(f, ".prev")) == others, where);
                if (reached || cardAsksFirst) continue;
                QVERIFY(result);
                QVERIFY2(at > 20 && undone > 20, "it did hardly anything");
                return;
            }
    }

private Q_SLOTS:
    void aCardOpensItsOwnProfileAndThePicturesStillDo()
    {
        TestFamily f;
        QVERIFY(!*f.tablet->hasCard(f.child.tag));
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(card);
        QVERIFY(*f.tablet->hasCard(f.child.tag));
        QVERIFY(!*f.tablet->hasCard(f.carer.tag));
        QVERIFY(opens(f, *card));
        QVERIFY(f.openChild());
        const auto shown = KeyCard::read(card->text().view());
        QVERIFY(shown && opens(f, *shown));
    }
    void itIsMadeWhileTheProfileIsOpen()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(child->drafts().list());
        child.reset();
        QVERIFY(opens(f, *card));
    }
    void itIsNotMadeWithoutTheLock()
    {
        TestFamily f;
        const auto before = *f.tablet.files.readAll(slotsOf(f, f.child), most);
        QCOMPARE(f.tablet->addCard(f.child.tag, wrong).code(), Code::WrongKey);
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 1u);
        COMPARE_BYTES(*f.tablet.files.readAll(slotsOf(f, f.child), most), before);
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 0u);
        const auto after = *f.tablet.files.readAll(slotsOf(f, f.child), most);
        QCOMPARE(f.tablet->removeCard(f.child.tag, wrong).code(), Code::WrongKey);
        // A card is no lock: it makes no other and takes none away.
        QCOMPARE(f.tablet->removeCard(f.child.tag, card->slotSecret().view()).code(), Code::WrongKey);
        QCOMPARE(f.tablet->addCard(f.child.tag, card->slotSecret().view()).code(), Code::WrongKey);
        COMPARE_BYTES(*f.tablet.files.readAll(slotsOf(f, f.child), most), after);
        QVERIFY(opens(f, *card));
    }
    void aNewCardStopsTheOldOneAndNothingElse()
    {
        TestFamily f;
        const auto before = withoutCards(fileOf(f));
        const auto first = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        const auto second = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(first->secret.view()[0] != second->secret.view()[0] || first->secret.view()[1] != second->secret.view()[1]);
        QCOMPARE(f.tablet->unlockByCard(f.child.tag, *first).code(), Code::WrongKey);
        QVERIFY(opens(f, *second));
        QCOMPARE(fileOf(f).slots.size(), 2u);
        QVERIFY(withoutCards(fileOf(f)) == before);
        COMPARE_BYTES(fileOf(f).encode(), fileOf(f, ".prev").encode());
        QVERIFY(f.tablet->removeCard(f.child.tag, TestFamily::pictures()));
        QCOMPARE(f.tablet->unlockByCard(f.child.tag, *second).code(), Code::WrongKey);
        QVERIFY(!*f.tablet->hasCard(f.child.tag));
        QVERIFY(fileOf(f).slots == before);
        QVERIFY(f.tablet->removeCard(f.child.tag, TestFamily::pictures())); // none is no fault
        QVERIFY(f.openChild());
    }
    void recoverySlotsStayAsTheyAreAndAFullFileIsRefused()
    {
        TestFamily f;
        auto file = fileOf(f);
        file.others = {{3, Bytes(50, 3)}, {4, Bytes(60, 4)}};
        const auto put = [&] {
            for (auto copy : {"", ".prev"}) QVERIFY(f.tablet.files.writeAtomically(slotsOf(f, f.child) + copy, file.encode()));
        };
        put();
        QVERIFY(f.tablet->addCard(f.child.tag, TestFamily::pictures()));
        QVERIFY(fileOf(f).others == file.others);
        while (file.slots.size() + file.others.size() < limits::maxKeyslots) file.others.push_back({3, Bytes(50, 3)});
        put();
        QCOMPARE(f.tablet->addCard(f.child.tag, TestFamily::pictures()).code(), Code::TooBig);
        COMPARE_BYTES(fileOf(f).encode(), file.encode());
        QVERIFY(f.openChild());
    }
    void anothersCardOpensNothingAndIsNoTry()
    {
        TestFamily f;
        const auto carers = f.tablet->addCard(f.carer.tag, TestFamily::pin());
        QVERIFY(carers);
        QCOMPARE(f.tablet->unlockByCard(f.child.tag, *carers).code(), Code::NotFound);
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 0u);
        // Even where the name on it is changed.
        auto forged = copyOf(*carers);
        std::copy_n(f.child.tag.bytes.begin(), 8, forged.profile.begin());
        QCOMPARE(f.tablet->unlockByCard(f.child.tag, forged).code(), Code::WrongKey);
        QVERIFY(f.tablet->addCard(f.child.tag, TestFamily::pictures()));
        QCOMPARE(f.tablet->unlockByCard(f.child.tag, forged).code(), Code::WrongKey);
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 1u); // hers, when the card was made, ended the count
    }
    void anotherTabletsCopyOfTheSlotsDoesNotOpenWithIt()
    {
        TestFamily f;
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(f.tablet.files.writeAtomically(slotsOf(f, f.carer), *f.tablet.files.readAll(slotsOf(f, f.child), most)));
        auto renamed = copyOf(*card);
        std::copy_n(f.carer.tag.bytes.begin(), 8, renamed.profile.begin());
        QCOMPARE(f.tablet->unlockByCard(f.carer.tag, renamed).code(), Code::WrongKey);
    }
    void theSecretOfACardIsNoPassphraseAndPicturesAreNoCard()
    {
        TestFamily f;
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QCOMPARE(f.tablet->unlock(f.child.tag, card->slotSecret().view()).code(), Code::WrongKey);
        QCOMPARE(f.tablet->unlock(f.child.tag, card->text().view()).code(), Code::WrongKey);
        QCOMPARE(f.tablet->createProfile({{}, "x", "x", LockKind::Card, Role::Child}, Bytes(17, 1)).code(), Code::Invalid);
    }
    void anOldCardCountsAsATryAndARightOneEndsTheCount()
    {
        TestFamily f;
        const auto old = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        for (int i = 1; i <= 5; ++i) {
            QCOMPARE(f.tablet->unlockByCard(f.child.tag, *old).code(), Code::WrongKey);
            QCOMPARE(f.tablet->throttle(f.child.tag)->fails, std::uint32_t(i));
        }
        QCOMPARE(f.tablet->unlock(f.child.tag, TestFamily::pictures()).code(), Code::Throttled);
        QVERIFY(opens(f, *card));
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 0u);
    }
    void aWaitAfterWrongPicturesDoesNotKeepHerCardOut()
    {
        TestFamily f;
        const auto old = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        for (int i = 0; i < 5; ++i) QCOMPARE(f.tablet->unlock(f.child.tag, wrong).code(), Code::WrongKey);
        const auto wait = f.tablet->throttle(f.child.tag)->waitMs;
        QVERIFY(wait > 0);
        // Waving an old one about makes the wait no longer.
        for (int i = 0; i < 20; ++i) QCOMPARE(f.tablet->unlockByCard(f.child.tag, *old).code(), Code::WrongKey);
        QCOMPARE(f.tablet->throttle(f.child.tag)->waitMs, wait);
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 5u);
        QCOMPARE(f.tablet->addCard(f.child.tag, TestFamily::pictures()).code(), Code::Throttled);
        QVERIFY(opens(f, *card));
        QCOMPARE(f.tablet->throttle(f.child.tag)->waitMs, 0);
    }
    void lostThrottleFilesKeepThePicturesWaitingAndTheCardNot()
    {
        TestFamily f;
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        const auto folder = f.tablet.folder() + "/p/" + f.child.tag.hex();
        for (auto name : {"/throttle.A", "/throttle.B"}) QVERIFY(f.tablet.files.remove(folder + name));
        QCOMPARE(f.tablet->unlock(f.child.tag, TestFamily::pictures()).code(), Code::Throttled);
        QVERIFY(opens(f, *card));
    }
    void aWrongCardWhoseCountIsNotKeptIsNotTried()
    {
        TestFamily f;
        const auto old = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(f.tablet->addCard(f.child.tag, TestFamily::pictures()));
        Bench bench(f);
        int tried = 0;
        for (int at = 0; at < 40; ++at) {
            bench.files.failAt(at, Code::DiskFull, FaultyFiles::Then::Dies);
            const auto code = bench.device->unlockByCard(f.child.tag, *old).code();
            const bool all = bench.files.done <= at;
            bench.files.mend();
            const auto fails = bench.device->throttle(f.child.tag)->fails;
            if (code == Code::WrongKey) {
                ++tried;
                QVERIFY2(fails >= std::uint32_t(tried), qPrintable(QString::number(at)));
            }
            if (all) break;
        }
        QVERIFY(tried > 0);
    }
    void aFlippedByteInOneCopyStillOpensByCardAndIsMended()
    {
        TestFamily f;
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        const auto whole = *f.tablet.files.readAll(slotsOf(f, f.child), most);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto damaged = whole;
            damaged[i] ^= 1;
            QVERIFY(f.tablet.files.writeAtomically(slotsOf(f, f.child), damaged));
            QVERIFY2(opens(f, *card), qPrintable(QString::number(i)));
            const auto where = qPrintable(QString::number(i));
            COMPARE_BYTES(*f.tablet.files.readAll(slotsOf(f, f.child) + ".prev", most), whole);
            QVERIFY2(f.tablet->unlock(f.child.tag, TestFamily::pictures()), where);
            // Now each slot has opened once, and both are mended; a later version's copy stays as it is.
            const auto now = *f.tablet.files.readAll(slotsOf(f, f.child), most);
            QVERIFY2(now == whole || KeyslotFile::decode(now).code() == Code::TooNew, where);
            COMPARE_BYTES(*f.tablet.files.readAll(slotsOf(f, f.child) + ".prev", most), whole);
        }
    }
    void aLaterVersionsCopyIsNotChangedAndNothingIsHalfDone()
    {
        TestFamily f;
        for (auto copy : {"", ".prev"}) {
            const auto before = *f.tablet.files.readAll(slotsOf(f, f.child), most);
            auto later = before;
            later[7] = '2';
            QVERIFY(f.tablet.files.writeAtomically(slotsOf(f, f.child) + copy, later));
            QCOMPARE(f.tablet->addCard(f.child.tag, TestFamily::pictures()).code(), Code::TooNew);
            COMPARE_BYTES(*f.tablet.files.readAll(slotsOf(f, f.child) + copy, most), later);
            QVERIFY(f.openChild());
            QVERIFY(f.tablet.files.writeAtomically(slotsOf(f, f.child) + copy, before));
        }
        QVERIFY(!*f.tablet->hasCard(f.child.tag));
    }
    void theFilesHoldNoCard()
    {
        TestFamily f;
        const auto card = f.tablet->addCard(f.child.tag, TestFamily::pictures());
        QVERIFY(opens(f, *card));
        f.tablet.close();
        const auto folder = f.tablet.folder() + "/p/" + f.child.tag.hex();
        const auto names = f.tablet.files.list(folder);
        int looked = 0;
        for (const auto &name : *names) {
            const auto bytes = f.tablet.files.readAll(folder + "/" + name, 1 << 26);
            if (!bytes) continue;
            ++looked;
            QVERIFY2(asText(*bytes).find(asText(card->secret.view())) == std::string_view::npos, name.c_str());
            QVERIFY2(asText(*bytes).find(asText(card->text().view())) == std::string_view::npos, name.c_str());
        }
        QVERIFY(looked >= 5);
    }
    void aFailureAtAnyOperationChangesAllOrNothing_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("dies");
        const char *names[] = {"the first card", "a new card", "the card away"};
        for (int change = 0; change < 3; ++change) {
            QTest::addRow("%s: not read or written", names[change]) << change << int(Code::Io) << false;
            QTest::addRow("%s: the disk is full once", names[change]) << change << int(Code::DiskFull) << false;
            QTest::addRow("%s: killed", names[change]) << change << int(Code::Io) << true;
            QTest::addRow("%s: the disk is full from there", names[change]) << change << int(Code::DiskFull) << true;
        }
    }
    void aFailureAtAnyOperationChangesAllOrNothing()
    {
        QFETCH(int, change);
        QFETCH(int, code);
        QFETCH(bool, dies);
        everyOperation(Change(change), Code(code), dies ? FaultyFiles::Then::Dies : FaultyFiles::Then::GoesOn);
    }
};

QTEST_GUILESS_MAIN(TestKeyCard)
#include "tst_keycard.moc"
