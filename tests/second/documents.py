# SPDX-License-Identifier: Apache-2.0
"""Signed documents and their payloads, FORMAT.md §6: reading, and nothing of chains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

from . import fields as f
from .cborstrict import Item, read, write
from .faults import NEWER, Fault, Refusal, corrupt, newer
from .primitives import ed25519_public, sha256, sign, verifies

AUTHORITY, CIRCLE, FRESHNESS, SETTINGS = 1, 2, 3, 4
SIGNATURE_LABEL = {AUTHORITY: "sig/authority", CIRCLE: "sig/circle", FRESHNESS: "sig/fresh", SETTINGS: "sig/settings"}
MALFORMED, NEWER_DOCUMENT = 1201, 1209
LONGEST = 256 * 1024
DAY_MS = 24 * 60 * 60 * 1000

_ID, _HASH, _KEY = f.octets(16), f.octets(32), f.octets(32)
_U8, _U32, _U64 = f.integer(0, f.U8), f.integer(0, f.U32), f.integer(0, f.U64)
_TIME = f.integer(0, (1 << 63) - 1)


def _suite(item: Item) -> int:
    if _U8(item) != 1:
        raise newer("suite")
    return item


def _records_keys(item: Item) -> list[list[Any]]:
    keys = f.each(f.fixed(_U32, _suite, _KEY), 0, 64)(item)
    if any(one[0] >= other[0] for one, other in zip(keys, keys[1:])):
        raise corrupt("epochs of records keys")
    return keys


AUTHORITY_RULES: dict[int, f.Rule] = {
    1: _ID,
    2: _U64,
    3: _TIME,
    4: _TIME,
    5: f.each(_KEY, 0, 5),
    6: f.integer(0, 5),
    7: f.each(_KEY, 0, 64),
    8: f.integer(0, 64),
    9: f.each(_KEY, 0, 8),
    10: _records_keys,
    11: _KEY,
    12: f.each(_HASH, 0, 16),
    13: _U8,
    14: _U32,
    15: _HASH,
}

_SEAT = f.fixed(
    f.integer(1, 255),
    f.closed((1, 2, 3, 4, 5, 6, 7, 255)),
    f.integer(1, f.U32),
    _suite,
    _KEY,
    _ID,
    f.each(_ID, 0, 64),
    f.closed((1, 2, 3)),
    f.each(_U32, 0, 1000),
)
_AUTHOR = f.fixed(_KEY, _KEY, _ID, _KEY, _ID, _U64, _U64, f.null_or(f.fixed(_KEY, f.octets(64))))


@dataclass(frozen=True)
class Seat:
    number: int
    role: int
    epoch: int
    suite: int
    pk: bytes
    mailbox: bytes
    holders: tuple[bytes, ...]
    status: int
    compromised: tuple[int, ...]


@dataclass(frozen=True)
class Author:
    ed_pk: bytes
    kem_pk: bytes
    member: bytes
    device_pk: bytes
    mailbox: bytes
    since: int
    revoked: int
    voucher: tuple[bytes, bytes] | None

    @property
    def writes_locked(self) -> bool:
        """It writes while its profile is locked, and has no key that opens anything."""
        return self.kem_pk == bytes(32)


def _seat(item: Item) -> Seat:
    v = _SEAT(item)
    return Seat(*v[:6], tuple(v[6]), v[7], tuple(v[8]))


def _author(item: Item) -> Author:
    v = _AUTHOR(item)
    return Author(*v[:7], None if v[7] is None else (v[7][0], v[7][1]))


CIRCLE_RULES: dict[int, f.Rule] = {
    1: _ID,
    2: _U64,
    3: _U64,
    4: _TIME,
    5: f.each(_seat, 0, 64),
    6: f.each(_author, 0, 512),
    7: f.each(_KEY, 1, 512),
    8: _HASH,
}
OPTIONAL: Mapping[int, tuple[int, ...]] = {CIRCLE: (7,)}

FRESHNESS_RULES: dict[int, f.Rule] = {1: _ID, 2: _U64, 3: _HASH, 4: _U64, 5: _U64}

_TEXT = f.text(0, 400)
_NUMBERS = f.pairs(_U64, _U64, 0, 64)
SETTINGS_RULES: dict[int, f.Rule] = {
    1: _U64,
    2: _HASH,
    3: f.each(_HASH, 0, 64),
    4: _TEXT,
    5: f.each(f.fixed(_TEXT, _TEXT, _TEXT, f.flag), 0, 32),
    6: f.fixed(f.flag, f.integer(0, 1440)),
    7: f.fixed(f.integer(0, 127), f.integer(0, 60)),
    8: _NUMBERS,
    9: _NUMBERS,
    10: f.integer(0, 3),
}

RULES: Mapping[int, dict[int, f.Rule]] = {
    AUTHORITY: AUTHORITY_RULES,
    CIRCLE: CIRCLE_RULES,
    FRESHNESS: FRESHNESS_RULES,
    SETTINGS: SETTINGS_RULES,
}


@dataclass
class Document:
    type: int
    payload: bytes
    signatures: list[tuple[bytes, bytes]]
    keys: dict[int, Any]

    @property
    def hash(self) -> bytes:
        return sha256(self.payload)

    def signers(self, listed: list[bytes]) -> int:
        """How many distinct keys of the list have a valid signature here."""
        name = SIGNATURE_LABEL[self.type]
        return sum(
            1 for key, signature in self.signatures if key in listed and verifies(key, name, self.payload, signature)
        )


def _signatures(item: Item) -> list[tuple[bytes, bytes]]:
    found = f.each(f.fixed(_KEY, f.octets(64)), 0, 16)(item)
    if any(one[0] >= other[0] for one, other in zip(found, found[1:])):
        raise corrupt("signatures out of order")
    return [(key, signature) for key, signature in found]


def read_document(data: bytes, wanted: int) -> Document:
    """Raises Refusal 1201 or 1209."""
    try:
        if len(data) > LONGEST:
            raise corrupt("over 256 KiB")
        number, payload, signatures = f.fixed(
            f.closed(tuple(SIGNATURE_LABEL)), f.octets(0, LONGEST), _signatures
        )(read(data))
        if number != wanted:
            raise corrupt("another type")
        return Document(number, payload, signatures, f.numbered(read(payload), RULES[number], OPTIONAL.get(number, ())))
    except Fault as fault:
        raise Refusal(NEWER_DOCUMENT if fault.kind == NEWER else MALFORMED, str(fault)) from fault


def write_document(number: int, keys: dict[int, Any], seeds: list[bytes]) -> bytes:
    payload = write(keys)
    signatures = sorted([ed25519_public(seed), sign(seed, SIGNATURE_LABEL[number], payload)] for seed in seeds)
    return write([number, payload, signatures])
