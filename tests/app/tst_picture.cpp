// SPDX-License-Identifier: Apache-2.0
#include "app/photo/cropframe.h"
#include "app/photo/picture.h"
#include "tests/support/pictures.h"

#include <QImageReader>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
namespace pictures = pipit::test::pictures;

namespace {

Result<picture::Brought> bring(QByteArray bytes, int side = picture::editSide)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return picture::read(buffer, side);
}

Result<QImage> read(const QByteArray &bytes, int side = picture::editSide)
{
    PIPIT_TRY_SET(const auto brought, bring(bytes, side));
    if (brought.cut) return Error{Code::Corrupt, "only a part"};
    return brought.image;
}

bool near(QColor a, QColor b, int by = 40)
{
    return std::abs(a.red() - b.red()) < by && std::abs(a.green() - b.green()) < by && std::abs(a.blue() - b.blue()) < by;
}

/// Every block another colour, none of them grey: a file of it is nearly all picture.
QImage busy(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto block = quint32(x / 8 * 2'654'435 + y / 8 * 40'503);
            image.setPixelColor(x, y, QColor(200 + int(block % 50), int(block / 7 % 80), (x * 7 + y * 3) % 90));
        }
    return image;
}

bool greyIn(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (near(image.pixelColor(x, y), QColor(128, 128, 128), 12)) return true;
    return false;
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

    void ofAJpegThatEndsEarlyWhatCameIsKeptAndNothingGrey_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<int>("orientation");
        for (const double part : {0.97, 0.8, 0.6})
            for (const int orientation : {1, 3, 6, 8})
                QTest::addRow("%d %% turned %d", int(part * 100), orientation) << part << orientation;
    }
    void ofAJpegThatEndsEarlyWhatCameIsKeptAndNothingGrey()
    {
        QFETCH(double, part);
        QFETCH(int, orientation);
        const auto image = busy(640, 480);
        auto jpeg = pictures::encoded(image, "jpeg");
        jpeg.insert(2, pictures::segment(0xE1, pictures::exif(orientation)));
        QCOMPARE(bring(jpeg)->cut, false);
        const auto came = bring(jpeg.left(qsizetype(double(jpeg.size()) * part)));
        QVERIFY(came.ok());
        QVERIFY(came->cut);
        const bool lies = orientation == 6 || orientation == 8;
        const int across = lies ? came->image.height() : came->image.width(), down = lies ? came->image.width() : came->image.height();
        QCOMPARE(across, 640);
        QVERIFY2(down < 480 && down > 480 * part - 60, qPrintable(QString::number(down)));
        QVERIFY(!greyIn(came->image));
        // Its first row is where it belongs.
        const auto first = orientation == 1 ? came->image.pixelColor(4, 4)
            : orientation == 3              ? came->image.pixelColor(came->image.width() - 5, came->image.height() - 5)
            : orientation == 6              ? came->image.pixelColor(came->image.width() - 5, 4)
                                            : came->image.pixelColor(4, came->image.height() - 5);
        QVERIFY2(near(first, image.pixelColor(4, 4)), qPrintable(first.name()));
        // And smaller, as a large one is read.
        const auto small = bring(jpeg.left(qsizetype(double(jpeg.size()) * part)), 320);
        QVERIFY(small.ok() && small->cut && !greyIn(small->image));
    }
    void aJpegOfWhichMostIsMissingIsBroken()
    {
        const auto jpeg = pictures::encoded(busy(640, 480), "jpeg");
        for (const int percent : {30, 12, 3}) QCOMPARE(codeOf(jpeg.left(jpeg.size() * percent / 100)), Code::Corrupt);
    }
    void aJpegThatLacksNothingButItsEndIsWhole()
    {
        const auto image = busy(640, 480);
        const auto jpeg = pictures::encoded(image, "jpeg");
        QVERIFY(jpeg.endsWith("\xFF\xD9"));
        const auto came = bring(jpeg.chopped(2));
        QVERIFY(came.ok());
        QCOMPARE(came->cut, false);
        QCOMPARE(came->image.size(), image.size());
        // Grey at the right is no reason to doubt one that has its end.
        auto grey = image;
        QPainter(&grey).fillRect(500, 0, 140, 480, QColor(128, 128, 128));
        const auto whole = bring(pictures::encoded(grey, "jpeg") + "something behind");
        QVERIFY(whole.ok() && !whole->cut);
        QCOMPARE(whole->image.size(), image.size());
    }
    void aProgressiveJpegThatEndsEarlyIsCoarseAndSaysSo()
    {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setProgressiveScanWrite(true);
        QVERIFY(writer.write(busy(640, 480)));
        QVERIFY(markers(jpeg).contains('\xC2'));
        QCOMPARE(bring(jpeg)->cut, false);
        const auto came = bring(jpeg.left(jpeg.size() * 9 / 10));
        QVERIFY(came.ok() && came->cut);
        QCOMPARE(came->image.size(), QSize(640, 480));
        QVERIFY(!greyIn(came->image));
        QCOMPARE(codeOf(jpeg.left(jpeg.size() / 40)), Code::Corrupt);
    }
    void otherKindsThatEndEarlyAreBroken()
    {
        const auto image = busy(320, 240);
        for (const char *kind : {"png", "webp"}) {
            if (!QImageReader::supportedImageFormats().contains(kind)) continue; // WebP is not everywhere
            const auto bytes = pictures::encoded(image, kind);
            QVERIFY2(read(bytes).ok(), kind);
            for (const int percent : {90, 50, 20}) QCOMPARE(codeOf(bytes.left(bytes.size() * percent / 100)), Code::Corrupt);
        }
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
