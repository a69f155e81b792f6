// SPDX-License-Identifier: Apache-2.0
// From camera or file to the page, the small picture, the other's screen, and back after a kill.
#include "app/page/pagecanvas.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/readcontroller.h"
#include "app/pages/thumbnails.h"
#include "app/pages/pagepictures.h"
#include "app/pages/sealedpage.h"
#include "app/share/pageshare.h"
#include "app/share/sharecontroller.h"
#include "tests/support/officersdesk.h"
#include "tests/support/photodesk.h"

#include <QDir>
#include <QDirIterator>
#include <QQuickWindow>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;
namespace pictures = pipit::test::pictures;

namespace {

using Desk = test::PhotoDesk;

/// What the colour is at a part of the picture.
QColor at(const QImage &image, double x, double y)
{
    return image.pixelColor(int(x * image.width()), int(y * image.height()));
}

bool like(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 60 && std::abs(a.green() - b.green()) < 60 && std::abs(a.blue() - b.blue()) < 60;
}

/// Red, green, blue, yellow round the middle, as the photo lies.
bool showsQuarters(const QImage &page)
{
    return like(at(page, 0.4, 0.4), Qt::red) && like(at(page, 0.6, 0.4), Qt::green) && like(at(page, 0.4, 0.6), Qt::blue) && like(at(page, 0.6, 0.6), Qt::yellow);
}

QImage pictureOf(PageMedia &media, const Page &page, int width = 400)
{
    StickerImages stickers;
    return renderPage(page, width, stickers, media.source());
}

} // namespace

