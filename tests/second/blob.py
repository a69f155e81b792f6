# SPDX-License-Identifier: Apache-2.0
"""PIPBLOB1, FORMAT.md §4."""

from __future__ import annotations

from .agestream import CHUNK, SEALED_CHUNK, Stream, chunks_of
from .faults import corrupt, newer
from .primitives import TAG, sha256

PREFIX = 32
LONGEST = 1 << 40
LEAST_BLOB = 32768


def padme(length: int) -> int:
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step


def padded_blob(length: int) -> int:
    return max(LEAST_BLOB, padme(length))


def size_of(length: int) -> int:
    padded = padded_blob(length)
    return PREFIX + padded + TAG * chunks_of(padded)


def seal(media: bytes, fk: bytes, nonce: bytes) -> bytes:
    plain = media.ljust(padded_blob(len(media)), b"\0")
    return b"PIPBLOB1" + b"\1" + bytes(7) + nonce + Stream(fk, nonce).seal(plain)


def blob_id(sealed: bytes) -> bytes:
    return sha256(sealed)


class Blob:
    """An open blob: its last chunk has been opened before any byte is released (§4.3)."""

    def __init__(self, sealed: bytes, fk: bytes, true_length: int) -> None:
        if len(sealed) < PREFIX or sealed[:7] != b"PIPBLOB":
            raise corrupt("no blob")
        if sealed[7:8] != b"1" or sealed[8] != 1:
            raise newer("another version of the blob")
        if any(sealed[9:16]):
            raise corrupt("bytes 9 to 15")
        if true_length > LONGEST or len(sealed) != size_of(true_length):
            raise corrupt("size")
        self._sealed = sealed
        self._length = true_length
        self._stream = Stream(fk, sealed[16:32])
        self._chunks = chunks_of(padded_blob(true_length))
        self._last = self._open(self._chunks - 1)

    def _open(self, index: int) -> bytes:
        start = PREFIX + index * SEALED_CHUNK
        return self._stream.open_chunk(index, index == self._chunks - 1, self._sealed[start : start + SEALED_CHUNK])

    def read(self, offset: int, size: int) -> bytes:
        """Media from `offset`, never the padding; less than `size` where the media end."""
        end = min(offset + size, self._length)
        if offset >= end:
            return b""
        first, after = offset // CHUNK, -(-end // CHUNK)
        plain = b"".join(self._last if i == self._chunks - 1 else self._open(i) for i in range(first, after))
        return plain[offset - first * CHUNK : end - first * CHUNK]

    def media(self) -> bytes:
        return self.read(0, self._length)
