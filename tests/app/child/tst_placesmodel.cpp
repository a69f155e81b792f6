// SPDX-License-Identifier: Apache-2.0
// Where home leads: the same places in the same order, and none that leads nowhere.
#include "app/child/placesmodel.h"

#include <QAbstractItemModelTester>
#include <QResource>
#include <QSignalSpy>
#include <QTest>

using namespace pipit::app;
using namespace Qt::StringLiterals;

class TestPlacesModel : public QObject
{
    Q_OBJECT

    static QStringList said(const PlacesModel &model, int role)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i) all << model.index(i).data(role).toString();
        return all;
    }

private Q_SLOTS:
    void aPlaceWithoutAScreenIsNoPlace()
    {
        const PlacesModel model; // no module of screens is linked here
        QCOMPARE(said(model, PlacesModel::NameRole), QStringList{u"My pages"_s});
    }

    void theOrderIsTheSameInEveryLook()
    {
        QVERIFY(QResource::registerResource(QStringLiteral(PIPIT_PLACES)));
        PlacesModel model;
        const QAbstractItemModelTester tester(&model);
        const QStringList tags{u"myPages"_s, u"myMeeting"_s, u"myPeople"_s, u"answers"_s, u"keptThings"_s};
        const QStringList names[]{{u"My pages"_s, u"My meeting"_s, u"My people"_s, u"What happened"_s, u"Treasure box"_s},
                                  {u"My pages"_s, u"My meeting"_s, u"My people"_s, u"Answers"_s, u"Treasure box"_s},
                                  {u"My pages"_s, u"My meeting"_s, u"My people"_s, u"Answers"_s, u"Kept things"_s}};
        for (const auto look : {Dress::Little, Dress::Storybook, Dress::Plain}) {
            model.setLook(look);
            QCOMPARE(said(model, PlacesModel::TagRole), tags);
            QCOMPARE(said(model, PlacesModel::NameRole), names[look]);
        }
        for (int i = 1; i < model.count(); ++i) QVERIFY(model.index(i).data(PlacesModel::AddressRole).toString().startsWith(u"qrc:/qt/qml/Pipit/"_s));
    }

    void sleepsAreSaidOfTheMeetingAlone()
    {
        PlacesModel model;
        QCOMPARE(said(model, PlacesModel::CountedRole).join(QString()), QString());
        QSignalSpy changed(&model, &PlacesModel::dataChanged);
        model.setSleeps(12);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(said(model, PlacesModel::CountedRole), (QStringList{{}, u"12 sleeps"_s, {}, {}, {}}));
        model.setSleeps(1);
        QCOMPARE(said(model, PlacesModel::CountedRole)[1], u"1 sleep"_s);
        model.setSleeps(0);
        QCOMPARE(said(model, PlacesModel::CountedRole)[1], u"Today"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlacesModel)
#include "tst_placesmodel.moc"
