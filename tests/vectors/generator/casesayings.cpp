// SPDX-License-Identifier: Apache-2.0
// What an officer keeps, and what is counted: FORMAT.md §8.8, §8.9.
#include "tests/vectors/generator/sayingcase.h"

namespace pipit::vectors {

namespace {

Bytes hashes(std::initializer_list<std::uint8_t> of)
{
    std::vector<Bytes> out;
    for (const auto byte : of) out.push_back(bstr(32, byte));
    return list(out);
}
std::vector<Bytes> numbers(std::int64_t from, std::int64_t to)
{
    std::vector<Bytes> out;
    for (; from < to; ++from) out.push_back(number(from));
    return out;
}

const Bytes review = bstr(16, 0x52), visit = bstr(16, 0x56), day = number(20'594);

void facts(Area &area)
{
    Cases c(area, "CASE", Kind::Case,
            {{1, number(16'000)}, {2, number(19'700)}, {3, words("LA-0042")}, {4, words("with Jo, Thornley")}, {5, words("C2")}, {6, yes()}});
    c.all();
    c.good("nothing known yet", {});
    c.with("born too far away", 1, number(-200'001), Code::Corrupt);
    c.with("a number of 65 bytes", 3, long_(65), Code::TooBig);
    c.with("living with 201 bytes", 4, long_(201), Code::TooBig);
    c.with("an empty status", 5, words(""), Code::Corrupt);
    c.with("short breaks: false", 6, yes(false), Code::Corrupt);
    c.with("a key of a later version", 7, number(1), Code::TooNew);

    Cases o(area, "CONCERN", Kind::Concern,
            {{1, words("He says he is locked in.")}, {2, number(1'780'000'000'000)}, {3, words("he locks it")}, {4, list({words("Darren"), words("Jo")})}, {5, words("At school, not the house.")}, {6, list({bstr(32, 1), bstr(32, 2)})}});
    o.all();
    o.good("the least", {{1, words("x")}, {2, number(0)}});
    o.without("no words", {1}, Code::Corrupt);
    o.without("no time", {2}, Code::Corrupt);
    o.with("after the last time of all", 2, cbor::Writer().unsignedInt(std::uint64_t(INT64_MAX) + 1).take(), Code::Corrupt);
    o.with("the child’s words, 4,001 bytes", 3, long_(4'001), Code::TooBig);
    o.with("17 who were near", 4, list(std::vector<Bytes>(17, words("Jo"))), Code::TooBig);
    o.with("nobody near, as a list", 4, list({}), Code::Corrupt);
    o.with("somebody without a name", 4, list({words("")}), Code::Corrupt);
    o.with("how to answer, 1,001 bytes", 5, long_(1'001), Code::TooBig);
    o.with("it came from an entry without an author", 6, bstr(32, 2), Code::Corrupt);
    o.with("it came from a reference of three", 6, list({bstr(32, 1), bstr(32, 2), bstr(32, 3)}), Code::Corrupt);
    o.with("a key of a later version", 7, number(1), Code::TooNew);
}

void escalation(Area &area)
{
    Cases e(area, "ESCALATION", Kind::Escalation,
            {{1, bstr(16, 0x45)}, {2, number(3)}, {3, day}, {4, words("To the head of service.")}, {5, bstr(32, 5)}, {6, number(2)}, {8, words("A place from September.")}, {9, yes()}});
    e.all();
    e.good("the least", {{1, bstr(16, 0x45)}, {2, number(4)}, {3, day}, {4, words("x")}});
    e.good("praise", {{1, bstr(16, 0x45)}, {2, number(1)}, {3, day}, {4, words("Ash House drove six weeks.")}, {6, number(5)}, {7, yes()}});
    e.bad("praise that climbs", {{1, bstr(16, 0x45)}, {2, number(2)}, {3, day}, {4, words("x")}, {7, yes()}}, Code::Corrupt);
    e.bad("praise that is settled", {{1, bstr(16, 0x45)}, {2, number(1)}, {3, day}, {4, words("x")}, {7, yes()}, {8, words("x")}}, Code::Corrupt);
    e.bad("praise that is a line", {{1, bstr(16, 0x45)}, {2, number(1)}, {3, day}, {4, words("x")}, {7, yes()}, {9, yes()}}, Code::Corrupt);
    e.without("no id", {1}, Code::Corrupt);
    e.without("no words", {4}, Code::Corrupt);
    e.with("an id of 15 bytes", 1, bstr(15, 1), Code::Corrupt);
    e.with("a rung above Cafcass", 2, number(5), Code::TooNew);
    e.with("rung 0", 2, number(0), Code::TooNew);
    e.with("words of 4,001 bytes", 4, long_(4'001), Code::TooBig);
    e.with("an agency without a name", 6, number(9), Code::TooNew);
    e.with("praise: false", 7, yes(false), Code::Corrupt);
    e.with("settled without words", 8, words(""), Code::Corrupt);
    e.with("a key of a later version", 10, number(1), Code::TooNew);
}

void visits(Area &area)
{
    Cases v(area, "VISIT", Kind::Visit,
            {{1, visit}, {2, number(1)}, {3, day}, {4, number(930)}, {5, number(1'439)}, {6, number(2)}, {7, number(3)}, {8, list({words("Jo")})}, {9, words("Jo stayed in the kitchen.")},
             {10, words("At home")}, {11, review}, {12, yes()}});
    v.all();
    v.good("alone and in person", {{1, visit}, {2, number(1)}, {3, day}, {6, number(1)}, {7, number(1)}});
    v.good("offered, not wanted", {{1, visit}, {2, number(3)}, {3, day}});
    v.good("not suitable, and why", {{1, visit}, {2, number(4)}, {3, day}, {9, words("Amina was asleep.")}});
    v.good("left in the minute of coming", {{1, visit}, {2, number(3)}, {3, day}, {4, number(0)}, {5, number(0)}});
    v.with("a visit_id of 15 bytes", 1, bstr(15, 1), Code::Corrupt);
    v.with("outcome 5", 2, number(5), Code::TooNew);
    v.with("minute 1,440", 4, number(1'440), Code::Corrupt);
    v.with("left before it began", 5, number(929), Code::Corrupt);
    v.without("left, but never came", {4}, Code::Corrupt);
    v.with("who could hear: 3", 6, number(3), Code::TooNew);
    v.with("how: 4", 7, number(4), Code::TooNew);
    v.without("seen, and not who could hear", {6, 8}, Code::Corrupt);
    v.without("seen, and not how", {7}, Code::Corrupt);
    v.bad("not wanted, but by phone", {{1, visit}, {2, number(3)}, {3, day}, {7, number(3)}}, Code::Corrupt);
    v.bad("not wanted, but alone", {{1, visit}, {2, number(3)}, {3, day}, {6, number(1)}}, Code::Corrupt);
    v.with("alone, with Jo", 6, number(1), Code::Corrupt);
    v.with("17 who could hear", 8, list(std::vector<Bytes>(17, words("Jo"))), Code::TooBig);
    v.bad("not suitable, without why", {{1, visit}, {2, number(4)}, {3, day}}, Code::Corrupt);
    v.with("struck out: false", 12, yes(false), Code::Corrupt);
    v.bad("left before it began, and a key of a later version", {{1, visit}, {2, number(3)}, {3, day}, {4, number(1)}, {5, number(0)}, {13, number(1)}}, Code::TooNew);

    Cases n(area, "NOTE", Kind::Note,
            {{1, number(2)}, {2, day}, {3, number(600)}, {4, words("Kim is on leave.")}, {5, visit}, {6, yes()}, {7, number(1'440)}, {8, words("Kim")}, {9, bstr(32, 0x41)}});
    n.all();
    n.good("by voice alone", {{1, number(1)}, {2, day}});
    n.with("what 8", 1, number(8), Code::TooNew);
    n.without("no day", {2}, Code::Corrupt);
    n.with("minute -1", 3, number(-1), Code::Corrupt);
    n.with("into the record: false", 6, yes(false), Code::Corrupt);
    n.with("no minutes", 7, number(0), Code::Corrupt);
    n.with("longer than a day", 7, number(1'441), Code::Corrupt);
    n.with("in the place of 31 bytes", 9, bstr(31, 1), Code::Corrupt);
    n.bad("no minutes, and a key of a later version", {{1, number(1)}, {2, day}, {7, number(0)}, {10, number(1)}}, Code::Corrupt);
}

void decided(Area &area)
{
    Cases d(area, "DECISION", Kind::Decision, {{1, number(1)}, {2, words("Amina stays with Jo.")}, {3, day}, {4, review}, {5, yes()}, {6, hashes({1, 2})}});
    d.all();
    d.good("the least", {{1, number(12)}, {2, words("x")}, {3, day}});
    d.with("about 13", 1, number(13), Code::TooNew);
    d.without("no words", {2}, Code::Corrupt);
    d.with("no change: false", 5, yes(false), Code::Corrupt);
    d.with("in the place of none, as a list", 6, list({}), Code::Corrupt);
    d.with("in the place of one twice", 6, hashes({1, 1}), Code::Corrupt);
    d.with("in the place of two, not ascending", 6, hashes({2, 1}), Code::Corrupt);
    d.with("in the place of nine", 6, hashes({1, 2, 3, 4, 5, 6, 7, 8, 9}), Code::TooBig);

    Cases a(area, "ACTION", Kind::Action,
            {{1, words("Ring Ella’s mum")}, {2, words("Kim")}, {3, day}, {4, words("Amina has seen Ella")}, {5, number(254)}, {6, review}, {7, number(8)}, {8, words("Kim’s manager")}, {9, number(3)},
             {10, bstr(32, 0x41)}, {11, words("Nobody answered.")}, {12, hashes({1, 2, 3, 4, 5, 6, 7, 8})}});
    a.all();
    a.good("the least", {{1, words("x")}, {2, words("Kim")}, {3, day}, {4, words("y")}});
    a.without("without what", {1}, Code::Corrupt);
    a.without("without who", {2}, Code::Corrupt);
    a.without("without by when", {3}, Code::Corrupt);
    a.without("without how we will know", {4}, Code::Corrupt);
    a.with("an empty who", 2, words(""), Code::Corrupt);
    a.with("how we will know, 1,001 bytes", 4, long_(1'001), Code::TooBig);
    a.with("done by seat 0", 5, number(0), Code::Corrupt);
    a.with("done by seat 255", 5, number(255), Code::Corrupt);
    a.with("agency 9", 7, number(9), Code::TooNew);
    a.with("decided by 4", 9, number(4), Code::TooNew);
    a.without("carried on without a reason", {11}, Code::Corrupt);
    a.without("a reason, and nothing carried on", {10}, Code::Corrupt);
    a.with("in the place of two, not ascending", 12, hashes({2, 1}), Code::Corrupt);
    a.bad("carried on without a reason, and a key of a later version", {{1, words("x")}, {2, words("Kim")}, {3, day}, {4, words("y")}, {10, bstr(32, 1)}, {13, number(1)}}, Code::TooNew);
}

Bytes shownPage(std::uint8_t author, std::uint8_t hash)
{
    return list({bstr(32, author), bstr(32, hash)});
}

void held(Area &area)
{
    const auto part = [](std::int64_t place, std::int64_t began, std::int64_t ended, const std::vector<Bytes> &present) {
        return list({number(place), number(20'594), number(began), number(ended), list(present)});
    };
    const auto view = [](std::int64_t who, std::int64_t asked, std::string_view said) { return list({number(who), number(asked), words(said)}); };
    Cases h(area, "HELD", Kind::Held,
            {{1, review},
             {2, number(63)},
             {3, list({part(0, 0, 0, numbers(0, 32)), part(7, 930, 1'440, {})})},
             {4, list({view(1, 3, "She can come."), view(8, 1, ""), view(8, 2, "")})},
             {5, number(255)},
             {6, list(numbers(0, 40))},
             {7, list({shownPage(2, 2), shownPage(1, 2)})}});
    h.all();
    h.good("pages were shown, and nobody knows which", {{1, review}, {2, number(16)}});
    h.good("the least", {{1, review}});
    h.without("no review", {1}, Code::Corrupt);
    h.with("a way to take part without a name", 2, number(64), Code::TooNew);
    h.with("no way to take part", 2, number(0), Code::Corrupt);
    h.with("nine parts", 3, list(std::vector<Bytes>(9, part(0, 1, 2, {}))), Code::TooBig);
    h.with("part 8", 3, list({part(8, 1, 2, {})}), Code::Corrupt);
    h.with("a part twice", 3, list({part(1, 1, 2, {}), part(1, 3, 4, {})}), Code::Corrupt);
    h.with("parts not ascending", 3, list({part(1, 1, 2, {}), part(0, 3, 4, {})}), Code::Corrupt);
    h.with("began at 1,440", 3, list({part(0, 1'440, 1'440, {})}), Code::Corrupt);
    h.with("ended at 1,441", 3, list({part(0, 1, 1'441, {})}), Code::Corrupt);
    h.with("ended before it began", 3, list({part(0, 2, 1, {})}), Code::Corrupt);
    h.with("person 32", 3, list({part(0, 1, 2, {number(32)})}), Code::Corrupt);
    h.with("somebody there twice", 3, list({part(0, 1, 2, {number(1), number(1)})}), Code::Corrupt);
    h.with("33 there", 3, list({part(0, 1, 2, std::vector<Bytes>(33, number(0)))}), Code::TooBig);
    h.with("a part of four fields", 3, list({list({number(0), number(1), number(1), number(1)})}), Code::Corrupt);
    h.with("a view by 9", 4, list({view(9, 1, "")}), Code::TooNew);
    h.with("a view asked for in way 4", 4, list({view(1, 4, "")}), Code::TooNew);
    h.with("views not ascending", 4, list({view(2, 1, ""), view(1, 1, "")}), Code::Corrupt);
    h.with("said, without words", 4, list({view(1, 3, "")}), Code::Corrupt);
    h.with("not asked, with words", 4, list({view(1, 1, "x")}), Code::Corrupt);
    h.with("17 views", 4, list(std::vector<Bytes>(17, view(8, 1, ""))), Code::TooBig);
    h.with("a view of 4,001 bytes", 4, list({view(1, 3, std::string(4'001, 'a'))}), Code::TooBig);
    h.with("nothing looked at", 5, number(0), Code::Corrupt);
    h.with("looked at something without a name", 5, number(256), Code::TooNew);
    h.with("no lines, as a list", 6, list({}), Code::Corrupt);
    h.with("line 40", 6, list({number(40)}), Code::Corrupt);
    h.with("a line twice", 6, list({number(1), number(1)}), Code::Corrupt);
    h.with("41 lines", 6, list(std::vector<Bytes>(41, number(0))), Code::TooBig);
    h.with("no pages, as a list", 7, list({}), Code::Corrupt);
    h.with("a page twice", 7, list({shownPage(1, 1), shownPage(1, 1)}), Code::Corrupt);
    h.with("a page without its author", 7, list({list({bstr(32, 1)})}), Code::Corrupt);
    h.with("65 pages", 7, list(std::vector<Bytes>(65, shownPage(1, 1))), Code::TooBig);
    h.with("pages, and none was shown", 2, number(47), Code::Corrupt);
    h.without("pages, and no way to take part", {2}, Code::Corrupt);
    h.bad("ended before it began, and a key of a later version",
          {{1, review}, {3, list({part(0, 2, 1, {})})}, {8, number(1)}}, Code::TooNew);
    h.bad("somebody there twice, and a key of a later version",
          {{1, review}, {3, list({part(0, 1, 2, {number(1), number(1)})})}, {8, number(1)}}, Code::Corrupt);

    Cases c(area, "CODE", Kind::Code, {{1, review}, {2, day}, {3, number(7)}, {4, list({words("She came and spoke.")})}});
    c.all();
    c.good("PN0", {{1, review}, {2, day}, {3, number(0)}});
    c.without("no code", {3}, Code::Corrupt);
    c.with("code 8", 3, number(8), Code::TooNew);
    c.with("17 lines of evidence", 4, list(std::vector<Bytes>(17, words("x"))), Code::TooBig);
    c.with("evidence of 1,001 bytes", 4, list({long_(1'001)}), Code::TooBig);
    c.with("empty evidence", 4, list({words("")}), Code::Corrupt);
}

void together(Area &area)
{
    Cases s(area, "MEETING_SET", Kind::MeetingSet,
            {{1, review}, {2, number(7)}, {3, list({shownPage(2, 2), shownPage(1, 2), shownPage(1, 1)})}});
    s.all();
    s.good("no page", {{1, review}, {2, number(0)}});
    s.without("no part", {2}, Code::Corrupt);
    s.with("part 8", 2, number(8), Code::Corrupt);
    s.with("no pages, as a list", 3, list({}), Code::Corrupt);
    s.with("a page twice", 3, list({shownPage(1, 1), shownPage(2, 2), shownPage(1, 1)}), Code::Corrupt);
    s.with("a page without its author", 3, list({list({bstr(32, 1)})}), Code::Corrupt);
    std::vector<Bytes> pages;
    for (int i = 0; i < 65; ++i)
        pages.push_back(shownPage(1, std::uint8_t(i)));
    s.with("65 pages", 3, list(pages), Code::TooBig);

    Cases l(area, "LIVE", Kind::Live, {{1, review}, {2, number(0)}, {3, words("I want to see Ella.")}, {4, yes()}, {5, bstr(64, 0x41)}});
    l.all();
    l.good("words alone", {{1, review}, {2, number(7)}, {3, words("x")}});
    l.good("a page alone, the largest", {{1, review}, {2, number(1)}, {5, bstr(65'536, 0)}});
    l.without("no part", {2}, Code::Corrupt);
    l.with("part 8", 2, number(8), Code::Corrupt);
    l.with("asks: false", 4, yes(false), Code::Corrupt);
    l.without("asks, without words", {3}, Code::Corrupt);
    l.without("nothing was made", {3, 4, 5}, Code::Corrupt);
    l.with("a page of no bytes", 5, bstr(0, 0), Code::Corrupt);
    l.with("a page of 65,537 bytes", 5, bstr(65'537, 0), Code::TooBig);
    l.with("a page that is text", 5, words("x"), Code::Corrupt);
}

void counts(Area &area)
{
    const auto numbersOf = [](std::initializer_list<std::int64_t> values) {
        std::vector<Bytes> out;
        for (const auto value : values) out.push_back(number(value));
        return list(out);
    };
    const auto held = numbersOf({20'400, 2, 1, 0, 1, 1, 5}), putOff = numbersOf({20'590, 3, 3, 9, 5, 0, 0});
    const auto settled = numbersOf({20'500, 20'520, 3, 6, 2, 40}), praise = numbersOf({20'510, 20'510, 5, 0, 5, 10'001});
    Cases c(area, "COUNTS", Kind::Counts,
            {{1, day}, {2, number(20'600)}, {3, number(20'599)}, {4, list({held, putOff})}, {5, numbersOf({4, 1, 9})}, {6, numbersOf({10'000, 10'000, 10'000})},
             {7, list({numbersOf({20'500, 4}), numbersOf({20'500, 0})})}, {8, list({settled, praise})}, {9, numbersOf({3, 3, 2, 2})}});
    c.all();
    c.good("the least", {{1, day}});
    c.good("two held on one day", {{1, day}, {4, list({held, held})}});
    c.without("not on what day", {1}, Code::Corrupt);
    c.with("due too far away", 2, number(200'001), Code::Corrupt);
    c.with("no reviews, as a list", 4, list({}), Code::Corrupt);
    c.with("65 reviews", 4, list(std::vector<Bytes>(65, held)), Code::TooBig);
    c.with("a review of six fields", 4, list({numbersOf({20'400, 2, 1, 0, 1, 1})}), Code::Corrupt);
    c.with("a review that is planned", 4, list({numbersOf({20'400, 1, 3, 0, 5, 0, 0})}), Code::Corrupt);
    c.with("a review of state 6", 4, list({numbersOf({20'400, 6, 3, 0, 5, 0, 0})}), Code::TooNew);
    c.with("in time: 4", 4, list({numbersOf({20'400, 2, 4, 0, 1, 0, 0})}), Code::TooNew);
    c.with("held, because", 4, list({numbersOf({20'400, 2, 1, 1, 1, 0, 0})}), Code::Corrupt);
    c.with("put off because 10", 4, list({numbersOf({20'400, 3, 3, 10, 5, 0, 0})}), Code::TooNew);
    c.with("alone: 6", 4, list({numbersOf({20'400, 2, 1, 0, 6, 0, 0})}), Code::TooNew);
    c.with("alone: 0", 4, list({numbersOf({20'400, 2, 1, 0, 0, 0, 0})}), Code::TooNew);
    c.with("they listened: 6", 4, list({numbersOf({20'400, 2, 1, 0, 1, 6, 0})}), Code::TooNew);
    c.with("put off, and rated", 4, list({numbersOf({20'400, 3, 3, 0, 5, 1, 0})}), Code::Corrupt);
    c.with("put off in time", 4, list({numbersOf({20'400, 3, 1, 0, 5, 0, 0})}), Code::Corrupt);
    c.with("reviews not by day", 4, list({putOff, held}), Code::Corrupt);
    c.with("nothing unread, as a list", 5, numbersOf({0, 0, 0}), Code::Corrupt);
    c.with("more over than there are", 5, numbersOf({4, 5, 9}), Code::Corrupt);
    c.with("10,001 answers owed", 6, numbersOf({10'001, 0, 0}), Code::Corrupt);
    c.with("257 answers", 7, list(std::vector<Bytes>(257, numbersOf({20'500, 4}))), Code::TooBig);
    c.with("answers not by day", 7, list({numbersOf({20'501, 4}), numbersOf({20'500, 4})}), Code::Corrupt);
    c.with("rung 6", 8, list({numbersOf({20'500, 20'500, 6, 0, 0, 0})}), Code::TooNew);
    c.with("became 8", 8, list({numbersOf({20'500, 20'500, 1, 8, 0, 0})}), Code::TooNew);
    c.with("agency 9", 8, list({numbersOf({20'500, 20'500, 1, 0, 9, 0})}), Code::TooNew);
    c.with("settled after 10,002 days", 8, list({numbersOf({20'500, 20'500, 1, 0, 0, 10'002})}), Code::Corrupt);
    c.with("a rung before it was raised", 8, list({numbersOf({20'500, 20'499, 1, 0, 0, 0})}), Code::Corrupt);
    c.with("praise that is settled", 8, list({numbersOf({20'500, 20'500, 5, 0, 0, 1})}), Code::Corrupt);
    c.with("praise that became something", 8, list({numbersOf({20'500, 20'500, 5, 6, 0, 10'001})}), Code::Corrupt);
    c.with("65 raised", 8, list(std::vector<Bytes>(65, praise)), Code::TooBig);
    c.with("no actions, as a list", 9, numbersOf({0, 0, 0, 0}), Code::Corrupt);
    c.with("more carried over than are open", 9, numbersOf({3, 0, 4, 1}), Code::Corrupt);
    c.with("carried over no times", 9, numbersOf({3, 0, 1, 0}), Code::Corrupt);
    c.with("words", 10, words("Amina"), Code::TooNew);
}

} // namespace

void caseSayings(Area &area)
{
    facts(area);
    visits(area);
    decided(area);
    held(area);
    together(area);
    escalation(area);
    counts(area);
}

} // namespace pipit::vectors
