// SPDX-License-Identifier: Apache-2.0
#include "app/iro/childrenmodel.h"
#include "app/pages/readcontroller.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyWhoCanOpenAPageGoesUnnamed()
    {
        Seat seat;
        seat.role = Role::Iro;
        seat.holders = {MemberId()};
        QCOMPARE(ReadController::whoElse(seat), QStringLiteral("And the records key."));
        seat.holders.push_back(MemberId());
        QCOMPARE(ReadController::whoElse(seat), QStringLiteral("Whoever reads for you, when you are away. The records key."));
        QCOMPARE(ReadController::whoElse(seat, QStringLiteral("Priya")), QStringLiteral("Priya, when you are away. The records key."));
        QCOMPARE(ReadController::whoElse(seat, QStringLiteral("Priya"), QStringLiteral("Sam")), QStringLiteral("Sam, for whom you read. The records key."));
        seat.role = Role::Carer;
        QCOMPARE(ReadController::whoElse(seat), QStringLiteral("The others who share your place here. The records key."));
    }

    void whatCameAndWhatCouldNotBeCheckedAreCountedInWords()
    {
        QCOMPARE(ChildrenModel::newsOf(0), QStringLiteral("Nothing new"));
        QCOMPARE(ChildrenModel::newsOf(1), QStringLiteral("1 new page"));
        QCOMPARE(ChildrenModel::newsOf(2), QStringLiteral("2 new pages"));
        QCOMPARE(ChildrenModel::doubtOf(0), QString());
        QCOMPARE(ChildrenModel::doubtOf(1), QStringLiteral("1 thing could not be checked"));
        QCOMPARE(ChildrenModel::doubtOf(3), QStringLiteral("3 things could not be checked"));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
