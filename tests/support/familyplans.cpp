// SPDX-License-Identifier: Apache-2.0
#include "tests/support/familyplans.h"

#include "core/base/civiltime.h"
#include "tests/support/must.h"

namespace pipit::test {

namespace {

PeopleContent::Person person(std::uint8_t number, const char *name, const char *face, PeopleContent::Relation relation, PeopleContent::Ring ring,
                             std::uint8_t wishes = 0, std::uint8_t ways = 0)
{
    PeopleContent::Person one;
    one.id.bytes.fill(number);
    one.who = {name, face};
    one.relation = relation;
    one.ring = ring;
    one.wishes = wishes;
    one.ways = ways;
    return one;
}

WishContent wish(WishContent::Topic topic, std::uint8_t choice, const char *words, std::optional<NamedPerson> who = {})
{
    WishContent one;
    one.topic = topic;
    one.choice = choice;
    one.words = words;
    one.person = std::move(who);
    return one;
}

} // namespace

PeopleContent FamilyPlans::people()
{
    using R = PeopleContent::Relation;
    using Ring = PeopleContent::Ring;
    using P = PeopleContent;
    return {{person(1, "Yusuf", "yusuf", R::BrotherOrSister, Ring::Near, P::more | P::miss, P::visit | P::call),
             person(2, "Leila", "leila", R::BrotherOrSister, Ring::Near, P::same, P::photo), person(3, "Biscuit", "biscuit", R::Pet, Ring::Near),
             person(4, "Mum", "mum", R::Parent, Ring::Further, P::differently, P::call), person(5, "Dad", "dad", R::Parent, Ring::Further, P::less),
             person(6, "Nan", "nan", R::Family, Ring::Further, P::more), person(7, "Ella", "ella", R::Friend, Ring::Further),
             person(8, "Jo", "jo", R::LivesWithMe, Ring::Further), person(9, "Mr Okoro", "okoro", R::Worker, Ring::Further),
             person(10, "Priya", "priya", R::LookedAfterMe, Ring::Left, P::miss, P::letter)}};
}

EntryRef FamilyPlans::ask(Profile &child, const Bytes &content, std::vector<SeatId> audience, Use use)
{
    NewEntry entry;
    entry.circle = m_family.circle;
    entry.content = content;
    entry.audience = std::move(audience);
    entry.use = use;
    m_family.tablet.clock.advance(60'000);
    return must(child.outgoing().post(std::move(entry)), "ask").ref;
}

EntryRef FamilyPlans::answer(const Bytes &content, std::optional<EntryRef> target)
{
    auto iro = m_family.openIro();
    must(iro->inbox().process(m_family.circle), "the officer's inbox");
    if (target) must(iro->inbox().markSeen(m_family.circle, *target), "seen");
    NewEntry entry;
    entry.circle = m_family.circle;
    entry.content = content;
    entry.audience = {TestFamily::childSeat};
    entry.target = target;
    m_family.iroDevice.clock.wall = m_family.tablet.clock.wall + 60'000;
    return must(iro->outgoing().post(std::move(entry)), "answer").ref;
}

void FamilyPlans::carry(Profile &child)
{
    m_family.carry();
    must(child.inbox().process(m_family.circle), "the child's inbox");
}

ReviewContent FamilyPlans::planMeeting(Profile &child, int inDays)
{
    ReviewContent review;
    review.id.bytes.fill(7);
    review.day = CivilDay(std::chrono::sys_days(civil::today(m_family.tablet.clock)) + std::chrono::days(inDays));
    review.minute = 16 * 60;
    review.where = "Jo’s kitchen";
    review.people = {{"Amina", "amina"}, {"Sam", "sam"}, {"Kim", "kim"}, {"Jo", "jo"}};
    review.parts = {{"What is going well", {0, 1, 3}}, {"School and family time", {1, 2, 3}}};
    answer(must(review.encode(), "review"), {});
    carry(child);
    return review;
}

void FamilyPlans::askAndAnswer(Profile &child)
{
    using T = WishContent::Topic;
    const std::vector<SeatId> both{TestFamily::iroSeat, TestFamily::carerSeat};
    const auto kitchen = ask(child, must(wish(T::Where, 1, "In the kitchen, please.").encode(), "wish"), both);
    const auto yusuf = ask(child, must(wish(T::Comes, 0, "", NamedPerson{"Yusuf", "yusuf"}).encode(), "wish"), both);
    carry(child);
    AnswerContent yes;
    yes.verdict = AnswerContent::Verdict::Yes;
    answer(must(yes.encode(), "answer"), kitchen);
    AnswerContent no;
    no.verdict = AnswerContent::Verdict::NoBecause;
    no.words = "Yusuf has a school trip that day. He will tell us by phone what he wants to say.";
    answer(must(no.encode(), "answer"), yusuf);
    carry(child);
    ask(child, must(wish(T::HowISay, 2, "").encode(), "wish"), both);
    AgendaContent list;
    list.lines = {{"My bike", 2, 16}, {"Seeing Yusuf", 1, 13}};
    ask(child, must(list.encode(), "list"), both, Use::TalkAboutIt);
}

void FamilyPlans::sharePeople(Profile &child)
{
    const auto map = ask(child, must(people().encode(), "people"), {TestFamily::iroSeat});
    carry(child);
    AnswerContent soon;
    soon.verdict = AnswerContent::Verdict::NotYet;
    soon.words = "I asked Kim about seeing Yusuf more. She tells me in two weeks.";
    soon.by = CivilDay(std::chrono::sys_days(civil::today(m_family.tablet.clock)) + std::chrono::days(14));
    answer(must(soon.encode(), "answer"), map);
    carry(child);
}

void FamilyPlans::keepPeople(Profile &child)
{
    must(child.preferences().keep("people/now", must(people().encode(), "people")), "kept");
}

} // namespace pipit::test
