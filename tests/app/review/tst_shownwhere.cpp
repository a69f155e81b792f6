// SPDX-License-Identifier: Apache-2.0
// Reading is not repeating, at the table too: what would reach somebody whom she did not choose is out of the part, and the officer
// reads before which that is.
#include "app/pages/pagekey.h"
#include "app/review/presentation.h"
#include "app/review/showncheck.h"
#include "core/book/passon.h"
#include "core/book/visits.h"
#include "tests/app/review/reviewday.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam's tablet with the review on it. A page and the list are for Sam alone; Jo sits in part 1.
struct Room
{
    ReviewDay day;
    ScreenFamily family;
    std::unique_ptr<ReviewTogether> review;
    ShownCheck check;

    explicit Room(std::function<void(ReviewDay &, TestFamily &)> more = {})
        : day(onlySams()), family(false, [this, more](TestFamily &devices) {
              day.tell(devices);
              if (more) more(day, devices);
          }, ScreenFamily::Whose::Officers)
    {
        family.openOfficer();
        review = std::make_unique<ReviewTogether>();
        family.settle();
    }
    static ReviewDay onlySams()
    {
        ReviewDay out;
        out.onlySam = true;
        return out;
    }
    QString key(const EntryRef &page)
    {
        CircleId circle;
        family.vault.ask(
            &family.session, [](DeviceSession &device) { return *device.onlyCircle(); }, [&](CircleId id) { circle = id; });
        family.settle();
        return PageKey{{}, circle, page}.text();
    }
    void lookAlone()
    {
        check.setAlone(true);
        family.settle();
    }
    int rowOf(const EntryRef &source)
    {
        for (int row = 0; row < check.outside()->count(); ++row)
            if (check.outside()->at(row)->source == source) return row;
        return -1;
    }
};

} // namespace

class TestShownWhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSomebodyThereWasNotChosenForIsOutOfThePartAndLeavesNoMark()
    {
        Room room;
        QCOMPARE(room.review->pages(), QStringList{room.key(room.day.yusuf)}); // Jo has that one
        QCOMPARE(told(*room.review->parts(), 0, "note"), u"Amina, Jo and me. 1 page, chosen by Amina"_s);
        QVERIFY(!allOf(*room.review->hers()).contains(u"Ella"_s));
        QVERIFY(!allOf(*room.review->hers()).contains(u"same day"_s));
        Presentation show;
        show.setPage(room.key(room.day.sleep));
        room.family.settle();
        QVERIFY(show.known());
        QVERIFY(!show.allowed());
        show.setPage({});
        show.setLine(0);
        room.family.settle();
        QVERIFY(!show.allowed());
    }

    void itIsThereWhereOnlyTheTwoAre()
    {
        Room room;
        room.review->setHere(2, false);
        room.review->beginPart();
        room.family.settle();
        QCOMPARE(room.review->pages().size(), 2);
        QCOMPARE(room.review->hers()->count(), 4);
        room.review->setHere(2, true); // Jo comes in
        room.family.settle();
        QCOMPARE(room.review->pages().size(), 1);
    }

    void nothingOfItIsToldBeforeSheIsAlone()
    {
        Room room;
        QVERIFY(!room.check.loaded());
        QCOMPARE(room.check.outside()->count(), 0);
        QVERIFY(!allOf(*room.check.outside()).contains(u"Ella"_s));
        room.lookAlone();
        QCOMPARE(room.check.outside()->count(), 2);
        QCOMPARE(room.check.outside()->title(), u"2 things would reach outside"_s);
        const int row = room.rowOf(room.day.sleep);
        QVERIFY(row >= 0);
        QCOMPARE(told(*room.check.outside(), row, "words"), u"“I want to sleep at Ella’s”"_s);
        QCOMPARE(told(*room.check.outside(), row, "whom"), u"only Sam"_s);
        QCOMPARE(told(*room.check.outside(), row, "reach"), u"Jo"_s);
        room.check.setPart(2); // Mum, by phone, without her: no page is for that part; the list would reach Mum
        room.family.settle();
        QCOMPARE(room.check.outside()->count(), 1);
        QCOMPARE(told(*room.check.outside(), 0, "reach"), u"Mum"_s);
    }

    void askingGoesToHerAloneAndHerYesPutsItIn()
    {
        Room room;
        room.lookAlone();
        room.check.askChild(room.rowOf(room.day.sleep));
        room.family.settle();
        const auto asked = samsOf(room.family, Kind::Hello);
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        QCOMPARE(asked[0].target, std::optional(room.day.sleep));
        QCOMPARE(MayTellContent::decode(asked[0].content)->names, std::vector<std::string>{"Jo"});
        QCOMPARE(room.check.outside()->at(room.rowOf(room.day.sleep))->state, PassingOn::State::Asked);
        QCOMPARE(room.review->pages().size(), 1); // no answer is no yes
    }

    void sheSaidYesAndItIsThere()
    {
        Room room([](ReviewDay &day, TestFamily &family) {
            const auto wall = family.iroDevice.clock.wall;
            EntryRef question;
            {
                Hand sam(family, family.iroDevice, family.openIro(), {TestFamily::childSeat});
                question = sam.say(MayTellContent{"May I show Jo this?", {"Jo"}}, day.sleep);
            }
            family.carry();
            family.tablet.clock.wall = wall + 120'000;
            {
                Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
                must(amina->inbox().process(family.circle), "inbox");
                amina.say(PassOnContent{PassOnContent::Word::Yes, ""}, question);
            }
            family.carry();
            family.iroDevice.clock.wall = wall;
        });
        QCOMPARE(room.review->pages().size(), 2);
        room.lookAlone();
        QCOMPARE(room.check.outside()->at(room.rowOf(room.day.sleep))->state, PassingOn::State::Yes); // listed, and in
    }

    void aReasonIsAskedForKeptAndPutsItIn()
    {
        Room room;
        room.lookAlone();
        room.check.putIn(room.rowOf(room.day.sleep), u"  "_s);
        room.family.settle();
        QVERIFY(!room.check.notice().isEmpty());
        QVERIFY(samsOf(room.family, Kind::Note).empty());
        room.check.putIn(room.rowOf(room.day.sleep), u"Amina said yes in the room."_s);
        room.family.settle();
        const auto notes = samsOf(room.family, Kind::Note);
        QCOMPARE(notes.size(), 1u);
        const auto note = *NoteContent::decode(notes[0].content);
        QCOMPARE(note.what, NoteContent::What::Told);
        QCOMPARE(note.who, std::string("Jo"));
        QCOMPARE(notes[0].audience, (std::vector<SeatId>{TestFamily::iroSeat, recordsSeat}));
        QCOMPARE(room.review->pages().size(), 2);
        Presentation show;
        show.setPage(room.key(room.day.sleep));
        room.family.settle();
        QVERIFY(show.allowed());
    }

    void whatALateActionRepeatsOfHersIsNotSaidThereEither()
    {
        ActionContent action;
        action.what = "Ring Ella’s mum.";
        action.who = "Kim";
        action.by = CivilDay{std::chrono::year(2026), std::chrono::month(5), std::chrono::day(1)};
        action.know = "There is a date.";
        Room room([action](ReviewDay &day, TestFamily &family) {
            const auto wall = family.iroDevice.clock.wall;
            {
                Hand sam(family, family.iroDevice, family.openIro(), {TestFamily::childSeat});
                sam.say(action, day.sleep);
            }
            family.iroDevice.clock.wall = wall;
        });
        QVERIFY(!allOf(*room.review->grownUps()).contains(u"Ella"_s));
        room.review->setHere(2, false);
        room.review->beginPart();
        room.family.settle();
        QVERIFY(allOf(*room.review->grownUps()).contains(u"Late: Ring Ella’s mum."_s));
    }

    void ofTwentyPagesForTheOfficerAloneNothingIsInAPartWithOthersNorInTheListOfWhatStaysOut()
    {
        Room room([](ReviewDay &, TestFamily &family) {
            Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
            SeededRng rng(11);
            constexpr Use uses[] = {Use::TalkAboutIt, Use::JustSoYouKnow, Use::AskMeFirst, Use::PleaseSortThis};
            for (int i = 0; i < 20; ++i) {
                auto page = samples::blank(rng, canary);
                samples::write(page, {40, 100}, canary);
                NewEntry entry;
                entry.circle = family.circle;
                entry.content = must(encodePage(page), "page").content;
                entry.audience = {TestFamily::iroSeat};
                entry.use = uses[i % 4];
                family.tablet.clock.advance(60'000);
                must(amina->outgoing().post(std::move(entry)), "post");
            }
            const auto wall = family.iroDevice.clock.wall;
            family.carry();
            family.iroDevice.clock.wall = wall;
        });
        for (int part = 0; part < 3; ++part) {
            room.review->setPart(part);
            for (const QAbstractListModel *model : {static_cast<QAbstractListModel *>(room.review->parts()), static_cast<QAbstractListModel *>(room.review->hers()),
                                                    static_cast<QAbstractListModel *>(room.review->grownUps())})
                QVERIFY(!allOf(*model).contains(QLatin1String(canary)));
        }
        room.review->setPart(0);
        QCOMPARE(room.review->pages().size(), 1);
        room.lookAlone();
        QCOMPARE(room.check.outside()->count(), 7); // five of them are for the meeting; the others could not be shown at all
    }

    void whatWasMadeTogetherOnAnotherDayIsCheckedLikeAPageAndHasItsPicture()
    {
        Room room([](ReviewDay &, TestFamily &family) {
            const auto wall = family.iroDevice.clock.wall;
            family.iroDevice.clock.wall = wall - 2 * 86'400'000;
            {
                Hand sam(family, family.iroDevice, family.openIro(), {TestFamily::childSeat});
                SeededRng rng(5);
                LiveContent live{theReview(), 0, "The dog by the sea", false, {}};
                auto page = samples::blank(rng, "");
                samples::write(page, {40, 100}, "a dog");
                live.page = must(encodePage(page), "page").content;
                sam.say(live);
            }
            family.iroDevice.clock.wall = wall;
        });
        QVERIFY(!allOf(*room.review->hers()).contains(u"by the sea"_s)); // Jo was not there
        room.review->setHere(2, false);
        room.review->beginPart();
        room.family.settle();
        const auto row = room.review->hers()->rows().back();
        QCOMPARE(row.words, u"“The dog by the sea”"_s);
        QVERIFY(!row.made.isEmpty());
        const auto url = told(*room.review->hers(), room.review->hers()->count() - 1, "thumbnail"); // asks for it
        QVERIFY(url.isEmpty() || url.contains(u"pages"_s));
        QTRY_VERIFY(!told(*room.review->hers(), room.review->hers()->count() - 1, "thumbnail").isEmpty());
    }

    void whereSheIsNotTheOfficerChoosesOfHerPagesForTheMeetingAndSheCanReadWhich()
    {
        Room room;
        room.lookAlone();
        QCOMPARE(room.check.pages()->count(), 0); // she is in part 1: hers are there
        room.check.setPart(1); // Sam, Jo and Kim
        room.family.settle();
        QCOMPARE(room.check.pages()->count(), 2);
        QCOMPARE(told(*room.check.pages(), 1, "name"), u"“Yusuf and me”, 14 May"_s);
        QVERIFY(!room.check.pages()->at(1)->on);
        room.check.choose(1, true);
        room.family.settle();
        const auto sets = samsOf(room.family, Kind::MeetingSet);
        QCOMPARE(sets.size(), 1u);
        QCOMPARE(sets[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        const auto set = *MeetingSetContent::decode(sets[0].content);
        QCOMPARE(set.review, theReview());
        QCOMPARE(set.part, std::uint8_t(1));
        QCOMPARE(set.pages, std::vector{room.day.yusuf});
        QVERIFY(room.check.pages()->at(1)->on);
        room.review->setPart(1);
        QVERIFY(room.review->pages().isEmpty()); // Kim is there, whom she did not choose
        const int row = room.rowOf(room.day.yusuf);
        QVERIFY(row >= 0);
        QCOMPARE(told(*room.check.outside(), row, "reach"), u"Kim"_s);
        room.check.putIn(row, u"Amina asked me to show it to Kim."_s);
        room.family.settle();
        QCOMPARE(room.review->pages(), QStringList{room.key(room.day.yusuf)});
        room.check.choose(1, true); // as it is: nothing is written
        room.family.settle();
        QCOMPARE(samsOf(room.family, Kind::MeetingSet).size(), 1u);
        room.check.choose(1, false);
        room.family.settle();
        QVERIFY(room.review->pages().isEmpty());
    }

    void whatSheLeftOutOfAPartIsNotPutBackByTheOfficer()
    {
        Room room([](ReviewDay &day, TestFamily &family) {
            const auto wall = family.iroDevice.clock.wall;
            family.tablet.clock.wall = wall;
            {
                Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
                amina.say(MeetingSetContent{theReview(), 1, {day.yusuf}});
            }
            family.carry();
            family.iroDevice.clock.wall = wall + 120'000;
        });
        room.check.setPart(1);
        room.lookAlone();
        QCOMPARE(room.check.pages()->count(), 1);
        QCOMPARE(room.check.pages()->at(0)->page, room.day.yusuf);
        QVERIFY(room.check.pages()->at(0)->on);
    }

    void atTheLockNothingOfItIsKnown()
    {
        Room room;
        room.lookAlone();
        room.family.session.lock();
        room.family.settle();
        QVERIFY(!room.check.alone());
        QVERIFY(!room.check.loaded());
        QCOMPARE(room.check.outside()->count(), 0);
        QCOMPARE(room.check.pages()->count(), 0);
        QVERIFY(room.check.name().isEmpty());
    }
};

QTEST_MAIN(TestShownWhere)
#include "tst_shownwhere.moc"
