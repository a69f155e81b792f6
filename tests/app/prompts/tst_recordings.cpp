// SPDX-License-Identifier: Apache-2.0
// A person's voice in a prompt pack: what is taken of it, and when it is heard.
#include "app/prompts/packreader.h"
#include "app/prompts/promptcontroller.h"
#include "app/prompts/promptsmodel.h"
#include "core/crypto/sha256.h"
#include "tests/support/appworld.h"
#include "tests/support/tones.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

/// A voice that remembers what it was to say.
class ToldVoice final : public Voice
{
public:
    bool ready() const override { return isReady; }
    void say(const QString &words) override { said << words; }
    void stop() override { ++stopped; }
    bool isReady = true;
    QStringList said;
    int stopped = 0;
};

QByteArray opus(double hertz, std::uint32_t ms)
{
    tones::Pages pages;
    tones::record(tones::tone(hertz, ms), pages);
    const auto bytes = pages.all();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QJsonObject said(const QString &text)
{
    return {{u"words"_s, text}, {u"few"_s, text.section(u' ', 0, 1)}, {u"spoken"_s, text.section(u' ', 1)}};
}

/// One question in English and Tigrinya, with that under "audio".
QByteArray packWith(const QJsonValue &audio)
{
    QJsonObject prompt{{u"id"_s, u"garden"_s}, {u"kind"_s, u"open"_s}, {u"picture"_s, u"sticker:1/1"_s},
                       {u"text"_s, QJsonObject{{u"en"_s, said(u"What grows in our garden?"_s)}, {u"ti"_s, said(u"ሓደ ክልተ ሰለስተ ኣርባዕተ"_s)}}}};
    if (!audio.isUndefined()) prompt[u"audio"_s] = audio;
    const auto name = said(u"Our own garden"_s);
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"pack"_s, u"garden"_s}, {u"version"_s, 1}, {u"languages"_s, QJsonArray{u"en"_s, u"ti"_s}},
                                     {u"name"_s, QJsonObject{{u"en"_s, name}, {u"ti"_s, name}}}, {u"picture"_s, u"sticker:1/1"_s}, {u"prompts"_s, QJsonArray{prompt}}})
        .toJson();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// The platform of a test's own, with a voice.
struct Desk
{
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    ToldVoice voice;
    Platform platform{microphone, speaker, &voice};
    QByteArray sound = opus(440, 900);
    const QString question = u"What grows?"_s;

