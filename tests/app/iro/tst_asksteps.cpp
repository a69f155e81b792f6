// SPDX-License-Identifier: Apache-2.0
// What became of what a child asked for, as the officer's page shows it: said, seen, asked for, yes or no, done.
#include "app/iro/asksteps.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDay today = 2026y / May / 14;
constexpr SeatId amina = 1, sam = 2;

/// A book of Sam's that is told what happens, a day after each other from 1 May on.
class Story
{
public:
    Book book{sam};

    EntryRef childs(const RequestContent &said) { return add(amina, Kind::Request, *said.encode(), {}); }
    template <class Content>
    EntryRef sams(Kind kind, const Content &said, const EntryRef &target)
    {
        return add(sam, kind, *said.encode(), target);
    }
    template <class Content>
    EntryRef aminas(Kind kind, const Content &said, const EntryRef &target)
    {
        return add(amina, kind, *said.encode(), target);
    }
    void looked(const EntryRef &at)
    {
        BookEntry entry = next(sam);
        entry.type = EntryType::Receipt;
        entry.content = ReceiptContent{ReceiptKind::Seen, {at}}.encode();
        entry.mine = true;
        book.add(entry);
    }
    AskSteps only()
    {
        const auto all = allAskSteps(book, {}, today);
        if (all.size() != 1) qFatal("%zu asks", all.size());
        return all.front();
    }

private:
    BookEntry next(SeatId seat)
    {
        BookEntry entry;
        entry.ref.hash.bytes.fill(std::uint8_t(++m_number));
        entry.ref.author.bytes.fill(std::uint8_t(seat));
        entry.member.bytes.fill(std::uint8_t(seat));
        entry.seat = seat;
        entry.time = Hlc::of(1'777'636'800'000 + (m_number - 1) * 86'400'000ll); // 1 May 2026, noon
        entry.audience = {amina, sam, 255};
        return entry;
    }
    EntryRef add(SeatId seat, Kind kind, Bytes content, std::optional<EntryRef> target)
    {
        auto entry = next(seat);
        entry.type = EntryType::Item;
        entry.kind = kind;
        entry.content = std::move(content);
        entry.target = target;
        entry.mine = seat == sam;
        book.add(entry);
        return entry.ref;
    }
    int m_number = 0;
};

RequestContent sort(std::optional<EnvHash> before = {})
{
    return {RequestContent::What::SortThis, "I want to sleep at Ella’s.", "", "", before};
}

using S = AskSteps;

} // namespace

class TestAskSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyHasLookedAtSaysSo()
    {
        Story told;
        told.childs(sort());
        const auto ask = told.only();
        QCOMPARE(ask.words, u"“I want to sleep at Ella’s.”"_s);
        QCOMPARE(ask.under, u"asked 1 May"_s);
        QCOMPARE(ask.steps, (QStringList{u"said"_s, u"you look at it"_s, u"asked for"_s, u"yes or no"_s, u"done"_s}));
        QCOMPARE(ask.states, (QList<int>{S::Done, S::Now, S::ToCome, S::ToCome, S::ToCome}));
        QVERIFY(ask.open);
    }

    void askedForNamesWhoDecides()
    {
        Story told;
        const auto ask = told.childs(sort());
        told.looked(ask);
        told.sams(Kind::Asked, AskedContent{"Sleep at Ella’s.", "Ruth"}, ask);
        const auto steps = told.only();
        QCOMPARE(steps.notes, (QStringList{u"1 May"_s, u"2 May"_s, u"Ruth, 3 May"_s, QString(), QString()}));
        QCOMPARE(steps.states, (QList<int>{S::Done, S::Done, S::Now, S::ToCome, S::ToCome}));
    }

    void aNoIsInkAndWaitsForTellingFaceToFace()
    {
        Story told;
        const auto ask = told.childs(sort());
        const auto asked = told.sams(Kind::Asked, AskedContent{"Live with Yusuf.", ""}, ask);
        const auto no = told.sams(Kind::Agreed, AgreedContent{AgreedContent::Outcome::Refused, "no room", 2026y / May / 6, "Ruth, by phone", true}, asked);
        auto steps = told.only();
        QCOMPARE(steps.under, u"refused 6 May. Not told yet"_s);
        QCOMPARE(steps.states, (QList<int>{S::Done, S::Done, S::Done, S::No, S::Now}));
        QCOMPARE(steps.steps.last(), u"tell her"_s);
        QVERIFY(steps.open);
        told.sams(Kind::Progress, ProgressContent{ProgressContent::State::ToldInPerson, "", {}}, no);
        steps = told.only();
        QCOMPARE(steps.under, u"refused 6 May"_s);
        QCOMPARE(steps.states.last(), int(S::Done));
        QVERIFY(!steps.open);
    }

    void doneIsDoneUntilSheSaysOtherwise()
    {
        Story told;
        const auto ask = told.childs(sort());
        const auto asked = told.sams(Kind::Asked, AskedContent{"The lamp.", "Jo"}, ask);
        const auto yes = told.sams(Kind::Agreed, AgreedContent{AgreedContent::Outcome::Agreed, "", 2026y / March / 14, "", false}, asked);
        QCOMPARE(told.only().steps.last(), u"to be done"_s);
        const auto done = told.sams(Kind::Progress, ProgressContent{ProgressContent::State::Done, "", {}}, yes);
        QVERIFY(!told.only().open);
        QCOMPARE(told.only().under, u"agreed 14 March"_s);
        told.aminas(Kind::NotHappened, NotHappenedContent{""}, done);
        QVERIFY(told.only().open);
        QCOMPARE(told.only().states.last(), int(S::Now));
    }

    void anAnswerWithoutAskingHasNoStepForIt()
    {
        Story told;
        const auto ask = told.childs(sort());
        told.sams(Kind::Answer, AnswerContent{AnswerContent::Verdict::NotYet, "soon", 2026y / June / 3, false}, ask);
        const auto steps = told.only();
        QCOMPARE(steps.steps, (QStringList{u"said"_s, u"you saw it"_s, u"not yet"_s, u"done"_s}));
        QCOMPARE(steps.notes[2], u"by 3 June"_s);
        QVERIFY(steps.open);
    }

    void askedTwiceIsOneRowAndOpenOnesComeFirst()
    {
        Story told;
        const auto settled = told.childs({RequestContent::What::SortThis, "A lamp.", "", "", {}});
        told.sams(Kind::Answer, AnswerContent{AnswerContent::Verdict::ThankYou, "", {}, false}, settled);
        const auto first = told.childs(sort());
        const auto again = told.childs(sort(first.hash));
        told.childs({RequestContent::What::SortThis, "A dog.", "", "", {}});
        auto all = allAskSteps(told.book, {}, today);
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].words, u"“A dog.”"_s);
        QCOMPARE(all[1].times, 2);
        QCOMPARE(all[1].under, u"asked twice, 4 May"_s);
        QCOMPARE(all[2].words, u"“A lamp.”"_s);
        // What is answered at the first time of asking is answered for both.
        told.sams(Kind::Asked, AskedContent{"Sleep at Ella’s.", "Ruth"}, first);
        all = allAskSteps(told.book, {}, today);
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[1].states[2], int(S::Now));
        Q_UNUSED(again)
    }
};

QTEST_APPLESS_MAIN(TestAskSteps)
#include "tst_asksteps.moc"
