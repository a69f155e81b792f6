// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/sayingcase.h"

namespace pipit::vectors {

namespace {

Bytes person(std::uint8_t id, std::int64_t wishes, std::int64_t ways = 0)
{
    return list({bstr(8, id), words("Ella"), words("girl-2"), number(1), number(1), number(wishes), number(ways), words("")});
}

void meetings(Area &area)
{
    const auto review = bstr(16, 0x52);
    Cases r(area, "REVIEW", Kind::Review,
            {{1, review}, {2, number(3)}, {3, number(20'594)}, {4, number(1'439)}, {5, words("At home")}, {6, list({someone("Sam", "sam"), someone("Kim", "")})},
             {7, list({list({words("With you"), list({number(0)})}), list({words(""), list({number(0), number(1)})})})}, {8, words("Kim is ill.")}});
    r.all();
    r.good("the least", {{1, review}, {2, number(1)}, {3, number(-200'000)}});
    r.with("another kind", 0, number(4), Code::Corrupt);
    r.with("state 6", 2, number(6), Code::TooNew);
    r.with("state -1", 2, number(-1), Code::Corrupt);
    r.with("a day too far", 3, number(200'001), Code::Corrupt);
    r.with("minute 1,440", 4, number(1'440), Code::Corrupt);
    r.with("an empty place", 5, words(""), Code::Corrupt);
    r.with("a place of 201 bytes", 5, long_(201), Code::TooBig);
    r.with("33 people", 6, list(std::vector<Bytes>(33, someone())), Code::TooBig);
    r.with("no people in the list", 6, list({}), Code::Corrupt);
    r.with("a person without a name", 6, list({someone(""), someone()}), Code::Corrupt);
    r.with("a face of 65 bytes", 6, list({list({words("Sam"), long_(65)}), someone()}), Code::TooBig);
    r.with("nine parts", 7, list(std::vector<Bytes>(9, list({words("x"), list({})}))), Code::TooBig);
    r.with("a part with somebody who is not there", 7, list({list({words("x"), list({number(2)})})}), Code::Corrupt);
    r.with("a part with somebody twice", 7, list({list({words("x"), list({number(1), number(1)})})}), Code::Corrupt);
    r.without("parts without people", {6}, Code::Corrupt);
    r.without("no day", {3}, Code::Corrupt);
    r.with("a key of a later version", 11, number(1), Code::TooNew);
    const auto turn = [](std::int64_t day, std::int64_t minute, std::int64_t state, std::string_view why) { return list({number(day), number(minute), number(state), words(why)}); };
    auto turns = r.fields();
    turns[2] = number(5);
    turns[9] = list({turn(20'594, 1'440, 2, ""), turn(200'000, 0, 3, "Kim is ill.")});
    r.good("adjourned, a turn for each part", turns);
    r.with("a turn for one of two parts", 9, list({turn(20'594, 930, 1, "")}), Code::Corrupt);
    r.with("nine turns", 9, list(std::vector<Bytes>(9, turn(1, 1, 1, ""))), Code::TooBig);
    r.with("no turns in the list", 9, list({}), Code::Corrupt);
    r.with("a turn of five fields", 9, list({turn(1, 1, 1, ""), list({number(1), number(1), number(1), words(""), number(1)})}), Code::Corrupt);
    r.with("a turn at minute 1,441", 9, list({turn(1, 1, 1, ""), turn(1, 1'441, 1, "")}), Code::Corrupt);
    r.with("a turn of state 4", 9, list({turn(1, 1, 1, ""), turn(1, 1, 4, "")}), Code::TooNew);
    r.with("a turn with why of 1,001 bytes", 9, list({turn(1, 1, 1, ""), turn(1, 1, 3, std::string(1'001, 'a'))}), Code::TooBig);
    r.bad("a turn, and no parts", {{1, review}, {2, number(1)}, {3, number(0)}, {9, list({turn(1, 1, 1, "")})}}, Code::Corrupt);
    r.bad("a part with nobody to be in it, and a key of a later version", {{1, review}, {2, number(1)}, {3, number(0)}, {7, list({list({words("x"), list({number(0)})})})}, {11, number(1)}}, Code::TooNew);
    auto because = r.fields();
    because[10] = number(9);
    r.good("put off, because of something else", because);
    r.with("because 10", 10, number(10), Code::TooNew);
    r.with("because 0", 10, number(0), Code::TooNew);
    r.bad("planned, because", {{1, review}, {2, number(1)}, {3, number(0)}, {10, number(1)}}, Code::Corrupt);
    r.bad("held, because", {{1, review}, {2, number(2)}, {3, number(0)}, {10, number(1)}}, Code::Corrupt);

    Cases w(area, "WISH", Kind::Wish, {{1, number(5)}, {2, number(4)}, {3, words("Ella says it best.")}, {4, someone("Ella", "girl-2")}, {5, review}, {6, yes()}});
    w.all();
    w.good("where: on a screen", {{1, number(1)}, {2, number(4)}});
    w.good("when: another day", {{1, number(2)}, {2, number(4)}});
    w.good("who stays away, and why", {{1, number(4)}, {3, words("He makes me quiet.")}, {4, someone()}});
    w.good("something to change, in her voice alone", {{1, number(7)}});
    w.good("may it be told: no", {{1, number(8)}, {2, number(2)}, {3, words("Not Mum.")}});
    w.bad("may it be told: 3", {{1, number(8)}, {2, number(3)}}, Code::TooNew);
    w.bad("may it be told, of somebody", {{1, number(8)}, {2, number(1)}, {4, someone()}}, Code::TooNew);
    w.bad("no topic", {{2, number(1)}}, Code::Corrupt);
    w.bad("topic 8", {{1, number(8)}}, Code::TooNew);
    w.bad("where: 5", {{1, number(1)}, {2, number(5)}}, Code::TooNew);
    w.bad("how I say it: 261", {{1, number(5)}, {2, number(261)}}, Code::TooNew);
    w.bad("choice 0", {{1, number(1)}, {2, number(0)}}, Code::Corrupt);
    w.bad("a choice about comfort", {{1, number(6)}, {2, number(1)}}, Code::Corrupt);
    w.bad("nobody who stays away", {{1, number(4)}, {3, words("He makes me quiet.")}}, Code::Corrupt);
    w.bad("a person of where", {{1, number(1)}, {2, number(1)}, {4, someone()}}, Code::Corrupt);
    w.bad("a person, but she comes herself", {{1, number(5)}, {2, number(1)}, {4, someone()}}, Code::Corrupt);
    w.with("words of 4,001 bytes", 3, long_(4'001), Code::TooBig);
    w.with("withdrawn: false", 6, yes(false), Code::Corrupt);

    const auto line = [](std::string_view text, std::int64_t set, std::int64_t id) { return list({words(text), number(set), number(id)}); };
    Cases p(area, "PLAN", Kind::Plan, {{1, review}, {2, list({line("Can Rex come?", 0, 0), line("", 1, 14)})}});
    p.all();
    p.good("an empty list", {});
    p.with("a line that says nothing", 2, list({line("", 0, 0)}), Code::Corrupt);
    p.with("half a sticker", 2, list({line("x", 0, 3)}), Code::Corrupt);
    p.with("41 lines", 2, list(std::vector<Bytes>(41, line("x", 0, 0))), Code::TooBig);
    p.with("a line of 1,001 bytes", 2, list({line(std::string(1'001, 'a'), 0, 0)}), Code::TooBig);
}

void people(Area &area)
{
    Cases c(area, "PEOPLE", Kind::People,
            {{1, list({person(1, 1 + 8 + 16, 15), list({bstr(8, 2), words("Rex"), words(""), number(5), number(3), number(0), number(0), words("He sleeps on my bed.")})})}});
    c.all();
    c.good("nobody", {});
    c.with("more and less of one person", 1, list({person(1, 5)}), Code::Corrupt);
    c.with("a wish without a name", 1, list({person(1, 32)}), Code::TooNew);
    c.with("a way without a name", 1, list({person(1, 1, 16)}), Code::TooNew);
    c.with("one person twice", 1, list({person(1, 1), person(1, 2)}), Code::Corrupt);
    c.with("a person of seven fields", 1, list({list({bstr(8, 2), words("Rex"), words(""), number(5), number(3), number(0), number(0)})}), Code::Corrupt);
    c.with("relation 10", 1, list({list({bstr(8, 2), words("Rex"), words(""), number(10), number(3), number(0), number(0), words("")})}), Code::TooNew);
    std::vector<Bytes> crowd;
    for (int i = 0; i < 61; ++i) crowd.push_back(person(std::uint8_t(i), 1));
    c.with("61 people", 1, list(crowd), Code::TooBig);
}

void requests(Area &area)
{
    Cases r(area, "REQUEST", Kind::Request, {{1, number(1)}, {2, words("My shoes are too small.")}, {3, words("rights")}, {4, words("clothes")}, {5, bstr(32, 0x41)}});
    r.all();
    r.good("an advocate", {{1, number(3)}});
    r.with("what 6", 1, number(6), Code::TooNew);
    r.without("half a card", {3}, Code::Corrupt);
    r.with("a pack of 65 bytes", 3, long_(65), Code::TooBig);
    r.with("a hash of 31 bytes", 5, bstr(31, 0x41), Code::Corrupt);
    Cases a(area, "ALERT", Kind::Alert, {{1, number(1'780'000'000'000)}, {2, words("Please come.")}});
    a.all();
    a.good("the last time of all", {{1, number(INT64_MAX)}});
    a.with("before 1970", 1, number(-1), Code::Corrupt);
    a.with("after the last time of all", 1, cbor::Writer().unsignedInt(std::uint64_t(INT64_MAX) + 1).take(), Code::Corrupt);
    Cases s(area, "SAFE_ANSWER", Kind::SafeAnswer, {{1, number(31)}, {2, words("01632 960 001")}, {3, words("After four.")}});
    s.all();
    s.good("nothing chosen", {{1, number(0)}});
    s.with("a way without a name", 1, number(32), Code::TooNew);
    s.with("a number that nobody is to ring", 1, number(2), Code::Corrupt);
    Cases c(area, "COMPANY", Kind::Company, {{1, number(2)}});
    c.all();
    c.with("with 5", 1, number(5), Code::TooNew);
    c.without("no word on who", {1}, Code::Corrupt);
}

void replies(Area &area)
{
    const auto day = number(20'600);
    Cases asked(area, "ASKED", Kind::Asked, {{1, words("Can Amina see Ella twice a month?")}, {2, words("Kim's manager")}});
    asked.all();
    asked.without("without what", {1}, Code::Corrupt);
    Cases answer(area, "ANSWER", Kind::Answer, {{1, number(2)}, {2, words("The hall is shut.")}, {3, day}, {4, yes()}});
    answer.all();
    answer.good("thank you", {{1, number(5)}});
    answer.good("yes, said by voice", {{1, number(1)}});
    answer.bad("no, without because", {{1, number(2)}}, Code::Corrupt);
    answer.bad("not yet, without a day", {{1, number(4)}, {2, words("I asked again.")}}, Code::Corrupt);
    answer.bad("not yet, without words", {{1, number(4)}, {3, day}}, Code::Corrupt);
    answer.with("verdict 6", 1, number(6), Code::TooNew);
    answer.with("in person: false", 4, yes(false), Code::Corrupt);
    Cases agreed(area, "AGREED", Kind::Agreed, {{1, number(3)}, {2, words("It is too far.")}, {3, day}, {4, words("Kim, by phone")}, {5, yes()}});
    agreed.all();
    agreed.good("agreed", {{1, number(1)}, {3, day}});
    agreed.without("refused, without why", {2}, Code::Corrupt);
    agreed.with("told by 201 bytes", 4, long_(201), Code::TooBig);
    Cases progress(area, "PROGRESS", Kind::Progress, {{1, number(1)}, {2, words("The form is with the school.")}, {3, day}});
    progress.all();
    progress.good("told in person", {{1, number(4)}});
    progress.bad("not done, without why", {{1, number(3)}}, Code::Corrupt);
    progress.with("state 5", 1, number(5), Code::TooNew);
    Cases notHappened(area, "NOT_HAPPENED", Kind::NotHappened, {{1, words("Nobody rang.")}});
    notHappened.all();
    notHappened.good("just the tap", {});
    notHappened.with("empty words", 1, words(""), Code::Corrupt);
    Cases disagree(area, "DISAGREE", Kind::Disagree, {{1, number(1)}, {2, words("I said Ella, not Emma.")}});
    disagree.all();
    disagree.with("what 4", 1, number(4), Code::TooNew);
    const auto said = [](std::int64_t question, std::int64_t value) { return list({number(question), number(value)}); };
    Cases rating(area, "RATING", Kind::Rating, {{1, number(1)}, {2, list({said(1, 2), said(2, 5)})}, {3, words("Too long.")}, {4, bstr(16, 0x52)}});
    rating.all();
    rating.good("how it was", {{1, number(3)}, {2, list({said(3, 4)})}});
    rating.with("one question twice", 2, list({said(1, 2), said(1, 3)}), Code::Corrupt);
    rating.with("question 4", 2, list({said(4, 1)}), Code::TooNew);
    rating.with("value 6", 2, list({said(1, 6)}), Code::TooNew);
    rating.with("17 answers", 2, list(std::vector<Bytes>(17, said(1, 1))), Code::TooBig);
    Cases hello(area, "HELLO", Kind::Hello, {{1, words("I am Priya.")}});
    hello.all();
    hello.good("may I tell", {{1, words("Amina misses Ella.")}, {2, list(std::vector<Bytes>(16, words("Mum")))}});
    hello.bad("names, and not what would be told", {{2, list({words("Mum")})}}, Code::TooNew);
    hello.with("17 names", 2, list(std::vector<Bytes>(17, words("Mum"))), Code::TooNew);
    hello.with("words that are bytes", 1, bstr(3, 0x41), Code::Corrupt);
    Cases away(area, "AWAY", Kind::Away, {{1, day}});
    away.all();
    away.good("there again", {});
    away.with("a day that is words", 1, words("tomorrow"), Code::Corrupt);
}

} // namespace

Area sayingCases()
{
    Area area("What is said, FORMAT.md §8.7, and what an officer keeps, §8.8: the content map of a kind. `says` has each key under its name; what is left out is not there.");
    meetings(area);
    people(area);
    requests(area);
    replies(area);
    caseSayings(area);
    return area;
}

} // namespace pipit::vectors