    Desk() { platform.setRecordings({{question, sound}}); }
    bool heard(double hertz) const { return tones::share(speaker.played, hertz) > 0.8; }
};

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordingOfOneLanguageIsTakenAsItIs()
    {
        const auto sound = opus(300, 700);
        const auto bytes = packWith(QJsonObject{{u"ti"_s, base64(sound)}});
        QCOMPARE(packFaults(bytes), QStringList());
        const auto pack = readPack(bytes);
        QCOMPARE(pack->prompts[0].recordings, (QMap<QString, QByteArray>{{u"ti"_s, sound}}));
        const auto recorded = recordedWords({*pack});
        QCOMPARE(recorded.size(), 3); // its three amounts
        QCOMPARE(recorded[pack->prompts[0].text[u"ti"_s].few], sound);
        QVERIFY(!recorded.contains(pack->prompts[0].text[u"en"_s].words));
        QCOMPARE(packFaults(packWith(QJsonValue::Undefined)), QStringList());
    }

    void whatARightMeansIsSaidByAPersonToo()
    {
        const auto right = opus(300, 700), meaning = opus(600, 900);
        const auto file = [&](const QString &kind, const QJsonValue &more) {
            auto pack = QJsonDocument::fromJson(packWith(QJsonObject{{u"en"_s, base64(right)}})).object();
            auto prompt = pack[u"prompts"_s].toArray()[0].toObject();
            prompt[u"kind"_s] = kind;
            if (kind == u"rights"_s) {
                prompt[u"more"_s] = QJsonObject{{u"en"_s, said(u"You can ask to see it."_s)}, {u"ti"_s, said(u"ሓደ ክልተ ሰለስተ"_s)}};
                prompt[u"source"_s] = u"The Children Act 1989"_s;
            }
            prompt[u"moreAudio"_s] = more;
            pack[u"prompts"_s] = QJsonArray{prompt};
            return QJsonDocument(pack).toJson();
        };
        const QJsonObject more{{u"en"_s, base64(meaning)}};
        QCOMPARE(packFaults(file(u"rights"_s, more)), QStringList());
        const auto pack = readPack(file(u"rights"_s, more));
        QCOMPARE(pack->prompts[0].moreRecordings, (QMap<QString, QByteArray>{{u"en"_s, meaning}}));
        const auto recorded = recordedWords({*pack});
        QCOMPARE(recorded.size(), 6); // both, in three amounts
        QCOMPARE(recorded[pack->prompts[0].more[u"en"_s].words], meaning);
        QCOMPARE(recorded[pack->prompts[0].text[u"en"_s].words], right);
        QVERIFY(packFaults(file(u"rights"_s, QJsonObject{{u"en"_s, u"***"_s}})).value(0).contains(u"“en” is not base64"_s));
        QVERIFY(packFaults(file(u"open"_s, more)).value(0).contains(u"“moreAudio”"_s));
    }

    void whatIsNoRecordingIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QJsonValue>("audio");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QJsonValue &audio, const QString &says) { QTest::newRow(name) << audio << says; };
        row("no list of languages", u"T2dn"_s, u"“audio” must be { … }"_s);
        row("a language that the pack has not", QJsonObject{{u"fr"_s, base64(opus(300, 200))}}, u"“fr” is not known here"_s);
        row("not base64", QJsonObject{{u"en"_s, u"***"_s}}, u"“en” is not base64"_s);
        row("not a text", QJsonObject{{u"en"_s, 7}}, u"“en” must be a text"_s);
        row("not Opus", QJsonObject{{u"en"_s, base64("RIFF....WAVEfmt ")}}, u"“en” is no recording in Ogg Opus"_s);
        row("cut in its head", QJsonObject{{u"en"_s, base64(opus(300, 500).first(60))}}, u"“en” is no recording in Ogg Opus"_s);
        row("too long", QJsonObject{{u"en"_s, base64(opus(300, 30'500))}}, u"“en” lasts 31 seconds; 30 fit"_s);
        row("too large", QJsonObject{{u"en"_s, base64(QByteArray(packlimits::recording + 1, 'x'))}}, u"“en” is larger than 128 kilobytes"_s);
    }
    void whatIsNoRecordingIsRefusedWithItsPlace()
    {
        QFETCH(QJsonValue, audio);
        QFETCH(QString, says);
        const auto faults = packFaults(packWith(audio));
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].startsWith(u"prompts › 1 (garden)"_s) && faults[0].contains(says), qPrintable(faults[0]));
    }

    void thePersonIsHeardInPlaceOfTheVoice()
    {
        Desk desk;
        desk.platform.read(desk.question);
        QCOMPARE(desk.platform.reading(), desk.question);
        QCOMPARE(desk.voice.said, QStringList());
        desk.speaker.playFor(2'000);
        QVERIFY(desk.heard(440));
        QCOMPARE(desk.platform.reading(), QString()); // to its end
        desk.platform.read(u"Answer"_s); // nobody recorded that
        QCOMPARE(desk.voice.said, QStringList{u"Answer"_s});
        QVERIFY(!desk.speaker.on());
    }

    void theSameAgainTheCoverAndTheLockStopIt()
    {
        Desk desk;
        desk.platform.read(desk.question);
        desk.platform.read(desk.question);
        QVERIFY(!desk.speaker.on());
        QCOMPARE(desk.platform.reading(), QString());
        desk.platform.read(desk.question);
        desk.platform.hush();
        QVERIFY(!desk.speaker.on());
        QCOMPARE(desk.platform.reading(), QString());
        desk.platform.read(desk.question);
        desk.platform.read(u"Answer"_s);
        QVERIFY(!desk.speaker.on());
        QCOMPARE(desk.platform.reading(), u"Answer"_s);
        const int stopped = desk.voice.stopped;
        desk.platform.read(desk.question);
        QCOMPARE(desk.voice.stopped, stopped + 1); // none speaks over another
        QVERIFY(desk.speaker.on());
    }

    void headphonesAreAskedForFirst()
    {
        Desk desk;
        desk.platform.readIfAlone(desk.question);
        QCOMPARE(desk.platform.askingToRead(), desk.question);
        QVERIFY(!desk.speaker.on());
        desk.platform.answerToRead(false);
        QVERIFY(!desk.speaker.on());
        desk.platform.readIfAlone(desk.question);
        desk.platform.answerToRead(true);
        QVERIFY(desk.speaker.on());
    }

    void itIsHeardWhereThisDeviceHasNoVoice()
    {
        Desk desk;
        desk.voice.isReady = false;
        desk.platform.read(u"Answer"_s);
        QCOMPARE(desk.platform.reading(), QString());
        desk.platform.read(desk.question);
        desk.speaker.playFor(2'000);
        QVERIFY(desk.heard(440));
    }

    void whereItCannotBePlayedTheVoiceSaysIt()
    {
        Desk desk;
        desk.speaker.refuses = Code::NoDevice;
        desk.platform.read(desk.question);
        QCOMPARE(desk.voice.said, QStringList{desk.question});
        QCOMPARE(desk.platform.reading(), desk.question);
        desk.platform.hush();
        desk.speaker.refuses.reset();
        auto torn = desk.sound;
        for (auto at = torn.size() / 2; at < torn.size() / 2 + 300; ++at) torn[at] = char(torn[at] ^ 0x55);
        desk.platform.setRecordings({{desk.question, torn}});
        desk.platform.read(desk.question);
        if (desk.speaker.on()) desk.speaker.playFor(5'000);
        QCOMPARE(desk.voice.said.last(), desk.question);
        QCOMPARE(desk.voice.said.size(), 2);
    }

    void aVoiceNoteIsHeardAndTheQuestionStops()
    {
        Desk desk;
        VoicePlayer note(desk.platform.speaker());
        const auto hers = opus(900, 800);
        QVERIFY(note.load(std::make_unique<MemorySource>(Bytes(hers.begin(), hers.end()))));
        desk.platform.read(desk.question);
        desk.speaker.playFor(100);
        desk.speaker.played.clear();
        note.play();
        QVERIFY(note.playing());
        QCOMPARE(desk.platform.reading(), QString());
        desk.speaker.playFor(2'000);
        QVERIFY(desk.heard(900));
        QVERIFY(!note.playing());
        QCOMPARE(note.problem(), VoicePlayer::NoProblem);
    }

    void theCouncilsRecordingIsHeardOnTheChildsTablet()
    {
        TestFamily family;
        test::introduce(family);
        const auto bytes = packWith(QJsonObject{{u"en"_s, base64(opus(520, 600))}});
        const QDir folder(QString::fromStdString(family.tablet.folder() + "/packs"));
        QVERIFY(folder.mkpath(u"."_s));
        QFile file(folder.filePath(u"garden.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Settings settings;
        settings.version = 1;
        settings.packs = {sha256(ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())))};
        QVERIFY(family.tablet->manifests().accept(test::TestCircle::signedBy(DocumentType::Settings, settings.encode(), family.authority.officers, 2)));
        family.tablet.close();
        AppWorld world(family.tablet);
        QVERIFY(world.open(family.child, TestFamily::pictures()));
        PromptController prompt;
        prompt.setPack(u"garden"_s);
        prompt.setPrompt(u"garden"_s);
        world.settle();
        for (const int amount : {0, 1, 2}) {
            prompt.setAmount(amount);
            QVERIFY(prompt.recorded());
            world.platform.read(prompt.said());
            QVERIFY(world.speaker.on());
            world.platform.hush();
        }
        world.platform.read(prompt.said());
        world.speaker.playFor(2'000);
        QVERIFY(tones::share(world.speaker.played, 520) > 0.8);
        prompt.setPack(u"family-time"_s);
        prompt.setPrompt(u"take"_s);
        QVERIFY(prompt.found() && !prompt.recorded());
    }
};

QTEST_MAIN(TestRecordings)
#include "tst_recordings.moc"
