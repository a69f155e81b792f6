# SPDX-License-Identifier: Apache-2.0
"""What the contents of FORMAT.md §8.7 and §8.8 share: rules of one key."""

from __future__ import annotations

from typing import Any, Callable

from . import fields as f
from .cborstrict import Item
from .faults import TOO_BIG, Fault, corrupt, newer

Told = dict[str, Any]
Judge = Callable[[Told], None]
# The keys of a kind from 1 in their order, "?" after the name of an optional one, and the rules over several.
Content = tuple[tuple[tuple[str, f.Rule], ...], Judge]


def text(least: int, most: int) -> f.Rule:
    """Text that is too big over its greatest size."""

    def rule(item: Item) -> str:
        if isinstance(item, str) and len(item.encode()) > most:
            raise Fault(TOO_BIG, "text")
        return f.text(least, most)(item)

    return rule


def items(inner: f.Rule, most: int, least: int = 1) -> f.Rule:
    def rule(item: Item) -> list[Any]:
        if isinstance(item, list) and len(item) > most:
            raise Fault(TOO_BIG, "list")
        return f.each(inner, least, most)(item)

    return rule


def bits(known: int) -> f.Rule:
    def rule(item: Item) -> int:
        if not f.is_integer(item) or item < 0:
            raise corrupt("bits")
        if item & ~known:
            raise newer("a bit without a name")
        return item

    return rule


def list_of(last: int) -> f.Rule:
    return f.closed(range(1, last + 1))


def true(item: Item) -> bool:
    if item is not True:
        raise corrupt("not true")
    return True


def hexed(size: int) -> f.Rule:
    inner = f.octets(size)
    return lambda item: inner(item).hex()


WORDS, LINE, NAME, CODE = text(1, 4000), text(1, 1000), text(1, 200), text(1, 64)
FACE, SHORT = text(0, 64), text(0, 1000)
PERSON, DAY = f.fixed(NAME, FACE), f.integer(-200_000, 200_000)
MINUTE, MINUTE_OR_NONE = f.integer(0, 1439), f.integer(0, 1440)
REVIEW_ID, HASH = hexed(16), hexed(32)
MS = lambda item: str(f.integer(0, (1 << 63) - 1)(item))  # noqa: E731 - a rule like those above


def must(holds: bool, rule: str) -> None:
    if not holds:
        raise corrupt(rule)


def rising(values: list[int]) -> bool:
    return all(one < other for one, other in zip(values, values[1:]))


def ascending(inner: f.Rule) -> f.Rule:
    """A list that ascends, none twice: judged with its key."""

    def rule(item: Item) -> list[Any]:
        values = inner(item)
        must(rising(values), "not ascending")
        return values

    return rule


def anything(told: Told) -> None:
    pass
