# SPDX-License-Identifier: Apache-2.0
"""The strict profile of deterministic CBOR, FORMAT.md §2: one reader, one writer.

An item is an int, bytes, str, list, Map, bool or None. A Map keeps its pairs in the order of the bytes,
because a key may be of any type and because the first fault in that order decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .faults import corrupt

Item = Any
DEEPEST = 6


@dataclass(frozen=True)
class Map:
    pairs: tuple[tuple[Item, Item], ...]


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, count: int) -> bytes:
        if count > len(self.data) - self.at:
            raise corrupt("ends early")
        self.at += count
        return self.data[self.at - count : self.at]

    def head(self) -> tuple[int, int]:
        """(major type, argument); the argument must be in its shortest form."""
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if info < 24:
            return major, info
        if info > 27 or major == 7:
            raise corrupt("indefinite length, reserved head, float or wide simple value")
        width = 1 << (info - 24)
        value = int.from_bytes(self.take(width), "big")
        if value < (24, 1 << 8, 1 << 16, 1 << 32)[info - 24]:
            raise corrupt("a head longer than needed")
        return major, value

    def item(self, level: int) -> Item:
        major, value = self.head()
        if major == 0:
            return value
        if major == 1:
            if value >= 1 << 63:
                raise corrupt("below -2^63")
            return -1 - value
        if major == 2:
            return self.take(value)
        if major == 3:
            try:
                return self.take(value).decode("utf-8", "strict")
            except UnicodeDecodeError as fault:
                raise corrupt("text that is not UTF-8") from fault
        if major == 4:
            return self.array(value, level + 1)
        if major == 5:
            return self.map(value, level + 1)
        if major == 7 and value in (20, 21, 22):
            return (False, True, None)[value - 20]
        raise corrupt("a tag or another simple value")

    def array(self, count: int, level: int) -> list[Item]:
        if level > DEEPEST:
            raise corrupt("nested too deeply")
        if count > len(self.data) - self.at:  # each item has at least one byte
            raise corrupt("an array that ends early")
        return [self.item(level) for _ in range(count)]

    def map(self, count: int, level: int) -> Map:
        if level > DEEPEST:
            raise corrupt("nested too deeply")
        if 2 * count > len(self.data) - self.at:
            raise corrupt("a map that ends early")
        pairs: list[tuple[Item, Item]] = []
        before = b""
        for _ in range(count):
            start = self.at
            key = self.item(level)
            encoded = self.data[start : self.at]
            if pairs and encoded <= before:
                raise corrupt("map keys out of order or repeated")
            before = encoded
            pairs.append((key, self.item(level)))
        return Map(tuple(pairs))


def read(data: bytes) -> Item:
    """The one item that `data` is. Raises Fault(corrupt) for anything outside the profile."""
    reader = _Reader(data)
    item = reader.item(0)
    if reader.at != len(data):
        raise corrupt("bytes after the item")
    return item


def _head(major: int, value: int) -> bytes:
    if value < 24:
        return bytes([major << 5 | value])
    for info, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << (8 * width):
            return bytes([major << 5 | info]) + value.to_bytes(width, "big")
    raise ValueError("over 2^64 - 1")


def write(item: Item) -> bytes:
    """Deterministic encoding. A dict is sorted here; a Map must be in order already."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        if item < -(1 << 63):
            raise ValueError("below -2^63")
        return _head(0, item) if item >= 0 else _head(1, -1 - item)
    if isinstance(item, bytes):
        return _head(2, len(item)) + item
    if isinstance(item, str):
        text = item.encode("utf-8")
        return _head(3, len(text)) + text
    if isinstance(item, list):
        return _head(4, len(item)) + b"".join(write(each) for each in item)
    pairs = item.pairs if isinstance(item, Map) else item.items()
    encoded = [(write(key), write(value)) for key, value in pairs]
    if isinstance(item, dict):
        encoded.sort()
    return _head(5, len(encoded)) + b"".join(key + value for key, value in encoded)
