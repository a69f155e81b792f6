# SPDX-License-Identifier: Apache-2.0
"""keyslots.bin and key cards, FORMAT.md §9.2 and §9.8: reading the file, opening and making a slot; what a card says."""

from __future__ import annotations

from dataclasses import dataclass

from nacl import bindings, pwhash

from .enrolment import base45_decode, base45_encode
from .faults import INVALID, REFUSED, Fault, corrupt, newer
from .primitives import hkdf, hmac256, label, sha256, unwrap

TYPED, PICTURES, RECOVERY_A, RECOVERY_B, CARD, OF_THE_TESTS, CARD_OF_THE_TESTS = 1, 2, 3, 4, 5, 0x7F, 0x7E
OPENED = (TYPED, PICTURES, CARD)
CARD_SIZE, CARD_CHECK = 25, 4
HEAD, BODY, ASSOCIATED = 32, 100, 28
LEAST_KIB, MOST_KIB, LEAST_PASSES, MOST_PASSES = 65536, 262144, 3, 16


@dataclass
class Slot:
    type: int
    body: bytes

    @property
    def cost(self) -> tuple[int, int]:
        return int.from_bytes(self.body[:4], "big"), int.from_bytes(self.body[4:8], "big")

    @property
    def level(self) -> int:
        return self.body[8]

    @property
    def salt(self) -> bytes:
        return self.body[12:28]


@dataclass
class Keyslots:
    tag: bytes
    slots: list[Slot]


def _check(slot: Slot) -> Slot:
    if slot.type in (RECOVERY_A, RECOVERY_B, OF_THE_TESTS, CARD_OF_THE_TESTS):
        return slot  # carried unread
    if slot.type not in OPENED:
        raise newer(f"slot type {slot.type}")
    if len(slot.body) != BODY:
        raise corrupt("length of a slot")
    kib, passes = slot.cost
    if not LEAST_KIB <= kib <= MOST_KIB or not LEAST_PASSES <= passes <= MOST_PASSES:
        raise Fault(INVALID, "cost")
    if slot.level > 3 or any(slot.body[9:12]):
        raise corrupt("level or zeros")
    return slot


def read(data: bytes) -> Keyslots:
    """The whole file is read before a slot is opened, and nothing is computed."""
    if len(data) < HEAD or data[:7] != b"PIPKSLT":
        raise corrupt("no keyslots")
    if data[7:8] != b"1":
        raise newer("a later version")
    count = data[24]
    if not 1 <= count <= 8 or any(data[25:32]):
        raise corrupt("number of slots or zeros")
    slots, at = [], HEAD
    for _ in range(count):
        if len(data) - at < 3:
            raise corrupt("ends early")
        size = int.from_bytes(data[at + 1 : at + 3], "big")
        if len(data) - at - 3 < size:
            raise corrupt("a slot longer than the file")
        slots.append(_check(Slot(data[at], data[at + 3 : at + 3 + size])))
        at += 3 + size
    if at != len(data):
        raise corrupt("bytes after the slots")
    return Keyslots(data[8:24], slots)


def argon2id(secret: bytes, salt: bytes, kib: int, passes: int) -> bytes:
    """Version 1.3, one lane, 32 bytes."""
    return pwhash.argon2id.kdf(32, secret, salt, opslimit=passes, memlimit=kib * 1024)


def _prf(level: int, prf_key: bytes, message: bytes) -> bytes:
    """The key store: nothing at level 0, HMAC-SHA256 under the device's key where software stands for it."""
    return bytes(32) if level == 0 else hmac256(prf_key, message)


def kek(tag: bytes, slot: Slot, secret: bytes, prf_key: bytes) -> bytes:
    a = argon2id(secret, slot.salt, *slot.cost)
    hw = _prf(slot.level, prf_key, sha256(label("hw") + a + slot.salt + tag))
    return hkdf(a + hw, slot.salt, label("kek") + tag + bytes([slot.type]))


def _associated(tag: bytes, slot: Slot) -> bytes:
    return label("keyslot") + tag + bytes([slot.type]) + slot.body[:ASSOCIATED]


def open_slot(file: Keyslots, index: int, secret: bytes, prf_key: bytes) -> bytes:
    """The PMK; raises refused for a slot that is none of this version's, or wrong-key."""
    slot = file.slots[index]
    if slot.type not in OPENED:
        raise Fault(REFUSED, f"slot type {slot.type} is not opened")
    key = kek(file.tag, slot, secret, prf_key)
    return unwrap(key, slot.body[28:52], _associated(file.tag, slot), slot.body[52:])


def wrap(tag: bytes, slot: Slot, key: bytes, nonce: bytes, pmk: bytes) -> Slot:
    """The slot with `pmk` wrapped under its KEK; only the first 28 bytes of the body given are looked at."""
    head = slot.body[:ASSOCIATED]
    wrapped = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(pmk, _associated(tag, slot), nonce, key)
    return Slot(slot.type, head + nonce + wrapped)


def write(file: Keyslots) -> bytes:
    slots = b"".join(bytes([slot.type]) + len(slot.body).to_bytes(2, "big") + slot.body for slot in file.slots)
    return b"PIPKSLT1" + file.tag + bytes([len(file.slots)]) + bytes(7) + slots


@dataclass
class Card:
    profile: bytes
    random: bytes

    @property
    def secret(self) -> bytes:
        """What its slot is sealed under."""
        return b"\x01" + self.random


def _card_check(payload: bytes) -> bytes:
    return sha256(label("card") + payload)[:CARD_CHECK]


def read_card(text: str) -> Card:
    whole = base45_decode(text)
    payload, check = whole[:-CARD_CHECK], whole[-CARD_CHECK:]
    if not payload or _card_check(payload) != check:
        raise corrupt("no key card")
    if payload[0] != 1:
        raise newer(f"key card {payload[0]}")
    if len(payload) != CARD_SIZE:
        raise corrupt("length of a key card")
    return Card(payload[1:9], payload[9:])


def write_card(card: Card) -> str:
    payload = b"\x01" + card.profile + card.random
    return base45_encode(payload + _card_check(payload))
