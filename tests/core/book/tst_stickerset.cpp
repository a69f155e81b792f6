// SPDX-License-Identifier: Apache-2.0
#include "core/book/stickerset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using namespace Qt::StringLiterals;

namespace {

/// The file names of a set without ".svg", in the order of their numbers; empty if the numbers are not 1, 2, 3 and so on.
QStringList listed(int set)
{
    QFile file(QStringLiteral(PIPIT_SOURCE_DIR "/assets/stickers/set%1/set%1.json").arg(set));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"set"].toInt() != set) return {};
    QStringList names;
    for (const auto entry : json[u"stickers"].toArray()) {
        const auto sticker = entry.toObject();
        if (sticker[u"number"].toInt() != names.size() + 1 || !sticker[u"file"].toString().endsWith(u".svg")) return {};
        names << sticker[u"file"].toString().chopped(4);
    }
    return names;
}

/// The names that the code gives, from number 1 until there is none.
QStringList named(std::uint16_t set)
{
    QStringList names;
    for (std::uint16_t id = 1; const auto name = stickerName(set, id); ++id)
        names << QString::fromUtf8(name->data(), qsizetype(name->size()));
    return names;
}

} // namespace

class TestStickerSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSetIsTheOneInItsList_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<int>("size");
        QTest::newRow("people and feelings") << 1 << int(stickerSet1.size());
        QTest::newRow("things, places and signs") << 2 << int(stickerSet2.size());
    }

    void eachSetIsTheOneInItsList()
    {
        QFETCH(int, set);
        QFETCH(int, size);
        QCOMPARE(named(std::uint16_t(set)), listed(set));
        QCOMPARE(named(std::uint16_t(set)).size(), size);
    }

    void aNameLeadsBackToItsNumber()
    {
        for (const std::uint16_t set : {std::uint16_t(1), std::uint16_t(2)})
            for (std::uint16_t id = 1; const auto name = stickerName(set, id); ++id) QCOMPARE(stickerNumber(*name, set), std::optional(id));
        QCOMPARE(stickerNumber("bed"), std::nullopt);
        QCOMPARE(stickerNumber("bed", 2), std::optional<std::uint16_t>(1));
        QCOMPARE(stickerNumber("happy", 2), std::nullopt);
    }

    void numbersOfSetTwoAreForEver()
    {
        // Pages that children have kept name these numbers.
        QCOMPARE(stickerName(2, 1), std::optional<std::string_view>("bed"));
        QCOMPARE(stickerName(2, 8), std::optional<std::string_view>("two-homes"));
        QCOMPARE(stickerName(2, 44), std::optional<std::string_view>("family-time"));
        QCOMPARE(stickerName(2, 77), std::optional<std::string_view>("stop"));
        QCOMPARE(stickerName(2, 80), std::optional<std::string_view>("clock"));
    }

    void aStickerOfALaterVersionHasNoName()
    {
        QCOMPARE(stickerName(2, 0), std::nullopt);
        QCOMPARE(stickerName(2, std::uint16_t(stickerSet2.size() + 1)), std::nullopt);
        QCOMPARE(stickerName(0, 1), std::nullopt);
        QCOMPARE(stickerName(3, 1), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestStickerSet)
#include "tst_stickerset.moc"
