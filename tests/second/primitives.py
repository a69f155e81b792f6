# SPDX-License-Identifier: Apache-2.0
"""Hash, HKDF, signatures, wraps and labels, FORMAT.md §3."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from nacl import bindings
from nacl.exceptions import CryptoError

from .faults import REFUSED, WRONG_KEY, Fault, corrupt

_ROOT = "pipit/v1/"
LABELS = frozenset(
    _ROOT + name
    for name in (
        "kek hw profile/dbkey keyslot throttle card recover recover/kek recover/reply keyfile escrow author-id device-id "
        "hdr commit body slot sig/envelope sig/authority sig/circle sig/fresh sig/settings sig/new-author sig/member "
        "sig/enrol sig/recover sig/keypub sig/order sig/erase-order sig/erase-ack sig/hub-receipt sig/mailbox-head "
        "sig/archive log/author log/mailbox enrol/id enrol/mac enrol/E1 enrol/E3 enrol/key sas"
    ).split()
)

TAG = 16
_P = (1 << 255) - 19
_ORDER = (1 << 252) + 27742317777372353535851937790883648493


def label(name: str) -> bytes:
    full = _ROOT + name
    if full not in LABELS:
        raise KeyError(full)
    return full.encode("ascii")


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def hmac256(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()


def hkdf_extract(salt: bytes, ikm: bytes) -> bytes:
    return hmac256(salt, ikm)


def hkdf_expand(prk: bytes, info: bytes, size: int) -> bytes:
    out, block, count = b"", b"", 0
    while len(out) < size:
        count += 1
        block = hmac256(prk, block + info + bytes([count]))
        out += block
    return out[:size]


def hkdf(ikm: bytes, salt: bytes, info: bytes, size: int = 32) -> bytes:
    return hkdf_expand(hkdf_extract(salt, ikm), info, size)


def _small_order_heights() -> frozenset[int]:
    """The y of all points of order 1, 2, 4 and 8 on edwards25519, computed: y^2 solves d y^4 + 2 y^2 - 1 = 0 at order 8."""
    d = -121665 * pow(121666, _P - 2, _P) % _P
    heights = {0, 1, _P - 1}
    disc = _root((1 + d) % _P)
    for sign in (1, -1):
        square = (-1 + sign * disc) * pow(d, _P - 2, _P) % _P
        if pow(square, (_P - 1) // 2, _P) == 1:
            y = _root(square)
            heights |= {y, _P - y}
    return frozenset(heights)


def _root(square: int) -> int:
    root = pow(square, (_P + 3) // 8, _P)
    if root * root % _P != square % _P:
        root = root * pow(2, (_P - 1) // 4, _P) % _P
    assert root * root % _P == square % _P
    return root


_SMALL = _small_order_heights()


def _point_allowed(encoded: bytes) -> bool:
    """Canonical and not of small order."""
    y = int.from_bytes(encoded, "little") & ((1 << 255) - 1)
    return y < _P and y not in _SMALL


def ed25519_verifies(public: bytes, message: bytes, signature: bytes) -> bool:
    if len(public) != 32 or len(signature) != 64:
        return False
    if int.from_bytes(signature[32:], "little") >= _ORDER:
        return False
    if not _point_allowed(public) or not _point_allowed(signature[:32]):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def ed25519_sign(seed: bytes, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def ed25519_public(seed: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def signed_bytes(full_label: bytes, message: bytes) -> bytes:
    return full_label + b"\0" + sha256(message)


def verifies(public: bytes, name: str, message: bytes, signature: bytes) -> bool:
    return ed25519_verifies(public, signed_bytes(label(name), message), signature)


def sign(seed: bytes, name: str, message: bytes) -> bytes:
    return ed25519_sign(seed, signed_bytes(label(name), message))


def author_id(ed_pk: bytes) -> bytes:
    return sha256(label("author-id") + ed_pk)


def device_id(device_pk: bytes) -> bytes:
    return sha256(label("device-id") + device_pk)


def unwrap(key: bytes, nonce: bytes, data: bytes, wrapped: bytes) -> bytes:
    """XChaCha20-Poly1305-IETF."""
    if len(wrapped) < TAG:
        raise corrupt("shorter than its tag")
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(wrapped, data, nonce, key)
    except CryptoError as fault:
        raise Fault(WRONG_KEY, "the wrap does not open") from fault


def must_verify(public: bytes, name: str, message: bytes, signature: bytes) -> None:
    if not verifies(public, name, message, signature):
        raise Fault(REFUSED, "signature")
