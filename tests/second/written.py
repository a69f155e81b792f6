# SPDX-License-Identifier: Apache-2.0
"""What Python writes for the other side to read: tests/vectors/second.json, from fixed seeds.

Each member is one whole object of the schema of the file it is named after (tests/vectors/README.md).
What must come of a case follows from what went in; no reader is asked.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import people as w
from . import strokes, written_entries
from .cases import Case
from .cases_blob import media_of, sealed_of
from .cborstrict import write
from .primitives import sha256

SIZES = (0, 1, 4097, 32769, 65536, 131072, 200_001)


def _file(about: str, cases: list[Case], **shared: Any) -> Case:
    return {"version": 1, "about": about, **shared, "cases": cases}


def _blobs() -> Case:
    blobs: dict[str, Case] = {}
    cases: list[Case] = []
    for size in SIZES:
        name = f"{size} bytes"
        shape: Case = {
            "fk": w.draw(f"fk {size}", 16).hex(),
            "nonce": w.draw(f"nonce {size}", 16).hex(),
            "media_length": size,
            "media_start": size % 7,
        }
        sealed = sealed_of(shape)
        shape |= {"media_sha256": sha256(media_of(shape)).hex(), "size": len(sealed), "blob_id": sha256(sealed).hex()}
        blobs[name] = shape
        case = {"name": name, "blob": name, "edits": [], "fk": shape["fk"], "true_length": str(size)}
        cases.append({**case, "expect": {"media_sha256": shape["media_sha256"]}})
    return _file("Blobs whose sizes and ids Python computed.", cases, blobs=blobs, padded=[])


def _steps(*steps: tuple[str, bytes, str | int]) -> list[Case]:
    told: list[Case] = []
    for kind, document, outcome in steps:
        expect: Case = {"outcome": outcome} if isinstance(outcome, str) else {"outcome": "refused", "reason": outcome}
        told.append({"as": kind, "document": document.hex(), "expect": expect})
    return told


def _documents() -> Case:
    one = w.authority(1, None)
    two = w.authority(2, w.payload_hash(one), w.ROOTS)
    first = w.circle(1, None, w.SEATS, w.AUTHORS)
    h = w.payload_hash(first)
    frozen = [replace(seat, status=2) if seat is w.CARER else seat for seat in w.SEATS]
    rotated = [replace(seat, epoch=3, compromised=(2,)) if seat is w.IRO else seat for seat in w.SEATS]
    more = w.AUTHORS + [w.CHILDS_SECOND]
    foreign = replace(w.CHILDS_SECOND, voucher=w.CARERS)
    set_one = w.settings(1, None)
    single = w.OFFICERS[2:]
    begin = (("authority", one, "taken"), ("circle", first, "taken"))
    table: list[tuple[str, str | None, list[Case]]] = [
        ("two versions of an authority", None, _steps(begin[0], ("authority", two, "taken"), ("authority", two, "same"))),
        ("a new author, vouched for, and one officer", None,
         _steps(*begin, ("circle", w.circle(2, h, w.SEATS, more, single), "taken"))),
        ("vouched for by another member", "class A by one officer",
         _steps(*begin, ("circle", w.circle(2, h, w.SEATS, w.AUTHORS + [foreign], single), 1205))),
        ("frozen, and a new author, by one officer", None,
         _steps(*begin, ("circle", w.circle(2, h, frozen, more, single), "taken"))),
        ("an epoch skipped and named compromised, two officers", None,
         _steps(*begin, ("circle", w.circle(2, h, rotated, w.AUTHORS), "taken"))),
        ("the same by one officer", "class A by one officer",
         _steps(*begin, ("circle", w.circle(2, h, rotated, w.AUTHORS, single), 1205))),
        ("fresh for 45 days", None, _steps(*begin, ("freshness", w.freshness(1, h), "taken"))),
        ("fresh for 46 days", "46 days", _steps(*begin, ("freshness", w.freshness(1, h, days=46), 1206))),
        ("settings in two versions", None,
         _steps(begin[0], ("settings", set_one, "taken"),
                ("settings", w.settings(2, w.payload_hash(set_one), w.OFFICERS), "taken"))),
    ]
    shared = {"anchor": w.payload_hash(one).hex(), "circle_id": w.CIRCLE_ID.hex()}
    cases = [{"name": name, **({"fault": fault} if fault else {}), **shared, "steps": steps} for name, fault, steps in table]
    return _file("Authority, circle, freshness and settings, signed in Python.", cases)


def _drawing() -> list[strokes.Stroke]:
    """A spiral of many points and a dot, with every sign of difference in each column."""
    spiral = [
        ((i * i * 7) % 4001 - 2000 + i, (i * 911) % 3001 - i * 3, (i * 37) % 256, i * 8 + i % 3) for i in range(200)
    ]
    return [spiral, [(-w_far(), w_far(), 0, 0)], [(5, 5, 128, 0), (5, 5, 128, 0), (6, 4, 129, 3_600_000)]]


def w_far() -> int:
    return strokes.FARTHEST


def _strokes() -> Case:
    plain = strokes.encode(_drawing())
    points = [[list(point) for point in stroke] for stroke in _drawing()]
    case = {"name": "200 points of every sign", "plain": plain.hex(), "group": strokes.deflate(plain).hex()}
    return _file("Stroke groups encoded and compressed in Python.", [{**case, "expect": {"strokes": points}}])


def _page() -> Case:
    small = strokes.deflate(strokes.encode(_drawing()[1:]))
    large = strokes.deflate(strokes.encode(_drawing()))
    ink = b"\xff" * 3 + large
    page_id = w.draw("page", 16)
    content = {
        0: 1, 1: page_id, 2: [10928, 8192], 3: 0xFFFDF8, 4: 2, 6: "Zoë – ☔",
        7: [[1, -7, 7, 20_000, 35_999, 1, 3, 0x0000FF, 4000, small], [1, 0, 0, 50, 0, 0, 1, 0, 1, [3, len(large)]],
            [5, 1, 2, 1000, 0, 0, 63, 0, b""]],
    }
    def told(own: Case, group: list[strokes.Stroke]) -> list[Case]:
        return [{"kind": 1, **own, "points": [list(point) for point in stroke]} for stroke in group]
    first = {"x": -7, "y": 7, "scale": 20_000, "turn": 35_999, "flip": True, "tool": 3, "colour": 255, "width": 4000}
    second = {"x": 0, "y": 0, "scale": 50, "turn": 0, "flip": False, "tool": 1, "colour": 0, "width": 1}
    voice = {"kind": 5, "x": 1, "y": 2, "scale": 1000, "turn": 0, "flip": False, "blob": 63, "ms": 0, "waveform": ""}
    page = {
        "page_id": page_id.hex(), "w": 10928, "h": 8192, "paper": 0xFFFDF8, "template": 2, "title": "Zoë – ☔",
        "objects": told(first, _drawing()[1:]) + told(second, _drawing()) + [voice],
    }
    case = {"name": "ink beside and in a blob", "content": write(content).hex(), "ink": ink.hex()}
    return _file("A page written in Python.", [{**case, "expect": {"page": page}}])


def everything() -> str:
    told = {
        "version": 1,
        "about": "Written by tests/second (Python) from FORMAT.md alone; each member has the schema of the file it is "
        "named after, `documents` that of circle.json.",
        "envelope": _file("Envelopes sealed in Python.", written_entries.cases(), worlds=written_entries.worlds()),
        "blob": _blobs(),
        "documents": _documents(),
        "strokes": _strokes(),
        "page": _page(),
    }
    return json.dumps(told, indent=4, sort_keys=True, ensure_ascii=False) + "\n"


def write_file(folder: Path) -> Path:
    path = folder / "second.json"
    path.write_text(everything(), "utf-8")
    return path
