// SPDX-License-Identifier: Apache-2.0
// A council's own prompt pack, from the officer's console over a running hub to the list on the child's tablet.
#include "app/alarms/alarmsmodel.h"
#include "app/assembly.h"
#include "app/pages/editorcontroller.h"
#include "app/pages/pagesmodel.h"
#include "app/prompts/promptcontroller.h"
#include "app/prompts/promptsmodel.h"
#include "core/vault/filekeystore.h"
#include "sync/authority/preparing.h"
#include "tests/support/fakesound.h"
#include "tests/support/hubprocess.h"
#include "tests/support/officerconsole.h"

#include <QDir>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 90'000;
const QString pictures = u"3 7 7 12"_s, pin = u"24681357"_s;

Bytes secretOf(const QString &fourPictures)
{
    const auto secret = authority::pictureSecret(fourPictures.toStdString());
    return secret ? toBytes(secret->view()) : Bytes();
}

QStringList keys(const PromptsModel &model)
{
    QStringList out;
    for (int row = 0; row < model.count(); ++row) out << model.data(model.index(row), PromptsModel::KeyRole).toString();
    return out;
}

/// The whole app on the tablet's folder, with the key store and the password hash that the product has.
struct Tablet
{
    PosixFileOps files;
    SystemClock clock;
    SystemRng rng;
    Argon2id hash;
    FileKeyStore store;
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    Assembly assembly;

    explicit Tablet(const QString &folder)
        : store(folder.toStdString() + "/device.key", files, rng), assembly({files, clock, rng, store, hash}, microphone, speaker)
    {
        if (!assembly.start(folder, QUrl(u"qrc:/qt/qml/Pipit/Shell/Main.qml"_s))) qFatal("no window");
    }
    Session &session() { return assembly.session(); }
    /// As the lock does it.
    void open(Role role, const Bytes &secret)
    {
        QTRY_COMPARE(session().state(), Session::FrontDoor);
        std::optional<Result<ProfileCard>> opened;
        session().vault().ask(
            &session(),
            [role, shared = std::make_shared<SecretBytes>(ByteView(secret))](DeviceSession &device) -> Result<ProfileCard> {
                PIPIT_TRY_SET(const auto cards, device.device().store().profiles());
                const auto card = std::find_if(cards.begin(), cards.end(), [role](const auto &each) { return each.role == role; });
                if (card == cards.end()) return Error{Code::NotFound, "card"};
                PIPIT_TRY(device.unlock(card->tag, *shared));
                return *card;
            },
            [&](Result<ProfileCard> card) { opened = std::move(card); });
        QTRY_VERIFY_WITH_TIMEOUT(opened, longEnough);
        QVERIFY(opened->ok());
        session().opened(**opened);
    }
    /// Somebody wants to know now.
    void look() { Q_EMIT session().outboxChanged(); }
};

} // namespace

