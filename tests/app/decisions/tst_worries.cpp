// SPDX-License-Identifier: Apache-2.0
// "I'm worried about this": to duty at once, the page with it, and a log; the child is asked nothing.
#include "app/decisions/worrycontroller.h"
#include "core/book/casefacts.h"
#include "tests/app/decisions/samsdesk.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

void open(WorryController &worry, SamsDesk &desk, const EntryRef &page)
{
    worry.setProperty("circle", desk.hex());
    worry.setProperty("name", u"Amina"_s);
    worry.setKey(desk.key(page));
    desk.family.settle();
}

std::vector<BookEntry> grants(SamsDesk &desk)
{
    std::vector<BookEntry> out;
    desk.family.inVault([&](DeviceSession &session) -> Result<void> {
        PIPIT_TRY_SET(const auto all, session.profile()->entries(desk.circle));
        for (const auto &entry : all)
            if (entry.mine && entry.type == EntryType::Grant) out.push_back(entry);
        return {};
    });
    return out;
}

std::set<EntryRef> keptBack(SamsDesk &desk)
{
    std::set<EntryRef> out;
    desk.family.inVault([&](DeviceSession &session) -> Result<void> {
        out = session.books().at(desk.circle).officersCase().worriedAbout();
        return {};
    });
    return out;
}

} // namespace

class TestWorries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNobodyIsOnDutyNothingIsSent()
    {
        SamsDesk desk;
        WorryController worry;
        open(worry, desk, desk.secret);
        QVERIFY(worry.loaded());
        QVERIFY(!worry.staffed());
        worry.tell(u"She may not be safe."_s, {}, {}, {});
        desk.family.settle();
        QVERIFY(desk.written().empty());
        QVERIFY(grants(desk).empty());
        QVERIFY2(worry.notice().contains(u"nothing is sent"_s), qPrintable(worry.notice()));
    }

    void itGoesToDutyInHerExactWordsWithThePageAndToNobodyElse()
    {
        SamsDesk desk;
        desk.family.putOnDuty();
        WorryController worry;
        open(worry, desk, desk.secret);
        QVERIFY(worry.staffed());
        QCOMPARE(worry.exact(), u"me and Yusuf and Biscuit"_s); // as it stands on the page
        QVERIFY(worry.safely().contains(u"In person"_s));
        worry.tell(u"  "_s, worry.exact(), {}, worry.safely());
        desk.family.settle();
        QVERIFY(desk.written().empty());
        worry.tell(u"A man shouts on the bridge."_s, u"me and Yusuf and Biscuit"_s, u"Lou, Bea"_s, worry.safely());
        desk.family.settle();
        const auto concern = desk.written(Kind::Concern).front();
        const std::vector<SeatId> audience{TestFamily::iroSeat, TestFamily::dutySeat, 255};
        QCOMPARE(concern.audience, audience);
        QVERIFY(!concern.target); // duty could not hold it
        const auto content = ConcernContent::decode(concern.content);
        QCOMPARE(content->exact, std::string("me and Yusuf and Biscuit"));
        QCOMPARE(content->near, (std::vector<std::string>{"Lou", "Bea"}));
        QVERIFY(content->from == desk.secret);
        QVERIFY(content->seenMs > 0);
        const auto given = grants(desk);
        QCOMPARE(given.size(), 1u);
        QCOMPARE(given.front().audience, audience);
        QVERIFY(GrantContent::decode(given.front().content)->given.front().entry == desk.secret);
        QVERIFY(worry.told());
        QVERIFY2(worry.standing().contains(u"not left this tablet"_s), qPrintable(worry.standing()));
        for (const auto &entry : desk.written()) QVERIFY(std::find(entry.audience.begin(), entry.audience.end(), TestFamily::childSeat) == entry.audience.end());
    }

    void itIsToldOnceAndThePageIsKeptBackUntilItIsReleasedWithAReason()
    {
        SamsDesk desk;
        desk.family.putOnDuty();
        WorryController worry;
        open(worry, desk, desk.secret);
        worry.tell(u"x"_s, {}, {}, {});
        desk.family.settle();
        QVERIFY(keptBack(desk) == std::set{desk.secret});
        worry.tell(u"x"_s, {}, {}, {});
        desk.family.settle();
        QCOMPARE(desk.written(Kind::Concern).size(), 1u);
        worry.release(u" "_s);
        desk.family.settle();
        QCOMPARE(keptBack(desk).size(), 1u);
        worry.release(u"Duty has spoken with her."_s);
        desk.family.settle();
        QVERIFY(keptBack(desk).empty());
        QVERIFY(worry.released().contains(u"Duty has spoken with her."_s));
    }

    void whoWasRungWhatWasAgreedAndWhatSheWasToldStandInTheLogForTheOfficerAlone()
    {
        SamsDesk desk;
        desk.family.putOnDuty();
        WorryController worry;
        open(worry, desk, desk.shown);
        worry.tell(u"x"_s, {}, {}, {});
        desk.family.settle();
        worry.log(WorryController::Rang, {}, {});
        desk.family.settle();
        QVERIFY(worry.logLines().isEmpty());
        worry.log(WorryController::Rang, u"Priya"_s, u"She reads it now."_s);
        desk.family.settle();
        worry.log(WorryController::Agreed, u"Priya"_s, u"Duty visits today."_s);
        desk.family.settle();
        worry.log(WorryController::ToldChild, u"Sam"_s, u"I told somebody who keeps children safe."_s);
        desk.family.settle();
        worry.log(99, u"x"_s, u"x"_s);
        desk.family.settle();
        QCOMPARE(worry.logLines(), (QStringList{u"Rang Priya: She reads it now."_s, u"Agreed with Priya: Duty visits today."_s,
                                                u"The child was told by Sam: I told somebody who keeps children safe."_s}));
        QCOMPARE(worry.logTimes().size(), 3);
        for (const auto &note : desk.written(Kind::Note)) QCOMPARE(note.audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
    }
};

QTEST_MAIN(TestWorries)
#include "tst_worries.moc"
