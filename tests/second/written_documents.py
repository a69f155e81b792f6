# SPDX-License-Identifier: Apache-2.0
"""The documents of second.json."""

from __future__ import annotations

from dataclasses import replace

from . import people as w
from .cases import Case
from .primitives import ed25519_public

ONE_OFFICER = w.OFFICERS[2:]
Step = tuple[str, bytes, str | int]


def _steps(*steps: Step) -> list[Case]:
    told: list[Case] = []
    for kind, document, outcome in steps:
        expect: Case = {"outcome": outcome} if isinstance(outcome, str) else {"outcome": "refused", "reason": outcome}
        told.append({"as": kind, "document": document.hex(), "expect": expect})
    return told


def _with(old: w.Seat, **other: object) -> list[w.Seat]:
    return [replace(seat, **other) if seat is old else seat for seat in w.SEATS]


ONE = w.authority(1, None)
FIRST = w.circle(1, None, w.SEATS, w.AUTHORS)
H1, HC = w.payload_hash(ONE), w.payload_hash(FIRST)
BEGIN: tuple[Step, ...] = (("authority", ONE, "taken"), ("circle", FIRST, "taken"))


def _circle_two(seats: list[w.Seat], authors: list[w.Author], signers: list[bytes] | None, outcome: str | int) -> list[Case]:
    return _steps(*BEGIN, ("circle", w.circle(2, HC, seats, authors, signers), outcome))


def _circles() -> list[tuple[str, str | None, list[Case]]]:
    more = w.AUTHORS + [w.CHILDS_SECOND]
    foreign = w.AUTHORS + [replace(w.CHILDS_SECOND, voucher=w.CARERS)]
    frozen = _with(w.CARER, status=2)
    rotated = _with(w.IRO, epoch=4, compromised=(2, 3))
    one = ONE_OFFICER
    return [
        ("a new author, vouched for, and one officer", None, _circle_two(w.SEATS, more, one, "taken")),
        ("vouched for by another member", "class A by one officer", _circle_two(w.SEATS, foreign, one, 1205)),
        ("frozen, and a new author, by one officer", None, _circle_two(frozen, more, one, "taken")),
        ("frozen with another holder", "class A by one officer",
         _circle_two(_with(w.CARER, status=2, holder="child"), w.AUTHORS, one, 1205)),
        ("a closed seat frozen", "class A by one officer", _circle_two(_with(w.CLOSED, status=2), w.AUTHORS, one, 1205)),
        ("an epoch skipped and named compromised, two officers", None, _circle_two(rotated, w.AUTHORS, None, "taken")),
        ("the same by one officer", "class A by one officer", _circle_two(rotated, w.AUTHORS, one, 1205)),
        ("an epoch that goes back", "an epoch that goes back", _circle_two(_with(w.IRO, epoch=1), w.AUTHORS, None, 1206)),
        ("compromised epochs out of order", "3 before 2",
         _circle_two(_with(w.IRO, epoch=4, compromised=(3, 2)), w.AUTHORS, None, 1206)),
    ]


def _authorities() -> list[tuple[str, str | None, list[Case]]]:
    new_roots = [w.draw(f"new root {i}") for i in range(3)]
    new_refresh, new_records = w.draw("new refresh"), w.draw("new records")
    keys = {5: [ed25519_public(seed) for seed in new_roots], 9: [ed25519_public(new_refresh)]}
    keys[10] = [[1, 1, w.RECORDS.public], [2, 1, replace(w.RECORDS, epoch=2).public]]
    two = w.authority(2, H1, w.ROOTS[:2] + new_roots[:2], keys)
    by_old, by_new = (w.authority(2, H1, seeds, {**keys, 14: 99}) for seeds in (w.ROOTS[:2], new_roots[:2]))
    start: tuple[Step, ...] = (("authority", ONE, "taken"), ("authority", two, "taken"))
    return [
        ("two versions of an authority", None, _steps(*start, ("authority", two, "same"))),
        ("a fork of version 2 is judged by the roots of version 1", None, _steps(*start, ("authority", by_old, 1204))),
        ("the roots of version 2 alone make no fork of it", None, _steps(*start, ("authority", by_new, 1205))),
        ("a circle is held to the authority version that it names", None, _steps(*start, ("circle", FIRST, "taken"))),
        ("fresh for 45 days", None, _steps(*BEGIN, ("freshness", w.freshness(1, HC), "taken"))),
        ("fresh for 46 days", "46 days", _steps(*BEGIN, ("freshness", w.freshness(1, HC, days=46), 1206))),
        ("a refresh key of the newest authority version", None,
         _steps(*start, ("freshness", w.freshness(1, HC, new_refresh), "taken"))),
        ("a refresh key that is gone", "not in the newest version", _steps(*start, ("freshness", w.freshness(1, HC), 1205))),
    ]


def _others() -> list[tuple[str, str | None, list[Case]]]:
    first = w.settings(1, None)
    second = w.settings(2, w.payload_hash(first), w.OFFICERS)
    three = w.authority(1, None, None, {8: 3})
    begin: tuple[Step, ...] = (("authority", three, "taken"),)
    return [
        ("settings in two versions", None,
         _steps(BEGIN[0], ("settings", first, "taken"), ("settings", second, "taken"))),
        ("two officers where the threshold is three", "class A by two of three",
         _steps(*begin, ("circle", FIRST, 1205))),
        ("three officers where the threshold is three", None,
         _steps(*begin, ("circle", w.circle(1, None, w.SEATS, w.AUTHORS, w.OFFICERS), "taken"))),
    ]


def cases() -> list[Case]:
    told: list[Case] = []
    for name, fault, steps in _circles() + _authorities() + _others():
        first = bytes.fromhex(steps[0]["document"])
        shared = {"anchor": w.payload_hash(first).hex(), "circle_id": w.CIRCLE_ID.hex(), "steps": steps}
        told.append({"name": name, **({"fault": fault} if fault else {}), **shared})
    return told
