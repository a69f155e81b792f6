# SPDX-License-Identifier: Apache-2.0
"""throttle.A and throttle.B, FORMAT.md §9.3: what they say, how long to wait, what is written next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .primitives import hmac256, label

MAGIC, SIZE, MAC = b"PIPTHR1\0", 64, 16
AFTER_NINE = 9


@dataclass(frozen=True)
class State:
    generation: int
    fails: int
    counted_at: int
    boot: bytes


def delay_ms(fails: int) -> int:
    for most, seconds in ((4, 0), (5, 30), (6, 60), (7, 300), (8, 900), (19, 3_600)):
        if fails <= most:
            return seconds * 1_000
    return 86_400_000


def mac_key(s: bytes, tag: bytes) -> bytes:
    return hmac256(s, label("throttle") + tag)


def write(state: State, tag: bytes, s: bytes) -> bytes:
    head = MAGIC + tag + state.generation.to_bytes(8, "big")
    head += state.fails.to_bytes(4, "big") + state.counted_at.to_bytes(4, "big") + state.boot
    return head + hmac256(mac_key(s, tag), head)[:MAC]


def read(data: bytes | None, tag: bytes, s: bytes) -> State | None:
    """None where the file is not there or not valid."""
    if data is None or len(data) != SIZE or data[:8] != MAGIC or data[8:24] != tag:
        return None
    if hmac256(mac_key(s, tag), data[:-MAC])[:MAC] != data[-MAC:]:
        return None
    numbers = (int.from_bytes(data[a:b], "big") for a, b in ((24, 32), (32, 36), (36, 40)))
    return State(*numbers, data[40:48])


class Throttle:
    """One reading, in a boot at a time of its clock, while keyslots exist."""

    def __init__(self, files: dict[str, bytes | None], tag: bytes, s: bytes, boot: bytes, boot_ms: int) -> None:
        self.files, self.tag, self.s, self.boot, self.boot_ms = dict(files), tag, s, boot, boot_ms
        found = [state for name in ("A", "B") if (state := read(files[name], tag, s))]
        self.valid = bool(found)
        self.state = max(found, key=lambda one: one.generation) if found else State(0, 0, 0, boot)
        if not found:
            self._store(AFTER_NINE, True)
        elif self.state.boot != boot and delay_ms(self.state.fails) > 0:
            self._store(self.state.fails, True)

    def _store(self, fails: int, now: bool) -> None:
        counted_at = -(-self.boot_ms // 1_000) if now else self.state.counted_at
        self.state = replace(
            self.state, generation=self.state.generation + 1, fails=fails, counted_at=counted_at, boot=self.boot
        )
        self.files["A" if self.state.generation % 2 else "B"] = write(self.state, self.tag, self.s)

    @property
    def wait_ms(self) -> int:
        delay = delay_ms(self.state.fails)
        return max(0, min(delay, self.state.counted_at * 1_000 + delay - self.boot_ms))

    def count(self) -> bool:
        """A try, counted before it is made; false while there is time to wait."""
        if self.wait_ms > 0:
            return False
        self._store(self.state.fails + 1, True)
        return True

    def right(self) -> None:
        self._store(0, False)
