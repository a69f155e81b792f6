# SPDX-License-Identifier: Apache-2.0
"""Stroke groups, FORMAT.md §8.6: raw deflate of counts and four columns of differences."""

from __future__ import annotations

import zlib

from .faults import TOO_BIG, Fault, corrupt

MOST_STROKES, MOST_POINTS, MOST_INK = 10_000, 1_000_000, 16 * 1024 * 1024
FARTHEST, HARDEST, LONGEST_MS = 131_072, 255, 3_600_000
RANGES = ((-FARTHEST, FARTHEST), (-FARTHEST, FARTHEST), (0, HARDEST), (0, LONGEST_MS))

Point = tuple[int, int, int, int]
Stroke = list[Point]


def inflate(group: bytes, limit: int = MOST_INK) -> bytes:
    """At most `limit` bytes (else too-big); the deflate stream must be all of `group`."""
    engine = zlib.decompressobj(wbits=-15)
    try:
        plain = engine.decompress(group, limit + 1)
    except zlib.error as fault:
        raise corrupt("deflate") from fault
    if len(plain) > limit:
        raise Fault(TOO_BIG, "ink")
    if not engine.eof or engine.unused_data or engine.unconsumed_tail:
        raise corrupt("deflate cut short, or bytes after it")
    return plain


def deflate(plain: bytes) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(plain) + engine.flush()


class _Varints:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    @property
    def left(self) -> int:
        return len(self.data) - self.at

    def next(self) -> int:
        value = 0
        for place in range(5):
            if self.at >= len(self.data):
                raise corrupt("ends early")
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << (7 * place)
            if byte < 128:
                if byte == 0 and place > 0:
                    raise corrupt("a varint longer than it needs")
                return value
        raise corrupt("a varint of more than five bytes")

    def signed(self) -> int:
        value = self.next()
        return value >> 1 if value & 1 == 0 else -(value + 1 >> 1)


def _column(source: _Varints, counts: list[int], least: int, most: int) -> list[int]:
    values: list[int] = []
    first = 0
    for count in counts:
        value = step = 0
        for i in range(count):
            read = source.signed()
            if i == 0:
                value = first = first + read
            else:
                step = read if i == 1 else step + read
                value += step
            if not least <= value <= most:
                raise corrupt("a value out of range")
            values.append(value)
    return values


def decode(plain: bytes, points_left: int = MOST_POINTS) -> list[Stroke]:
    source = _Varints(plain)
    number = source.next()
    if number == 0:
        raise corrupt("no strokes")
    if number > source.left:
        raise corrupt("more strokes than bytes")
    if number > MOST_STROKES:
        raise Fault(TOO_BIG, "strokes")
    counts = [source.next() for _ in range(number)]
    if 0 in counts:
        raise corrupt("a stroke without points")
    total = sum(counts)
    if 4 * total > source.left:
        raise corrupt("more points than bytes")
    if total > points_left:
        raise Fault(TOO_BIG, "points")
    x, y, pressure, ms = (_column(source, counts, *bounds) for bounds in RANGES)
    if source.left:
        raise corrupt("bytes after the columns")
    strokes, at = [], 0
    for count in counts:
        if any(ms[i] < ms[i - 1] for i in range(at + 1, at + count)):
            raise corrupt("time that runs back")
        strokes.append([(x[i], y[i], pressure[i], ms[i]) for i in range(at, at + count)])
        at += count
    return strokes


def read_group(group: bytes) -> list[Stroke]:
    return decode(inflate(group))


def varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def encode(strokes: list[Stroke]) -> bytes:
    """The group before deflate."""
    out = varint(len(strokes)) + b"".join(varint(len(stroke)) for stroke in strokes)
    for column in range(4):
        first = 0
        for stroke in strokes:
            before = step = 0
            for i, point in enumerate(stroke):
                value = point[column]
                if i == 0:
                    coded, first = value - first, value
                else:
                    coded, step = value - before - step, value - before
                before = value
                out += varint(2 * coded if coded >= 0 else -2 * coded - 1)
    return out
