// SPDX-License-Identifier: Apache-2.0
// What the officer saved: read as somebody reads it who has no Pipit.
#include "core/review/record.h"
#include "tests/journeys/hand.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

namespace pipit::journey {
namespace {

/// What each line of the record says, wherever it stands: hers beside the adults'.
constexpr const char *wanted[] = {
    reviewstory::firstPage, reviewstory::football, reviewstory::sleepover, reviewstory::lock, reviewstory::shelf,
    "Ruth said yes on", reviewstory::footballWhy, "Ruth said no on", reviewstory::noBed, reviewstory::landlord, "There should be one by", reviewstory::shelfWhy,
    reviewstory::action, "Carried on once", reviewstory::coachAway, reviewstory::know,
    reviewstory::partWithHer, reviewstory::partWithout, reviewstory::where, reviewstory::carerSaid, reviewstory::note,
    "Amina came to the meeting", "Sam saw Amina alone on", "Made together on Sam",
};

/// Sections that this review has something to say in, in their order.
constexpr RecordPart sections[] = {RecordPart::Meeting, RecordPart::ChildsWords, RecordPart::Asks, RecordPart::Views,
                                   RecordPart::Actions, RecordPart::Looked, RecordPart::Visits, RecordPart::Notes};

QByteArray output(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Stumble{QStringLiteral("%1 cannot read what was saved; see platforms/linux/packages").arg(program)};
    return process.readAllStandardOutput();
}

void mustSay(const QString &file, const QString &text)
{
    for (const auto *words : wanted)
        if (!text.contains(QString::fromUtf8(words))) throw Stumble{QStringLiteral("%1 does not say \"%2\"").arg(file, QString::fromUtf8(words))};
}

struct Document
{
    QStringList headings;
    QString text;
};

Document readDocx(const QString &file)
{
    Document out;
    QXmlStreamReader xml(output(QStringLiteral("unzip"), {QStringLiteral("-p"), file, QStringLiteral("word/document.xml")}));
    QString style, paragraph;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("p")) paragraph.clear();
        else if (xml.isStartElement() && xml.name() == QLatin1String("pStyle"))
            style = xml.attributes().value(QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"), QStringLiteral("val")).toString();
        else if (xml.isStartElement() && xml.name() == QLatin1String("t")) paragraph += xml.readElementText();
        else if (xml.isEndElement() && xml.name() == QLatin1String("p")) {
            if (style == QLatin1String("Heading1")) out.headings.append(paragraph);
            out.text += paragraph + u' ';
        }
    }
    if (xml.hasError()) throw Stumble{QStringLiteral("the DOCX is no XML: %1").arg(xml.errorString())};
    return out;
}

/// As it stands, and then each half of the sheets by itself: hers are on the left, the adults' words on the right.
QString readPdf(const QString &file)
{
    const auto part = [&](QStringList where) {
        where.append({QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
        return QString::fromUtf8(output(QStringLiteral("pdftotext"), where)).simplified();
    };
    const auto half = [&](const char *from) {
        return part({QStringLiteral("-x"), QLatin1String(from), QStringLiteral("-y"), QStringLiteral("0"), QStringLiteral("-W"), QStringLiteral("297"), QStringLiteral("-H"), QStringLiteral("842")});
    };
    return part({}) + u' ' + half("0") + u' ' + half("297"); // A4 in points
}

QStringList expectedHeadings()
{
    QStringList out;
    for (const auto &heading : defaultHeadings())
        if (std::find(std::begin(sections), std::end(sections), heading.part) != std::end(sections))
            out.append(QString::fromStdString(heading.words).replace(QStringLiteral("%1"), QString::fromUtf8(story::child)));
    return out;
}

} // namespace

void checkSaved(const QString &folder, const QString &day)
{
    QStringList names;
    for (const auto *name : reviewstory::savedFiles) names.append(QLatin1String(name));
    const auto there = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    if (there != names) throw Stumble{QStringLiteral("saved are %1").arg(there.join(QStringLiteral(", ")))};

    const auto at = [&](const char *name) { return folder + u'/' + QLatin1String(name); };
    QFile csv(at("reviews.csv"));
    if (!csv.open(QIODevice::ReadOnly)) throw Stumble{QStringLiteral("reviews.csv cannot be read")};
    const auto rows = QStringLiteral("CHILD,DOB,REVIEW,REVIEW_CODE\r\n%1,%2,%3,PN1\r\n").arg(QString::fromUtf8(reviewstory::number), bornOn(), day).toUtf8();
    if (csv.readAll() != rows) throw Stumble{QStringLiteral("reviews.csv is not the one row of this review")};

    const auto document = readDocx(at("record.docx"));
    if (document.headings != expectedHeadings()) throw Stumble{QStringLiteral("the sections of the DOCX are: %1").arg(document.headings.join(QStringLiteral(" | ")))};
    mustSay(QStringLiteral("record.docx"), document.text);

    const auto pdf = readPdf(at("record.pdf"));
    mustSay(QStringLiteral("record.pdf"), pdf);
    for (const auto &heading : expectedHeadings())
        if (!pdf.contains(heading)) throw Stumble{QStringLiteral("record.pdf has no section \"%1\"").arg(heading)};
}

} // namespace pipit::journey
