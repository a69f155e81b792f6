// SPDX-License-Identifier: Apache-2.0
// A no that waits for a person, told at a visit.
#include "app/visit/leavingchild.h"
#include "app/visit/tellnow.h"
#include "core/book/held.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "tests/app/visit/twochildren.h"
#include "tests/qml/family/hand.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestTellNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensTheAnswerForTheChildAndKeepsWhoWasNearForTheOfficer()
    {
        TwoChildren two;
        auto &family = two.family;
        EntryRef refused;
        {
            EntryRef asked;
            {
                Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
                asked = amina.say(RequestContent{RequestContent::What::SortThis, "Live with Yusuf.", "", "", {}});
            }
            family.carry();
            Hand sam(family, family.iroDevice, family.openIro(), {});
            must(sam->inbox().process(family.circle), "inbox");
            ReviewContent review;
            review.id.bytes.fill(9);
            review.state = ReviewContent::State::Planned;
            review.day = civil({2026, 5, 21});
            sam.sayTo({TestFamily::childSeat}, review);
            const auto ours = sam.sayTo({TestFamily::childSeat}, AskedContent{"Live with Yusuf.", "Ruth"}, asked);
            refused = sam.sayTo({TestFamily::childSeat}, AgreedContent{AgreedContent::Outcome::Refused, "There is no room.", civil({2026, 5, 6}), "Ruth", true}, ours);
        }
        family.iroDevice.close();
        {
            AppWorld sam(family.iroDevice);
            QVERIFY(sam.open(family.iro, TestFamily::passphrase()));
            OpenVisit visit;
            visit.setFirst(two.aminaHex());
            sam.settle();
            TellNow tell;
            tell.setVisit(&visit);
            tell.setCircle(two.aminaHex());
            QCOMPARE(tell.count(), 1);
            QCOMPARE(tell.data(tell.index(0), TellNow::AskedRole).toString(), u"Live with Yusuf"_s);
            QCOMPARE(tell.data(tell.index(0), TellNow::BecauseRole).toString(), u"There is no room."_s);
            QCOMPARE(tell.data(tell.index(0), TellNow::DecidedRole).toString(), u"Refused 6 May"_s);
            QVERIFY(tell.canAskAgain());
            QSignalSpy told(&tell, &TellNow::told);
            tell.tell(0, u"Sam"_s, {u"Jo"_s}, u"Ask again when I am ten."_s, true);
            tell.tell(0, u"Sam"_s, {}, {}, false); // a second press is none
            sam.settle();
            QCOMPARE(told.count(), 1);
            QCOMPARE(tell.count(), 0);
            const auto entries = *sam.ask([circle = family.circle](DeviceSession &session) { return session.profile()->entries(circle); });
            int notes = 0, lives = 0, progress = 0;
            for (const auto &entry : entries) {
                if (entry.kind == Kind::Note) {
                    ++notes;
                    const auto note = *NoteContent::decode(entry.content);
                    QVERIFY(note.what == NoteContent::What::Told && note.who == "Sam");
                    QVERIFY(QString::fromStdString(note.words).contains(u"Near: Jo."_s));
                    QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
                } else if (entry.kind == Kind::Live) {
                    ++lives;
                    const auto live = *LiveContent::decode(entry.content);
                    QVERIFY(live.asks && live.words == "Ask again when I am ten.");
                    QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
                } else if (entry.kind == Kind::Progress) {
                    ++progress;
                    QVERIFY(entry.target == refused);
                    const auto said = *ProgressContent::decode(entry.content);
                    QVERIFY(said.state == ProgressContent::State::ToldInPerson && !QString::fromStdString(said.words).contains(u"Jo"_s));
                }
            }
            QCOMPARE(notes, 1);
            QCOMPARE(lives, 1);
            QCOMPARE(progress, 1);
            LeavingChild leaving;
            leaving.setVisit(&visit);
            leaving.setCircle(two.aminaHex());
            QVERIFY(leaving.data(leaving.index(1), LeavingChild::TitleRole).toString() == u"Told face to face:"_s);
        }
        family.iroDevice.open();
        family.carry();
        auto child = family.openChild();
        must(child->inbox().process(family.circle), "inbox");
        QVERIFY(must(child->book(family.circle), "book").trails().untold().empty());
    }
};

QTEST_MAIN(TestTellNow)
#include "tst_tellnow.moc"
