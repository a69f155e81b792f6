// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/keyring.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/seededrng.h"
#include "tests/support/simclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pipit;
using namespace pipit::authority;
using namespace pipit::test;

namespace {

struct Fixture {
    QTemporaryDir dir;
    PosixFileOps files;
    SimClock clock;
    SeededRng rng{3};
    CheapPasswordHash hash;
    Parts parts{files, clock, rng, hash, {}};
    std::string folder = dir.filePath(QStringLiteral("keys")).toStdString();

    KeyRing ring(std::string_view passphrase) { return KeyRing(folder, SecretBytes(asBytes(passphrase)), parts); }
    std::string path(const std::string &name) const { return folder + "/" + name + ".key"; }
};

} // namespace

class KeyRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithItsPassphraseAlone()
    {
        Fixture f;
        auto ring = f.ring("correct horse");
        const auto pub = ring.makeSigning("root-1");
        const auto kem = ring.makeKem("records");
        QVERIFY(pub.ok() && kem.ok());
        auto again = f.ring("correct horse");
        QCOMPARE(again.signing("root-1").value().publicKey(), *pub);
        QCOMPARE(again.kem("records").value().pub, *kem);
        auto wrong = f.ring("correct horsf");
        QCOMPARE(wrong.signing("root-1").code(), Code::WrongKey);
        QCOMPARE(ring.get("root-2").code(), Code::NotFound);
        const std::vector<std::string> names{"records", "root-1"};
        QCOMPARE(ring.names(), names);
    }

    void holdsNoKeyInClear()
    {
        Fixture f;
        auto ring = f.ring("correct horse");
        const Bytes secret(32, 0xA7);
        QVERIFY(ring.put("root-1", secret).ok());
        const auto file = f.files.readAll(f.path("root-1"), 4'096).value();
        QVERIFY(std::search(file.begin(), file.end(), secret.begin(), secret.begin() + 8) == file.end());
    }

    void refusesAFileUnderAnotherName()
    {
        Fixture f;
        auto ring = f.ring("p");
        QVERIFY(ring.makeSigning("officer-1").ok());
        QVERIFY(f.files.rename(f.path("officer-1"), f.path("root-1")).ok());
        QCOMPARE(ring.signing("root-1").code(), Code::WrongKey);
    }

    void refusesEveryFlippedByteAndEveryPrefix()
    {
        Fixture f;
        auto ring = f.ring("p");
        QVERIFY(ring.makeSigning("root-1").ok());
        const auto whole = f.files.readAll(f.path("root-1"), 4'096).value();
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto flipped = whole;
            flipped[i] ^= 1;
            QVERIFY(f.files.writeAtomically(f.path("root-1"), flipped).ok());
            auto fresh = f.ring("p");
            QVERIFY2(!fresh.get("root-1").ok(), std::to_string(i).c_str());
            QVERIFY(f.files.writeAtomically(f.path("root-1"), ByteView(whole).first(i)).ok());
            QVERIFY(!fresh.get("root-1").ok());
        }
    }

    void aProductRefusesAFileOfTheTests()
    {
        Fixture f;
        QVERIFY(f.ring("p").makeSigning("root-1").ok());
        Argon2id real;
        KeyRing product(f.folder, SecretBytes(asBytes("p")), {f.files, f.clock, f.rng, real, {}});
        QCOMPARE(product.get("root-1").code(), Code::TooNew);
    }

    void aCostOutOfBoundsIsNotTried()
    {
        Fixture f;
        QVERIFY(f.ring("p").makeSigning("root-1").ok());
        auto file = f.files.readAll(f.path("root-1"), 4'096).value();
        file[12] = 0xFF; // m_KiB
        QVERIFY(f.files.writeAtomically(f.path("root-1"), file).ok());
        QCOMPARE(f.ring("p").get("root-1").code(), Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_keyring.moc"
