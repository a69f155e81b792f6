// SPDX-License-Identifier: Apache-2.0
// What became of what a child asked for, as her officer reads it and writes it down.
#include "app/decisions/closetohome.h"
#include "app/decisions/outcomesmodel.h"
#include "app/decisions/outcomewriter.h"
#include "tests/app/decisions/samsdesk.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

QVariant value(const OutcomesModel &model, const QString &key, const char *role)
{
    for (int row = 0; row < model.count(); ++row)
        if (model.data(model.index(row), OutcomesModel::KeyRole).toString() == key) return model.data(model.index(row), model.roleNames().key(role));
    return {};
}

QString first(const OutcomesModel &model, const QString &key)
{
    return value(model, key, "chipWords").toStringList().value(0);
}

void show(OutcomesModel &model, SamsDesk &desk)
{
    model.setCircle(desk.hex());
    model.setName(u"Amina"_s);
    desk.family.settle();
}

void about(OutcomeWriter &writer, SamsDesk &desk, const EntryRef &ask)
{
    writer.setProperty("circle", desk.hex());
    writer.setProperty("name", u"Amina"_s);
    writer.setKey(desk.key(ask));
    desk.family.settle();
}

} // namespace

class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSheAskedStandsThereAndWhatSheAskedAgainStandsOnce()
    {
        SamsDesk desk;
        OutcomesModel model;
        show(model, desk);
        QCOMPARE(model.count(), 4); // lamp, Yusuf, football twice, the bus; the kite and the bridge ask for nothing
        QCOMPARE(first(model, desk.key(desk.lamp)), u"Nobody has answered yet"_s);
        QCOMPARE(value(model, desk.key(desk.football), "asked").toString(), u"Asked twice"_s);
        QCOMPARE(value(model, desk.key(desk.football), "rolled").toString(), QString());
        QCOMPARE(value(model, desk.key(desk.lamp), "words").toString(), u"“Leave the lamp on at night.”"_s);
    }

    void aNoThatWaitsToBeToldStandsFirstAndSaysWhoDecidedAndWhoToldIt()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            const auto asked = sam.say(AskedContent{"Live with Yusuf.", "Ruth"}, with.yusuf);
            sam.say(AgreedContent{AgreedContent::Outcome::Refused, "There is no room.", addDays(with.today, -8), "Ruth, by phone", true}, asked);
        });
        OutcomesModel model;
        show(model, desk);
        QCOMPARE(model.data(model.index(0), OutcomesModel::KeyRole).toString(), desk.key(desk.yusuf));
        QVERIFY(value(model, desk.key(desk.yusuf), "untold").toBool());
        QVERIFY2(first(model, desk.key(desk.yusuf)).startsWith(u"Refused, "_s) && first(model, desk.key(desk.yusuf)).endsWith(u", by Ruth"_s), qPrintable(first(model, desk.key(desk.yusuf))));
        QCOMPARE(value(model, desk.key(desk.yusuf), "because").toString(), u"There is no room. Told by Ruth, by phone."_s);
        QVERIFY(!value(model, desk.key(desk.yusuf), "readAlone").toBool()); // nobody may say so but her own receipt
        QCOMPARE(model.untoldCount(), 1);
    }

    void tellingHerFaceToFaceIsWrittenWithWhoWhenWhoWasNearAndWhatSheSaid()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            const auto asked = sam.say(AskedContent{"Live with Yusuf.", "Ruth"}, with.yusuf);
            sam.say(AgreedContent{AgreedContent::Outcome::Refused, "There is no room.", addDays(with.today, -8), "Ruth, by phone", true}, asked);
        });
        OutcomeWriter writer;
        about(writer, desk, desk.yusuf);
        QVERIFY(writer.untold());
        QVERIFY(writer.safeAnswer().contains(u"In person"_s));
        QSignalSpy written(&writer, &OutcomeWriter::written);
        writer.told(u"Sam"_s, u" "_s, u"OK."_s);
        QVERIFY(!writer.notice().isEmpty());
        QCOMPARE(written.count(), 0);
        writer.setDaysAgo(1);
        writer.told(u"Sam"_s, u"at school, alone"_s, u"OK but can I ring him?"_s);
        desk.family.settle();
        QCOMPARE(written.count(), 1);
        const auto entry = desk.written(Kind::Progress).front();
        const auto told = ProgressContent::decode(entry.content);
        QVERIFY(told->state == ProgressContent::State::ToldInPerson);
        QVERIFY(told->by == addDays(desk.today, -1));
        QCOMPARE(told->words, std::string("By Sam, at school, alone. Amina said: “OK but can I ring him?”"));
        QVERIFY(entry.target == desk.written(Kind::Agreed).front().ref);
        OutcomesModel model;
        show(model, desk);
        QCOMPARE(model.untoldCount(), 0);
        QVERIFY(value(model, desk.key(desk.yusuf), "told").toString().contains(u"can I ring him"_s));
    }

    void aNoAboutFamilyIsForTellingFaceToFaceUnlessTheOfficerSaysWhyNotAndThatIsKeptForHerAlone()
    {
        SamsDesk desk;
        OutcomeWriter writer;
        about(writer, desk, desk.yusuf);
        QVERIFY(writer.close());
        writer.decided(OutcomeWriter::Refused, u"There is no room."_s, u"Ruth, by phone"_s, false, {});
        desk.family.settle();
        QVERIFY(desk.written().empty());
        QVERIFY(writer.notice().contains(u"face to face"_s));
        writer.decided(OutcomeWriter::Refused, u"There is no room."_s, u"Ruth, by phone"_s, false, u"She asked me to write it."_s);
        desk.family.settle();
        const auto agreed = AgreedContent::decode(desk.written(Kind::Agreed).front().content);
        QVERIFY(!agreed->inPerson);
        const auto note = desk.written(Kind::Note).front();
        QCOMPARE(note.audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
        QVERIFY(NoteContent::decode(note.content)->words.find("She asked me to write it.") != std::string::npos);

        about(writer, desk, desk.lamp);
        writer.decided(OutcomeWriter::Changed, u"A small lamp."_s, u"Jo, at the visit"_s, true, {});
        desk.family.settle();
        QVERIFY(AgreedContent::decode(desk.written(Kind::Agreed).back().content)->inPerson);
    }

    void aDecisionNeedsAReasonUnlessItIsAYesAndWhoToldIt()
    {
        SamsDesk desk;
        OutcomeWriter writer;
        about(writer, desk, desk.lamp);
        writer.decided(OutcomeWriter::Refused, u" "_s, u"Jo, by phone"_s, true, {});
        QVERIFY(writer.notice().contains(u"why"_s));
        writer.decided(OutcomeWriter::Agreed, {}, {}, false, {});
        QVERIFY(writer.notice().contains(u"who told you"_s));
        desk.family.settle();
        QVERIFY(desk.written().empty());
        writer.setDaysAgo(3);
        writer.decided(OutcomeWriter::Agreed, {}, u"Jo, by phone"_s, true, {});
        desk.family.settle();
        const auto agreed = desk.written(Kind::Agreed).front();
        const auto content = AgreedContent::decode(agreed.content);
        QVERIFY(content->day == addDays(desk.today, -3));
        QVERIFY(!content->inPerson); // a yes waits for nobody
        QVERIFY(agreed.target == desk.written(Kind::Asked).front().ref); // which was written first
    }

    void howFarItIsIsSaidOfTheActionAndNotDoneSaysWhy()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            const auto asked = sam.say(AskedContent{"The club.", ""}, with.football);
            sam.say(SamsDesk::action("Ring the club.", addDays(with.today, -2)), asked);
        });
        OutcomesModel model;
        show(model, desk);
        QVERIFY(value(model, desk.key(desk.football), "late").toBool());
        OutcomeWriter writer;
        about(writer, desk, desk.football);
        writer.goes(OutcomeWriter::NotDone, {});
        desk.family.settle();
        QVERIFY(desk.written(Kind::Progress).empty());
        writer.goes(OutcomeWriter::NotDone, u"Nobody rang."_s);
        desk.family.settle();
        const auto progress = desk.written(Kind::Progress).front();
        QVERIFY(progress.target == desk.written(Kind::Action).front().ref);
        QVERIFY(!value(model, desk.key(desk.football), "late").toBool()); // it is over
        QCOMPARE(value(model, desk.key(desk.football), "progress").toString(), u"Nobody rang."_s);
    }

    void howOftenSheAskedAndHowOftenItWasRolledOnAreNeverAdded()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            auto before = sam.say(SamsDesk::action("Ring.", addDays(with.today, -90)), with.football);
            for (int i = 0; i < 3; ++i) {
                auto next = SamsDesk::action("Ring.", addDays(with.today, i * 10 - 20));
                next.rolledFrom = before.hash;
                next.rolledBecause = "Not yet.";
                before = sam.say(next, with.football);
            }
        });
        OutcomesModel model;
        show(model, desk);
        QCOMPARE(value(model, desk.key(desk.football), "asked").toString(), u"Asked twice"_s);
        QCOMPARE(value(model, desk.key(desk.football), "rolled").toString(), u"Rolled on 3 times"_s);
    }

    void silenceCountsAsAgreedOnlyWhereTheAuthoritySaysSo()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) { sam.say(AskedContent{"The lamp.", "Ruth"}, with.lamp); });
        ClockParameters clock;
        const auto chip = [&](const CivilDay &today) {
            QString out;
            desk.family.inVault([&](DeviceSession &session) -> Result<void> {
                for (const auto &one : outcomesOf(session.books().at(desk.circle), u"Amina"_s, QDateTime::currentDateTime(), today, clock))
                    if (one.said.trail.ask == desk.lamp) out = one.chips.front().words;
                return {};
            });
            return out;
        };
        const auto by = WorkingDays().add(desk.today, 5);
        QVERIFY2(chip(by).startsWith(u"Asked for. Ruth answers by "_s), qPrintable(chip(by)));
        QVERIFY2(chip(addDays(by, 1)).startsWith(u"Asked for. Ruth has not answered by "_s), qPrintable(chip(addDays(by, 1))));
        clock.silenceAgrees = true;
        QVERIFY2(chip(addDays(by, 1)).startsWith(u"Counts as agreed: Ruth said nothing by "_s), qPrintable(chip(addDays(by, 1))));
        QVERIFY(chip(by).startsWith(u"Asked for."_s));
    }

    void aPageThatSaysAskMeFirstHasNoPictureHere()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            sam.say(AnswerContent{AnswerContent::Verdict::ThankYou, "Thank you for showing me.", {}, false}, with.secret);
        });
        OutcomesModel model;
        show(model, desk);
        QVERIFY(!value(model, desk.key(desk.secret), "key").toString().isEmpty());
        QCOMPARE(value(model, desk.key(desk.secret), "picture").toString(), QString());
        QVERIFY(!value(model, desk.key(desk.sorted), "picture").toString().isEmpty());
    }

    void twoVersionsAreSettledFromTheListToo()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            const auto one = sam.say(SamsDesk::action("Ring.", addDays(with.today, 9)), with.football);
            for (const char *what : {"Ring on Monday.", "Visit."}) {
                auto version = SamsDesk::action(what, addDays(with.today, 12));
                version.instead = {one.hash};
                sam.say(version, with.football);
            }
        });
        OutcomesModel model;
        show(model, desk);
        QCOMPARE(value(model, desk.key(desk.football), "versions").toStringList().size(), 2);
        for (int row = 0; row < model.count(); ++row) model.settle(row, 5); // there is no such version
        for (int row = 0; row < model.count(); ++row)
            if (model.data(model.index(row), OutcomesModel::KeyRole).toString() == desk.key(desk.football)) model.settle(row, 0);
        desk.family.settle();
        QCOMPARE(desk.written(Kind::Action).size(), 4u);
        QVERIFY(value(model, desk.key(desk.football), "versions").toStringList().isEmpty());
    }

    void homeFamilyAndPeopleAreKnownByWordsAndInDoubtTheyAreMeant()
    {
        QVERIFY(closeToHome(u"Can I see my brother?"_s, {}));
        QVERIFY(closeToHome(u"Live with Yusuf."_s, {}));
        QVERIFY(closeToHome(u"Can Ella come?"_s, {u"Ella"_s}));
        QVERIFY(!closeToHome(u"Can Ella come?"_s, {}));
        QVERIFY(!closeToHome(u"A lamp at night."_s, {u"Al"_s})); // a part of a word is no name
        QVERIFY(closeToHome(u"أريد أن أرى أخي"_s, {}));
        QVERIFY(!closeToHome(QString(), {}));
    }

    void nothingOfItStaysWhenTheSpaceIsLocked()
    {
        SamsDesk desk;
        OutcomesModel model;
        show(model, desk);
        QVERIFY(model.count() > 0);
        desk.family.session.lock();
        desk.family.settle();
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.loaded());
    }
};

QTEST_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
