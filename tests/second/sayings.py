# SPDX-License-Identifier: Apache-2.0
"""The content maps of FORMAT.md §8.7, what a child says and what comes back, and, with casesayings, of §8.8."""

from __future__ import annotations

from . import casesayings
from . import fields as f
from .cborstrict import read
from .faults import Fault, newer
from .sayingfields import (
    CODE, DAY, FACE, HASH, LINE, MINUTE, MINUTE_OR_NONE, MS, NAME, PERSON, REVIEW_ID, SHORT, WORDS, Content, Told,
    anything, bits, hexed, items, list_of, must, rising, true,
)


def _plan(told: Told) -> None:
    for words, sticker_set, sticker in told.get("lines", []):
        must((sticker_set == 0) == (sticker == 0), "half a sticker")
        must(bool(words) or sticker != 0, "a line that says nothing")


def _people(told: Told) -> None:
    people = told.get("people", [])
    for person in people:
        must((person[5] & 7).bit_count() <= 1, "more, same and less")
    must(len({person[0] for person in people}) == len(people), "a person twice")


CHOICES = {1: 4, 2: 4, 5: 5}
COMES, STAYS_AWAY, HOW, SPEAKS = 3, 4, 5, 4


def _wish(told: Told) -> None:
    topic = told["topic"]
    if "choice" in told:
        must(topic in CHOICES and told["choice"] != 0, "choice")
        if told["choice"] > CHOICES[topic]:
            raise newer("choice")
    if topic in (COMES, STAYS_AWAY):
        must("person" in told, "nobody")
    elif (topic, told.get("choice")) != (HOW, SPEAKS):
        must("person" not in told, "somebody")


def _request(told: Told) -> None:
    must(("pack" in told) == ("card" in told), "half a card")


def _safe(told: Told) -> None:
    must("number" not in told or bool(told["ways"] & 4), "a number that nobody rings")


def _rating(told: Told) -> None:
    must(rising([question for question, _ in told.get("said", [])]), "questions")


def _answer(told: Told) -> None:
    must(told["verdict"] in (1, 5) or "words" in told, "no because")
    must(told["verdict"] != 4 or "by" in told, "not yet, without a day")


def _agreed(told: Told) -> None:
    must(told["outcome"] == 1 or "why" in told, "no because")


def _progress(told: Told) -> None:
    must(told["state"] != 3 or "words" in told, "no why")


def _review(told: Told) -> None:
    people, parts = len(told.get("people", [])), told.get("parts", [])
    for _, places in parts:
        must(rising(places) and all(place < people for place in places), "people of a part")
    must("turns" not in told or len(told["turns"]) == len(parts), "a turn for each part")
    must("because" not in told or told["state"] >= 3, "because of nothing")


# Kind: its keys from 1 in their order, "?" after the name of an optional one, and the rules over several.
CONTENTS: dict[int, Content] = {
    2: ((("review?", REVIEW_ID), ("lines?", items(f.fixed(SHORT, f.integer(0, f.U16), f.integer(0, f.U16)), 40))), _plan),
    3: (
        (("people?", items(f.fixed(hexed(8), NAME, FACE, list_of(9), list_of(3), bits(31), bits(15), SHORT), 60)),),
        _people,
    ),
    4: (
        (
            ("topic", list_of(7)),
            ("choice?", f.integer(0, f.U64)),
            ("words?", WORDS),
            ("person?", PERSON),
            ("review?", REVIEW_ID),
            ("withdrawn?", true),
        ),
        _wish,
    ),
    5: ((("what", list_of(5)), ("words?", WORDS), ("pack?", CODE), ("card?", CODE), ("repeats?", HASH)), _request),
    6: ((("pressed_ms", MS), ("words?", WORDS)), anything),
    7: ((("ways", bits(31)), ("number?", CODE), ("words?", LINE)), _safe),
    8: (
        (
            ("about", list_of(3)),
            ("said?", items(f.fixed(list_of(3), list_of(5)), 16)),
            ("words?", WORDS),
            ("review?", REVIEW_ID),
        ),
        _rating,
    ),
    9: ((("words?", WORDS),), anything),
    10: ((("what", list_of(3)), ("words?", WORDS)), anything),
    11: ((("with", list_of(4)),), anything),
    20: ((("words", WORDS), ("of?", NAME)), anything),
    23: ((("verdict", list_of(5)), ("words?", WORDS), ("by?", DAY), ("in_person?", true)), _answer),
    24: (
        (
            ("review_id", REVIEW_ID),
            ("state", list_of(5)),
            ("day", DAY),
            ("minute?", MINUTE),
            ("where?", NAME),
            ("people?", items(PERSON, 32)),
            ("parts?", items(f.fixed(SHORT, items(f.integer(0, 31), 32, 0)), 8)),
            ("why?", WORDS),
            ("turns?", items(f.fixed(DAY, MINUTE_OR_NONE, list_of(3), SHORT), 8)),
            ("because?", list_of(9)),
        ),
        _review,
    ),
    28: ((("words?", WORDS),), anything),
    33: ((("until?", DAY),), anything),
    40: (
        (("outcome", list_of(3)), ("why?", WORDS), ("day", DAY), ("told_by?", NAME), ("in_person?", true)),
        _agreed,
    ),
    41: ((("state", list_of(4)), ("words?", WORDS), ("by?", DAY)), _progress),
    **casesayings.CONTENTS,
}


# Of kinds of two contents the one that is tried first, §8.8: her word on passing on, and the question.
FIRST: dict[int, Content] = {
    4: ((("topic", f.integer(8, 8)), ("word", list_of(2)), ("words?", WORDS)), anything),
    28: ((("words", WORDS), ("names", items(NAME, 16))), anything),
}


def read_saying(kind: int, content: bytes) -> Told:
    """Each key under its name; raises corrupt, newer or too-big."""
    if kind in FIRST:
        try:
            return _read(kind, content, FIRST[kind])
        except Fault:
            pass
    return _read(kind, content, CONTENTS[kind])


def _read(kind: int, content: bytes, described: Content) -> Told:
    keys, judge = described
    rules: dict[int, f.Rule] = {0: f.integer(kind, kind)}
    rules.update({number: rule for number, (_, rule) in enumerate(keys, 1)})
    optional = [number for number, (name, _) in enumerate(keys, 1) if name.endswith("?")]
    found = f.numbered(read(content), rules, optional)
    told = {name.rstrip("?"): found[number] for number, (name, _) in enumerate(keys, 1) if number in found}
    judge(told)
    return told
