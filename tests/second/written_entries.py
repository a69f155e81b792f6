# SPDX-License-Identifier: Apache-2.0
"""The envelopes of second.json: who writes what to whom, and what a reader must make of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Sequence

from . import envelope as e
from . import kinds
from . import people as w
from .body import write_body
from .cases import Case
from .cborstrict import write
from .hpke import public_of
from .primitives import sha256

NOTHING = bytes(32)
FIRST = w.circle(1, None, w.SEATS, w.AUTHORS)
AUTHORITY = w.authority(1, None)
BUILD = 24
OLD_IRO = replace(w.IRO, epoch=1)


def worlds() -> dict[str, Case]:
    def world(*seats: w.Seat) -> Case:
        return {
            "authority": [AUTHORITY.hex()],
            "circle": [FIRST.hex()],
            "circle_id": w.CIRCLE_ID.hex(),
            "keys": [seat.key() for seat in seats],
        }

    return {
        "iro": world(w.IRO),
        "iro of two epochs": world(w.IRO, OLD_IRO),
        "iro and carer": world(w.IRO, w.CARER),
        "carer": world(w.CARER),
        "records": world(w.RECORDS),
    }


class Entry:
    """One sealed entry, with all that it was made of."""

    def __init__(
        self, name: str, author: w.Author, entry_type: int, content: dict[int, Any],
        to: Sequence[tuple[w.Seat, int, bytes]], more: dict[int, Any] | None = None, padded: bytes | None = None,
        order: list[int] | None = None, stranger: w.Seat | None = None, **how: Any,
    ) -> None:
        """`order`: of the slots; `stranger`: the seat whose slot carries another content key; `how`: for seal."""
        self.author, self.to = author, list(to)
        self.keys: dict[int, Any] = {
            1: entry_type, 2: (w.BEGIN << 16) + 5, 3: 1, 4: w.payload_hash(FIRST), 7: sorted({s.number for s, _, _ in to}),
            8: content, 11: BUILD, 12: 60, **(more or {}),
        }
        self.kind = content.get(0) if entry_type in (kinds.ITEM, kinds.EDIT) else None
        self.entry_id = w.draw(f"entry {name}", 16)
        count = next(one for one in e.SLOT_COUNTS if one >= len(to))
        self.content_key = w.draw(f"CK {name}")
        secrets = e.Secrets(
            self.entry_id,
            self.content_key,
            w.draw(f"body nonce {name}", 16),
            [w.draw(f"ephemeral {name} {i}") for i in range(count)],
            [(public_of(w.draw(f"thrown away {name} {i}")), w.draw(f"filler {name} {i}", 72)) for i in range(count)],
            order or sorted(range(count), key=lambda i: w.draw(f"shuffle {name} {i}")),
        )
        blobs = [medium[0] for medium in self.keys.get(9, [])]
        recipients = [
            e.Recipient(seat.public, seq, prev, w.draw("another CK") if seat is stranger else None)
            for seat, seq, prev in to
        ]
        plain = write_body(self.keys) if padded is None else padded
        self.data = e.seal(w.CIRCLE_ID, author.seed, blobs, plain, recipients, secrets, **how)

    @property
    def hash(self) -> bytes:
        return sha256(self.data)

    @property
    def target(self) -> dict[int, bytes]:
        return {5: self.author.id, 6: self.hash}

    def accepted(self, *seats: w.Seat, gap: bool = False) -> Case:
        streams = [
            {"seat": seat.number, "seq": str(seq), "previous": prev.hex(), "gap": gap}
            for seat, seq, prev in self.to
            if seat in seats
        ]
        expect: Case = {
            "outcome": "accepted", "env_hash": self.hash.hex(), "author_id": self.author.id.hex(),
            "entry_id": self.entry_id.hex(), "type": self.keys[1], "body": write(self.keys).hex(),
            "streams": sorted(streams, key=lambda one: one["seat"]), "manifest_fork": False,
        }
        if self.kind is not None:
            expect["kind"] = self.kind
        return {"envelope": self.data.hex(), "expect": expect}

    def quarantined(self, reason: int, fork: bool = False) -> Case:
        return {"envelope": self.data.hex(), "expect": {"outcome": "quarantined", "reason": reason, "fork": fork}}

    def parked(self, reason: int) -> Case:
        return {"envelope": self.data.hex(), "expect": {"outcome": "parked", "reason": reason}}


def _media() -> list[list[Any]]:
    voice = [w.draw("blob voice"), w.draw("fk voice", 16), 123_456, "audio/ogg; codecs=opus", 1, 61_000]
    ink = [w.draw("blob ink"), w.draw("fk ink", 16), 0, "", 4, 0]
    return [voice, ink]


def case(name: str, world: str, *steps: Case, fault: str = "", **more: Any) -> Case:
    return {"name": name, "world": world, "steps": list(steps), **({"fault": fault} if fault else {}), **more}


def cases() -> list[Case]:
    new = [(w.IRO, 1, NOTHING), (w.RECORDS, 1, NOTHING)]
    wide = [(w.IRO, 1, NOTHING), (w.CARER, 1, NOTHING), (w.RECORDS, 1, NOTHING)]
    five = [(seat, 1, NOTHING) for seat in (w.CHILD, w.IRO, w.CARER, w.OTHERS[0], w.RECORDS)]
    everyone = [(seat, 2, w.draw("number 1")) for seat in w.SEATS if seat is not w.CLOSED]
    page = Entry("page", w.CHILDS, kinds.ITEM, {0: 1, 7: [], 6: "Only mine"}, new, {9: _media(), 13: 4})
    heads = Entry("heads", w.CHILDS, kinds.ITEM, {0: 4}, new, {10: {w.IROS.id: [1, w.draw("seen")]}, 12: -1080, 14: page.hash})
    shared = Entry("shared", w.CHILDS, kinds.ITEM, {0: 5, "wörter": ["☔", None, True, -1]}, wide)
    answer = Entry("answer", w.IROS, kinds.ITEM, {0: 23}, [(w.IRO, 1, NOTHING), (w.RECORDS, 1, NOTHING)], shared.target)
    eight = Entry("eight", w.CARERS, kinds.ITEM, {0: 43}, five)
    full = Entry("full", w.CARERS, kinds.ITEM, {0: 46, 1: "a" * 70_000}, everyone)
    second = Entry("second", w.CHILDS, kinds.EDIT, {0: 1},
                   [(w.IRO, 2, page.hash), (w.RECORDS, 2, page.hash)], page.target)
    gap = Entry("gap", w.CHILDS, kinds.WITHDRAW, {}, [(w.IRO, 9, w.draw("unseen")), (w.RECORDS, 9, w.draw("unseen"))],
                page.target)
    rival = Entry("rival", w.CHILDS, kinds.ITEM, {0: 4}, new)
    receipt = Entry("receipt", w.IROS, kinds.RECEIPT, {1: 1, 2: [[w.CHILDS.id, page.hash]]}, new)
    wrong = Entry("wrong", w.CARERS, kinds.ITEM, {0: 21}, new)
    empty = Entry("empty", w.CHILDS, kinds.ITEM, {0: 4}, new, padded=b"")
    twice = Entry("two chunks", w.CHILDS, kinds.ITEM, {0: 4}, new, padded=bytes(65_536 + 1_024))

    granted = {"granted": [{"env_hash": page.hash.hex(), "content_key": page.content_key.hex()}]}
    return [
        case("a page with two media, and its edit", "iro", page.accepted(w.IRO), second.accepted(w.IRO)),
        case("the records key opens its own stream", "records", page.accepted(w.RECORDS), second.accepted(w.RECORDS)),
        case("heads and replaces", "iro", heads.accepted(w.IRO)),
        case("two seats of one reader, and an answer to fewer", "iro and carer", shared.accepted(w.IRO, w.CARER),
             answer.accepted(w.IRO)),
        case("five seats in eight slots", "iro and carer", eight.accepted(w.IRO, w.CARER)),
        case("eleven seats in sixteen slots, a body of two chunks", "records", full.accepted(w.RECORDS, gap=True)),
        case("taken back after a gap", "iro", page.accepted(w.IRO), gap.accepted(w.IRO, gap=True)),
        case("a receipt before and after its target", "iro", receipt.parked(1101), page.accepted(w.IRO),
             receipt.accepted(w.IRO)),
        case("a granted key beside a slot that opens", "iro", page.accepted(w.IRO), **granted),
        case("a granted key where no slot opens", "carer", page.accepted(), **granted),
        case("two entries under number 1", "iro", page.accepted(w.IRO), rival.quarantined(1001, fork=True),
             fault="another entry under a number taken"),
        case("a decision by a carer", "iro", wrong.quarantined(802), fault="a kind that this role may not write"),
        case("a stream of nothing opens, and is no body", "iro", empty.quarantined(702), fault="an empty plaintext"),
        case("zeros for a body", "iro", twice.quarantined(702), fault="n is 0 and the total another"),
    ]
