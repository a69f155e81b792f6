// SPDX-License-Identifier: Apache-2.0
// What is written after a review as files that other programs open: whole, in every script, and nothing but what is in the text.
#include "app/after/paperfiles.h"
#include "assets/assets.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;

namespace {

const auto arabic = u"فاطمة الزهراء"_s, tigrinya = u"ኣሚና ተስፋይ"_s;

Paragraph line(PaperLine::Look look, const QString &words, const QString &beside = {}, const QString &heading = {})
{
    Paragraph out;
    out.look = look;
    out.words = words;
    out.beside = beside;
    out.heading = heading;
    return out;
}

paperfiles::Sheets sheets()
{
    paperfiles::Sheets out;
    out.title = u"Record of Amina’s review"_s;
    out.foot = u"From Pipit. This file is not sealed."_s;
    out.paragraphs = {line(PaperLine::Look::Text, u"Held on 21 May, with "_s + arabic + u" and "_s + tigrinya + u'.', {}, u"The meeting"_s),
                      line(PaperLine::Look::Childs, u"“I want to see <Yusuf> & Mum”"_s, u"Ruth said yes on 27 May."_s, u"What Amina asked for"_s),
                      line(PaperLine::Look::Childs, arabic + u" قالت نعم"_s, u"She said yes."_s), line(PaperLine::Look::Ask, u"You asked: “Ella”"_s), line(PaperLine::Look::Text, u"Yes."_s)};
    return out;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

class Folder
{
    QTemporaryDir m_dir;

public:
    QString put(const char *name, const QByteArray &bytes)
    {
        const auto path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no folder");
        return path;
    }
};

/// Letters of a text whatever the order that a reader of PDF gives them in.
QString letters(const QString &text)
{
    auto out = text.normalized(QString::NormalizationForm_KC);
    out.removeIf([](QChar c) { return !c.isLetter(); });
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

class TestPaperFiles : public QObject
{
    Q_OBJECT

    Folder m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(assets::installFonts()); }

    void aPdfSaysEveryWordInEveryScript_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void aPdfSaysEveryWordInEveryScript()
    {
        QFETCH(bool, mirrored);
        const auto bytes = paperfiles::pdf(sheets(), mirrored);
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        const auto path = m_folder.put("record.pdf", bytes);
        const auto text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        // Read from the right, a mark at the end of an English line stands at its left.
        for (const auto &said : {u"Record of Amina’s review"_s, u"The meeting"_s, u"Held on 21 May"_s, u"Ruth said yes on 27 May"_s, u"You asked: “Ella"_s}) QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY(mirrored || text.contains(u"Ruth said yes on 27 May."_s));
        QVERIFY2(text.contains(tigrinya.section(u' ', 0, 0)), qPrintable(text));
        // Arabic letters come in the shapes that they have beside each other; as letters they are the same.
        for (const auto c : letters(arabic)) QVERIFY2(letters(text).contains(c), qPrintable(text));
        QVERIFY(!run(u"pdffonts"_s, {path}).isEmpty());
        QVERIFY(!run(u"pdffonts"_s, {path}).contains(" no  no ")); // every face is in the file
    }
    void longWordsOfBothRunOverSheetsSideBySide()
    {
        auto long_ = sheets();
        QString many;
        for (int i = 0; i < 900; ++i) many += u"word%1 "_s.arg(i);
        long_.paragraphs = {line(PaperLine::Look::Childs, many, many.toUpper())};
        const auto path = m_folder.put("long.pdf", paperfiles::pdf(long_, false));
        const auto text = QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s}));
        for (int i = 0; i < 900; i += 37) {
            QVERIFY(text.contains(u"word%1"_s.arg(i)));
            QVERIFY(text.contains(u"WORD%1"_s.arg(i)));
        }
        QVERIFY(run(u"pdfinfo"_s, {path}).contains("Pages:"));
    }
    void aWordFileIsAnArchiveOfWellFormedXmlWithEachSection()
    {
        const auto bytes = paperfiles::docx(sheets());
        QVERIFY(bytes.ok());
        const auto path = m_folder.put("record.docx", *bytes);
        QCOMPARE(run(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).testzip(), *zipfile.ZipFile(sys.argv[1]).namelist())"_s, path}).trimmed(),
                 QByteArray("None [Content_Types].xml _rels/.rels word/_rels/document.xml.rels word/styles.xml word/document.xml"));
        const auto part = [&](const char *name) { return run(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, path, QString::fromLatin1(name)}); };
        for (const char *name : {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/document.xml"}) {
            QXmlStreamReader reader(part(name));
            while (!reader.atEnd()) reader.readNext();
            QVERIFY2(!reader.hasError(), name);
        }
        const auto document = QString::fromUtf8(part("word/document.xml"));
        QVERIFY(document.contains(u"&lt;Yusuf&gt; &amp; Mum"_s));
        QCOMPARE(document.count(u"<w:pStyle w:val=\"Heading1\"/>"_s), 2);
        QCOMPARE(document.count(u"<w:tbl>"_s), 2);
        QVERIFY(document.contains(u"<w:bidi/>"_s) && document.contains(u"<w:rtl/>"_s));
        QVERIFY2(document.contains(u"<w:rFonts w:ascii=\"Noto Sans Ethiopic\""_s), qPrintable(document));
        QVERIFY(document.contains(arabic.section(u' ', 0, 0)));
    }
    void anArchiveHasAWordFileAndATextForEachSectionAndTheWhole()
    {
        const auto bytes = paperfiles::sections(sheets());
        QVERIFY(bytes.ok());
        const auto path = m_folder.put("record.zip", *bytes);
        QCOMPARE(run(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).testzip(), *zipfile.ZipFile(sys.argv[1]).namelist())"_s, path}).trimmed(),
                 QByteArray("None whole.docx whole.txt section-01.docx section-01.txt section-02.docx section-02.txt sections.txt"));
        const auto read = [&](const char *name) { return run(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, path, QString::fromLatin1(name)}); };
        QCOMPARE(QString::fromUtf8(read("sections.txt")), u"section-01: The meeting\nsection-02: What Amina asked for\n"_s);
        QCOMPARE(read("whole.docx"), *paperfiles::docx(sheets()));
        QCOMPARE(read("whole.txt"), paperfiles::plain(sheets()));
        const auto first = QString::fromUtf8(read("section-01.txt")), second = QString::fromUtf8(read("section-02.txt"));
        QVERIFY2(first.startsWith(u"The meeting\n\nHeld on 21 May"_s), qPrintable(first));
        QVERIFY(!first.contains(u"Ruth"_s)); // what is of another section is in another file
        QVERIFY(second.contains(u"Ruth said yes on 27 May."_s) && second.contains(arabic) && second.endsWith(u"Yes.\n"_s));
        QVERIFY(!second.contains(u"Held on"_s));
        const auto inner = m_folder.put("section.docx", read("section-02.docx"));
        const auto document = QString::fromUtf8(run(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('word/document.xml'))"_s, inner}));
        QVERIFY(document.contains(u"&lt;Yusuf&gt; &amp; Mum"_s) && document.contains(u"What Amina asked for"_s));
        QVERIFY(!document.contains(u"Held on"_s));
    }
    void theSameTextIsTheSameBytes()
    {
        QCOMPARE(*paperfiles::docx(sheets()), *paperfiles::docx(sheets()));
    }
    void plainTextKeepsSectionsApart()
    {
        const auto text = QString::fromUtf8(paperfiles::plain(sheets()));
        QVERIFY(text.startsWith(u"Record of Amina’s review\n\nThe meeting\n\nHeld on 21 May"_s));
        QVERIFY(text.endsWith(u"You asked: “Ella”\nYes.\n"_s));
    }
};

QTEST_MAIN(TestPaperFiles)
#include "tst_paperfiles.moc"
