// SPDX-License-Identifier: Apache-2.0
// An authority's own headings are taken whole, or not at all with one sentence that says where the mistake is.
#include "app/after/headings.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;

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
    void theBuiltInOnesNameEveryPart()
    {
        QCOMPARE(defaultHeadings().size(), std::size_t(lastRecordPart));
    }
};

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
