# SPDX-License-Identifier: Apache-2.0
"""The content maps of FORMAT.md §8.8 and §8.9: what an officer keeps, and what is counted."""

from __future__ import annotations

from . import fields as f
from .cborstrict import Item
from .faults import TOO_BIG, Fault
from .sayingfields import (
    CODE, DAY, HASH, LINE, MINUTE, MINUTE_OR_NONE, MS, NAME, REVIEW_ID, WORDS, Content, Told,
    anything, ascending, bits, hexed, items, list_of, must, rising, text, true,
)

VISIT_ID, PART, PLACES = hexed(16), f.integer(0, 7), f.integer(0, 31)
INSTEAD = ascending(items(HASH, 8))
SEEN = (1, 2)


def _page(item: Item) -> str:
    if isinstance(item, bytes) and len(item) > 65_536:
        raise Fault(TOO_BIG, "page")
    return f.octets(1, 65_536)(item).hex()


def _visit(told: Told) -> None:
    seen = told["outcome"] in SEEN
    must(seen == ("heard" in told) and seen == ("how" in told), "who could hear, and how")
    must("who" not in told or told.get("heard") == 2, "who could hear")
    must(told["outcome"] != 4 or "why" in told, "not suitable, without why")
    must("until" not in told or told["until"] >= told.get("minute", 1440), "left before it began")


def _action(told: Told) -> None:
    must(("rolled_from" in told) == ("rolled_because" in told), "carried on, because")


def _held(told: Told) -> None:
    must(told.get("child") != 0 and told.get("looked") != 0, "no bit")
    parts, views = told.get("parts", []), told.get("views", [])
    must(rising([part[0] for part in parts]), "order of parts")
    must(all(began <= ended for _, _, began, ended, _ in parts), "ended before it began")
    must([view[0] for view in views] == sorted(view[0] for view in views), "order of views")
    must(all((asked == 3) == bool(said) for _, asked, said in views), "what was said")
    must("shown" not in told or told.get("child", 0) & 16, "pages, and none was shown")
    _each_once(told.get("shown", []))


def _each_once(listed: list[Any]) -> None:
    pages = [tuple(page) for page in listed]
    must(len(set(pages)) == len(pages), "a page twice")


def _set(told: Told) -> None:
    _each_once(told.get("pages", []))


def _escalation(told: Told) -> None:
    must("praise" not in told or (told["rung"] == 1 and "settled" not in told and "line" not in told), "praise that climbs")


def _live(told: Told) -> None:
    must("words" in told or "page" in told, "nothing was made")
    must("asks" not in told or "words" in told, "asks without words")


AMOUNT, NOT_SETTLED = f.integer(0, 10_000), 10_001
BECAUSE, VALUE, BECAME, AGENCY = (f.closed(range(last + 1)) for last in (9, 5, 7, 8))
COUNTED_REVIEW = f.fixed(DAY, list_of(5), list_of(3), BECAUSE, list_of(5), VALUE, VALUE)
RAISED = f.fixed(DAY, DAY, list_of(5), BECAME, AGENCY, f.integer(0, NOT_SETTLED))
WAITING = f.fixed(AMOUNT, AMOUNT, AMOUNT)


def _counts(told: Told) -> None:
    reviews, raised = told.get("reviews", []), told.get("raised", [])
    for rows in (reviews, told.get("answers", []), raised):
        must([row[0] for row in rows] == sorted(row[0] for row in rows), "not by day")
    for _, state, in_time, because, alone, *rated in reviews:
        must(state != 1 and (not because if state == 2 else (in_time, alone, rated) == (3, 5, [0, 0])), "not of such a review")
    for first, stepped, rung, became, _, settled in raised:
        must(first <= stepped, "a rung before it was raised")
        must(rung != 5 or (stepped == first and became == 0 and settled == NOT_SETTLED), "praise that climbs")
    for name in ("unread", "owed"):
        number, over, _ = told.get(name, [1, 0, 0])
        must(0 < number and over <= number, "what waits")
    opened, late, carried, times = told.get("actions", [1, 0, 0, 0])
    must(0 < opened and late <= opened and carried <= opened and (carried > 0) == (times > 0), "actions")


