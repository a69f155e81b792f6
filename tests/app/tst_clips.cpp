// SPDX-License-Identifier: Apache-2.0
// A film from a file to the page, and played out of its sealed blob.
#include "app/pages/readcontroller.h"
#include "app/page/pagebubbles.h"
#include "app/photo/sealeddevice.h"
#include "app/share/pageshare.h"
#include "app/share/sharecontroller.h"
#include "app/words.h"
#include "tests/core/media/films.h"
#include "tests/support/fulldisk.h"
#include "tests/support/officersdesk.h"
#include "tests/support/photodesk.h"

#include <QBuffer>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVideoFrame>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

using Desk = test::PhotoDesk;

/// Plays it and looks: the picture must come, and it must be the one of the film (its left half is red).
void plays(ClipPlayer &player, int blob)
{
    QVideoSink sink;
    QSignalSpy frames(&sink, &QVideoSink::videoFrameChanged);
    player.setVideoSink(&sink);
    player.open(blob);
    QTRY_VERIFY_WITH_TIMEOUT(player.ready() || !player.notice().isEmpty(), 20'000);
    QCOMPARE(player.notice(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 3, 20'000);
    QVERIFY(player.playing());
    const auto image = sink.videoFrame().toImage();
    const auto colour = image.pixelColor(image.width() / 4, image.height() / 2);
    QVERIFY2(colour.red() > 180 && colour.green() < 90 && colour.blue() < 90, qPrintable(colour.name()));
    QVERIFY(player.durationMs() > 2'500 && player.durationMs() < 3'500);
    player.pause();
    QTRY_VERIFY(!player.playing());
    player.seek(2'000);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(player.ms() - 2'000) < 300, 10'000);
    player.close();
    QCOMPARE(player.blob(), -1);
    QVERIFY(!player.ready());
    player.setVideoSink(nullptr);
}

} // namespace

class TestClips : public QObject
{
    Q_OBJECT

    test::Films m_films;
    TestFamily m_family;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::Films::ready(), "ffmpeg is in platforms/linux/packages");
        const auto red = u"-f lavfi -i color=c=red:size=160x120:rate=12:duration=3 -f lavfi -i sine=duration=3 -metadata title=CANARYTITLE"_s;
        m_films.make(red + u" -c:v libx264 -pix_fmt yuv420p -c:a aac"_s, u"red.mp4"_s);
        m_films.make(red + u" -c:v libvpx -c:a libopus"_s, u"red.webm"_s);
        m_films.make(red + u" -c:v mpeg4 -c:a aac"_s, u"old.mp4"_s);
        m_films.make(u"-f lavfi -i color=c=gray:size=1280x720:rate=25:duration=1,noise=alls=100:allf=t -c:v libx264 -preset ultrafast -qp 0 -pix_fmt yuv420p"_s, u"large.mp4"_s);
        m_films.make(u"-f lavfi -i color=size=32x32:rate=2:duration=130 -c:v libx264"_s, u"long.mp4"_s);
        test::introduce(m_family);
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void aFilmGoesOnThePageAndPlaysFromItsBlob_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("mp4") << u"red.mp4"_s;
        QTest::newRow("webm") << u"red.webm"_s;
    }
    void aFilmGoesOnThePageAndPlaysFromItsBlob()
    {
        QFETCH(QString, name);
        Desk desk(m_family.tablet, m_family.child);
        QVERIFY(desk.chooseFilm(m_films.path(name)));
        QCOMPARE(desk.objects().size(), std::size_t(1));
        const auto clip = std::get<VideoClip>(desk.objects()[0].what);
        QVERIFY(clip.ms > 2'500 && clip.ms < 3'500);
        PageBubbles bubbles;
        bubbles.setDocument(desk.editor->document());
        QCOMPARE(bubbles.count(), 1);
        QCOMPARE(bubbles.data(bubbles.index(0), PageBubbles::KindRole).toInt(), int(PageBubbles::Film));
        QCOMPARE(bubbles.data(bubbles.index(0), PageBubbles::MsRole).toInt(), int(clip.ms));
        QCOMPARE(bubbles.data(bubbles.index(0), PageBubbles::BlobRole).toInt(), int(clip.blob));
        plays(*desk.editor->media()->clips(), int(clip.blob));
        // What lies in the folder is sealed.
        QDirIterator files(QString::fromStdString(m_family.tablet.folder()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile one(files.next());
            QVERIFY(one.open(QIODevice::ReadOnly));
            const auto bytes = one.readAll();
            for (const auto *clear : {"moov", "CANARY", "V_VP8", "avcC"}) QVERIFY2(!bytes.contains(clear), clear);
        }
    }

    void whoeverMayReadThePageCanPlayIt()
    {
        TestFamily family(9);
        test::introduce(family);
        family.tablet.close();
        {
            Desk desk(family.tablet, family.child);
            QVERIFY(desk.chooseFilm(m_films.path(u"red.mp4"_s)));
            PageShare page;
            page.setEditor(desk.editor.get());
            ShareController share;
            share.setProperty("what", QVariant::fromValue<Shareable *>(&page));
            QTRY_VERIFY(share.people()->count() > 0 && share.canPost());
            QSignalSpy posted(&share, &ShareController::posted);
            share.postAndKeep();
            QTRY_COMPARE(posted.count(), 1);
        }
        test::OfficersDesk officer(family);
        QTRY_VERIFY(officer.read.isOpen());
        const auto clip = std::get<VideoClip>(officer.read.document()->page().objects.at(0).what);
        plays(*officer.read.media()->clips(), int(clip.blob));
        // The lock closes it in the middle.
        officer.read.media()->clips()->open(int(clip.blob));
        QTRY_VERIFY_WITH_TIMEOUT(officer.read.media()->clips()->ready(), 20'000);
        officer.world.session.lock();
        QCOMPARE(officer.read.media()->clips()->blob(), -1);
        QVERIFY(!officer.read.media()->clips()->playing());
    }

    void aDamagedOrMissingBlobIsOneSentence()
    {
        Desk desk(m_family.tablet, m_family.child);
        QVERIFY(desk.chooseFilm(m_films.path(u"red.mp4"_s)));
        auto &player = *desk.editor->media()->clips();
        const auto path = desk.world.ask([page = desk.editor->pageId()](DeviceSession &session) {
            return session.profile()->drafts().media(page)->at(0).blob.hex();
        });
        QString blob;
        QDirIterator files(QString::fromStdString(m_family.tablet.folder()), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (files.next().endsWith(QString::fromStdString(path))) blob = files.filePath();
        QFile file(blob);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 9);
        file.write("damaged.");
        file.close();
        player.open(0);
        QTRY_VERIFY(!player.notice().isEmpty());
        QCOMPARE(player.notice(), u"This film is damaged, so Pipit does not open it. Nothing was thrown away."_s);
        player.open(5); // no such medium on the page
        QTRY_VERIFY(!player.notice().isEmpty());
        QVERIFY(file.remove());
        player.open(0);
        QTRY_COMPARE(player.notice(), u"This film is still on its way. It comes when there is internet."_s);
    }

    void aFilmWithoutADecoderIsSaidSo()
    {
        // Sound alone behaves as a film whose picture no decoder knows: it loads, and has no video.
        const auto sound = m_films.make(u"-f lavfi -i sine=duration=3 -c:a aac"_s, u"sound.mp4"_s);
        ClipPlayer player([&](std::uint32_t, ClipPlayer::Done done) { done(std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(sound))); });
        player.open(0);
        QTRY_COMPARE_WITH_TIMEOUT(player.notice(), u"This tablet cannot show this kind of film. It is kept as it is."_s, 20'000);
        QVERIFY(!player.playing() && !player.ready());
        ClipPlayer other([&](std::uint32_t, ClipPlayer::Done done) { done(std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(Bytes(50'000, 7)))); });
        other.open(0);
        QTRY_COMPARE_WITH_TIMEOUT(other.notice(), u"This tablet cannot show this kind of film. It is kept as it is."_s, 20'000);
    }

    /// The system's decoder still takes its picture apart while the player goes: that killed Pipit in one run of thirty.
    void aFilmMayBeClosedAtAnyMomentOfItsOpening()
    {
        const auto film = m_films.make(u"-f lavfi -i color=c=red:size=160x120:rate=12:duration=3 -f lavfi -i sine=duration=3 -c:v libx264 -pix_fmt yuv420p -c:a aac"_s, u"short.mp4"_s);
        QVideoSink sink;
        for (int round = 0; round < 12; ++round) {
            ClipPlayer player([&](std::uint32_t, ClipPlayer::Done done) { done(std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(film))); });
            player.setVideoSink(&sink);
            player.open(0);
            if (round % 4 == 0) QTest::qWait(round * 4); // while it still loads
            else QTRY_VERIFY_WITH_TIMEOUT(player.ready(), 20'000);
            if (round % 4 > 1) player.pause();
            if (round % 4 > 2) player.seek(2'000);
            if (round % 2 == 0) QTest::qWait(round * 2);
            player.close();
            QCoreApplication::processEvents();
        }
    }

    void tooLongIsOneSentenceAndThePageIsIntact()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.editor->document()->addSticker(1, 3);
        QVERIFY(!desk.chooseFilm(m_films.path(u"long.mp4"_s)));
        QCOMPARE(desk.photos->notice(), u"That film is too long. Two minutes is the most."_s);
        QCOMPARE(desk.objects().size(), std::size_t(1));
    }

    void aFullDiskIsOneSentenceAndThePageIsIntact()
    {
        test::FullDisk disk;
        Desk desk(m_family.tablet, m_family.child, &disk);
        desk.editor->document()->addSticker(1, 3);
        desk.world.settle();
        disk.full = true;
        QVERIFY(!desk.chooseFilm(m_films.path(u"red.mp4"_s)));
        QCOMPARE(desk.photos->notice(), words::sentence(Code::DiskFull));
        QCOMPARE(desk.objects().size(), std::size_t(1));
        disk.full = false;
        QVERIFY(desk.chooseFilm(m_films.path(u"red.mp4"_s)));
    }

    void whatIsStoppedIsNotKept()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.photos->chooseFilm(QUrl::fromLocalFile(m_films.path(u"red.mp4"_s)));
        QCOMPARE(desk.photos->stage(), PhotoController::Working);
        desk.photos->cancel();
        QThreadPool::globalInstance()->waitForDone();
        desk.world.settle();
        QVERIFY(desk.objects().empty());
        QVERIFY(desk.photos->notice().isEmpty());
    }

    void aWatchStopsWhoeverReads()
    {
        const auto watch = std::make_shared<Watch>();
        const MemorySource memory(Bytes(1'000, 1));
        const WatchedSource source(memory, watch);
        Bytes out(600);
        QCOMPARE(*source.readAt(100, out), std::size_t(600));
        QCOMPARE(watch->done.load(), std::uint64_t(700));
        watch->stop = true;
        QCOMPARE(source.readAt(0, out).code(), Code::Cancelled);
        QBuffer buffer;
        buffer.setData(QByteArray(100'000, 'x'));
        buffer.open(QIODevice::ReadOnly);
        WatchedDevice stopped(buffer, watch);
        QCOMPARE(stopped.read(10).size(), 0);
        watch->stop = false;
        WatchedDevice going(buffer, watch);
        going.seek(50'000);
        QCOMPARE(going.read(10).size(), 10);
        QVERIFY(watch->done.load() >= 50'010);
        QCOMPARE(watch->all.load(), std::uint64_t(100'000));
    }

    /// A large film takes many turns of the vault's thread; whatever is drawn meanwhile has the turns between them.
    void whatIsMadeWhileAFilmIsSealedIsKeptInBetween()
    {
        const auto size = std::uint64_t(QFileInfo(m_films.path(u"large.mp4"_s)).size());
        QVERIFY2(size > 5 * BlobSealing::pieceSize, qPrintable(QString::number(size)));
        test::FullDisk disk;
        Desk desk(m_family.tablet, m_family.child, &disk);
        desk.editor->ensureDraft();
        desk.world.settle();
        const auto before = disk.written.load();
        // As somebody who draws all the time: as soon as one stroke is kept, the next is there.
        int between = 0, all = 0;
        bool sealed = false;
        std::function<void()> draw = [&] {
            desk.world.vault.ask(
                desk.editor.get(),
                [page = desk.editor->pageId(), &disk](DeviceSession &device) {
                    const auto at = disk.written.load();
                    return std::pair(at, device.profile()->drafts().setThumbnail(page, Bytes{1}).ok());
                },
                [&](std::pair<std::uint64_t, bool> kept) {
                    QVERIFY(kept.second);
                    ++all;
                    between += kept.first > before && kept.first < before + size;
                    if (!sealed) draw();
                });
        };
        draw();
        QVERIFY(desk.chooseFilm(m_films.path(u"large.mp4"_s)));
        sealed = true;
        desk.world.settle();
        QVERIFY2(between >= 4, qPrintable(u"%1 of %2"_s.arg(between).arg(all)));
        QCOMPARE(desk.objects().size(), std::size_t(1));
        const auto sealedWhole = desk.world.ask([page = desk.editor->pageId()](DeviceSession &device) {
            const auto media = device.profile()->drafts().media(page);
            return media->size() == 1 && device.profile()->blobs().has(media->front().blob) ? media->front().trueSize : 0;
        });
        QVERIFY(sealedWhole > size - 100'000 && sealedWhole <= size);
    }
    void aFilmThatIsStoppedBetweenTwoPiecesLeavesNothing()
    {
        test::FullDisk disk;
        Desk desk(m_family.tablet, m_family.child, &disk);
        desk.editor->ensureDraft();
        desk.world.settle();
        const auto before = disk.written.load();
        desk.photos->chooseFilm(QUrl::fromLocalFile(m_films.path(u"large.mp4"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(disk.written > before, 60'000);
        desk.photos->cancel();
        QThreadPool::globalInstance()->waitForDone();
        desk.world.settle();
        QVERIFY(desk.objects().empty());
        QDirIterator left(QString::fromStdString(m_family.tablet.folder()), {u".t-*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY(!left.hasNext());
        // And one that is locked away in the middle.
        desk.photos->chooseFilm(QUrl::fromLocalFile(m_films.path(u"large.mp4"_s)));
        const auto again = disk.written.load();
        QTRY_VERIFY_WITH_TIMEOUT(disk.written > again, 60'000);
        desk.world.session.lock();
        desk.world.settle();
        QDirIterator locked(QString::fromStdString(m_family.tablet.folder()), {u".t-*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY(!locked.hasNext());
    }
};

QTEST_MAIN(TestClips)
#include "tst_clips.moc"