class TestPhotos : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    TestFamily m_family;

    QUrl file(const QString &name, const QByteArray &bytes) { return test::fileIn(m_dir, name, bytes); }
    /// Nothing that could be read lies in the device's folder, or anywhere that a temporary file would.
    bool leftNothing(const QByteArray &secret)
    {
        QDirIterator files(QString::fromStdString(m_family.tablet.folder()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile one(files.next());
            if (!one.open(QIODevice::ReadOnly)) return false;
            if (one.readAll().contains(secret)) return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::introduce(m_family);
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void aPhotoIsTakenIntoMemoryAndShownOnThePage()
    {
        Desk desk(m_family.tablet, m_family.child);
        QVERIFY(desk.photos->hasCamera());
        QVideoSink preview;
        desk.photos->openCamera(&preview);
        QCOMPARE(desk.photos->stage(), PhotoController::Aiming);
        QVERIFY(preview.videoFrame().isValid());
        desk.photos->takePhoto();
        QCOMPARE(desk.photos->stage(), PhotoController::Cropping);
        QVERIFY(!desk.camera.on());
        QVERIFY(desk.put());
        QCOMPARE(desk.photos->stage(), PhotoController::Choosing);
        QVERIFY(desk.photos->picture().isNull());
        QCOMPARE(desk.objects().size(), std::size_t(1));
        const auto &photo = std::get<Photo>(desk.objects()[0].what);
        QVERIFY(std::abs(double(photo.w) / photo.h - 640.0 / 480.0) < 0.01);
        QVERIFY(showsQuarters(pictureOf(*desk.editor->media(), desk.editor->document()->page())));
        QVERIFY(leftNothing("JFIF"));
    }

    void withoutACameraItSaysSo()
    {
        Desk desk(m_family.tablet, m_family.child);
        QSignalSpy changed(desk.photos.get(), &PhotoController::hasCameraChanged);
        desk.camera.plug(false);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!desk.photos->hasCamera());
        desk.photos->openCamera(nullptr);
        QCOMPARE(desk.photos->notice(), u"This tablet has no camera that Pipit can use."_s);
        desk.camera.plug(true);
        desk.camera.refuses = Code::Refused;
        desk.photos->openCamera(nullptr);
        QVERIFY(desk.photos->notice().startsWith(u"Pipit may not use the camera."));
        desk.camera.refuses.reset();
        desk.photos->openCamera(nullptr);
        desk.camera.breakDown(Code::Io);
        QCOMPARE(desk.photos->stage(), PhotoController::Choosing);
        QCOMPARE(desk.photos->notice(), u"The camera stopped. Try again."_s);
        desk.world.platform.setCamera(nullptr);
        QVERIFY(!desk.photos->hasCamera());
    }

    void aPickedPictureIsOnlyRead()
    {
        Desk desk(m_family.tablet, m_family.child);
        const auto bytes = pictures::telling(pictures::quarters(640, 480), 1);
        const auto url = file(u"picked.jpg"_s, bytes);
        const auto files = QDir(m_dir.path()).entryList(QDir::Files).size();
        desk.photos->choosePicture(url);
        QCOMPARE(desk.photos->stage(), PhotoController::Working);
        QTRY_COMPARE(desk.photos->stage(), PhotoController::Cropping);
        QVERIFY(desk.put());
        QVERIFY(showsQuarters(pictureOf(*desk.editor->media(), desk.editor->document()->page())));
        QFile again(url.toLocalFile());
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), bytes);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files).size(), files);
        QVERIFY(leftNothing("CANARY"));
        QVERIFY(leftNothing("JFIF"));
    }

    void onlyWhatIsInsideTheFrameIsKept()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.photos->openCamera(nullptr);
        desk.photos->takePhoto();
        desk.photos->crop()->dragCorner(3, 0.5, 0.5); // the red quarter
        QVERIFY(desk.put());
        const auto jpeg = desk.world.ask([page = desk.editor->pageId()](DeviceSession &session) {
            const auto media = session.profile()->drafts().media(page);
            const auto sealed = openMedia(*session.profile(), media->at(0));
            return readWhole(**sealed, PageMedia::maxPhoto);
        });
        QVERIFY(jpeg.ok());
        const auto kept = picture::decode(*jpeg, 4'000'000);
        QCOMPARE(kept->size(), QSize(320, 240));
        for (int x = 4; x < 320; x += 20)
            for (int y = 4; y < 240; y += 20) QVERIFY(like(kept->pixelColor(x, y), Qt::red));
    }

    void aTurnedPictureStaysTurned()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.photos->openCamera(nullptr);
        desk.photos->takePhoto();
        desk.photos->turn();
        QCOMPARE(desk.photos->picture().size(), QSize(480, 640));
        QVERIFY(like(at(desk.photos->picture(), 0.25, 0.25), Qt::blue));
        QVERIFY(desk.put());
        const auto &photo = std::get<Photo>(desk.objects()[0].what);
        QVERIFY(photo.h > photo.w);
    }

    void aPhotoIsAnObjectLikeASticker()
    {
        Desk desk(m_family.tablet, m_family.child);
        auto &document = *desk.editor->document();
        document.addSticker(1, 3);
        desk.photos->openCamera(nullptr);
        desk.photos->takePhoto();
        QVERIFY(desk.put());
        QCOMPARE(document.selected(), 1);
        QCOMPARE(document.selectedKind(), PageDocument::PhotoKind);
        document.sendToBack();
        QVERIFY(std::holds_alternative<Photo>(desk.objects()[0].what));
        QCOMPARE(document.selected(), 0);
        document.bringToFront();
        QVERIFY(std::holds_alternative<Photo>(desk.objects()[1].what));
        document.makeBigger();
        document.turn();
        document.moveBy(500, 300);
        const auto place = desk.objects()[1].place;
        QVERIFY(place.scale > 1000 && place.turn == 1500 && place.x != document.page().w / 2);
        document.removeSelected();
        QCOMPARE(desk.objects().size(), std::size_t(1));
        document.undo();
        QCOMPARE(desk.objects()[1].place, place);
        // What undo brings back is fetched from its blob again.
        QTRY_VERIFY(desk.editor->media()->photos().complete());
    }

    void afterAKillThePhotoIsThereAndInTheSmallPicture()
    {
        QString key;
        {
            Desk desk(m_family.tablet, m_family.child);
            desk.photos->openCamera(nullptr);
            desk.photos->takePhoto();
            QVERIFY(desk.put());
            desk.world.settle();
            key = desk.key();
        } // no goodbye: what follows is a new process as far as the vault can tell
        Thumbnails::clear();
        Desk desk(m_family.tablet, m_family.child);
        desk.editor->openDraft(key);
        QTRY_VERIFY(desk.editor->isOpen() && desk.key() == key);
        QTRY_VERIFY(desk.editor->media()->photos().complete() && !desk.objects().empty());
        QVERIFY(showsQuarters(pictureOf(*desk.editor->media(), desk.editor->document()->page())));
        const auto small = desk.world.ask([page = desk.editor->pageId()](DeviceSession &session) {
            const auto cards = session.profile()->drafts().list();
            for (const auto &card : *cards)
                if (card.page == page) return session.profile()->drafts().picture(page)->image;
            return Bytes();
        });
        QVERIFY(showsQuarters(Thumbnails::decode(small)));
    }

    void theCanvasShowsItWhenItHasCome()
    {
        QString key;
        {
            Desk desk(m_family.tablet, m_family.child);
            desk.photos->openCamera(nullptr);
            desk.photos->takePhoto();
            QVERIFY(desk.put());
            desk.world.settle();
            key = desk.key();
        }
        Desk desk(m_family.tablet, m_family.child);
        QQuickWindow window;
        window.resize(400, 300);
        auto *canvas = new PageCanvas(window.contentItem());
        canvas->setWidth(400);
        canvas->setHeight(300);
        canvas->setDocument(desk.editor->document());
        window.show();
        desk.editor->openDraft(key);
        QTRY_VERIFY(desk.editor->media()->photos().complete() && !desk.objects().empty());
        QTRY_VERIFY(showsQuarters(window.grabWindow()));
        // Carried it is shown too.
        desk.editor->document()->setTool(PageDocument::Hand);
        desk.editor->document()->select(0);
        desk.editor->document()->pickUp();
        QVERIFY(showsQuarters(window.grabWindow()));
    }

    void whoeverMayReadThePageSeesIt()
    {
        TestFamily family(7);
        test::introduce(family);
        family.tablet.close();
        EntryRef shared;
        {
            Desk desk(family.tablet, family.child);
            desk.photos->openCamera(nullptr);
            desk.photos->takePhoto();
            QVERIFY(desk.put());
            PageShare page;
            page.setEditor(desk.editor.get());
            ShareController share;
            share.setProperty("what", QVariant::fromValue<Shareable *>(&page));
            QTRY_VERIFY(share.people()->count() > 0);
            QVERIFY(share.canPost());
            QSignalSpy posted(&share, &ShareController::posted);
            share.postAndKeep();
            QTRY_COMPARE(posted.count(), 1);
            // The child's own list shows it.
            const auto small = desk.world.ask([](DeviceSession &session) {
                const auto circle = *session.onlyCircle();
                const auto cards = session.books().at(circle).pages();
                return cards.empty() ? Bytes() : *session.profile()->thumbnail(cards.front().ref.hash);
            });
            QVERIFY(showsQuarters(Thumbnails::decode(small)));
        }
        test::OfficersDesk officer(family);
        QTRY_VERIFY(officer.read.isOpen());
        QTRY_VERIFY(officer.read.media()->photos().complete());
        QVERIFY(showsQuarters(pictureOf(*officer.read.media(), officer.read.document()->page())));
        // In her list it is drawn from the blob.
        const auto drawn = officer.world.ask([&officer](DeviceSession &session) {
            auto pictures = std::make_shared<PagePictures>();
            const auto found = session.books().at(officer.circle).page(officer.ref);
            return found && pictures->gather(*session.profile(), *found) ? pictures : nullptr;
        });
        QVERIFY(drawn);
        Thumbnails::clear();
        drawn->show(officer.world.session);
        QSize size;
        const std::unique_ptr<QQuickImageProvider> provider(Thumbnails::provider());
        QVERIFY(showsQuarters(provider->requestImage(officer.key(), &size, {})));
        // At the lock nothing of it stays.
        officer.world.session.lock();
        QVERIFY(officer.read.media()->photos().image(0, 10).isNull());
    }

    void theLockSwitchesTheCameraOffAndForgetsThePicture()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.photos->openCamera(nullptr);
        QVERIFY(desk.camera.on());
        desk.world.session.lock();
        QVERIFY(!desk.camera.on());
        QCOMPARE(desk.photos->stage(), PhotoController::Choosing);
        QVERIFY(desk.world.open(m_family.child, TestFamily::pictures()));
        desk.photos->openCamera(nullptr);
        desk.photos->takePhoto();
        desk.world.session.lock();
        QVERIFY(desk.photos->picture().isNull());
    }

    void manyPhotosStayWithinTheBudget()
    {
        PageDocument document;
        PagePhotos photos(document, [](std::uint32_t, PagePhotos::Done) {});
        const auto large = pictures::quarters(1'600, 1'200);
        for (std::uint32_t blob = 0; blob < 40; ++blob) {
            photos.put(blob, large);
            document.addPhoto(blob, large.size());
        }
        std::int64_t pixels = 0;
        for (std::uint32_t blob = 0; blob < 40; ++blob) {
            const auto image = photos.image(blob, 10'000);
            QVERIFY(!image.isNull());
            pixels += std::int64_t(image.width()) * image.height();
        }
        QVERIFY2(pixels <= PagePhotos::budget * 101 / 100, qPrintable(QString::number(pixels)));
        QVERIFY(photos.image(3, 100).width() < 250); // a small one is painted from a small one
        QVERIFY(photos.image(3, 100).width() >= 100);
    }
};

QTEST_MAIN(TestPhotos)
#include "tst_photos.moc"