HELD_PART = f.fixed(PART, DAY, MINUTE, MINUTE_OR_NONE, ascending(items(PLACES, 32, 0)))
VIEW = f.fixed(list_of(8), list_of(3), text(0, 4000))

CONTENTS: dict[int, Content] = {
    21: (
        (
            ("about", list_of(12)),
            ("words", WORDS),
            ("day", DAY),
            ("review?", REVIEW_ID),
            ("no_change?", true),
            ("instead?", INSTEAD),
        ),
        anything,
    ),
    22: (
        (
            ("what", WORDS),
            ("who", NAME),
            ("by", DAY),
            ("know", LINE),
            ("seat?", f.integer(1, 254)),
            ("review?", REVIEW_ID),
            ("agency?", list_of(8)),
            ("decider?", NAME),
            ("decides?", list_of(3)),
            ("rolled_from?", HASH),
            ("rolled_because?", WORDS),
            ("instead?", INSTEAD),
        ),
        _action,
    ),
    25: (
        (
            ("visit_id", VISIT_ID),
            ("outcome", list_of(4)),
            ("day", DAY),
            ("minute?", MINUTE),
            ("until?", MINUTE),
            ("heard?", list_of(2)),
            ("how?", list_of(3)),
            ("who?", items(NAME, 16)),
            ("why?", WORDS),
            ("where?", NAME),
            ("review?", REVIEW_ID),
            ("struck_out?", true),
        ),
        _visit,
    ),
    26: (
        (
            ("what", list_of(7)),
            ("day", DAY),
            ("minute?", MINUTE),
            ("words?", WORDS),
            ("visit?", VISIT_ID),
            ("into_record?", true),
            ("minutes?", f.integer(1, 1440)),
            ("who?", NAME),
            ("instead?", HASH),
        ),
        anything,
    ),
    27: ((("review_id", REVIEW_ID), ("day", DAY), ("code", f.closed(range(8))), ("evidence?", items(LINE, 16))), anything),
    29: (
        (
            ("day", DAY),
            ("due?", DAY),
            ("planned?", DAY),
            ("reviews?", items(COUNTED_REVIEW, 64)),
            ("unread?", WAITING),
            ("owed?", WAITING),
            ("answers?", items(f.fixed(DAY, AMOUNT), 256)),
            ("raised?", items(RAISED, 64)),
            ("actions?", f.fixed(AMOUNT, AMOUNT, AMOUNT, AMOUNT)),
        ),
        _counts,
    ),
    30: (
        (
            ("born?", DAY),
            ("since?", DAY),
            ("identifier?", CODE),
            ("living?", NAME),
            ("legal?", CODE),
            ("short_breaks?", true),
        ),
        anything,
    ),
    31: (
        (
            ("review_id", REVIEW_ID),
            ("child?", bits(63)),
            ("parts?", items(HELD_PART, 8)),
            ("views?", items(VIEW, 16)),
            ("looked?", bits(255)),
            ("talked?", ascending(items(f.integer(0, 39), 40))),
            ("shown?", items(f.fixed(HASH, HASH), 64)),
        ),
        _held,
    ),
    32: (
        (
            ("escalation_id", hexed(16)),
            ("rung", list_of(4)),
            ("day", DAY),
            ("words", WORDS),
            ("about?", HASH),
            ("agency?", list_of(8)),
            ("praise?", true),
            ("settled?", WORDS),
            ("line?", true),
        ),
        _escalation,
    ),
    42: (
        (
            ("words", WORDS),
            ("seen_ms", MS),
            ("exact?", WORDS),
            ("near?", items(NAME, 16)),
            ("safely?", LINE),
            ("from?", f.fixed(HASH, HASH)),
        ),
        anything,
    ),
    50: ((("review_id", REVIEW_ID), ("part", PART), ("pages?", items(f.fixed(HASH, HASH), 64))), _set),
    51: ((("review_id", REVIEW_ID), ("part", PART), ("words?", WORDS), ("asks?", true), ("page?", _page)), _live),
}