class TestCouncilPacks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    HubProcess m_hub{QStringLiteral(PIPIT_HUB)};
    QString m_circle;

    QString in(const QString &name) const { return m_dir.filePath(name); }
    Ran officer(QStringList words)
    {
        OfficerConsole console(QStringLiteral(PIPIT_AUTHORITY), u"correct horse battery"_s);
        console.start(words << u"--dir"_s << in(u"authority"_s), u"--passphrase-fd"_s);
        return console.wait();
    }
    Ran officer(const QString &words) { return officer(words.split(u' ')); }
    void join(const QString &seat, const QString &name, const QString &lock, const QString &role, const QString &secret)
    {
        const auto code = officer(u"enrol new --qr no --circle %1 --seat %2"_s.arg(m_circle, seat));
        OfficerConsole device(QStringLiteral(PIPIT_AUTHORITY), secret);
        device.start({u"prepare"_s, u"--data"_s, in(u"tablet"_s), u"--code"_s, code.out, u"--nickname"_s, name, u"--face"_s, name.toLower(),
                      u"--lock"_s, lock, u"--role"_s, role, u"--wait"_s, u"60"_s},
                     u"--secret-fd"_s);
        QCOMPARE(officer(u"enrol finish --wait 60"_s).code, 0);
        QCOMPARE(device.wait().code, 0);
    }
    /// One of ours under the council's name, signed and given to the hub.
    void sign(const QString &name, int version, const QByteArray &from = {}, const QByteArray &to = {})
    {
        QFile ours(u":/pipit/packs/family-time.json"_s);
        QVERIFY(ours.open(QIODevice::ReadOnly));
        auto bytes = ours.readAll().replace("\"pack\": \"family-time\"", "\"pack\": \"" + name.toUtf8() + '"').replace("\"version\": 1", "\"version\": " + QByteArray::number(version));
        if (!from.isEmpty()) bytes.replace(from, to);
        QFile file(in(u"pack.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto added = officer({u"pack"_s, u"add"_s, u"--file"_s, file.fileName()});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(officer(u"publish"_s).code, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub.start(); // for its port
        m_hub.stop();
        const auto made = officer(u"init --host %1 --receipt-key %2 --pin %3 --pin %4"_s.arg(
            QString::fromStdString(m_hub.host()), QString::fromStdString(m_hub.receiptKey), QString::fromStdString(m_hub.pin), QString::fromStdString(m_hub.nextPin)));
        QVERIFY2(made.code == 0, qPrintable(made.err));
        m_hub.start(made.out.toStdString());
        QCOMPARE(officer(u"settings"_s).code, 0);
        m_circle = officer(u"circle new"_s).out;
        for (const auto *role : {"child", "iro", "carer"}) QCOMPARE(officer(u"circle seat --role %1 --circle %2"_s.arg(QLatin1StringView(role), m_circle)).code, 0);
        QCOMPARE(officer(u"publish"_s).code, 0);
        join(u"1"_s, u"Amina"_s, u"pictures"_s, u"child"_s, pictures);
        join(u"3"_s, u"Jo"_s, u"typed"_s, u"carer"_s, pin);
    }

    void whatTheCouncilSignsIsOnTheChildsListAndGoesWhenItIsTakenAway()
    {
        Tablet tablet(in(u"tablet"_s));
        tablet.open(Role::Child, secretOf(pictures));
        PromptsModel model;
        const auto before = keys(model);
        QVERIFY(!before.contains(u"devonshire"_s));

        sign(u"devonshire"_s, 1);
        tablet.look();
        QTRY_VERIFY_WITH_TIMEOUT(keys(model).contains(u"devonshire"_s), longEnough);
        QCOMPARE(keys(model).size(), before.size() + 1);
        PromptController prompt;
        prompt.setPack(u"devonshire"_s);
        prompt.setPrompt(u"take"_s);
        QTRY_VERIFY(prompt.found());

        // A page that answers it
        EditorController editor;
        editor.startAnswer(u"devonshire"_s, u"take"_s, prompt.title(), 0);
        editor.document()->addSticker(1, 1);
        editor.keepNow();
        PagesModel pages;
        QTRY_COMPARE(pages.count(), 1);

        // The council changes it, one that this Pipit cannot read comes beside it, and the first is taken away.
        sign(u"devonshire"_s, 2, "Something to take", "One thing to take");
        sign(u"newer"_s, 1, "\"kind\": \"open\"", "\"kind\": \"dance\"");
        tablet.look();
        const QDir packs(in(u"tablet/packs"_s));
        QTRY_COMPARE_WITH_TIMEOUT(packs.entryList({u"*.json"_s}).size(), 2, longEnough);
        QTRY_VERIFY(!keys(model).contains(u"newer"_s));
        AlarmsModel alarms;
        QTest::qWait(200);
        QCOMPARE(alarms.count(), 0); // a child is told nothing of that

        QCOMPARE(officer(u"pack remove --pack devonshire"_s).code, 0);
        QCOMPARE(officer(u"publish"_s).code, 0);
        tablet.look();
        QTRY_COMPARE_WITH_TIMEOUT(keys(model), before, longEnough);
        QTRY_COMPARE(packs.entryList({u"*.json"_s}).size(), 1);
        // Her page keeps its question: its few words are the page's own title.
        QTRY_VERIFY(!prompt.found());
        QVERIFY(!pages.data(pages.index(0), PagesModel::TitleRole).toString().isEmpty());
        QVERIFY(pages.data(pages.index(0), PagesModel::TitleRole).toString() != u"A page"_s);
        QCOMPARE(pages.count(), 1);
    }

    void anAdultReadsWhyOneIsNotShownWithItsPlace()
    {
        Tablet tablet(in(u"tablet"_s));
        tablet.open(Role::Carer, toBytes(asBytes(pin.toStdString())));
        AlarmsModel alarms;
        QTRY_COMPARE_WITH_TIMEOUT(alarms.count(), 1, longEnough);
        QCOMPARE(alarms.data(alarms.index(0), AlarmsModel::TitleRole).toString(), u"A prompt pack is not shown"_s);
        const auto words = alarms.data(alarms.index(0), AlarmsModel::WordsRole).toString();
        QVERIFY2(words.contains(u"cannot be read, so it is not shown"_s) && words.contains(u"“kind” is “open”, “cards” or “rights”, not “dance”"_s), qPrintable(words));
        QVERIFY(!alarms.data(alarms.index(0), AlarmsModel::CanReadRole).toBool());
        alarms.markRead(0); // a state goes by itself
        QCOMPARE(officer(u"pack remove --pack newer"_s).code, 0);
        QCOMPARE(officer(u"publish"_s).code, 0);
        tablet.look();
        QTRY_COMPARE_WITH_TIMEOUT(alarms.count(), 0, longEnough);
    }
};

QTEST_MAIN(TestCouncilPacks)
#include "tst_councilpacks.moc"
