// SPDX-License-Identifier: Apache-2.0
// An authority's own headings are taken whole, or not at all with one sentence that says where the mistake is.
#include "app/after/headings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileAt(const char *name)
{
    QFile file(QStringLiteral(PIPIT_SOURCE_DIR "/assets/headings/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheAuthoritysOrderAndLeavesOutWhatItDoesNotName()
    {
        const auto read = headings::read(R"({"format":"pipit-headings","version":1,"headings":[{"part":"health","heading":" 3. Health of %1 "},{"part":"meeting","heading":"Attendance"}]})");
        QVERIFY2(read.trouble.isEmpty(), qPrintable(read.trouble));
        QCOMPARE(read.headings, (std::vector<RecordHeading>{{RecordPart::Health, "3. Health of %1"}, {RecordPart::Meeting, "Attendance"}}));
    }
    void saysInOneSentenceWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto with = [](const char *list) { return QByteArray(R"({"format":"pipit-headings","version":1,"headings":)") + list + '}'; };
        QTest::newRow("no json") << QByteArray("{\"format\":") << u"no JSON"_s;
        QTest::newRow("nothing") << QByteArray() << u"no JSON"_s;
        QTest::newRow("another file") << QByteArray("{}") << u"“format”"_s;
        QTest::newRow("later") << QByteArray(R"({"format":"pipit-headings","version":2})") << u"version"_s;
        QTest::newRow("no list") << with("{}") << u"no list"_s;
        QTest::newRow("empty list") << with("[]") << u"no list"_s;
        QTest::newRow("unknown part") << with(R"([{"part":"meeting","heading":"A"},{"part":"moods","heading":"B"}])") << u"Heading 2"_s;
        QTest::newRow("twice") << with(R"([{"part":"meeting","heading":"A"},{"part":"meeting","heading":"B"}])") << u"already"_s;
        QTest::newRow("no words") << with(R"([{"part":"meeting","heading":"  "}])") << u"no words"_s;
        QTest::newRow("no object") << with("[7]") << u"Heading 1"_s;
        QTest::newRow("too large") << QByteArray(headings::mostBytes + 1, ' ') << u"too large"_s;
    }
    void saysInOneSentenceWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = headings::read(json);
        QVERIFY(read.headings.empty());
        QVERIFY2(read.trouble.contains(says), qPrintable(read.trouble));
        QVERIFY(read.trouble.endsWith(u'.'));
    }
    void theSchemaSaysTheSame()
    {
        const auto schema = QJsonDocument::fromJson(fileAt("headings.schema.json")).object();
        const auto properties = schema[u"properties"_s].toObject();
        QCOMPARE(properties[u"format"_s].toObject()[u"const"_s].toString(), u"pipit-headings"_s);
        QCOMPARE(properties[u"version"_s].toObject()[u"const"_s].toInt(), 1);
        QCOMPARE(properties[u"headings"_s].toObject()[u"maxItems"_s].toInt(), int(lastRecordPart));
        const auto heading = schema[u"$defs"_s].toObject()[u"heading"_s].toObject()[u"properties"_s].toObject();
        QCOMPARE(heading[u"heading"_s].toObject()[u"maxLength"_s].toInt(), int(headings::longest));
        QStringList known;
        for (int part = 1; part <= int(lastRecordPart); ++part) known.append(QString::fromStdString(std::string(spelled(RecordPart(part)))));
        QCOMPARE(heading[u"part"_s].toObject()[u"enum"_s].toVariant().toStringList(), known);
        QFile about(QStringLiteral(PIPIT_SOURCE_DIR "/assets/headings/README.md"));
        QVERIFY(about.open(QIODevice::ReadOnly));
        const auto words = QString::fromUtf8(about.readAll());
        for (const auto &part : known) QVERIFY2(words.contains(u"| `"_s + part + u"` |"_s), qPrintable(part));
    }
    void theExampleIsTakenInItsOrder()
    {
        const auto read = headings::read(fileAt("example.json"));
        QVERIFY2(read.trouble.isEmpty(), qPrintable(read.trouble));
        QCOMPARE(read.headings.size(), 12u);
        QCOMPARE(read.headings.front().part, RecordPart::Meeting);
    }
    void theBuiltInOnesNameEveryPart()
    {
        QCOMPARE(defaultHeadings().size(), std::size_t(lastRecordPart));
    }
};

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
