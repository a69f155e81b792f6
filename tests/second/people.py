# SPDX-License-Identifier: Apache-2.0
"""An authority, a circle and its people, made here from fixed seeds for second.json."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from . import documents, hpke, kinds
from .cborstrict import read
from .primitives import author_id, device_id, ed25519_public, sha256, sign

DAY = documents.DAY_MS
BEGIN = 1_800_000_000_000  # ms; a day in January 2027


def draw(name: str, size: int = 32) -> bytes:
    """Bytes that stand for random ones: a fixed expansion of a name."""
    return hashlib.shake_256(b"pipit second implementation/" + name.encode()).digest(size)


@dataclass(frozen=True)
class Seat:
    number: int
    role: int
    holder: str
    epoch: int = 1
    status: int = 1
    compromised: tuple[int, ...] = ()

    @property
    def secret(self) -> bytes:
        return draw(f"seat {self.number} epoch {self.epoch}")

    @property
    def public(self) -> bytes:
        return hpke.public_of(self.secret)

    def item(self) -> list[Any]:
        mailbox, holder = draw(f"mailbox of seat {self.number}", 16), member(self.holder)
        return [
            self.number, self.role, self.epoch, 1, self.public, mailbox, [holder], self.status, list(self.compromised)
        ]

    def key(self) -> dict[str, Any]:
        return {"seat": self.number, "epoch": self.epoch, "secret": self.secret.hex(), "public": self.public.hex()}


@dataclass(frozen=True)
class Author:
    person: str
    device: str
    since: int = 1
    revoked: int = 0
    voucher: "Author | None" = None

    @property
    def seed(self) -> bytes:
        return draw(f"author {self.person} {self.device}")

    @property
    def id(self) -> bytes:
        return author_id(ed25519_public(self.seed))

    def item(self) -> list[Any]:
        name = f"{self.person} {self.device}"
        ed_pk, kem_pk = ed25519_public(self.seed), hpke.public_of(draw(f"kem {name}"))
        device_pk = ed25519_public(draw(f"device {self.device}"))
        voucher = None
        if self.voucher:
            message = CIRCLE_ID + member(self.person) + ed_pk + kem_pk + device_id(device_pk)
            voucher = [ed25519_public(self.voucher.seed), sign(self.voucher.seed, "sig/new-author", message)]
        mailbox = draw(f"mailbox of {name}", 16)
        return [ed_pk, kem_pk, member(self.person), device_pk, mailbox, self.since, self.revoked, voucher]


def member(person: str) -> bytes:
    return draw(f"member {person}", 16)


AUTHORITY_ID, CIRCLE_ID = draw("authority", 16), draw("circle", 16)
ROOTS = [draw(f"root {i}") for i in range(3)]
OFFICERS = [draw(f"officer {i}") for i in range(3)]
REFRESH = draw("refresh")

CHILD, IRO = Seat(1, kinds.CHILD, "child"), Seat(2, kinds.IRO, "iro", epoch=2)
CARER, RECORDS = Seat(3, kinds.CARER, "carer"), Seat(255, kinds.RECORDS, "records")
OTHERS = [Seat(4, kinds.SOCIAL_WORKER, "social worker"), Seat(5, kinds.ADVOCATE, "advocate"), Seat(6, kinds.DUTY, "duty")]
OTHERS += [Seat(7, kinds.MANAGER, "manager"), Seat(8, kinds.CARER, "second carer"), Seat(254, kinds.CARER, "third carer")]
SECOND_IRO, CLOSED = Seat(9, kinds.IRO, "duty"), Seat(10, kinds.CARER, "former carer", status=3)
OTHERS = sorted(OTHERS + [SECOND_IRO, CLOSED], key=lambda seat: seat.number)
SEATS = [CHILD, IRO, CARER, *OTHERS, RECORDS]
CHILDS, IROS, CARERS = Author("child", "tablet"), Author("iro", "laptop"), Author("carer", "phone")
CHILDS_SECOND = Author("child", "second tablet", since=2, voucher=CHILDS)
DUTYS, FORMERS = Author("duty", "desk"), Author("former carer", "phone")
AUTHORS = [CHILDS, IROS, CARERS, DUTYS, FORMERS]


def authority(
    version: int, before: bytes | None, signers: list[bytes] | None = None, other: dict[int, Any] | None = None
) -> bytes:
    keys: dict[int, Any] = {
        1: AUTHORITY_ID,
        2: version,
        3: BEGIN + version,
        4: BEGIN + version + 732 * DAY,
        5: [ed25519_public(seed) for seed in ROOTS],
        6: 2,
        7: [ed25519_public(seed) for seed in OFFICERS],
        8: 2,
        9: [ed25519_public(REFRESH)],
        10: [[RECORDS.epoch, 1, RECORDS.public]],
        11: ed25519_public(draw("hub receipt")),
        12: [draw("pin 1"), draw("pin 2")],
        13: 1,
        14: 24 + version,
        15: before or bytes(32),
        **(other or {}),
    }
    return documents.write_document(documents.AUTHORITY, keys, ROOTS[:2] if signers is None else signers)


def circle(
    version: int, before: bytes | None, seats: list[Seat], authors: list[Author], signers: list[bytes] | None = None
) -> bytes:
    keys: dict[int, Any] = {
        1: CIRCLE_ID,
        2: version,
        3: 1,
        4: BEGIN + version,
        5: [seat.item() for seat in seats],
        6: sorted(author.item() for author in authors),
        8: before or bytes(32),
    }
    return documents.write_document(documents.CIRCLE, keys, OFFICERS[:2] if signers is None else signers)


def freshness(version: int, circle_hash: bytes, seed: bytes = REFRESH, days: int = 45) -> bytes:
    keys = {1: CIRCLE_ID, 2: version, 3: circle_hash, 4: BEGIN, 5: BEGIN + days * DAY}
    return documents.write_document(documents.FRESHNESS, keys, [seed])


def settings(version: int, before: bytes | None, signers: list[bytes] | None = None) -> bytes:
    keys: dict[int, Any] = {
        1: version,
        2: before or bytes(32),
        3: [draw("pack")],
        4: "Mein Treffen – «my meeting»",
        5: [["Childline", "0800 1111", "always", True]],
        6: [True, 60],
        7: [31, 5],
        8: {1: 10, 2: (1 << 64) - 1},
        9: {},
        10: 1,
    }
    return documents.write_document(documents.SETTINGS, keys, OFFICERS[:2] if signers is None else signers)


def payload_hash(document: bytes) -> bytes:
    return sha256(read(document)[1])
