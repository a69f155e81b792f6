// SPDX-License-Identifier: Apache-2.0
#include "tests/core/format/vectorreaders.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace pipit::test;

/// Reads tests/vectors/*.json with the product's code. tests/vectors/README.md says what the fields mean.
class TestVectors : public QObject
{
    Q_OBJECT
    static QJsonObject file(const QString &name)
    {
        QFile in(QStringLiteral(PIPIT_SOURCE_DIR "/tests/vectors/") + name);
        if (!in.open(QIODevice::ReadOnly)) return {};
        return QJsonDocument::fromJson(in.readAll()).object();
    }
    static void readAll(const QString &area, const QJsonObject &whole)
    {
        const auto cases = whole.value(QStringLiteral("cases")).toArray();
        QVERIFY(!cases.isEmpty());
        const auto check = vectorReaders().at(area);
        int wrong = 0;
        for (const auto one : cases) {
            const auto object = one.toObject();
            const auto said = check(object, whole);
            if (said.isEmpty()) continue;
            ++wrong;
            qWarning("%s: %s", qPrintable(object.value(QStringLiteral("name")).toString()), qPrintable(said));
        }
        QCOMPARE(wrong, 0);
    }
private Q_SLOTS:
    void everyCaseComesOutAsItSays_data()
    {
        QTest::addColumn<QString>("area");
        for (const auto &[area, check] : vectorReaders()) QTest::newRow(qPrintable(area)) << area;
    }
    void everyCaseComesOutAsItSays()
    {
        QFETCH(QString, area);
        const auto whole = file(area + QStringLiteral(".json"));
        readAll(area, whole);
    }
    /// What another implementation wrote from FORMAT.md alone (tests/second): each member is a whole file of its name.
    void whatAnotherHandWroteIsRead_data()
    {
        QTest::addColumn<QString>("member");
        const auto members = file(QStringLiteral("second.json")).keys();
        for (const auto &member : members)
            if (member != QLatin1String("version") && member != QLatin1String("about")) QTest::newRow(qPrintable(member)) << member;
    }
    void whatAnotherHandWroteIsRead()
    {
        QFETCH(QString, member);
        const auto area = member == QLatin1String("documents") ? QStringLiteral("circle") : member;
        QVERIFY(vectorReaders().contains(area));
        readAll(area, file(QStringLiteral("second.json")).value(member).toObject());
    }
    void thereAreThreeHundredAndHalfOfThemFail()
    {
        qsizetype all = 0, faulty = 0;
        for (const auto &[area, check] : vectorReaders())
            for (const auto one : file(area + QStringLiteral(".json")).value(QStringLiteral("cases")).toArray()) {
                ++all;
                if (one.toObject().contains(QStringLiteral("fault"))) ++faulty;
            }
        QVERIFY2(all >= 300 && 2 * faulty >= all, qPrintable(QStringLiteral("%1 cases, %2 with a fault").arg(all).arg(faulty)));
    }
    void everyFileThatLiesThereIsRead()
    {
        const auto names = QDir(QStringLiteral(PIPIT_SOURCE_DIR "/tests/vectors")).entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (auto name : names) {
            if (name.startsWith(QStringLiteral("rfc")) || name == QLatin1String("second.json")) continue; // read above
            QVERIFY2(vectorReaders().contains(name.remove(QStringLiteral(".json"))), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
