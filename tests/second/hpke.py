# SPDX-License-Identifier: Apache-2.0
"""HPKE base mode of suite 1 (RFC 9180: 0x0020, 0x0001, 0x0003), one Seal a context."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .faults import REFUSED, WRONG_KEY, Fault, corrupt
from .primitives import TAG, hkdf_expand, hkdf_extract

ENC = 32
_KEM = b"KEM" + (0x0020).to_bytes(2, "big")
_SUITE = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, 0x0003))


def _extract(suite: bytes, salt: bytes, name: bytes, ikm: bytes) -> bytes:
    return hkdf_extract(salt, b"HPKE-v1" + suite + name + ikm)


def _expand(suite: bytes, prk: bytes, name: bytes, info: bytes, size: int) -> bytes:
    return hkdf_expand(prk, size.to_bytes(2, "big") + b"HPKE-v1" + suite + name + info, size)


def public_of(secret: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def _exchange(secret: bytes, public: bytes) -> bytes:
    try:
        return X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as fault:  # the library refuses a shared secret that is all zero
        raise Fault(REFUSED, "an all-zero shared secret") from fault


def _key_and_nonce(shared: bytes, enc: bytes, public: bytes, info: bytes) -> tuple[bytes, bytes]:
    prk = _extract(_KEM, b"", b"eae_prk", shared)
    secret = _expand(_KEM, prk, b"shared_secret", enc + public, 32)
    context = b"\0" + _extract(_SUITE, b"", b"psk_id_hash", b"") + _extract(_SUITE, b"", b"info_hash", info)
    prk = _extract(_SUITE, secret, b"secret", b"")
    return _expand(_SUITE, prk, b"key", context, 32), _expand(_SUITE, prk, b"base_nonce", context, 12)


def seal(public: bytes, info: bytes, aad: bytes, plain: bytes, ephemeral: bytes) -> bytes:
    """enc 32 and the ciphertext. `ephemeral` is the sender's secret key: random, but in a test."""
    enc = public_of(ephemeral)
    key, nonce = _key_and_nonce(_exchange(ephemeral, public), enc, public, info)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, plain, aad)


def open_seal(secret: bytes, info: bytes, aad: bytes, sealed: bytes, public: bytes | None = None) -> bytes:
    """Raises corrupt (too short), refused (all-zero shared secret) or wrong-key."""
    if len(sealed) < ENC + TAG:
        raise corrupt("shorter than enc and tag")
    enc, ciphertext = sealed[:ENC], sealed[ENC:]
    key, nonce = _key_and_nonce(_exchange(secret, enc), enc, public or public_of(secret), info)
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, ciphertext, aad)
    except InvalidTag as fault:
        raise Fault(WRONG_KEY, "the seal does not open") from fault
