// SPDX-License-Identifier: Apache-2.0
// Kills the app with SIGKILL at many moments while a page is made. It may lose five seconds of drawing and two of voice.
// The one who makes it is this program once more, with the recorder's and the pen's own cadence on a clock of the test's.
#include "app/pages/editorcontroller.h"
#include "core/book/pagecodec.h"
#include "core/media/voicedecoder.h"
#include "tests/support/appworld.h"
#include "tests/support/tones.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::TestFamily;

namespace {

constexpr int makeMs = 12'000, stepMs = 50;

/// A device as the app of another process finds it.
struct Maker
{
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    test::TestClock clock;
    PosixFileOps files;
    SystemRng rng;
    FileKeyStore keys;
    test::CheapPasswordHash hash;
    VaultParts parts{files, clock, rng, keys, hash};
    VaultThread vault{parts};
    Session session{vault};
    Platform platform{microphone, speaker};

    explicit Maker(const QString &folder) : keys(folder.toStdString() + "/device.key", files, rng)
    {
        session.start(folder);
        while (session.state() == Session::Starting) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// What has been asked of the vault is done: fifty milliseconds are long enough for that.
    void settle()
    {
        bool answered = false;
        vault.ask(&session, [](DeviceSession &) { return true; }, [&](bool) { answered = true; });
        while (!answered) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void open(const ProfileTag &tag)
    {
        bool opened = false;
        vault.ask(
            &session, [tag](DeviceSession &device) { return device.unlock(tag, SecretBytes(TestFamily::pictures())).ok(); }, [&](bool ok) { opened = ok; });
        settle();
        if (!opened) qFatal("does not open");
        ProfileCard card;
        card.tag = tag;
        session.opened(card);
    }
    static void told(const char *what, int ms)
    {
        std::printf("%s %d\n", what, ms);
        std::fflush(stdout);
    }
    void speak(EditorController &editor)
    {
        const auto said = tones::tone(440, stepMs);
        editor.recorder()->record();
        for (int ms = stepMs; ms <= makeMs; ms += stepMs) {
            microphone.speak(said);
            told("made", ms);
            settle();
        }
    }
    void draw(EditorController &editor, PageDocument::Tool tool)
    {
        auto &page = *editor.document();
        page.setTool(tool);
        const auto at = [](int ms) { return QPointF(500 + ms * 0.8, 4'000 + 2'000 * std::sin(ms / 700.0)); };
        page.beginInk(at(0), 128, 0);
        for (int ms = 10; ms <= makeMs; ms += 10) { // one stroke that never ends
            page.addInk(at(ms), 128, quint64(ms));
            if (ms % stepMs) continue;
            told("made", ms);
            settle();
        }
    }
};

int make(const QStringList &words)
{
    Maker maker(words[2]);
    maker.open(*ProfileTag::from(*fromHex(words[3].toStdString())));
    EditorController editor;
    editor.startNew();
    if (words[1] == u"--speak"_s) maker.speak(editor);
    else maker.draw(editor, PageDocument::Crayon);
    Maker::told("ended", 0);
    for (;;) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // until it is killed
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

    /// Lets another process make something, kills it once it has said so many lines, and tells how far it had come.
    static int killedAfter(const char *what, TestFamily &family, int lines)
    {
        QProcess maker;
        maker.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(what), QString::fromStdString(family.tablet.folder()), QString::fromStdString(family.child.tag.hex())});
        QByteArray said;
        while (said.count('\n') < lines && maker.waitForReadyRead(60'000)) said += maker.readAllStandardOutput();
        ::kill(pid_t(maker.processId()), SIGKILL);
        maker.waitForFinished();
        said += maker.readAllStandardOutput(); // it was quicker than we could see
        if (maker.exitStatus() != QProcess::CrashExit) qFatal("it was not killed: %s", maker.readAllStandardError().constData());
        int made = 0;
        const auto rows = said.split('\n');
        for (qsizetype i = 0; i + 1 < rows.size(); ++i)
            if (rows[i].startsWith("made ")) made = rows[i].mid(5).toInt();
        return made;
    }
    static void moments()
    {
        QTest::addColumn<int>("lines");
        for (const int lines : {1, 9, 27, 29, 41, 57, 60, 83, 101, 139, 200, 239}) QTest::newRow(qPrintable(QString::number(lines))) << lines;
    }

private Q_SLOTS:
    void aKillLosesTwoSecondsOfVoiceAtMost_data() { moments(); }
    void aKillLosesTwoSecondsOfVoiceAtMost()
    {
        QFETCH(int, lines);
        TestFamily family;
        family.tablet.close();
        const int said = killedAfter("--speak", family, lines);
        QVERIFY(said >= lines * stepMs);
        test::AppWorld world(family.tablet);
        QVERIFY(world.open(family.child, TestFamily::pictures()));
        const auto drafts = world.ask([](DeviceSession &session) { return session.profile()->drafts().list(); });
        if (said <= 2'000 && drafts->empty()) return;
        QCOMPARE(drafts->size(), 1u);
        EditorController editor;
        editor.openDraft(PageKey{drafts->front().page, {}, {}}.text());
        world.settle();
        int kept = 0;
        for (const auto &object : editor.document()->page().objects) {
            const auto *note = std::get_if<VoiceNote>(&object.what);
            if (!note) continue;
            kept = int(note->ms);
            editor.playVoice(int(note->blob));
            world.settle();
            while (world.speaker.on()) world.speaker.playFor(500);
            QCOMPARE(int(world.speaker.played.size() / 48), kept);
            QVERIFY(tones::share(world.speaker.played, 440) > 0.9);
        }
        qInfo("said %d ms, kept %d ms", said, kept);
        QVERIFY2(kept >= said - 2'000 && kept <= said + stepMs, qPrintable(u"%1 of %2 ms"_s.arg(kept).arg(said)));
    }

    void aKillLosesFiveSecondsOfDrawingAtMost_data() { moments(); }
    void aKillLosesFiveSecondsOfDrawingAtMost()
    {
        QFETCH(int, lines);
        TestFamily family;
        family.tablet.close();
        const int drawn = killedAfter("--draw", family, lines);
        test::AppWorld world(family.tablet);
        QVERIFY(world.open(family.child, TestFamily::pictures()));
        const auto drafts = world.ask([](DeviceSession &session) { return session.profile()->drafts().list(); });
        int kept = 0;
        if (!drafts->empty()) {
            EditorController editor;
            editor.openDraft(PageKey{drafts->front().page, {}, {}}.text());
            world.settle();
            QVERIFY(editor.isOpen());
            for (const auto &object : editor.document()->page().objects)
                if (const auto *stroke = std::get_if<Stroke>(&object.what)) kept = std::max(kept, int(stroke->points.back().ms));
        }
        qInfo("drawn %d ms, kept %d ms", drawn, kept);
        QVERIFY2(kept >= drawn - 5'000 && kept <= drawn + stepMs, qPrintable(u"%1 of %2 ms"_s.arg(kept).arg(drawn)));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc == 4) return make(QCoreApplication::arguments());
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
