# SPDX-License-Identifier: Apache-2.0
"""What FORMAT.md §2 says of maps with numbered keys, closed lists and arrays with fixed fields.

A *rule* takes an item and gives its value, or raises Fault: corrupt for another type, size or range,
newer for a number outside a closed list or a key without a name.
"""

from __future__ import annotations

from typing import Any, Callable, Collection, Mapping

from .cborstrict import Item, Map
from .faults import corrupt, newer

Rule = Callable[[Item], Any]

U8, U16, U32, U64 = (1 << 8) - 1, (1 << 16) - 1, (1 << 32) - 1, (1 << 64) - 1


def is_integer(item: Item) -> bool:
    return isinstance(item, int) and not isinstance(item, bool)


def integer(least: int, most: int) -> Rule:
    def rule(item: Item) -> int:
        if not is_integer(item) or not least <= item <= most:
            raise corrupt(f"not an integer from {least} to {most}")
        return item

    return rule


def closed(numbers: Collection[int]) -> Rule:
    def rule(item: Item) -> int:
        if not is_integer(item) or item < 0:
            raise corrupt("not an unsigned integer")
        if item not in numbers:
            raise newer("a number outside a closed list")
        return item

    return rule


def octets(least: int, most: int | None = None) -> Rule:
    longest = least if most is None else most

    def rule(item: Item) -> bytes:
        if not isinstance(item, bytes) or not least <= len(item) <= longest:
            raise corrupt(f"not {least} to {longest} bytes")
        return item

    return rule


def text(least: int, most: int) -> Rule:
    """Text by the number of its bytes."""

    def rule(item: Item) -> str:
        if not isinstance(item, str) or not least <= len(item.encode()) <= most:
            raise corrupt(f"not text of {least} to {most} bytes")
        return item

    return rule


def flag(item: Item) -> bool:
    if not isinstance(item, bool):
        raise corrupt("neither true nor false")
    return item


def null_or(inner: Rule) -> Rule:
    return lambda item: None if item is None else inner(item)


def each(inner: Rule, least: int, most: int) -> Rule:
    def rule(item: Item) -> list[Any]:
        if not isinstance(item, list) or not least <= len(item) <= most:
            raise corrupt(f"not an array of {least} to {most}")
        return [inner(one) for one in item]

    return rule


def fixed(*inner: Rule) -> Rule:
    """An array with fixed fields has exactly that many."""

    def rule(item: Item) -> list[Any]:
        if not isinstance(item, list) or len(item) != len(inner):
            raise corrupt(f"not an array of {len(inner)} fields")
        return [one(value) for one, value in zip(inner, item)]

    return rule


def pairs(key: Rule, value: Rule, least: int, most: int) -> Rule:
    """A map that is a table, not a record."""

    def rule(item: Item) -> dict[Any, Any]:
        if not isinstance(item, Map) or not least <= len(item.pairs) <= most:
            raise corrupt(f"not a map of {least} to {most} pairs")
        return {key(one): value(other) for one, other in item.pairs}

    return rule


def anything(item: Item) -> Item:
    return item


def numbered(item: Item, rules: Mapping[int, Rule], optional: Collection[int] = ()) -> dict[int, Any]:
    """A map with numbered keys, in the order of the bytes; missing keys show at the end."""
    if not isinstance(item, Map):
        raise corrupt("not a map")
    found: dict[int, Any] = {}
    for key, value in item.pairs:
        if not is_integer(key) or key < 0:
            raise corrupt("a key that is no unsigned integer")
        if key not in rules:
            raise newer(f"key {key}")
        found[key] = rules[key](value)
    for key in rules:
        if key not in found and key not in optional:
            raise corrupt(f"no key {key}")
    return found
