// SPDX-License-Identifier: Apache-2.0
// Whatever comes instead of a picture or a film: one sentence, and the page is as it was.
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "tests/support/photodesk.h"
#include "tests/support/fulldisk.h"

#include <QDirIterator>
#include <QThreadPool>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::TestFamily;
using Desk = test::PhotoDesk;
namespace pictures = pipit::test::pictures;

class TestBadPictures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    TestFamily m_family;

    QUrl file(const QString &name, const QByteArray &bytes) { return test::fileIn(m_dir, name, bytes); }
    QUrl sparse(const QString &name, const QByteArray &front, qint64 size)
    {
        const auto url = file(name, front);
        QFile out(url.toLocalFile());
        if (!out.open(QIODevice::ReadWrite) || !out.resize(size)) qFatal("cannot resize");
        return url;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void aPhotoThatNobodyShouldHaveWrittenIsNotDecoded()
    {
        TestFamily family(8);
        Page page;
        page.id = family.tablet.rng.id<PageId>();
        const auto bomb = pictures::jpegThatSays(16'320, 12'240);
        {
            auto child = family.openChild();
            QVERIFY(child->drafts().create(page.id, *encodeSnapshot(page)));
            const auto blob = child->drafts().addMedia(page.id, MemorySource(Bytes(bomb.begin(), bomb.end())), 1 << 20, "image/jpeg", MediaKind::Photo, 0);
            page.objects.push_back({{5'000, 4'000, 1'000, 0, false}, Photo{4'000, 3'000, *blob}});
            QVERIFY(child->drafts().rewrite(page.id, *encodeSnapshot(page), ""));
        }
        family.tablet.close();
        Desk desk(family.tablet, family.child);
        desk.editor->openDraft(PageKey{page.id, {}, {}}.text());
        QTRY_VERIFY(!desk.editor->notice().isEmpty());
        QVERIFY(desk.editor->notice().contains(u"damaged"));
        QCOMPARE(desk.objects().size(), std::size_t(1)); // it keeps its place
    }

    void whateverIsWrongWithItIsOneSentence()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.editor->document()->addSticker(1, 3);
        const auto big = u"That picture is too big for Pipit. Choose a smaller one."_s;
        QCOMPARE(desk.refused(file(u"large.jpg"_s, pictures::jpegThatSays(16'320, 12'240)), false), big);
        QCOMPARE(desk.refused(file(u"bomb.png"_s, pictures::png(50'000, 50'000)), false), big);
        QCOMPARE(desk.refused(sparse(u"3GB.jpg"_s, "\xFF\xD8\xFF\xE0", qint64(3) << 30), false), big);
        QCOMPARE(desk.refused(file(u"letter.jpg"_s, "Dear Sam, this is no picture."), false), u"That is not a picture. Choose another one."_s);
        QCOMPARE(desk.refused(file(u"broken.png"_s, pictures::encoded(pictures::quarters(300, 300), "png").left(60)), false),
                 u"That picture is broken. Choose another one."_s);
        QCOMPARE(desk.refused(file(u"moves.gif"_s, pictures::gif(3)), false), u"That picture moves. Choose one that stays still."_s);
        QCOMPARE(desk.refused(file(u"phone.heic"_s, QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24) + QByteArray(99, 'x')), false),
                 u"This tablet cannot open that kind of picture. Choose another one."_s);
        const auto gone = u"Pipit could not read that picture. Choose another one."_s;
        QCOMPARE(desk.refused(QUrl::fromLocalFile(m_dir.filePath(u"gone.jpg"_s)), false), gone);
        QCOMPARE(desk.refused(QUrl::fromLocalFile(m_dir.path()), false), gone);
        QCOMPARE(desk.refused(QUrl(u"https://example.org/a.jpg"_s), false), gone);
        QCOMPARE(desk.refused(sparse(u"3GB.mp4"_s, QByteArray("\0\0\0\x10" "ftypisom\0\0\2\0", 16), qint64(3) << 30), true),
                 u"That film is too big. Choose a shorter one."_s);
        QCOMPARE(desk.refused(file(u"letter.mp4"_s, "Dear Sam, this is no film."), true), u"Pipit cannot use that kind of film. Choose another one."_s);
        QCOMPARE(desk.refused(file(u"broken.mp4"_s, QByteArray("\0\0\0\x10" "ftypisom\0\0\2\0" "\0\0\0\x09moov\0", 25)), true),
                 u"That film is broken. Choose another one."_s);
        // And then a good one goes all the same.
        desk.photos->choosePicture(file(u"good.png"_s, pictures::encoded(pictures::quarters(64, 64), "png")));
        QTRY_COMPARE(desk.photos->stage(), PhotoController::Cropping);
        QVERIFY(desk.photos->notice().isEmpty());
    }

    void aPictureThatWasCutShortIsShownAsFarAsItCame()
    {
        Desk desk(m_family.tablet, m_family.child);
        QImage image(640, 480, QImage::Format_RGB32);
        for (int y = 0; y < 480; ++y)
            for (int x = 0; x < 640; ++x) image.setPixelColor(x, y, QColor(200, x * 7 % 90, (x * y) % 70));
        const auto jpeg = pictures::encoded(image, "jpeg");
        QCOMPARE(desk.refused(file(u"most-missing.jpg"_s, jpeg.left(jpeg.size() / 4)), false), u"That picture is broken. Choose another one."_s);
        desk.photos->choosePicture(file(u"cut.jpg"_s, jpeg.left(jpeg.size() * 3 / 4)));
        QTRY_COMPARE(desk.photos->stage(), PhotoController::Cropping);
        QCOMPARE(desk.photos->notice(), u"Some of that picture is missing. This is the part that is there."_s);
        QVERIFY(desk.photos->picture().height() < 400 && desk.photos->picture().height() > 300);
        QVERIFY(desk.put());
        QCOMPARE(desk.objects().size(), std::size_t(1));
    }

    void aFullDiskKeepsThePageAndThePictureToTryAgain()
    {
        test::FullDisk disk;
        Desk desk(m_family.tablet, m_family.child, &disk);
        desk.editor->document()->addSticker(1, 3);
        desk.world.settle();
        desk.photos->openCamera(nullptr);
        desk.photos->takePhoto();
        disk.full = true;
        desk.photos->put();
        QTRY_VERIFY(!desk.photos->notice().isEmpty());
        QCOMPARE(desk.photos->notice(), words::sentence(Code::DiskFull));
        QCOMPARE(desk.photos->stage(), PhotoController::Cropping);
        QCOMPARE(desk.objects().size(), std::size_t(1));
        QDir blobs(QString::fromStdString(m_family.tablet.folder()));
        QDirIterator files(blobs.path(), {u".t-*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext()); // nothing half-written stays
        disk.full = false;
        QVERIFY(desk.put());
        QCOMPARE(desk.objects().size(), std::size_t(2));
    }

    void whatIsStoppedLeavesNothing()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.editor->document()->addSticker(1, 3);
        desk.photos->choosePicture(file(u"slow.png"_s, pictures::encoded(pictures::quarters(3'000, 2'000), "png")));
        QCOMPARE(desk.photos->stage(), PhotoController::Working);
        desk.photos->cancel();
        QCOMPARE(desk.photos->stage(), PhotoController::Choosing);
        QThreadPool::globalInstance()->waitForDone();
        desk.world.settle();
        QCOMPARE(desk.photos->stage(), PhotoController::Choosing);
        QVERIFY(desk.photos->picture().isNull() && desk.photos->notice().isEmpty());
        // Also when the panel is gone before the answer comes.
        desk.photos->choosePicture(file(u"slow.png"_s, pictures::encoded(pictures::quarters(3'000, 2'000), "png")));
        desk.photos.reset();
        QThreadPool::globalInstance()->waitForDone();
        desk.world.settle();
        QCOMPARE(desk.objects().size(), std::size_t(1));
    }
};

QTEST_MAIN(TestBadPictures)
#include "tst_badpictures.moc"
