// SPDX-License-Identifier: Apache-2.0
#include "assets/assets.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QStringList drawingsIn(const QString &folder)
{
    QStringList found;
    for (QDirIterator it(folder, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) found << it.next();
    found.sort();
    return found;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What Qt Svg would not draw, or would draw differently from a browser; empty when all is well.
QString whatIsForbidden(const QByteArray &svg)
{
    static const QSet<QString> allowed{u"svg"_s, u"title"_s, u"g"_s, u"path"_s, u"circle"_s, u"ellipse"_s, u"rect"_s, u"line"_s};
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (!allowed.contains(xml.name().toString())) return xml.name().toString();
        for (const auto &attribute : xml.attributes()) {
            const auto value = attribute.value();
            if (attribute.name() == u"style" || attribute.name() == u"class" || value.contains(u"currentColor")
                || value.contains(u"var(") || value.contains(u"url(") || value.contains(u"NaN"))
                return attribute.name().toString() + u"="_s + value.toString();
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

class TestDrawings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingParsesAndLeavesInk_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : drawingsIn(u":/pipit"_s)) QTest::newRow(qPrintable(path)) << path;
    }

    void everyDrawingParsesAndLeavesInk()
    {
        QFETCH(QString, path);
        const QByteArray svg = read(path);
        QCOMPARE(whatIsForbidden(svg), QString());
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) inked += qAlpha(image.pixel(x, y)) > 128;
        QVERIFY2(inked > 100, qPrintable(QString::number(inked)));
    }

    void theCheckRefusesWhatQtSvgCannotDraw_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("gradient") << QByteArray("<svg><linearGradient/></svg>");
        QTest::newRow("filter") << QByteArray("<svg><filter/></svg>");
        QTest::newRow("mask") << QByteArray("<svg><path mask=\"url(#m)\"/></svg>");
        QTest::newRow("current colour") << QByteArray("<svg><path fill=\"currentColor\"/></svg>");
        QTest::newRow("style") << QByteArray("<svg><path style=\"fill:red\"/></svg>");
        QTest::newRow("broken") << QByteArray("<svg><g></svg>");
    }

    void theCheckRefusesWhatQtSvgCannotDraw()
    {
        QFETCH(QByteArray, svg);
        QVERIFY(!whatIsForbidden(svg).isEmpty());
    }

    void aStickerIsSmall()
    {
        const QStringList stickers = drawingsIn(u":/pipit/stickers"_s);
        QVERIFY(stickers.size() >= 16);
        for (const QString &path : stickers) QVERIFY2(read(path).size() < 6 * 1024, qPrintable(path));
    }

    void theStickerListNamesEachDrawingOnceAndFully_data()
    {
        QTest::addColumn<QString>("set");
        for (const auto &set : {u"set1"_s, u"set2"_s}) QTest::newRow(qPrintable(set)) << set;
    }

    void theStickerListNamesEachDrawingOnceAndFully()
    {
        QFETCH(QString, set);
        const QString folder = u":/pipit/stickers/"_s + set;
        const auto list = QJsonDocument::fromJson(read(folder + u'/' + set + u".json"_s)).object()[u"stickers"].toArray();
        QVERIFY(list.size() >= 16);
        QSet<int> numbers;
        QStringList files;
        for (const auto entry : list) {
            const auto sticker = entry.toObject();
            numbers << sticker[u"number"].toInt();
            files << folder + u'/' + sticker[u"file"].toString();
            QVERIFY(!sticker[u"name"].toString().isEmpty() && !sticker[u"alt"].toString().isEmpty());
            QVERIFY(!sticker[u"words"].toArray().isEmpty() && !sticker[u"group"].toString().isEmpty());
        }
        files.sort();
        QCOMPARE(numbers.size(), list.size());
        QCOMPARE(files, drawingsIn(folder));
    }

    void theTemplatesKeepTheirNumbers()
    {
        // A child's page names the one she drew on: this list may grow, and never change.
        const QStringList forEver{u"tree"_s, u"bus"_s, u"map"_s, u"tent"_s, u"room"_s, u"comic"_s, u"face"_s, u"school"_s};
        const auto list = QJsonDocument::fromJson(read(u":/pipit/templates/templates.json"_s)).object()[u"templates"].toArray();
        QStringList files;
        for (const auto entry : list) {
            const auto drawing = entry.toObject();
            QCOMPARE(drawing[u"number"].toInt(), files.size() + 4); // 0 to 3 are patterns
            files << drawing[u"file"].toString();
            QVERIFY(!drawing[u"name"].toString().isEmpty() && !drawing[u"alt"].toString().isEmpty());
        }
        for (int i = 0; i < forEver.size(); ++i) QCOMPARE(files.value(i), forEver.at(i) + u".svg"_s);
        QCOMPARE(drawingsIn(u":/pipit/templates"_s).size(), files.size());
        for (const QString &file : files) QVERIFY2(QFile::exists(u":/pipit/templates/"_s + file), qPrintable(file));
    }

    void aTemplateIsLinesAloneInOneInkOnAWholePage_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : drawingsIn(u":/pipit/templates"_s)) QTest::newRow(qPrintable(path)) << path;
    }

    void aTemplateIsLinesAloneInOneInkOnAWholePage()
    {
        QFETCH(QString, path);
        QSvgRenderer renderer(path);
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 1366, 1024));
        QImage image(1366 / 2, 1024 / 2, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const auto pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255) continue; // edges are mixed
                ++inked;
                QCOMPARE(pixel.name(), u"#2a2933"_s);
            }
        // There must be something to colour in, and room for a child to add her own.
        const double share = double(inked) / (image.width() * image.height());
        QVERIFY2(share > 0.01 && share < 0.08, qPrintable(QString::number(share)));
    }

    void theLockPicturesKeepTheirNumbers()
    {
        // A child's four pictures are these numbers: this list may never change.
        const QStringList forEver{u"apple"_s, u"boat"_s, u"kite"_s, u"cat"_s, u"fish"_s, u"snail"_s, u"tree"_s, u"moon"_s,
                                  u"star"_s, u"boot"_s, u"umbrella"_s, u"bus"_s, u"cup"_s, u"drum"_s, u"bell"_s, u"mushroom"_s};
        const auto pictures = QJsonDocument::fromJson(read(u":/pipit/lock/set1.json"_s)).object()[u"pictures"].toArray();
        QCOMPARE(pictures.toVariantList(), QVariantList(forEver.begin(), forEver.end()));
        for (int i = 0; i < forEver.size(); ++i) {
            const QString svg = QString::fromUtf8(read(u":/pipit/lock/%1.svg"_s.arg(i + 1)));
            QVERIFY2(svg.contains(u"<title>%1</title>"_s.arg(forEver.at(i))), qPrintable(forEver.at(i)));
        }
    }

    void everyPersonCanAlsoBeSeenFromBehind()
    {
        int people = 0;
        for (QString path : drawingsIn(u":/pipit/faces"_s)) {
            if (path.endsWith(u"-out.svg") || path.endsWith(u"/records.svg")) continue;
            ++people;
            QVERIFY2(QFile::exists(path.replace(u".svg"_s, u"-out.svg"_s)), qPrintable(path));
        }
        QVERIFY(people >= 12);
    }

    void theFontsAreEmbedded()
    {
        QVERIFY(pipit::assets::installFonts());
        QVERIFY(QFontDatabase::hasFamily(u"Andika"_s));
        QVERIFY(QFile::exists(u":/pipit/fonts/GentiumBookPlus-Bold.ttf"_s));
    }
};

QTEST_MAIN(TestDrawings)
#include "tst_drawings.moc"
