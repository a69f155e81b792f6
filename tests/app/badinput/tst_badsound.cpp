// SPDX-License-Identifier: Apache-2.0
// A voice note and a page on a tablet that will not: no microphone, one that is refused or pulled out, a full disk.
#include "app/pages/editorcontroller.h"
#include "app/words.h"
#include "core/book/pagechange.h"
#include "core/book/pagecodec.h"
#include "tests/app/badinput/smalldisk.h"
#include "tests/app/badinput/stage.h"
#include "tests/support/appworld.h"
#include "tests/support/tones.h"

#include <QGuiApplication>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

test::SmallDisk *theDisk = nullptr;

/// Amina at an empty page of hers, as she sees it.
struct Desk
{
    TestFamily family;
    std::unique_ptr<AppWorld> world;
    test::Stage stage;
    EditorController *editor = nullptr;

    Desk()
    {
        family.tablet.close();
        family.iroDevice.close();
        world = std::make_unique<AppWorld>(family.tablet);
        if (!world->open(family.child, TestFamily::pictures())) qFatal("the pictures do not open");
        open(QString());
    }
    void open(const QString &key)
    {
        if (!stage.show(u"Child/Workbench.qml"_s, {{u"pageKey"_s, key}}, [this] { world->settle(); })) qFatal("no workbench");
        editor = stage.find<EditorController>();
        world->settle();
    }
    QString key() const { return PageKey{editor->pageId(), {}, {}}.text(); }
    void draw(double y)
    {
        auto &page = *editor->document();
        page.setTool(PageDocument::Crayon);
        page.beginInk({1'000, y}, 128, 0);
        for (int i = 1; i < 40; ++i) page.addInk({1'000 + i * 100.0, y + i}, 128, quint64(i) * 16);
        page.endInk();
    }
    void startRecording() { QVERIFY(stage.tap(u"tool-mic"_s) && stage.tap(u"recordButton"_s)); }
    void speak(std::uint32_t ms)
    {
        const auto said = tones::tone(440, ms);
        for (std::size_t at = 0; at < said.size(); at += 4'800) {
            world->microphone.speak(std::span(said).subspan(at, std::min<std::size_t>(4'800, said.size() - at)));
            world->settle();
        }
    }
    std::optional<VoiceNote> note() const
    {
        for (const auto &object : editor->document()->page().objects)
            if (const auto *voice = std::get_if<VoiceNote>(&object.what)) return *voice;
        return std::nullopt;
    }
    /// How long the note plays, of what was said.
    std::uint32_t heard()
    {
        world->speaker.played.clear();
        editor->playVoice(int(note()->blob));
        world->settle();
        while (world->speaker.on()) world->speaker.playFor(200);
        if (tones::share(world->speaker.played, 440) < 0.9) return 0;
        return std::uint32_t(world->speaker.played.size() / 48);
    }
    /// What stands in the vault of this page is what is on the screen.
    bool keptAsShown()
    {
        world->settle();
        const auto kept = world->ask([id = editor->pageId()](DeviceSession &session) -> Result<Page> {
            PIPIT_TRY_SET(const auto rows, session.profile()->drafts().load(id));
            return replay(rows.snapshot, rows.changes);
        });
        return kept.ok() && *kept == editor->document()->page();
    }
    bool says(const QString &words)
    {
        if (stage.shows(words)) return true;
        qWarning("shown instead: %s", qPrintable(stage.texts().join(u" | "_s)));
        return false;
    }
};

} // namespace

class TestBadSound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAMicrophoneSheIsToldAndCanDraw()
    {
        Desk desk;
        desk.world->microphone.refuses = Code::NoDevice;
        desk.startRecording();
        QVERIFY(desk.says(u"This tablet has no microphone that Pipit can use. You can draw or write."_s));
        desk.stage.picture(u"no-microphone"_s);
        desk.draw(900);
        QVERIFY(desk.keptAsShown());
        QCOMPARE(desk.editor->document()->page().objects.size(), 1u);
    }
    void aMicrophoneThatIsRefusedIsAnotherSentence()
    {
        Desk desk;
        desk.world->microphone.refuses = Code::Refused;
        desk.startRecording();
        QVERIFY(desk.says(u"Pipit may not use the microphone now. You can draw or write. A grown-up can change it in the settings."_s));
        desk.stage.picture(u"microphone-refused"_s);
        // Allowed in the meantime: nothing but trying again is needed.
        desk.world->microphone.refuses.reset();
        desk.editor->recorder()->record();
        QCOMPARE(desk.editor->notice(), QString());
        desk.speak(2'000);
        QVERIFY(desk.stage.tap(u"stopButton"_s));
        QCOMPARE(desk.heard(), 2'000u);
    }
    void whatWasSaidBeforeItWasPulledOutStaysAndPlays()
    {
        Desk desk;
        desk.draw(500);
        desk.startRecording();
        desk.speak(3'000);
        desk.world->microphone.unplug();
        QVERIFY(desk.says(words::ofMicrophone(VoiceRecorder::Unplugged)));
        desk.stage.picture(u"microphone-unplugged"_s);
        QCOMPARE(desk.editor->recorder()->state(), VoiceRecorder::Paused);
        QVERIFY(desk.stage.tap(u"stopButton"_s));
        desk.world->settle();
        QVERIFY(desk.note());
        QCOMPARE(desk.heard(), 3'000u);
        QVERIFY(desk.keptAsShown());
    }
    void aFullDiskWhileSheSpeaksKeepsWhatShePutIntoIt()
    {
        if (!theDisk->available()) QSKIP("only root may mount a small disk");
        Desk desk;
        desk.draw(500);
        QVERIFY(desk.keptAsShown());
        desk.startRecording();
        desk.speak(3'000);
        theDisk->fill();
        for (int i = 0; i < 60 && desk.editor->recorder()->state() == VoiceRecorder::Recording; ++i) desk.speak(1'500);
        QCOMPARE(desk.editor->recorder()->state(), VoiceRecorder::Idle);
        desk.world->settle();
        QVERIFY(desk.says(words::fullButKept()));
        desk.stage.picture(u"disk-full-recording"_s);
        QVERIFY(desk.note());
        const auto length = desk.note()->ms;
        QVERIFY2(length >= 3'000, qPrintable(QString::number(length)));
        QCOMPARE(desk.heard(), length);
        QVERIFY(desk.keptAsShown());
        QVERIFY(desk.world->ask([](DeviceSession &session) { return session.profile()->check().ok(); }));
        theDisk->makeRoom();
    }
    void withNoRoomAtAllWhatWasKeptBeforeComesBackWhenThereIsSome()
    {
        if (!theDisk->available()) QSKIP("only root may mount a small disk");
        Desk desk;
        desk.draw(500);
        desk.startRecording();
        desk.speak(6'000);
        QVERIFY(desk.world->ask([](DeviceSession &session) { return session.profile()->spareRoom().giveUp(); }));
        theDisk->fill();
        for (int i = 0; i < 60 && desk.editor->recorder()->state() == VoiceRecorder::Recording; ++i) desk.speak(1'500);
        QCOMPARE(desk.editor->recorder()->state(), VoiceRecorder::Idle);
        desk.world->settle();
        QVERIFY(desk.says(words::sentence(Code::DiskFull)));
        desk.stage.picture(u"disk-full-no-room"_s);
        QVERIFY(!desk.note());
        const auto key = desk.key();
        theDisk->makeRoom();
        desk.open(key);
        desk.world->settle();
        QVERIFY(desk.note());
        QVERIFY2(desk.note()->ms >= 4'000, qPrintable(QString::number(desk.note()->ms)));
        QCOMPARE(desk.heard(), desk.note()->ms);
        QVERIFY(desk.keptAsShown());
    }
    void aSecondNoteNeverMixesWithOneThatCouldNotBeSealed()
    {
        if (!theDisk->available()) QSKIP("only root may mount a small disk");
        Desk desk;
        desk.startRecording();
        desk.speak(4'000);
        QVERIFY(desk.world->ask([](DeviceSession &session) { return session.profile()->spareRoom().giveUp(); }));
        theDisk->fill();
        QVERIFY(desk.stage.tap(u"stopButton"_s));
        desk.world->settle();
        QVERIFY(!desk.note());
        theDisk->makeRoom();
        desk.startRecording();
        desk.speak(2'000);
        QVERIFY(desk.stage.tap(u"stopButton"_s));
        desk.world->settle();
        QCOMPARE(desk.editor->document()->page().objects.size(), 2u);
        QVERIFY2(desk.note()->ms >= 2'000, qPrintable(QString::number(desk.note()->ms)));
        QCOMPARE(desk.heard(), desk.note()->ms);
    }
    void aChangeThatCouldNotBeKeptLeavesNoHoleInThePage()
    {
        Desk desk;
        desk.draw(500);
        QVERIFY(desk.keptAsShown());
        QVERIFY(desk.world->ask([](DeviceSession &session) { return session.profile()->limitSize(4'096).ok(); }));
        for (int i = 1; i < 200 && desk.editor->notice().isEmpty(); ++i) {
            desk.draw(500 + i * 20);
            desk.world->settle();
        }
        QVERIFY(desk.says(words::sentence(Code::DiskFull)));
        desk.stage.picture(u"disk-full-drawing"_s);
        QVERIFY(desk.stage.tap(u"undo"_s)); // goes on while it cannot be kept
        desk.editor->document()->setTitle(u"Biscuit"_s);
        QVERIFY(!desk.keptAsShown());
        QVERIFY(desk.world->ask([](DeviceSession &session) { return session.profile()->limitSize(1ll << 40).ok(); }));
        desk.editor->keepNow();
        QVERIFY(desk.keptAsShown());
        desk.draw(6'000);
        QVERIFY(desk.keptAsShown());
    }
    void aFullDiskDoesNotShutHerOut()
    {
        if (!theDisk->available()) QSKIP("only root may mount a small disk");
        Desk desk;
        desk.draw(500);
        desk.world->settle();
        desk.world->session.lock();
        theDisk->fill();
        QVERIFY(desk.world->open(desk.family.child, TestFamily::pictures()));
        theDisk->makeRoom();
    }
};

int main(int argc, char **argv)
{
    test::SmallDisk disk(96);
    theDisk = &disk;
    const QGuiApplication application(argc, argv);
    TestBadSound test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badsound.moc"
