# SPDX-License-Identifier: Apache-2.0
"""What Python writes for the other side to read: tests/vectors/second.json, from fixed seeds.

Each member is one whole object of the schema of the file it is named after (tests/vectors/README.md).
What must come of a case follows from what went in; no reader is asked.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from . import people as w
from . import keyslots, strokes, written_documents, written_entries, written_rules
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
    return _file("A page written in Python, and pages over a limit.", [{**case, "expect": {"page": page}}, *_too_big(content)])


def _too_big(content: dict[int, Any]) -> list[Case]:
    """Over the limits of a page that no group passes alone; and a million points and one."""
    dots = strokes.deflate(strokes.encode([[(0, 0, 0, 0)]] * 6000))
    many = strokes.deflate(b"\x01" + strokes.varint(1_000_001) + bytes(4 * 1_000_001))

    def case(name: str, *groups: bytes) -> Case:
        objects = [[1, 0, 0, 1000, 0, 0, 1, 0, 1, group] for group in groups]
        told = {"name": name, "fault": name, "content": write({**content, 7: objects}).hex(), "ink": ""}
        return {**told, "expect": {"kind": "too-big"}}

    return [case("12,000 strokes in two groups", dots, dots), case("1,000,001 points", many)]


def _keyslots() -> Case:
    tag, pmk = w.draw("card tag", 16), w.draw("card PMK", 32)

    def slot_of(kind: int, secret: bytes, name: str) -> keyslots.Slot:
        head = (65536).to_bytes(4, "big") + (3).to_bytes(4, "big") + bytes(4) + w.draw(f"salt {name}", 16)
        slot = keyslots.Slot(kind, head)
        return keyslots.wrap(tag, slot, keyslots.kek(tag, slot, secret, b""), w.draw(f"nonce {name}", 24), pmk)

    card = keyslots.Card(tag[:8], w.draw("card", 16))
    pictures = bytes((1, 16, 1, 9, 9))
    slots = slot_of(keyslots.CARD, card.secret, "card"), slot_of(keyslots.PICTURES, pictures, "pictures")

    def opened(name: str, order: tuple[keyslots.Slot, ...], secret: bytes, fault: str = "") -> Case:
        data = keyslots.write(keyslots.Keyslots(tag, list(order)))
        case = {"name": name, "file": data.hex(), "secret": secret.hex(), "level": 0, "prf_key": ""}
        return {**case, "fault": fault, "expect": {"kind": "wrong-key"}} if fault else {**case, "expect": {"pmk": pmk.hex()}}

    told = {"profile": card.profile.hex(), "secret": card.secret.hex()}
    return _file(
        "Keyslots of a child with a key card, and the card, written in Python.",
        [
            opened("a key card before pictures", slots, card.secret),
            opened("pictures before a key card", slots[::-1], pictures),
            opened("pictures at a card's slot", slots, pictures, "another secret"),
            {"name": "a card", "card": keyslots.write_card(card), "expect": told},
        ],
    )


def everything() -> str:
    told = {
        "version": 1,
        "about": "Written by tests/second (Python) from FORMAT.md alone; each member has the schema of the file it is "
        "named after, `documents` that of circle.json.",
        "envelope": _file("Envelopes sealed in Python.", written_entries.cases() + written_rules.cases(), worlds=written_entries.worlds()),
        "blob": _blobs(),
        "documents": _file("Authority, circle, freshness and settings, signed in Python.", written_documents.cases()),
        "keyslots": _keyslots(),
        "strokes": _strokes(),
        "page": _page(),
    }
    return json.dumps(told, indent=4, sort_keys=True, ensure_ascii=False) + "\n"


def write_file(folder: Path) -> Path:
    path = folder / "second.json"
    path.write_text(everything(), "utf-8")
    return path
