# SPDX-License-Identifier: Apache-2.0
"""The content maps of FORMAT.md §8.7: what a child says, and what comes back."""

from __future__ import annotations

from typing import Any, Callable

from . import fields as f
from .cborstrict import Item, read
from .faults import TOO_BIG, Fault, corrupt, newer

Told = dict[str, Any]
Judge = Callable[[Told], None]


def _text(least: int, most: int) -> f.Rule:
    """Text that is too big over its greatest size."""

    def rule(item: Item) -> str:
        if isinstance(item, str) and len(item.encode()) > most:
            raise Fault(TOO_BIG, "text")
        return f.text(least, most)(item)

    return rule


def _list(inner: f.Rule, most: int, least: int = 1) -> f.Rule:
    def rule(item: Item) -> list[Any]:
        if isinstance(item, list) and len(item) > most:
            raise Fault(TOO_BIG, "list")
        return f.each(inner, least, most)(item)

    return rule


def _bits(known: int) -> f.Rule:
    def rule(item: Item) -> int:
        if not f.is_integer(item) or item < 0:
            raise corrupt("bits")
        if item & ~known:
            raise newer("a bit without a name")
        return item

    return rule


def _list_of(last: int) -> f.Rule:
    return f.closed(range(1, last + 1))


def _true(item: Item) -> bool:
    if item is not True:
        raise corrupt("not true")
    return True


def _hex(size: int) -> f.Rule:
    inner = f.octets(size)
    return lambda item: inner(item).hex()


WORDS, LINE, NAME, CODE = _text(1, 4000), _text(1, 1000), _text(1, 200), _text(1, 64)
FACE, SHORT = _text(0, 64), _text(0, 1000)
PERSON, DAY, REVIEW_ID = f.fixed(NAME, FACE), f.integer(-200_000, 200_000), _hex(16)
MS = lambda item: str(f.integer(0, (1 << 63) - 1)(item))  # noqa: E731 - a rule like those above


def _must(holds: bool, rule: str) -> None:
    if not holds:
        raise corrupt(rule)


def _rising(values: list[int]) -> bool:
    return all(one < other for one, other in zip(values, values[1:]))


def _plan(told: Told) -> None:
    for words, sticker_set, sticker in told.get("lines", []):
        _must((sticker_set == 0) == (sticker == 0), "half a sticker")
        _must(bool(words) or sticker != 0, "a line that says nothing")


def _people(told: Told) -> None:
    people = told.get("people", [])
    for person in people:
        _must((person[5] & 7).bit_count() <= 1, "more, same and less")
    _must(len({person[0] for person in people}) == len(people), "a person twice")


CHOICES = {1: 4, 2: 4, 5: 5}
COMES, STAYS_AWAY, HOW, SPEAKS = 3, 4, 5, 4


def _wish(told: Told) -> None:
    topic = told["topic"]
    if "choice" in told:
        _must(topic in CHOICES and told["choice"] != 0, "choice")
        if told["choice"] > CHOICES[topic]:
            raise newer("choice")
    if topic in (COMES, STAYS_AWAY):
        _must("person" in told, "nobody")
    elif (topic, told.get("choice")) != (HOW, SPEAKS):
        _must("person" not in told, "somebody")


def _request(told: Told) -> None:
    _must(("pack" in told) == ("card" in told), "half a card")


def _safe(told: Told) -> None:
    _must("number" not in told or bool(told["ways"] & 4), "a number that nobody rings")


def _rating(told: Told) -> None:
    _must(_rising([question for question, _ in told.get("said", [])]), "questions")


def _answer(told: Told) -> None:
    _must(told["verdict"] in (1, 5) or "words" in told, "no because")
    _must(told["verdict"] != 4 or "by" in told, "not yet, without a day")


def _agreed(told: Told) -> None:
    _must(told["outcome"] == 1 or "why" in told, "no because")


def _progress(told: Told) -> None:
    _must(told["state"] != 3 or "words" in told, "no why")


def _review(told: Told) -> None:
    people = len(told.get("people", []))
    for _, places in told.get("parts", []):
        _must(_rising(places) and all(place < people for place in places), "people of a part")


def _anything(told: Told) -> None:
    pass


# Kind: its keys from 1 in their order, "?" after the name of an optional one, and the rules over several.
CONTENTS: dict[int, tuple[tuple[tuple[str, f.Rule], ...], Judge]] = {
    2: ((("review?", REVIEW_ID), ("lines?", _list(f.fixed(SHORT, f.integer(0, f.U16), f.integer(0, f.U16)), 40))), _plan),
    3: (
        (("people?", _list(f.fixed(_hex(8), NAME, FACE, _list_of(9), _list_of(3), _bits(31), _bits(15), SHORT), 60)),),
        _people,
    ),
    4: (
        (
            ("topic", _list_of(7)),
            ("choice?", f.integer(0, f.U64)),
            ("words?", WORDS),
            ("person?", PERSON),
            ("review?", REVIEW_ID),
            ("withdrawn?", _true),
        ),
        _wish,
    ),
    5: ((("what", _list_of(5)), ("words?", WORDS), ("pack?", CODE), ("card?", CODE), ("repeats?", _hex(32))), _request),
    6: ((("pressed_ms", MS), ("words?", WORDS)), _anything),
    7: ((("ways", _bits(31)), ("number?", CODE), ("words?", LINE)), _safe),
    8: (
        (
            ("about", _list_of(3)),
            ("said?", _list(f.fixed(_list_of(3), _list_of(5)), 16)),
            ("words?", WORDS),
            ("review?", REVIEW_ID),
        ),
        _rating,
    ),
    9: ((("words?", WORDS),), _anything),
    10: ((("what", _list_of(3)), ("words?", WORDS)), _anything),
    11: ((("with", _list_of(4)),), _anything),
    20: ((("words", WORDS), ("of?", NAME)), _anything),
    23: ((("verdict", _list_of(5)), ("words?", WORDS), ("by?", DAY), ("in_person?", _true)), _answer),
    24: (
        (
            ("review_id", REVIEW_ID),
            ("state", _list_of(4)),
            ("day", DAY),
            ("minute?", f.integer(0, 1439)),
            ("where?", NAME),
            ("people?", _list(PERSON, 32)),
            ("parts?", _list(f.fixed(SHORT, _list(f.integer(0, 31), 32, 0)), 8)),
            ("why?", WORDS),
        ),
        _review,
    ),
    28: ((("words?", WORDS),), _anything),
    40: (
        (("outcome", _list_of(3)), ("why?", WORDS), ("day", DAY), ("told_by?", NAME), ("in_person?", _true)),
        _agreed,
    ),
    41: ((("state", _list_of(4)), ("words?", WORDS), ("by?", DAY)), _progress),
}


def read_saying(kind: int, content: bytes) -> Told:
    """Each key under its name; raises corrupt, newer or too-big."""
    keys, judge = CONTENTS[kind]
    rules: dict[int, f.Rule] = {0: f.integer(kind, kind)}
    rules.update({number: rule for number, (_, rule) in enumerate(keys, 1)})
    optional = [number for number, (name, _) in enumerate(keys, 1) if name.endswith("?")]
    found = f.numbered(read(content), rules, optional)
    told = {name.rstrip("?"): found[number] for number, (name, _) in enumerate(keys, 1) if number in found}
    judge(told)
    return told
