// SPDX-License-Identifier: Apache-2.0
// A copy for the record shows what the screen shows, says what it must, and nothing of the device that made it.
#include "app/page/pagecanvas.h"
#include "app/page/pageexport.h"
#include "app/page/pageraster.h"
#include "assets/assets.h"
#include "tests/support/pictures.h"
#include "tests/support/samplepage.h"

#include <QProcess>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTest>
#include <QtEndian>

using namespace pipit;
using namespace pipit::app;
using pipit::test::pictures::meanDifference;

namespace {

pageexport::Facts facts()
{
    return {QStringLiteral("me and Yusuf"), QStringLiteral("Made by Amina"), QStringLiteral("26 November 2026"), QStringLiteral("For Sam and Kim"),
            {QStringLiteral("Voice note, 0:32")}, QStringLiteral("we flew the kite"), QStringLiteral("It is not sealed any more.")};
}

} // namespace

class TestPageExport : public QObject
{
    Q_OBJECT

    StickerImages m_stickers;

    static Page withoutBubbles()
    {
        auto page = drawing::samplePage();
        page.objects.erase(page.objects.begin() + 7, page.objects.end()); // the screen lays bubbles of its own
        page.paperTemplate = PaperTemplate::Tent;
        return page;
    }
    /// What a reader of the file sees of its first sheet, or all its words.
    static QByteArray tool(const QString &name, const QByteArray &pdf, const QStringList &arguments)
    {
        QProcess process;
        process.start(name, arguments);
        process.write(pdf);
        process.closeWriteChannel();
        return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(assets::installFonts());
        for (const char *name : {"pdftocairo", "pdftotext"})
            QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty(), "poppler-utils is not installed (platforms/linux/setup test)");
    }

    void aPictureIsTheScreenToThePixel()
    {
        const auto page = withoutBubbles();
        QQuickWindow window;
        window.resize(pageexport::pngWidth, 2'048);
        PageDocument document;
        auto *canvas = new PageCanvas(window.contentItem());
        canvas->setSize({double(pageexport::pngWidth), 2'048});
        document.setPage(page);
        canvas->setDocument(&document);
        window.show();
        const auto screen = window.grabWindow().convertToFormat(QImage::Format_RGB32);
        const auto copy = QImage::fromData(pageexport::png(page, m_stickers), "PNG").convertToFormat(QImage::Format_RGB32);
        QCOMPARE(copy.size(), QSize(pageexport::pngWidth, 2'048));
        QVERIFY(copy == screen.copy(QRect(QPoint(), copy.size())));
    }

    void aTallPageIsATallPicture()
    {
        auto page = withoutBubbles();
        std::swap(page.w, page.h);
        const auto copy = QImage::fromData(pageexport::png(page, m_stickers), "PNG");
        QCOMPARE(copy.height(), pageexport::pngWidth);
        QVERIFY(copy.width() < copy.height());
    }

    void aPdfShowsWhatTheScreenShows_data()
    {
        QTest::addColumn<bool>("tall");
        QTest::newRow("wide") << false;
        QTest::newRow("tall") << true;
    }
    void aPdfShowsWhatTheScreenShows()
    {
        QFETCH(bool, tall);
        auto page = withoutBubbles();
        if (tall) std::swap(page.w, page.h);
        const auto bytes = pageexport::pdf(page, facts(), m_stickers);
        // Not pdftoppm: it stretches every picture to a pixel more than its place, 1956 for 1955. Cairo keeps our grid.
        const auto seen = tool(QStringLiteral("pdftocairo"), bytes, {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(pageexport::dotsPerInch), QStringLiteral("-singlefile"), QStringLiteral("-"), QStringLiteral("-")});
        const auto sheet = QImage::fromData(seen, "PNG");
        QVERIFY(!sheet.isNull());
        QCOMPARE(sheet.height() > sheet.width(), tall);
        const auto place = pageexport::pictureOn(page, facts());
        const auto screen = renderPage(page, place.width(), m_stickers);
        QCOMPARE(screen.height(), place.height());
        const auto inside = QRect(QPoint(), place.size()).adjusted(4, 4, -4, -4);
        const auto far = meanDifference(sheet.copy(inside.translated(place.topLeft())), screen.copy(inside));
        // Not by chance: a page of the same paper without what is drawn is far from it.
        auto bare = page;
        bare.objects.clear();
        const auto other = meanDifference(renderPage(bare, place.width(), m_stickers).copy(inside), screen.copy(inside));
        QVERIFY2(far < 0.05 && other > 4, qPrintable(QStringLiteral("%1, without what is drawn %2").arg(far).arg(other)));
    }

    void aPdfSaysWhoseItIsAndForWhom()
    {
        const auto text = QString::fromUtf8(tool(QStringLiteral("pdftotext"), pageexport::pdf(drawing::samplePage(), facts(), m_stickers), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")}));
        for (const char *said : {"me and Yusuf", "Made by Amina", "26 November 2026", "For Sam and Kim", "Voice note, 0:32", "we flew the kite", "It is not sealed any more."})
            QVERIFY2(text.contains(QString::fromLatin1(said)), qPrintable(QString::fromLatin1(said) + QLatin1String(" in ") + text));
    }

    void manyWordsGoOnToTheNextSheet()
    {
        auto much = facts();
        for (int i = 0; i < 400; ++i) much.written += QStringLiteral(" and then %1").arg(i);
        for (int i = 0; i < 40; ++i) much.heard.append(QStringLiteral("Voice note, 0:%1").arg(10 + i));
        const auto text = QString::fromUtf8(tool(QStringLiteral("pdftotext"), pageexport::pdf(Page(), much, m_stickers), {QStringLiteral("-"), QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("Voice note, 0:49")) && text.contains(QStringLiteral("then 399")));
        QVERIFY(text.count(QStringLiteral("It is not sealed any more.")) >= 2); // on each sheet
    }

    void nothingNamesTheDevice()
    {
        const auto pdf = pageexport::pdf(drawing::samplePage(), facts(), m_stickers);
        const auto png = pageexport::png(drawing::samplePage(), m_stickers);
        for (const auto &bytes : {pdf, png})
            for (const auto &word : {QSysInfo::machineHostName().toUtf8(), qgetenv("USER"), qgetenv("LOGNAME"), qgetenv("HOME"), QSysInfo::machineUniqueId(),
                                     QSysInfo::kernelVersion().toUtf8(), QCoreApplication::applicationName().toUtf8()})
                QVERIFY2(word.size() < 4 || !bytes.contains(word), word.constData());
        // Of a PDF's own notes only these are there.
        const auto notes = pdf.mid(pdf.indexOf("/Title"), 400);
        static const QRegularExpression key(QStringLiteral("^/([A-Z][A-Za-z]+) "), QRegularExpression::MultilineOption);
        auto found = key.globalMatch(QString::fromLatin1(notes.left(notes.indexOf(">>"))));
        QStringList keys;
        while (found.hasNext()) keys.append(found.next().captured(1));
        for (const auto &one : std::as_const(keys))
            QVERIFY2((QStringList{QStringLiteral("Title"), QStringLiteral("Creator"), QStringLiteral("Producer"), QStringLiteral("CreationDate")}).contains(one), qPrintable(one));
        QVERIFY(!pdf.contains("/Author"));
        // A picture is its pixels and how large they are: no text, no time, no place.
        for (int at = 8; at + 8 < png.size();) {
            const auto size = qFromBigEndian<quint32>(png.constData() + at);
            const auto chunk = png.mid(at + 4, 4);
            QVERIFY2(chunk == "IHDR" || chunk == "pHYs" || chunk == "IDAT" || chunk == "IEND", chunk.constData());
            at += int(size) + 12;
        }
    }

    void thePictureInAPdfIsNotSqueezed()
    {
        const auto pdf = pageexport::pdf(withoutBubbles(), facts(), m_stickers);
        QVERIFY(!pdf.contains("/DCTDecode")); // JPEG would smudge the ink
        QVERIFY(pdf.contains("/FlateDecode"));
    }
};

QTEST_MAIN(TestPageExport)
#include "tst_pageexport.moc"
