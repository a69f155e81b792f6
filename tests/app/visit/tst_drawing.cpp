// SPDX-License-Identifier: Apache-2.0
// A drawing on paper, photographed at a visit: the child's, made together, for her and the officer.
#include "app/pages/sealedpage.h"
#include "app/photo/photocontroller.h"
#include "app/visit/visitdrawing.h"
#include "core/book/held.h"
#include "core/book/meeting.h"
#include "core/book/pagecodec.h"
#include "tests/app/visit/samsspace.h"
#include "tests/qml/family/hand.h"
#include "tests/support/photodesk.h"

#include <QBuffer>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

ReviewId theNext()
{
    ReviewId id;
    id.bytes.fill(9);
    return id;
}

void planReview(TestFamily &family)
{
    Hand sam(family, family.iroDevice, family.openIro(), {TestFamily::childSeat});
    sam.say(ReviewContent{theNext(), ReviewContent::State::Planned, civil({2026, 5, 21}), {}, "", {{"Amina", "amina"}, {"Sam", "sam"}}, {}, ""});
}

QByteArray drawnOnPaper()
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int i = 40; i < 200; ++i) image.setPixel(i, i, qRgb(200, 20, 20));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Sam at the house, with the camera's screen open.
struct Sheet
{
    OpenVisit visit;
    VisitDrawing drawing;
    PhotoController photos;
    Sheet(SamsSpace &sam, const QString &circle)
    {
        visit.setFirst(circle);
        sam.settle();
        drawing.setVisit(&visit);
        drawing.setCircle(circle);
        photos.setEditor(drawing.editor());
        sam.settle();
    }
    bool take(SamsSpace &sam, const QUrl &file)
    {
        drawing.begin();
        sam.settle();
        if (!drawing.ready()) return false;
        photos.choosePicture(file);
        if (!QTest::qWaitFor([&] { return photos.stage() == PhotoController::Cropping; }, 30'000)) return false;
        photos.put();
        return QTest::qWaitFor([&] { return drawing.taken() && photos.stage() == PhotoController::Choosing; }, 30'000);
    }
};

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QUrl paper() { return fileIn(m_dir, u"paper.png"_s, drawnOnPaper()); }
    static std::size_t drafts(SamsSpace &sam)
    {
        return sam.ask([](DeviceSession &device) { return (*device.profile()->drafts().list()).size(); });
    }

private Q_SLOTS:
    void itIsKeptAsMadeTogetherWithHerWordsForHerAndTheOfficer()
    {
        TwoChildren two;
        planReview(two.family);
        SamsSpace sam(two);
        Sheet sheet(sam, two.aminaHex());
        QVERIFY(sheet.drawing.can());
        QVERIFY(!sheet.drawing.taken());
        QVERIFY(sheet.take(sam, paper()));
        QSignalSpy kept(&sheet.drawing, &VisitDrawing::kept);
        sheet.drawing.keep(u" The dog by the sea "_s);
        sam.settle();
        QCOMPARE(kept.count(), 1);
        QVERIFY(!sheet.drawing.taken());
        const auto all = sam.entries(two.family.circle, Kind::Live);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
        QVERIFY(!all[0].target);
        const auto live = *LiveContent::decode(all[0].content);
        QCOMPARE(live.review, theNext());
        QCOMPARE(live.words, std::string("The dog by the sea"));
        QVERIFY(!live.asks);
        const auto page = sam.ask([entry = all[0]](DeviceSession &device) { return openPage(*device.profile(), entry.circle, entry.ref); });
        QVERIFY(page.ok());
        QCOMPARE(page->objects.size(), 1u);
        QVERIFY(std::holds_alternative<Photo>(page->objects[0].what));
        const auto media = sam.ask([entry = all[0]](DeviceSession &device) { return device.profile()->media(entry.circle, entry.ref)->size(); });
        QCOMPARE(media, 1u);
        QCOMPARE(drafts(sam), 0u);
        QCOMPARE(sam.entries(two.zahra, Kind::Live).size(), 0u);
    }

    void thrownAwayItLeavesNothing()
    {
        TwoChildren two;
        planReview(two.family);
        SamsSpace sam(two);
        Sheet sheet(sam, two.aminaHex());
        QVERIFY(sheet.take(sam, paper()));
        QCOMPARE(drafts(sam), 1u);
        sheet.drawing.throwAway();
        sam.settle();
        QCOMPARE(drafts(sam), 0u);
        QCOMPARE(sam.entries(two.family.circle, Kind::Live).size(), 0u);
    }

    void oneThatWasCutOffIsThereAgain()
    {
        TwoChildren two;
        planReview(two.family);
        SamsSpace sam(two);
        {
            Sheet sheet(sam, two.aminaHex());
            QVERIFY(sheet.take(sam, paper()));
            sheet.drawing.editor()->keepNow();
            sam.settle();
        }
        Sheet again(sam, two.aminaHex());
        again.drawing.begin();
        sam.settle();
        QTRY_VERIFY(again.drawing.taken());
    }

    void withoutAReviewThereIsNoPlaceForIt()
    {
        TwoChildren two;
        SamsSpace sam(two);
        Sheet sheet(sam, two.aminaHex());
        QVERIFY(!sheet.drawing.can());
        sheet.drawing.begin();
        sam.settle();
        QVERIFY(!sheet.drawing.ready());
    }

    void whatIsNoPictureIsOneSentence()
    {
        TwoChildren two;
        planReview(two.family);
        SamsSpace sam(two);
        Sheet sheet(sam, two.aminaHex());
        sheet.drawing.begin();
        sam.settle();
        sheet.photos.choosePicture(fileIn(m_dir, u"no.png"_s, "no picture at all"));
        QTRY_VERIFY(sheet.photos.stage() == PhotoController::Choosing && !sheet.photos.notice().isEmpty());
        QVERIFY(!sheet.drawing.taken());
    }
};

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
