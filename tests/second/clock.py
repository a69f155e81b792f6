# SPDX-License-Identifier: Apache-2.0
"""The hybrid clock of FORMAT.md §7: 48 bits of milliseconds, 16 bits of counter."""

AHEAD_MS = 24 * 60 * 60 * 1000


def after_local_event(last: int, wall_ms: int) -> int:
    wall = max(0, wall_ms) << 16
    return wall if wall > last else last + 1


def after_seeing(last: int, other: int, wall_ms: int) -> int:
    """The stamp that is kept once another's was read."""
    near = (other >> 16) <= max(0, wall_ms) + AHEAD_MS
    return other if other > last and near else last
