// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/labels.h"
#include "core/format/cbor.h"
#include "core/format/kinds.h"
#include "core/format/limits.h"
#include "tests/core/format/formatexamples.h"
#include "tests/support/hex.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <cstdio>

using namespace pipit;

namespace {

QString section(const QString &text, const QString &from, const QString &to)
{
    const auto begin = text.indexOf(from);
    return text.mid(begin, text.indexOf(to, begin + 1) - begin);
}

QString grouped(std::uint64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(qulonglong(number));
}

} // namespace

/// FORMAT.md and the code say the same.
class TestFormatDoc : public QObject
{
    Q_OBJECT
    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PIPIT_SOURCE_DIR "/core/FORMAT.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
    }
    void theCborExampleReadsAsItSays()
    {
        const auto line = section(m_text, QStringLiteral("    cbor "), QStringLiteral("\n"));
        const auto bytes = test::hex(line.mid(9).section(u'{', 0, 0).remove(u' ').toStdString());
        auto in = *cbor::Reader::open(bytes);
        QCOMPARE(*in.map(), 2u);
        QCOMPARE(*in.unsignedInt(), 1u);
        QCOMPARE(*in.unsignedInt(), 24u);
        QCOMPARE(*in.unsignedInt(), 2u);
        QVERIFY(in.arrayOf(2));
        QCOMPARE(*in.boolean(), true);
        QCOMPARE(*in.text(), std::string_view());
        QVERIFY(in.atEnd());
    }
    /// Each worked example stands in the text just as the code computes it; what is missing is printed.
    void everyWorkedExampleIsWhatTheCodeComputes_data()
    {
        QTest::addColumn<QString>("block");
        for (const auto &example : test::formatExamples())
            QTest::newRow(example.block.c_str()) << QString::fromStdString(test::written(example));
    }
    void everyWorkedExampleIsWhatTheCodeComputes()
    {
        QFETCH(QString, block);
        const bool there = m_text.contains(QStringLiteral("\n\n") + block);
        if (!there) std::fputs(qPrintable(QStringLiteral("what should stand there:\n") + block), stderr); // QVERIFY2 would cut it
        QVERIFY2(there, "another text stands in core/FORMAT.md");
    }
    void everyLabelStandsInTheRegistryAndNoOther()
    {
        auto registry = section(m_text, QStringLiteral("`pipit/v1/` kek"), QStringLiteral("\n\n"));
        registry.remove(QStringLiteral("`pipit/v1/`")).remove(u'.').replace(u'\n', u' ');
        QStringList written;
        for (const auto &word : registry.split(u'·')) written.append(word.trimmed());
        QStringList code;
        for (const auto label : label::all) code.append(QString::fromLatin1(label.data(), qsizetype(label.size())).mid(9));
        written.sort();
        code.sort();
        QCOMPARE(written, code);
    }
    void theLimitsAreTheOnesOfTheCode()
    {
        const auto text = section(m_text, QStringLiteral("## 12."), QStringLiteral("## 13."));
        const auto says = [&](const QString &words) { return text.contains(words); };
        QVERIFY(says(QStringLiteral("chunk %1").arg(grouped(limits::chunk))));
        QVERIFY(says(QStringLiteral("least padded blob %1").arg(grouped(limits::minPaddedBlob))));
        QVERIFY(says(QStringLiteral("least padded body %1").arg(grouped(limits::minPaddedBody))));
        QVERIFY(says(QStringLiteral("blob %1 MiB video, %2 MiB other").arg(limits::maxVideoBlob >> 20).arg(limits::maxOtherBlob >> 20)));
        QVERIFY(says(QStringLiteral("blobs %1").arg(limits::maxBlobs)));
        QVERIFY(says(QStringLiteral("envelope %1 MiB").arg(limits::maxEnvelope >> 20)));
        QVERIFY(says(QStringLiteral("document %1 KiB").arg(limits::maxManifest >> 10)));
        QVERIFY(says(QStringLiteral("keyslots %1").arg(limits::maxKeyslots)));
        QVERIFY(says(QStringLiteral("nesting %1").arg(cbor::maxDepth)));
        QVERIFY(says(QStringLiteral("clock cap %1 h").arg(limits::clockCapMs / 3'600'000)));
        QVERIFY(says(QStringLiteral("freshness %1 d").arg(limits::freshnessMs / 86'400'000)));
    }
    void theTableOfTypesIsTheOneOfTheCode()
    {
        const QStringList names{QStringLiteral("ITEM"), QStringLiteral("EDIT"), QStringLiteral("WITHDRAW"), QStringLiteral("GRANT"), QStringLiteral("RECEIPT"), QStringLiteral("HANDOVER"),
                                QStringLiteral("KEYPUB"), QStringLiteral("RECOVERY"), QStringLiteral("DIRECTORY"), QStringLiteral("ORDER"), QStringLiteral("CHECKPOINT")};
        constexpr Role columns[] = {Role::Child, Role::Iro, Role::Carer, Role::SocialWorker, Role::Advocate, Role::Duty, Role::Records};
        int seen = 0;
        for (const auto &line : section(m_text, QStringLiteral("### 8.1"), QStringLiteral("### 8.2")).split(u'\n')) {
            const auto cells = line.split(u'|');
            if (cells.size() != 10 || !names.contains(cells[1].trimmed().section(u',', 0, 0))) continue;
            for (const auto &name : cells[1].split(u',')) {
                const auto number = names.indexOf(name.trimmed());
                QVERIFY2(number >= 0, qPrintable(name));
                ++seen;
                for (std::size_t i = 0; i < std::size(columns); ++i) {
                    const bool may = mayAuthor(columns[i], static_cast<EntryType>(number + 1));
                    QVERIFY2(cells[qsizetype(i) + 2].trimmed() == (may ? QStringLiteral("yes") : QString()), qPrintable(line));
                }
                QVERIFY(!mayAuthor(Role::Manager, static_cast<EntryType>(number + 1)));
            }
        }
        QCOMPARE(seen, 11);
    }
    void everyKindStandsInTheListWithItsNumber()
    {
        const auto text = section(m_text, QStringLiteral("### 8.2"), QStringLiteral("### 8.3"));
        for (const auto kind : allKinds())
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("[A-Z_]+ %1\\b").arg(int(kind)))), qPrintable(QString::number(int(kind))));
    }
};

QTEST_GUILESS_MAIN(TestFormatDoc)
#include "tst_formatdoc.moc"
