// SPDX-License-Identifier: Apache-2.0
#include "app/photo/cropframe.h"
#include "app/photo/picture.h"
#include "tests/app/pictures.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
namespace pictures = pipit::test::pictures;

namespace {

Result<QImage> read(QByteArray bytes, int side = picture::editSide)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return picture::read(buffer, side);
}

Code codeOf(const QByteArray &bytes)
{
    const auto picture = read(bytes);
    return picture ? Code(0) : picture.code();
}

QByteArray inside(const Bytes &jpeg)
{
    return QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size()));
}

/// The markers of a JPEG (ITU-T T.81 Annex B) up to its scan.
QByteArray markers(const QByteArray &jpeg)
{
    QByteArray found;
    for (qsizetype at = 2; at + 4 < jpeg.size() && uchar(jpeg[at]) == 0xFF;) {
        found += jpeg[at + 1];
        if (uchar(jpeg[at + 1]) == 0xDA) break;
        at += 2 + (uchar(jpeg[at + 2]) << 8 | uchar(jpeg[at + 3]));
    }
    return found;
}

bool near(QColor a, QColor b, int by = 40)
{
    return std::abs(a.red() - b.red()) < by && std::abs(a.green() - b.green()) < by && std::abs(a.blue() - b.blue()) < by;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingButThePictureStays()
    {
        const auto source = pictures::telling(pictures::quarters(320, 200), 1);
        for (const auto *told : {"Exif", "CANARYMAKE", "CANARYGPS", "CANARYTHUMB", "CANARYXMP", "CANARYIPTC", "CANARYCOMMENT", "CANARYBEHIND", "ICC_PROFILE"})
            QVERIFY2(source.contains(told), told);
        const auto picture = read(source);
        QVERIFY(picture.ok());
        QVERIFY(picture->textKeys().isEmpty() && !picture->colorSpace().isValid());
        const auto photo = picture::encode(*picture);
        QVERIFY(photo.ok());
        const auto jpeg = inside(photo->jpeg);
        for (const auto *told : {"Exif", "CANARY", "xmpmeta", "Photoshop", "ICC_PROFILE", "Display P3"}) QVERIFY2(!jpeg.contains(told), told);
        const auto found = markers(jpeg);
        QVERIFY(found.endsWith('\xDA'));
        for (const auto marker : found) QVERIFY2(QByteArray("\xE0\xDB\xC0\xC4\xDA").contains(marker), found.toHex());
        QVERIFY(jpeg.endsWith("\xFF\xD9"));
    }

    void aPngLosesItsTextToo()
    {
        auto image = pictures::quarters(64, 64);
        image.setText(QStringLiteral("Author"), QStringLiteral("CANARYTEXT"));
        const auto source = pictures::encoded(image, "png");
        QVERIFY(source.contains("CANARYTEXT"));
        QVERIFY(!inside(picture::encode(*read(source))->jpeg).contains("CANARY"));
    }

    void everyOrientationBecomesUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QColor>("topLeft");
        const QColor red(Qt::red), green(Qt::green), blue(Qt::blue), yellow(Qt::yellow);
        const QSize lying(320, 200), standing(200, 320);
        QTest::newRow("1") << 1 << lying << red;
        QTest::newRow("2") << 2 << lying << green;
        QTest::newRow("3") << 3 << lying << yellow;
        QTest::newRow("4") << 4 << lying << blue;
        QTest::newRow("5") << 5 << standing << red;
        QTest::newRow("6") << 6 << standing << blue;
        QTest::newRow("7") << 7 << standing << yellow;
        QTest::newRow("8") << 8 << standing << green;
    }
    void everyOrientationBecomesUpright()
    {
        QFETCH(int, orientation);
        const auto picture = read(pictures::telling(pictures::quarters(320, 200), orientation));
        QVERIFY(picture.ok());
        QTEST(picture->size(), "size");
        QFETCH(QColor, topLeft);
        QVERIFY2(near(picture->pixelColor(20, 20), topLeft), qPrintable(picture->pixelColor(20, 20).name()));
    }

    void aLargePhotoBecomesAtMost2048()
    {
        const auto picture = read(pictures::encoded(pictures::quarters(6'000, 4'000), "jpeg"));
        QVERIFY(picture.ok());
        QCOMPARE(picture->size(), QSize(4'096, 2'730));
        const auto photo = picture::encode(*picture);
        QCOMPARE(std::max(photo->image.width(), photo->image.height()), picture::photoSide);
        const auto back = picture::decode(photo->jpeg, 4'000'000);
        QVERIFY(back.ok());
        QCOMPARE(back->size(), photo->image.size());
        QVERIFY(near(back->pixelColor(10, 10), Qt::red));
    }

    void whatIsCroppedAwayIsNotInThePhoto()
    {
        const auto photo = picture::encode(pictures::quarters(400, 400), QRectF(0, 0, 0.5, 0.5));
        QVERIFY(photo.ok());
        QCOMPARE(photo->image.size(), QSize(200, 200));
        const auto back = picture::decode(photo->jpeg, 4'000'000);
        for (int x = 0; x < 200; x += 9)
            for (int y = 0; y < 200; y += 9) QVERIFY(near(back->pixelColor(x, y), Qt::red));
        QVERIFY(photo->jpeg.size() < picture::encode(pictures::quarters(400, 400))->jpeg.size());
    }

    void clearPartsLieOnWhite()
    {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QVERIFY(near(read(pictures::encoded(image, "png"))->pixelColor(5, 5), Qt::white, 3));
    }

    void twoHundredMegapixelsAreTooBig()
    {
        QCOMPARE(codeOf(pictures::jpegThatSays(16'320, 12'240)), Code::TooBig);
        QCOMPARE(codeOf(pictures::jpegThatSays(65'500, 300)), Code::TooBig);
    }

    void aPngBombIsRefusedBeforeItGoesOff()
    {
        for (const auto &bomb : {pictures::png(50'000, 50'000), pictures::png(20'000, 20'000), pictures::png(8'000, 8'000)}) {
            QVERIFY(bomb.size() < 2'000);
            QCOMPARE(codeOf(bomb), Code::TooBig);
        }
    }

    void whatIsNoPictureIsSaidSo()
    {
        QCOMPARE(codeOf({}), Code::Invalid);
        QCOMPARE(codeOf("Dear Sam, this is a letter and not a picture at all."), Code::Invalid);
        QCOMPARE(codeOf("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd'/></svg>"), Code::Invalid);
        QCOMPARE(codeOf("%PDF-1.7 and so on, and so on, and so on"), Code::Invalid);
        QCOMPARE(codeOf(QByteArray(5'000, '\0')), Code::Invalid);
    }

    void aBrokenPictureIsSaidSo()
    {
        const auto whole = pictures::encoded(pictures::quarters(300, 300), "png");
        QCOMPARE(codeOf(whole.left(60)), Code::Corrupt);
        QCOMPARE(codeOf(QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(2'000, 'x')), Code::Corrupt);
        QCOMPARE(codeOf(pictures::png(1'000, 1'000).left(70)), Code::Corrupt);
    }

    void aPictureThatMovesIsRefusedAndAStillOneOfItsKindIsNot()
    {
        QCOMPARE(codeOf(pictures::gif(3)), Code::Refused);
        QCOMPARE(codeOf(pictures::gif(1)), Code(0));
    }

    void aKindThatThisSystemCannotReadIsSaidSo()
    {
        const QByteArray heic("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24);
        QVERIFY(codeOf(heic + QByteArray(100, 'x')) == Code::TooNew || codeOf(heic + QByteArray(100, 'x')) == Code::Corrupt);
    }

    void aPhotoOfAPageIsAJpegAndNothingElse()
    {
        const auto png = pictures::encoded(pictures::quarters(64, 64), "png");
        QCOMPARE(picture::decode(Bytes(png.begin(), png.end()), 1'000'000).code(), Code::Corrupt);
        const auto huge = pictures::jpegThatSays(16'320, 12'240);
        QCOMPARE(picture::decode(Bytes(huge.begin(), huge.end()), 1'000'000).code(), Code::TooBig);
        const auto photo = picture::encode(pictures::quarters(1'600, 1'200));
        const auto small = picture::decode(photo->jpeg, 30'000);
        QVERIFY(small->width() * small->height() <= 30'300);
    }

    void theFrameCutsByCornersAndByButtons()
    {
        CropFrame frame;
        QVERIFY(frame.whole());
        frame.dragCorner(0, 0.25, 0.5);
        QCOMPARE(frame.part(), QRectF(0.25, 0.5, 0.75, 0.5));
        frame.dragCorner(3, -2, -2); // never inside out, never nothing
        QCOMPARE(frame.part().size(), QSizeF(CropFrame::least, CropFrame::least));
        frame.moveBy(5, -5);
        QCOMPARE(frame.part().right(), 1.0);
        QCOMPARE(frame.part().top(), 0.0);
        frame.reset();
        for (const auto side : {CropFrame::Left, CropFrame::Right, CropFrame::Top, CropFrame::Bottom}) frame.cut(side);
        QCOMPARE(frame.part(), QRectF(0.0625, 0.0625, 0.875, 0.875));
        for (int i = 0; i < 40; ++i) frame.cut(CropFrame::Left);
        QVERIFY(frame.part().width() >= CropFrame::least);
        QVERIFY(!frame.canCut(CropFrame::Left) && frame.canCut(CropFrame::Top));
    }
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
