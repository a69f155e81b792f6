# SPDX-License-Identifier: Apache-2.0
"""The body of an envelope, FORMAT.md §7, and what rule 7 of §10 reads of its content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import fields as f
from .blob import LONGEST, padme
from .cborstrict import Item, Map, read, write
from .faults import NEWER, Fault, Refusal, corrupt, newer
from .kinds import ALL_KINDS, EDIT, GRANT, ITEM, RECEIPT, TYPES

LEAST_BODY = 1024
BAD_PADDING, BAD_BODY, NEWER_BODY = 702, 703, 704
OPTIONAL = (5, 6, 9, 10, 13, 14)


def padded_body(length: int) -> int:
    return max(LEAST_BODY, padme(length))


def _seat_list(item: Item) -> list[int]:
    seats = f.each(f.integer(1, 255), 0, 64)(item)
    if any(one >= other for one, other in zip(seats, seats[1:])):
        raise corrupt("audience out of order or a seat twice")
    return seats


def _content(item: Item) -> Map:
    if not isinstance(item, Map):
        raise corrupt("content is no map")
    return item


def _media(item: Item) -> list[list[Any]]:
    media = f.each(MEDIUM, 1, 64)(item)
    if len({medium[0] for medium in media}) != len(media):
        raise corrupt("a blob twice")
    return media


MEDIUM = f.fixed(
    f.octets(32), f.octets(16), f.integer(0, LONGEST), f.text(0, 127), f.closed((1, 2, 3, 4)), f.integer(0, f.U32)
)

RULES: dict[int, f.Rule] = {
    1: f.closed(TYPES),
    2: f.integer(0, f.U64),
    3: f.integer(0, f.U64),
    4: f.octets(32),
    5: f.octets(32),
    6: f.octets(32),
    7: _seat_list,
    8: _content,
    9: _media,
    10: f.pairs(f.octets(32), f.fixed(f.integer(0, f.U64), f.octets(32)), 1, 512),
    11: f.integer(0, f.U32),
    12: f.integer(-1080, 1080),
    13: f.closed((1, 2, 3, 4)),
    14: f.octets(32),
}

RECEIPT_RULES: dict[int, f.Rule] = {
    1: f.closed((1, 2)),
    2: f.each(f.fixed(f.octets(32), f.octets(32)), 1, 1000),
}

GRANT_RULES: dict[int, f.Rule] = {
    1: f.each(f.fixed(f.octets(32), f.octets(32), f.octets(32)), 1, 64),
}

DIRECTORY_RULES: dict[int, f.Rule] = {
    1: f.each(f.fixed(f.integer(0, 255), f.text(0, 200), f.text(0, 64)), 0, 64),
    2: f.each(f.fixed(f.octets(16), f.integer(0, 255), f.text(0, 200), f.text(0, 64)), 0, 64),
}


@dataclass
class Body:
    cbor: bytes
    keys: dict[int, Any]
    kind: int | None
    targets: list[tuple[bytes, bytes]]
    granted: list[tuple[bytes, bytes, bytes]]  # author_id, env_hash, content key

    @property
    def type(self) -> int:
        return self.keys[1]

    @property
    def audience(self) -> list[int]:
        return self.keys[7]


def _unpad(padded: bytes) -> bytes:
    if len(padded) < 4:
        raise Refusal(BAD_PADDING, "no length")
    size = int.from_bytes(padded[:4], "big")
    if size > len(padded) - 4 or len(padded) != padded_body(4 + size) or any(padded[4 + size :]):
        raise Refusal(BAD_PADDING)
    return padded[4 : 4 + size]


def _kind(keys: dict[int, Any]) -> int | None:
    if keys[1] not in (ITEM, EDIT):
        return None
    first = keys[8].pairs[0] if keys[8].pairs else (None, None)
    if not f.is_integer(first[0]) or first[0] != 0 or not f.is_integer(first[1]) or first[1] < 0:
        raise corrupt("no kind")
    if first[1] not in ALL_KINDS:
        raise newer("kind")
    return first[1]


def _targets(keys: dict[int, Any]) -> list[tuple[bytes, bytes]]:
    if keys[1] == RECEIPT:
        return [(author, envelope) for author, envelope in f.numbered(keys[8], RECEIPT_RULES)[2]]
    return [(keys[5], keys[6])] if 5 in keys else []


def _granted(keys: dict[int, Any]) -> list[tuple[bytes, bytes, bytes]]:
    if keys[1] != GRANT:
        return []
    return [(author, envelope, key) for author, envelope, key in f.numbered(keys[8], GRANT_RULES)[1]]


def _read_keys(cbor: bytes, header_blobs: list[bytes]) -> Body:
    keys = f.numbered(read(cbor), RULES, OPTIONAL)
    if (5 in keys) != (6 in keys):
        raise corrupt("half a target")
    blobs = [medium[0] for medium in keys.get(9, [])]
    if blobs != header_blobs:
        raise corrupt("media are not the blobs of the header")
    kind = _kind(keys)
    if keys[1] in (RECEIPT, GRANT) and 5 in keys:
        raise corrupt("a receipt or grant with keys 5 and 6")
    return Body(cbor, keys, kind, _targets(keys), _granted(keys))


def read_body(padded: bytes, header_blobs: list[bytes]) -> Body:
    """Rule 7 after the AEAD: raises Refusal 702, 703 or 704."""
    cbor = _unpad(padded)
    try:
        return _read_keys(cbor, header_blobs)
    except Fault as fault:
        raise Refusal(NEWER_BODY if fault.kind == NEWER else BAD_BODY, str(fault)) from fault


def write_body(keys: dict[int, Any]) -> bytes:
    """The padded plaintext of a body part."""
    cbor = write(keys)
    return (len(cbor).to_bytes(4, "big") + cbor).ljust(padded_body(4 + len(cbor)), b"\0")


def read_directory(content: bytes) -> tuple[list[list[Any]], list[list[Any]]]:
    """The content of a DIRECTORY, FORMAT.md §8.3: [seat, name, face] of each, and [member, seat, name, face] of each cover."""
    keys = f.numbered(read(content), DIRECTORY_RULES, (2,))
    return [list(person) for person in keys[1]], [[cover[0].hex(), *cover[1:]] for cover in keys.get(2, ())]
