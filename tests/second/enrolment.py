# SPDX-License-Identifier: Apache-2.0
"""Enrolment, FORMAT.md §13: the code, E1, E3 and the escrow."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any

from . import fields as f
from . import hpke
from .cborstrict import read
from .faults import REFUSED, TOO_BIG, Fault, corrupt, newer
from .primitives import hkdf, hmac256, label, must_verify

_BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
FIXED = 1 + 16 + 32 + 16 + 1 + 16 + 4
LONGEST_E1 = 4096


def base45_decode(text: str) -> bytes:
    """RFC 9285; raises corrupt."""
    if len(text) % 3 == 1 or any(one not in _BASE45 for one in text):
        raise corrupt("Base45")
    out = b""
    for at in range(0, len(text), 3):
        group = [_BASE45.index(one) for one in text[at : at + 3]]
        value = sum(digit * 45**place for place, digit in enumerate(group))
        width = len(group) - 1
        if value >= 1 << (8 * width):
            raise corrupt("Base45")
        out += value.to_bytes(width, "big")
    return out


def base45_encode(data: bytes) -> str:
    out = ""
    for at in range(0, len(data), 2):
        group = data[at : at + 2]
        value = int.from_bytes(group, "big")
        for _ in range(len(group) + 1):
            out += _BASE45[value % 45]
            value //= 45
    return out


@dataclass
class Code:
    authority_id: bytes
    authority_hash: bytes
    circle_id: bytes
    seat: int
    secret: bytes
    expires: int
    host: str

    @property
    def enrol_id(self) -> bytes:
        return hkdf(self.secret, b"", label("enrol/id"))[:8]

    @property
    def mac_key(self) -> bytes:
        return hkdf(self.secret, self.enrol_id, label("enrol/mac"))

    def write(self) -> str:
        fixed = self.authority_id + self.authority_hash + self.circle_id + bytes([self.seat]) + self.secret
        return base45_encode(b"\1" + fixed + self.expires.to_bytes(4, "big") + self.host.encode("ascii"))


def read_code(text: str) -> Code:
    text = text.strip(" \t\r\n")
    try:
        return _read_exactly(text)
    except Fault as fault:
        try:
            return _read_exactly(" " + text)
        except Fault:
            raise fault from None


def _read_exactly(text: str) -> Code:
    data = base45_decode(text)
    if data and data[0] != 1:
        raise newer("a later code")
    host = data[FIXED:]
    if not 1 <= len(host) <= 255 or any(not 0x21 <= byte <= 0x7E for byte in host):
        raise corrupt("length or host")
    if data[65] == 0:
        raise corrupt("seat 0")
    return Code(
        data[1:17], data[17:49], data[49:65], data[65], data[66:82], int.from_bytes(data[82:86], "big"), host.decode()
    )


def _must_fit(mac: bytes, key: bytes, message: bytes) -> None:
    if not hmac.compare_digest(mac, hmac256(key, message)):
        raise Fault(REFUSED, "MAC")


E1_RULES: dict[int, f.Rule] = {
    1: f.octets(32),
    2: f.octets(32),
    3: f.octets(32),
    4: f.octets(16),
    5: f.integer(1, 255),
    6: f.octets(16),
    7: f.octets(32),
    8: f.integer(1, f.U32),
    9: f.octets(80),
    10: f.octets(32),
}


def read_e1(code: Code, message: bytes) -> dict[int, Any]:
    if len(message) > LONGEST_E1:
        raise Fault(TOO_BIG, "E1")
    payload, by_author, by_device, mac = f.fixed(
        f.octets(0, LONGEST_E1), f.octets(64), f.octets(64), f.octets(32)
    )(read(message))
    _must_fit(mac, code.mac_key, label("enrol/E1") + payload)
    keys = f.numbered(read(payload), E1_RULES, (10,))
    must_verify(keys[1], "sig/enrol", payload, by_author)
    must_verify(keys[3], "sig/enrol", payload, by_device)
    if keys[4] != code.circle_id or keys[5] != code.seat:
        raise Fault(REFUSED, "another circle or seat")
    return keys


def read_e3(code: Code, message: bytes) -> tuple[int, bytes, bytes]:
    """(circle version, its hash, the sealed key of the seat or nothing)."""
    if len(message) not in (72, 152):
        raise corrupt("length of E3")
    said, mac = message[:-32], message[-32:]
    _must_fit(mac, code.mac_key, label("enrol/E3") + said)
    return int.from_bytes(said[:8], "big"), said[8:40], said[40:]


def _open_key(name: str, secret: bytes, circle_id: bytes, seat: int, epoch: int, sealed: bytes) -> bytes:
    if len(sealed) != 80:
        raise corrupt("length of a sealed key")
    info = label(name) + circle_id + bytes([seat]) + epoch.to_bytes(4, "big")
    return hpke.open_seal(secret, info, b"", sealed)


def open_escrow(records_secret: bytes, circle_id: bytes, seat: int, epoch: int, escrow: bytes) -> bytes:
    return _open_key("escrow", records_secret, circle_id, seat, epoch, escrow)


def open_seat_key(author_secret: bytes, circle_id: bytes, seat: int, epoch: int, sealed: bytes) -> bytes:
    return _open_key("enrol/key", author_secret, circle_id, seat, epoch, sealed)
