// SPDX-License-Identifier: Apache-2.0
#include "core/review/participation.h"
#include "tests/core/review/days.h"

using namespace pipit;
using namespace pipit::test;
using Because = WeighedEvidence::Because;
using Evidence = ParticipationEvidence;
using What = Evidence::What;
using Who = Evidence::Who;
using enum ParticipationCode;

namespace {

const Evidence spoke{What::Spoke, false, true, true, Who::Advocate};
const Evidence page{What::Page, true, true, true, Who::Advocate};
const Evidence sticker{What::Sticker, true, true, true, Who::Advocate};
const Evidence advocate{What::SomebodySpoke, false, true, false, Who::Advocate};
const auto meeting = day(21, 5, 2026);

ParticipationSuggestion suggested(bool there, std::vector<Evidence> evidence, std::optional<CivilDay> born = day(14, 2, 2017))
{
    return suggestParticipation({born, meeting, there, std::move(evidence)});
}
Because because(Evidence one, bool there = true)
{
    return suggested(there, {one}).weighed.at(0).because;
}
template <class Change>
Evidence but(Evidence one, Change change)
{
    change(one);
    return one;
}

} // namespace

class TestParticipation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeetingOfTheStoryIsPN1()
    {
        const auto notMarked = but(sticker, [](Evidence &e) { e.forTheMeeting = false; });
        const auto silent = but(advocate, [](Evidence &e) { e.conveyed = false; });
        const auto amina = suggested(true, {spoke, spoke, page, page, page, notMarked, silent});
        QVERIFY(amina.code == PN1);
        QVERIFY(amina.alsoFits == std::vector{PN3});
        QCOMPARE(amina.weighed.size(), 7u);
        for (std::size_t i = 0; i < 5; ++i) QVERIFY(amina.weighed[i].because == Because::Counts);
        QVERIFY(amina.weighed[5].because == Because::NotMarked);
        QVERIFY(amina.weighed[6].because == Because::NotConveyed);
        QCOMPARE(amina.weighed[6].index, 6u);
    }
    void everyMixOfEvidenceHasItsCode()
    {
        for (int mix = 0; mix < 16; ++mix) {
            const bool there = mix & 1, speaks = mix & 2, spokenFor = mix & 4, shows = mix & 8;
            std::vector<Evidence> evidence;
            if (speaks) evidence.push_back(spoke);
            if (spokenFor) evidence.push_back(advocate);
            if (shows) evidence.push_back(sticker);
            const auto expected = there ? (speaks ? PN1 : spokenFor ? PN2 : shows ? PN3 : PN4) : spokenFor ? PN5 : shows ? PN6 : PN7;
            const auto got = suggested(there, evidence);
            QVERIFY2(got.code == expected, qPrintable(QString::number(mix)));
            QCOMPARE(got.alsoFits.size(), std::size_t(std::max(0, (there && speaks) + spokenFor + shows - 1)));
        }
    }
    void eachKindOfPictureCountsOnlyWhereSheMarkedItForTheMeeting()
    {
        for (const auto what : {What::Sticker, What::Drawing, What::Scale, What::Page, What::Message}) {
            const Evidence one{what, true, true, true, Who::Advocate};
            QVERIFY(because(one) == Because::Counts);
            QVERIFY(suggested(true, {one}).code == PN3);
            QVERIFY(suggested(false, {one}).code == PN6);
            QVERIFY(because(but(one, [](Evidence &e) { e.forTheMeeting = false; })) == Because::NotMarked);
            QVERIFY(because(but(one, [](Evidence &e) { e.conveyed = false; })) == Because::NotConveyed);
            QVERIFY(because(but(one, [](Evidence &e) { e.byHer = false; })) == Because::NotHers);
            QVERIFY(suggested(true, {but(one, [](Evidence &e) { e.forTheMeeting = false; })}).code == PN4);
            QVERIFY(suggested(false, {but(one, [](Evidence &e) { e.conveyed = false; })}).code == PN7);
        }
    }
    void onlyAnAdvocateOrTheOfficerSpeaksForHer()
    {
        QVERIFY(because(but(advocate, [](Evidence &e) { e.who = Who::ReviewingOfficer; })) == Because::Counts);
        const auto mother = but(advocate, [](Evidence &e) { e.who = Who::SomebodyElse; });
        QVERIFY(because(mother) == Because::NotAnAdvocate);
        QVERIFY(suggested(true, {mother}).code == PN4);
        QVERIFY(suggested(false, {mother}).code == PN7);
    }
    void whoWasNotThereDidNotSpeakThere()
    {
        QVERIFY(because(spoke, false) == Because::WasNotThere);
        QVERIFY(suggested(false, {spoke}).code == PN7);
        QVERIFY(because(but(spoke, [](Evidence &e) { e.conveyed = false; })) == Because::NotConveyed);
        QVERIFY(because(but(spoke, [](Evidence &e) { e.byHer = false; })) == Because::NotHers);
    }
    void underFourIsPN0UntilTheDayBeforeTheBirthday()
    {
        QVERIFY(suggested(true, {spoke}, day(22, 5, 2022)).code == PN0);
        QVERIFY(suggested(true, {spoke}, day(22, 5, 2022)).byWhatHappened == PN1);
        QVERIFY(suggested(true, {spoke, page}, day(22, 5, 2022)).alsoFits.empty());
        QVERIFY(suggested(true, {spoke}, day(21, 5, 2022)).code == PN1);
        QVERIFY(suggested(false, {}, meeting).code == PN0);
    }
    void withoutABirthdayNothingIsSuggestedButWhatHappenedIsSaid()
    {
        const auto unknown = suggested(true, {spoke}, {});
        QVERIFY(!unknown.code);
        QVERIFY(unknown.byWhatHappened == PN1);
        QVERIFY(!suggested(true, {spoke}, day(22, 5, 2026)).code);
    }
    void agesAreWholeYears()
    {
        QCOMPARE(ageOn(day(22, 5, 2017), day(21, 5, 2026)), 8);
        QCOMPARE(ageOn(day(21, 5, 2017), day(21, 5, 2026)), 9);
        QCOMPARE(ageOn(day(29, 2, 2020), day(27, 2, 2025)), 4);
        QCOMPARE(ageOn(day(29, 2, 2020), day(28, 2, 2025)), 5);
        QCOMPARE(ageOn(day(29, 2, 2020), day(28, 2, 2024)), 3);
        QCOMPARE(ageOn(day(22, 5, 2026), day(21, 5, 2026)), -1);
    }
    void codesAreSpelledAsTheReturnSpellsThem()
    {
        for (int i = 0; i < 8; ++i) {
            const auto name = "PN" + std::to_string(i);
            QCOMPARE(std::string(spelled(ParticipationCode(i))), name);
            QVERIFY(participationCode(name) == ParticipationCode(i));
        }
        for (const auto *wrong : {"", "PN8", "pn1", "PN1 ", "PN"}) QVERIFY(!participationCode(wrong));
    }
};

QTEST_GUILESS_MAIN(TestParticipation)
#include "tst_participation.moc"
