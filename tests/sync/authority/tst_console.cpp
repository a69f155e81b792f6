// SPDX-License-Identifier: Apache-2.0
// pipit-authority and pipit-hub as people run them: from nothing to three profiles on two devices.
#include "core/vault/filekeystore.h"
#include "sync/authority/preparing.h"
#include "tests/support/hubprocess.h"
#include "tests/support/officerconsole.h"

#include <QtTest>

#include <unistd.h>

using namespace pipit;
using namespace pipit::test;

namespace {

const QString passphrase = QStringLiteral("correct horse battery");

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    HubProcess m_hub{QStringLiteral(PIPIT_HUB)};
    QString m_circle;

    QString in(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    Ran officer(QStringList words, const QString &secret = passphrase)
    {
        OfficerConsole console(QStringLiteral(PIPIT_AUTHORITY), secret);
        console.start(words << QStringLiteral("--dir") << in("authority"), QStringLiteral("--passphrase-fd"));
        return console.wait();
    }
    Ran officer(const char *words) { return officer(QString::fromLatin1(words).split(QLatin1Char(' '))); }
    QString code(int seat)
    {
        return officer(QStringLiteral("enrol new --qr no --circle %1 --seat %2").arg(m_circle).arg(seat).split(QLatin1Char(' '))).out;
    }
    QStringList prepare(const char *data, const QString &itsCode, const char *name, const char *lock, const char *role)
    {
        return {QStringLiteral("prepare"), QStringLiteral("--data"), in(data), QStringLiteral("--code"), itsCode,
                QStringLiteral("--nickname"), QString::fromLatin1(name), QStringLiteral("--face"), QString::fromLatin1(name).toLower(),
                QStringLiteral("--lock"), QString::fromLatin1(lock), QStringLiteral("--role"), QString::fromLatin1(role),
                QStringLiteral("--wait"), QStringLiteral("60")};
    }
    Ran join(const QStringList &words, const QString &secret)
    {
        OfficerConsole device(QStringLiteral(PIPIT_AUTHORITY), secret);
        device.start(words, QStringLiteral("--secret-fd"));
        const auto let = officer("enrol finish --wait 60");
        const auto joined = device.wait();
        // Both tell, for where one waits in vain it is the other that knows why.
        return {let.code != 0 ? let.code : joined.code, joined.out, let.err + joined.err};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub.start(); // for its port
        m_hub.stop();
        const auto made = officer({QStringLiteral("init"), QStringLiteral("--host"), QString::fromStdString(m_hub.host()),
                                   QStringLiteral("--receipt-key"), QString::fromStdString(m_hub.receiptKey), QStringLiteral("--pin"),
                                   QString::fromStdString(m_hub.pin), QStringLiteral("--pin"), QString::fromStdString(m_hub.nextPin)});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        m_hub.start(made.out.toStdString());
        QCOMPARE(officer("settings").code, 0);
        m_circle = officer("circle new").out;
        QCOMPARE(m_circle.size(), qsizetype(32));
        QCOMPARE(officer(QStringLiteral("circle seat --role child --circle ").append(m_circle).split(QLatin1Char(' '))).out, QStringLiteral("1"));
        QCOMPARE(officer(QStringLiteral("circle seat --role iro --circle ").append(m_circle).split(QLatin1Char(' '))).out, QStringLiteral("2"));
        QCOMPARE(officer(QStringLiteral("circle seat --role carer --circle ").append(m_circle).split(QLatin1Char(' '))).out, QStringLiteral("3"));
        const auto published = officer("publish");
        QVERIFY2(published.code == 0, qPrintable(published.err));
        QCOMPARE(published.out, QStringLiteral("4"));
    }

    void aFamilyOfThreeProfilesOnTwoDevicesJoins()
    {
        const auto childWords = prepare("tablet", code(1), "Amina", "pictures", "child");
        const auto child = join(childWords, QStringLiteral("3 7 7 12"));
        QVERIFY2(child.code == 0, qPrintable(child.err));
        const auto iro = join(prepare("iro", code(2), "Sam", "typed", "iro"), QStringLiteral("a long passphrase"));
        QVERIFY2(iro.code == 0, qPrintable(iro.err));
        const auto carer = join(prepare("tablet", code(3), "Jo", "typed", "carer"), QStringLiteral("24681357"));
        QVERIFY2(carer.code == 0, qPrintable(carer.err));

        const auto cover = join(prepare("priya", officer(QStringLiteral("enrol new --qr no --cover yes --circle %1 --seat 2").arg(m_circle).split(QLatin1Char(' '))).out, "Priya", "typed", "iro"),
                                QStringLiteral("another passphrase"));
        QVERIFY2(cover.code == 0, qPrintable(cover.err));
        QCOMPARE(officer({QStringLiteral("directory"), QStringLiteral("--circle"), m_circle, QStringLiteral("--cover"), QStringLiteral("1=Priya:priya")}).code, 1);
        const auto told = officer({QStringLiteral("directory"), QStringLiteral("--circle"), m_circle, QStringLiteral("--name"),
                                   QStringLiteral("1=Amina:amina"), QStringLiteral("--name"), QStringLiteral("2=Sam:sam"), QStringLiteral("--cover"), QStringLiteral("2=Priya:priya")});
        QVERIFY2(told.code == 0, qPrintable(told.err));

        // What the app finds: its profiles, the hub, the circle, and a vault that the pictures open.
        PosixFileOps files;
        SystemClock clock;
        SystemRng rng;
        Argon2id hash;
        FileKeyStore keys(in("tablet").toStdString() + "/device.key", files, rng);
        const auto device = Device::open(in("tablet").toStdString(), {files, clock, rng, keys, hash}).value();
        QCOMPARE(device->store().profiles()->size(), std::size_t(2));
        QCOMPARE(device->hubHost().value(), m_hub.host());
        QCOMPARE(device->manifests().settings().newest().numbers.at(0).number, std::string("0800 1111"));
        const auto secret = authority::pictureSecret("3 7 7 12").value();
        const auto profile = device->unlock(device->store().profiles()->at(0).tag, secret.view());
        QVERIFY(profile.ok());
        const auto circle = *CircleId::from(fromHex(m_circle.toStdString()).value());
        const auto &manifest = device->manifests().circle(circle)->newest();
        const auto *me = manifest.author((*profile)->identity().author());
        QVERIFY(me && manifest.holds(*me, 1));
        QCOMPARE((*profile)->identity().seatKeys(circle)->at(0).pair.pub, manifest.seat(1)->pub);
        QCOMPARE(manifest.seats.size(), std::size_t(4));
    }

    void aPackIsSignedGivenToTheHubReplacedAndTakenAway()
    {
        const auto write = [this](const char *name, const QByteArray &bytes) {
            QFile file(in(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
            return in(name);
        };
        const auto add = [this](const QString &file) { return officer({QStringLiteral("pack"), QStringLiteral("add"), QStringLiteral("--file"), file}); };
        const auto first = add(write("hopes.json", R"({"format": 1, "pack": "hopes", "version": 1})"));
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(officer("publish").out, QStringLiteral("2")); // the settings and the pack
        const auto again = add(in("hopes.json"));
        QCOMPARE(again.code, 2);
        QVERIFY2(again.err.contains(QStringLiteral("The pack hopes in force has version 1; give the changed one a higher “version”.")), qPrintable(again.err));
        const auto second = add(write("hopes.json", R"({"format": 1, "pack": "hopes", "version": 2})"));
        QCOMPARE(officer("pack list").out, second.out + QStringLiteral(" hopes 2"));
        QCOMPARE(officer("publish").out, QStringLiteral("2"));
        QCOMPARE(officer("publish").out, QStringLiteral("0"));
        QCOMPARE(add(write("broken.json", "{\"format\": 1,")).code, 2);
        QCOMPARE(add(in("nowhere.json")).code, 1);
        QCOMPARE(officer("pack remove --pack wishes").code, 1);
        QCOMPARE(officer("pack remove --pack hopes").code, 0);
        QCOMPARE(officer("pack list").out, QString());
        QCOMPARE(officer("publish").out, QStringLiteral("1"));
        // What the hub has dropped since is given to it again.
        QCOMPARE(add(in("hopes.json")).code, 0);
        QCOMPARE(officer("publish").code, 0);
    }

    void checksAFolderOfDocuments()
    {
        const auto check = [&](const QStringList &words) {
            QProcess process;
            process.start(QStringLiteral(PIPIT_AUTHORITY), words);
            process.waitForFinished();
            return process.exitCode();
        };
        const auto folder = in("authority") + QStringLiteral("/public");
        QCOMPARE(check({QStringLiteral("verify"), QStringLiteral("--documents"), folder}), 0);
        QCOMPARE(check({QStringLiteral("verify"), QStringLiteral("--documents"), folder, QStringLiteral("--anchor"), QString(64, QLatin1Char('0'))}), 1);
        QCOMPARE(check({QStringLiteral("verify"), QStringLiteral("--documents"), in("nowhere")}), 1);
        QCOMPARE(check({QStringLiteral("--help")}), 0);
        QCOMPARE(check({QStringLiteral("dance")}), 2);
        QCOMPARE(check({}), 2);
    }

    void sendsNothingOfThePassphraseAndStopsAtAWrongOne()
    {
        const auto wrong = officer({QStringLiteral("circle"), QStringLiteral("new")}, QStringLiteral("wrong"));
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.err.contains(QStringLiteral("passphrase is not right")));
        QCOMPARE(officer("init --host h --receipt-key 00 --pin 00").code, 2);
        const auto late = officer("enrol finish");
        QCOMPARE(late.code, 3);
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
