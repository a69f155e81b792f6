// SPDX-License-Identifier: Apache-2.0
// A sticker of a child's own: from her page to the drawer, onto pages, to the reader, and out again.
#include "app/page/pageraster.h"
#include "app/pages/readcontroller.h"
#include "app/preference.h"
#include "app/share/pageshare.h"
#include "app/share/sharecontroller.h"
#include "app/stickers/cutcontroller.h"
#include "app/stickers/ownstickersmodel.h"
#include "tests/support/officersdesk.h"
#include "tests/support/photodesk.h"
#include "tests/support/tones.h"

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

struct Desk : test::PhotoDesk {
    Desk(test::TestDevice &device, const ProfileCard &child) : PhotoDesk(device, child)
    {
        cut.setProperty("editor", QVariant::fromValue(editor.get()));
        mine.setProperty("editor", QVariant::fromValue(editor.get()));
        world.settle();
    }
    /// Cuts the middle out of a page that is all green.
    bool make(bool named = false)
    {
        editor->document()->setPaper(QColor(0, 160, 60), 0);
        cut.startWithPage();
        cut.setRing({{0.3, 0.3}, {0.7, 0.3}, {0.7, 0.7}, {0.3, 0.7}});
        cut.cut();
        if (named) {
            cut.recorder()->record();
            world.microphone.speak(tones::tone(440, 900));
            cut.recorder()->stop();
        }
        const QSignalSpy kept(&cut, &CutController::kept);
        cut.keep();
        const bool done = QTest::qWaitFor([&] { return kept.count() == 1 || cut.stage() == CutController::Cut; }, 5'000);
        world.settle();
        return done && kept.count() == 1;
    }
    CutController cut;
    OwnStickersModel mine;
};

bool isGreen(const QImage &image, double x, double y)
{
    const auto c = image.pixelColor(int(x * image.width()), int(y * image.height()));
    return c.green() > 120 && c.red() < 60;
}

QImage pictureOf(PageMedia &media, const Page &page)
{
    StickerImages stickers;
    return renderPage(page, 400, stickers, media.source());
}

} // namespace

class TestOwnStickers : public QObject
{
    Q_OBJECT

