# SPDX-License-Identifier: Apache-2.0
"""The content map of kind PAGE, FORMAT.md §8.5, with the ink that its strokes point at."""

from __future__ import annotations

from typing import Any

from . import fields as f
from .cborstrict import Item, read
from .faults import TOO_BIG, Fault, corrupt, newer
from .strokes import FARTHEST, LONGEST_MS, MOST_INK, MOST_POINTS, MOST_STROKES, decode, inflate

LENGTH, PLACE, COLOUR = f.integer(1, FARTHEST), f.integer(-FARTHEST, FARTHEST), f.integer(0, 0xFFFFFF)
BLOB, MS = f.integer(0, 63), f.integer(0, LONGEST_MS)
TEMPLATES, TOOLS = tuple(range(12)), (1, 2, 3, 4)

COMMON: tuple[tuple[str, f.Rule], ...] = (
    ("x", PLACE),
    ("y", PLACE),
    ("scale", f.integer(50, 20_000)),
    ("turn", f.integer(0, 35_999)),
    ("flip", f.integer(0, 1)),
)
STROKE = 1
OWN: dict[int, tuple[tuple[str, f.Rule], ...]] = {
    STROKE: (("tool", f.closed(TOOLS)), ("colour", COLOUR), ("width", f.integer(1, 4000)), ("points", f.anything)),
    2: (("set", f.integer(0, f.U16)), ("id", f.integer(0, f.U16)), ("skin", f.integer(0, f.U8))),
    3: (("w", LENGTH), ("size", f.integer(1, 8000)), ("colour", COLOUR), ("text", f.text(0, 4000))),
    4: (("w", LENGTH), ("h", LENGTH), ("blob", BLOB)),
    5: (("blob", BLOB), ("ms", MS), ("waveform", f.octets(0, 64))),
    6: (("blob", BLOB), ("ms", MS)),
}


class _Page:
    """One reading: the limits of a page are over all its objects."""

    def __init__(self, ink: bytes) -> None:
        self.ink = ink
        self.inflated = 0
        self.points = 0
        self.objects: list[dict[str, Any]] = []

    def group(self, item: Item) -> bytes:
        if isinstance(item, bytes):
            return item
        offset, size = f.fixed(f.integer(0, f.U64), f.integer(0, f.U64))(item)
        if offset + size > len(self.ink):
            raise corrupt("ink beyond the blob")
        return self.ink[offset : offset + size]

    def strokes(self, item: Item) -> list[list[list[int]]]:
        plain = inflate(self.group(item), MOST_INK - self.inflated)
        self.inflated += len(plain)
        strokes = decode(plain, MOST_POINTS - self.points)
        self.points += sum(len(stroke) for stroke in strokes)
        return [[list(point) for point in stroke] for stroke in strokes]

    def add(self, item: Item) -> None:
        if not isinstance(item, list) or not item:
            raise corrupt("an object that is no array")
        kind = item[0]
        if not f.is_integer(kind) or kind < 0:
            raise corrupt("kind of an object")
        if kind not in OWN:
            raise newer("kind of an object")
        rules = COMMON + OWN[kind]
        if len(item) - 1 != len(rules):
            raise newer("more fields") if len(item) - 1 > len(rules) else corrupt("fewer fields")
        found: dict[str, Any] = {"kind": kind}
        for (name, rule), value in zip(rules, item[1:]):
            found[name] = rule(value)
        found["flip"] = found["flip"] == 1
        if "waveform" in found:
            found["waveform"] = found["waveform"].hex()
        many = [{**found, "points": points} for points in self.strokes(found["points"])] if kind == STROKE else [found]
        if len(self.objects) + len(many) > MOST_STROKES:
            raise Fault(TOO_BIG, "objects")
        self.objects += many

    def all(self, item: Item) -> None:
        if not isinstance(item, list):
            raise corrupt("objects")
        if len(item) > MOST_STROKES:
            raise Fault(TOO_BIG, "objects")
        for each in item:
            self.add(each)


def _title(item: Item) -> str:
    if isinstance(item, str) and len(item.encode()) > 200:
        raise Fault(TOO_BIG, "title")
    return f.text(1, 200)(item)


def read_page(content: bytes, ink: bytes = b"") -> dict[str, Any]:
    """Plain values in the words of page.json; raises corrupt, newer or too-big."""
    page = _Page(ink)
    rules: dict[int, f.Rule] = {
        0: f.integer(1, 1),
        1: f.octets(16),
        2: f.fixed(LENGTH, LENGTH),
        3: COLOUR,
        4: f.closed(TEMPLATES),
        5: f.fixed(f.text(1, 64), f.text(1, 64)),
        6: _title,
        7: page.all,
    }
    keys = f.numbered(read(content), rules, optional=(5, 6))
    told = {
        "page_id": keys[1].hex(),
        "w": keys[2][0],
        "h": keys[2][1],
        "paper": keys[3],
        "template": keys[4],
        "title": keys.get(6, ""),
        "objects": page.objects,
    }
    if 5 in keys:
        told["prompt"] = keys[5]
    return told
