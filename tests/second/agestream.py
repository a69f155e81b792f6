# SPDX-License-Identifier: Apache-2.0
"""The stream of FORMAT.md §4.1: the payload of an age v1 file, under a 16-byte file key and a 16-byte nonce."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from .faults import corrupt
from .primitives import TAG, hkdf

CHUNK = 65536
SEALED_CHUNK = CHUNK + TAG


def chunks_of(plain_size: int) -> int:
    return max(1, -(-plain_size // CHUNK))


class Stream:
    def __init__(self, fk: bytes, nonce: bytes) -> None:
        self._aead = ChaCha20Poly1305(hkdf(fk, nonce, b"payload"))

    @staticmethod
    def _nonce(index: int, last: bool) -> bytes:
        return index.to_bytes(11, "big") + (b"\1" if last else b"\0")

    def seal(self, plain: bytes) -> bytes:
        count = chunks_of(len(plain))
        return b"".join(
            self._aead.encrypt(self._nonce(i, i == count - 1), plain[i * CHUNK : (i + 1) * CHUNK], None)
            for i in range(count)
        )

    def seal_with_empty_end(self, plain: bytes) -> bytes:
        """A fault to be refused: whole chunks, none of them the last, and then a last one of no bytes."""
        whole = [plain[at : at + CHUNK] for at in range(0, len(plain), CHUNK)]
        sealed = [self._aead.encrypt(self._nonce(i, False), chunk, None) for i, chunk in enumerate(whole)]
        return b"".join(sealed) + self._aead.encrypt(self._nonce(len(whole), True), b"", None)

    def open_chunk(self, index: int, last: bool, sealed: bytes) -> bytes:
        if len(sealed) < TAG:
            raise corrupt("a chunk shorter than its tag")
        try:
            return self._aead.decrypt(self._nonce(index, last), sealed, None)
        except InvalidTag as fault:
            raise corrupt(f"chunk {index} does not open") from fault

    def open(self, sealed: bytes) -> bytes:
        """The whole; raises corrupt. A last chunk of no bytes is allowed only where the whole is empty."""
        count = max(1, -(-len(sealed) // SEALED_CHUNK))
        parts = [
            self.open_chunk(i, i == count - 1, sealed[i * SEALED_CHUNK : (i + 1) * SEALED_CHUNK])
            for i in range(count)
        ]
        if count > 1 and not parts[-1]:
            raise corrupt("an empty last chunk")
        return b"".join(parts)