    TestFamily m_family;

private Q_SLOTS:
    void initTestCase()
    {
        test::introduce(m_family);
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void sheCutsOneOutNamesItAndPutsItOnAPage()
    {
        Desk desk(m_family.tablet, m_family.child);
        QCOMPARE(desk.mine.count(), 0);
        QVERIFY(desk.make(true));
        QCOMPARE(desk.mine.count(), 1);
        QVERIFY(desk.mine.spoken(0));
        QVERIFY(isGreen(desk.mine.picture(0), 0.5, 0.5));
        QCOMPARE(desk.cut.stage(), CutController::Nothing);
        QVERIFY(desk.cut.cutOut().isNull());
        // Its name in her voice.
        desk.mine.say(0);
        desk.world.settle();
        desk.world.speaker.playFor(500);
        QVERIFY(desk.world.speaker.played.size() > 10'000);

        desk.editor->startNew();
        desk.mine.putAt(0, 2'000, 1'000);
        desk.world.settle();
        desk.mine.put(0);
        desk.world.settle();
        QCOMPARE(desk.objects().size(), std::size_t(2));
        const auto &photo = std::get<Photo>(desk.objects()[0].what);
        QCOMPARE(std::max(photo.w, photo.h), 2'000);
        QCOMPARE(desk.objects()[0].place.x, 2'000);
        // Twice on one page, kept once.
        QCOMPARE(std::get<Photo>(desk.objects()[1].what).blob, photo.blob);
        const auto shown = pictureOf(*desk.editor->media(), desk.editor->document()->page());
        QVERIFY(isGreen(shown, 2'000.0 / pagelimits::width, 1'000.0 / pagelimits::height));
        QVERIFY(!isGreen(shown, 0.9, 0.9));
    }

    void afterAKillItIsThereAndSoIsThePageThatHasIt()
    {
        QString key;
        {
            Desk desk(m_family.tablet, m_family.child);
            QVERIFY(desk.mine.count() > 0);
            desk.mine.put(0);
            desk.world.settle();
            key = desk.key();
        }
        Desk desk(m_family.tablet, m_family.child);
        QVERIFY(desk.mine.count() > 0);
        desk.editor->openDraft(key);
        QTRY_VERIFY(desk.editor->isOpen() && desk.key() == key && desk.editor->media()->photos().complete());
        QVERIFY(isGreen(pictureOf(*desk.editor->media(), desk.editor->document()->page()), 0.5, 0.5));
    }

    void takenOutItStaysOnItsPagesAndCanBePutBack()
    {
        Desk desk(m_family.tablet, m_family.child);
        const auto before = desk.mine.count();
        desk.mine.put(0);
        desk.world.settle();
        desk.mine.takeOut(0);
        desk.world.settle();
        QCOMPARE(desk.mine.count(), before - 1);
        QCOMPARE(desk.objects().size(), std::size_t(1));
        QVERIFY(isGreen(pictureOf(*desk.editor->media(), desk.editor->document()->page()), 0.5, 0.5));
        QVERIFY(desk.mine.canPutBack());
        desk.mine.putBack();
        desk.world.settle();
        QCOMPARE(desk.mine.count(), before);
        QVERIFY(desk.mine.spoken(0));
        QVERIFY(!desk.mine.canPutBack());
    }

    void itIsCutOutOfAPhotoToo()
    {
        Desk desk(m_family.tablet, m_family.child);
        desk.photos->openCamera(nullptr);
        desk.photos->takePhoto();
        desk.photos->crop()->dragCorner(3, 0.5, 0.5); // the red quarter
        desk.cut.startWithPhoto(desk.photos.get());
        QCOMPARE(desk.cut.picture().size(), QSize(320, 240));
        QVERIFY(!desk.cut.hasRing());
        desk.cut.cut(); // nothing is drawn round yet
        QCOMPARE(desk.cut.stage(), CutController::Drawing);
        desk.cut.setBoxed(true);
        desk.cut.box()->cut(CropFrame::Left);
        desk.cut.cut();
        QCOMPARE(desk.cut.stage(), CutController::Cut);
        const auto middle = desk.cut.cutOut().pixelColor(desk.cut.cutOut().width() / 2, desk.cut.cutOut().height() / 2);
        QVERIFY(middle.red() > 200 && middle.green() < 60);
        desk.cut.again();
        QCOMPARE(desk.cut.stage(), CutController::Drawing);
        desk.cut.setRing({{0.5, 0.5}, {0.501, 0.5}, {0.501, 0.501}, {0.5, 0.501}, {0.505, 0.505}});
        desk.cut.cut();
        QCOMPARE(desk.cut.stage(), CutController::Drawing);
        desk.cut.cancel();
    }

    void whenThereAreManyItSaysSoAndLosesNothing()
    {
        TestFamily family(11);
        family.tablet.close();
        Desk desk(family.tablet, family.child);
        const auto filled = desk.world.ask([](DeviceSession &session) -> Result<void> {
            const auto png = picture::encodeCutOut(test::pictures::quarters(20, 20));
            for (std::size_t i = 0; i < OwnStickers::most; ++i) PIPIT_TRY(session.profile()->ownStickers().add(*png, {}, 0));
            return {};
        });
        QVERIFY(filled.ok());
        QVERIFY(!desk.make());
        QCOMPARE(desk.cut.stage(), CutController::Cut); // still in her hand
        QCOMPARE(desk.cut.notice(), u"You have 60 stickers of your own, and that is as many as fit. Take one out of Mine first."_s);
        Q_EMIT desk.world.session.bookChanged();
        desk.world.settle();
        QVERIFY(desk.mine.full());
    }

    void whoeverMayReadThePageSeesItAndNothingFromRoundIt()
    {
        TestFamily family(9);
        test::introduce(family);
        family.tablet.close();
        {
            Desk desk(family.tablet, family.child);
            QVERIFY(desk.make(true));
            desk.editor->startNew();
            desk.mine.put(0);
            desk.world.settle();
            PageShare page;
            page.setEditor(desk.editor.get());
            ShareController share;
            share.setProperty("what", QVariant::fromValue<Shareable *>(&page));
            QTRY_VERIFY(share.people()->count() > 0);
            QSignalSpy posted(&share, &ShareController::posted);
            share.postAndKeep();
            QTRY_COMPARE(posted.count(), 1);
        }
        test::OfficersDesk officer(family);
        QTRY_VERIFY(officer.read.isOpen() && officer.read.media()->photos().complete());
        QVERIFY(isGreen(pictureOf(*officer.read.media(), officer.read.document()->page()), 0.5, 0.5));
        QVERIFY(officer.read.media()->photos().image(0, 10'000).hasAlphaChannel());
        // The picture went, the name of it did not: that is hers.
        const auto media = officer.world.ask([&officer](DeviceSession &session) { return *session.profile()->media(officer.circle, officer.ref); });
        QCOMPARE(media.size(), std::size_t(1));
        QCOMPARE(media[0].mime, std::string("image/png"));
    }

    void theSkinSheChoseIsHersAndOutlivesTheLock()
    {
        {
            Desk desk(m_family.tablet, m_family.child);
            Preference skin;
            skin.setName(u"sticker/skin"_s);
            skin.componentComplete();
            desk.world.settle();
            QCOMPARE(skin.number(), 0);
            skin.setNumber(4);
            desk.world.session.lock();
            QCOMPARE(skin.number(), 0); // nothing of her is shown while it is locked
        }
        {
            Desk desk(m_family.tablet, m_family.child);
            Preference skin;
            skin.setName(u"sticker/skin"_s);
            skin.componentComplete();
            desk.world.settle();
            QCOMPARE(skin.number(), 4);
        }
    }

    void theLockForgetsThem()
    {
        Desk desk(m_family.tablet, m_family.child);
        QVERIFY(desk.mine.count() > 0);
        desk.cut.startWithPage();
        desk.world.session.lock();
        QCOMPARE(desk.mine.count(), 0);
        QVERIFY(desk.cut.picture().isNull());
        QVERIFY(desk.mine.picture(0).isNull());
    }
};

QTEST_MAIN(TestOwnStickers)
#include "tst_ownstickers.moc"
