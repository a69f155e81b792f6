# SPDX-License-Identifier: Apache-2.0
"""PIPENV1, FORMAT.md §5: the bytes, the keys, the slots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterable, Sequence

from . import hpke
from .agestream import Stream
from .faults import Fault, Refusal
from .primitives import author_id, ed25519_public, hkdf, label, sha256, sign, verifies

HEADER, SLOT, SIGNATURE, NONCE = 112, 120, 64, 16
LONGEST = 1 << 20
SLOT_COUNTS = (4, 8, 16)
SUITE = 1


@dataclass(frozen=True)
class SeatKey:
    seat: int
    epoch: int
    secret: bytes
    public: bytes


@dataclass(frozen=True)
class SlotContent:
    content_key: bytes
    seq: int
    prev: bytes


@dataclass
class Envelope:
    data: bytes
    entry_id: bytes
    circle_id: bytes
    author_id: bytes
    key_commit: bytes
    blobs: list[bytes]
    header: bytes
    slots: list[bytes]
    body_part: bytes

    @property
    def hash(self) -> bytes:
        return sha256(self.data)

    @property
    def hh(self) -> bytes:
        return header_hash(self.header)

    def signed_by(self, ed_pk: bytes) -> bool:
        return verifies(ed_pk, "sig/envelope", self.data[:-SIGNATURE], self.data[-SIGNATURE:])

    def fits(self, content_key: bytes) -> bool:
        return commit(content_key, self.entry_id) == self.key_commit

    def open_body(self, content_key: bytes) -> bytes:
        """The padded body; raises Refusal 701."""
        try:
            if len(self.body_part) < NONCE:
                raise Refusal(701, "no nonce")
            nonce, sealed = self.body_part[:NONCE], self.body_part[NONCE:]
            return Stream(body_fk(content_key, self.hh), nonce).open(sealed)
        except Fault as fault:
            raise Refusal(701, str(fault)) from fault

    def open_slots(self, keys: Iterable[SeatKey]) -> dict[int, SlotContent]:
        """Of each seat the first slot that opens with the newest epoch that opens any."""
        found: dict[int, SlotContent] = {}
        info = label("slot") + self.hh
        for key in sorted(keys, key=lambda one: -one.epoch):
            if key.seat in found:
                continue
            for slot in self.slots:
                try:
                    plain = hpke.open_seal(key.secret, info, b"", slot, key.public)
                except Fault:
                    continue
                found[key.seat] = SlotContent(plain[:32], int.from_bytes(plain[32:40], "big"), plain[40:])
                break
        return found


def header_hash(header: bytes) -> bytes:
    return sha256(label("hdr") + header)


def commit(content_key: bytes, entry_id: bytes) -> bytes:
    return hkdf(content_key, entry_id, label("commit"))


def body_fk(content_key: bytes, hh: bytes) -> bytes:
    return hkdf(content_key, hh, label("body"))[:16]


def parse(data: bytes) -> Envelope:
    """Rule 1: raises Refusal 101 to 105."""
    if len(data) > LONGEST:
        raise Refusal(101)
    if len(data) < HEADER or data[:6] != b"PIPENV":
        raise Refusal(102)
    if data[6:8] != b"1\0" or data[8] != SUITE:
        raise Refusal(105)
    slot_count, blob_count = data[9], int.from_bytes(data[10:12], "big")
    if slot_count not in SLOT_COUNTS or blob_count > 64:
        raise Refusal(103)
    body_size = int.from_bytes(data[12:16], "big")
    slots_at = HEADER + 32 * blob_count
    body_at = slots_at + SLOT * slot_count
    if len(data) != body_at + body_size + SIGNATURE:
        raise Refusal(104)
    return Envelope(
        data=data,
        entry_id=data[16:32],
        circle_id=data[32:48],
        author_id=data[48:80],
        key_commit=data[80:112],
        blobs=[data[at : at + 32] for at in range(HEADER, slots_at, 32)],
        header=data[:slots_at],
        slots=[data[at : at + SLOT] for at in range(slots_at, body_at, SLOT)],
        body_part=data[body_at : body_at + body_size],
    )


@dataclass(frozen=True)
class Recipient:
    public: bytes
    seq: int
    prev: bytes
    content_key: bytes | None = None  # another than the envelope's: a fault


@dataclass(frozen=True)
class Secrets:
    """All that is drawn at random when an envelope is written (§5.4)."""

    entry_id: bytes
    content_key: bytes
    body_nonce: bytes
    ephemerals: Sequence[bytes]  # one a slot
    fillers: Sequence[tuple[bytes, bytes]]  # public key thrown away, 72 random bytes: one a slot nobody needs
    order: Sequence[int]  # the shuffle


def seal(
    circle_id: bytes, seed: bytes, blobs: Sequence[bytes], padded: bytes, to: Sequence[Recipient], secrets: Secrets,
    sealer: Callable[[Stream, bytes], bytes] = Stream.seal,
) -> bytes:
    """`sealer` is another than the stream's own only where a case needs a faulty stream."""
    count = next(one for one in SLOT_COUNTS if one >= len(to))
    body_size = NONCE + len(sealer(Stream(bytes(16), bytes(16)), padded))
    header = (
        b"PIPENV1\0"
        + bytes([SUITE, count])
        + len(blobs).to_bytes(2, "big")
        + body_size.to_bytes(4, "big")
        + secrets.entry_id
        + circle_id
        + author_id(ed25519_public(seed))
        + commit(secrets.content_key, secrets.entry_id)
        + b"".join(blobs)
    )
    hh = header_hash(header)
    wanted = [(one.public, (one.content_key or secrets.content_key) + one.seq.to_bytes(8, "big") + one.prev) for one in to]
    wanted += list(secrets.fillers)[: count - len(to)]
    info = label("slot") + hh
    sealed = [hpke.seal(pk, info, b"", plain, eph) for (pk, plain), eph in zip(wanted, secrets.ephemerals, strict=True)]
    body = secrets.body_nonce + sealer(Stream(body_fk(secrets.content_key, hh), secrets.body_nonce), padded)
    unsigned = header + b"".join(sealed[place] for place in secrets.order) + body
    return unsigned + sign(seed, "sig/envelope", unsigned)
