// SPDX-License-Identifier: Apache-2.0
#include "app/page/stickersmodel.h"
#include "core/book/stickerset.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace pipit;
using pipit::app::StickersModel;

class TestStickersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSetsAreShownFirstTheFirst();
    void eachStickerSaysItsSetAndNumber();
    void aGroupDrawsOnBothSets();
    void theGroupsTogetherAreAllStickers();
};

void TestStickersModel::bothSetsAreShownFirstTheFirst()
{
    const StickersModel model;
    QCOMPARE(std::size_t(model.count()), stickerSet1.size() + stickerSet2.size());
    QCOMPARE(model.data(model.index(0), StickersModel::SetNumberRole).toInt(), 1);
    QCOMPARE(model.data(model.index(model.count() - 1), StickersModel::SetNumberRole).toInt(), 2);
}

void TestStickersModel::eachStickerSaysItsSetAndNumber()
{
    const StickersModel model;
    QSet<QString> seen;
    for (int row = 0; row < model.count(); ++row) {
        const auto index = model.index(row);
        const auto set = model.data(index, StickersModel::SetNumberRole).toInt();
        const auto name = stickerName(std::uint16_t(set), std::uint16_t(model.data(index, StickersModel::NumberRole).toInt()));
        QVERIFY(name.has_value());
        // What lies on the page is the picture that was tapped.
        const auto picture = model.data(index, StickersModel::PictureRole).toUrl().toString();
        QCOMPARE(picture, QStringLiteral("qrc:/pipit/stickers/set%1/%2.svg").arg(set).arg(QString::fromUtf8(name->data(), qsizetype(name->size()))));
        QVERIFY(QFile::exists(picture.mid(3)));
        QVERIFY(!seen.contains(picture));
        seen << picture;
    }
}

void TestStickersModel::aGroupDrawsOnBothSets()
{
    StickersModel model;
    model.setGroup(QStringLiteral("home"));
    QSet<int> sets;
    for (int row = 0; row < model.count(); ++row) sets << model.data(model.index(row), StickersModel::SetNumberRole).toInt();
    QCOMPARE(sets, (QSet<int>{1, 2}));
    QVERIFY(std::size_t(model.count()) < stickerSet1.size() + stickerSet2.size());
    model.setGroup(QString());
    QCOMPARE(std::size_t(model.count()), stickerSet1.size() + stickerSet2.size());
}

void TestStickersModel::theGroupsTogetherAreAllStickers()
{
    StickersModel model;
    const int all = model.count();
    auto groups = model.groups();
    QCOMPARE(groups.takeFirst(), QString()); // all
    QCOMPARE(groups.value(0), QStringLiteral("feelings"));
    int together = 0;
    for (const auto &group : groups) {
        model.setGroup(group);
        QVERIFY2(model.count() > 1, qPrintable(group));
        QCOMPARE(model.groupPicture(group), model.data(model.index(0), StickersModel::PictureRole).toUrl());
        together += model.count();
    }
    QCOMPARE(together, all);
    QCOMPARE(model.groupPicture(QStringLiteral("dragons")), QUrl());
    model.setGroup(QStringLiteral("dragons"));
    QCOMPARE(model.count(), 0);
}

QTEST_GUILESS_MAIN(TestStickersModel)
#include "tst_stickersmodel.moc"
