# SPDX-License-Identifier: Apache-2.0
"""Shape, history and class of a circle manifest, FORMAT.md §6.3, checks 6 to 8."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from .documents import Author, Document, Seat
from .faults import Refusal
from .kinds import RECORDS
from .primitives import device_id, verifies

RULE = 1206
ACTIVE, FROZEN, CLOSED = 1, 2, 3


def seats(document: Document) -> dict[int, Seat]:
    return {seat.number: seat for seat in document.keys[5]}


def authors(document: Document) -> dict[bytes, Author]:
    return {author.ed_pk: author for author in document.keys[6]}


def _ascending(values: Sequence[int] | Sequence[bytes]) -> bool:
    return all(one < other for one, other in zip(values, values[1:]))  # type: ignore[operator]


def _must(fine: bool, why: str) -> None:
    if not fine:
        raise Refusal(RULE, why)


def shape(document: Document, authority: Document) -> None:
    listed: list[Seat] = document.keys[5]
    writers: list[Author] = document.keys[6]
    version = document.keys[2]
    _must(_ascending([seat.number for seat in listed]), "seats")
    mailboxes = [seat.mailbox for seat in listed] + [author.mailbox for author in writers]
    _must(len(set(mailboxes)) == len(mailboxes), "mailbox twice")
    for seat in listed:
        _must(_ascending(seat.holders), "holders")
        _must(seat.suite >= authority.keys[13], "suite")
        _must((seat.number == RECORDS) == (seat.role == RECORDS), "records role")
        _must(_ascending(seat.compromised) and all(old < seat.epoch for old in seat.compromised), "compromised")
    records = seats(document).get(RECORDS)
    epoch, _, pk = authority.keys[10][-1]
    _must(records is not None and records.pk == pk and records.epoch == epoch, "records key")
    _must(_ascending([author.ed_pk for author in writers]), "authors")
    for author in writers:
        _must(1 <= author.since <= version, "from version")
        _must(author.revoked == 0 or author.since < author.revoked <= version, "revoked version")
    locked = [author.ed_pk for author in writers if author.writes_locked]
    _must(document.keys.get(7, []) == locked, "authors that write while locked")


def history(document: Document, before: Document | None) -> None:
    if before is None:
        return
    version = document.keys[2]
    now_seats, now_authors, old_authors = seats(document), authors(document), authors(before)
    for old in before.keys[5]:
        new = now_seats.get(old.number)
        _must(new is not None and (new.role, new.mailbox) == (old.role, old.mailbox), "a seat changed")
        _must(new.epoch >= old.epoch and (new.pk != old.pk) == (new.epoch != old.epoch), "epoch and key")
    for was in before.keys[6]:
        now = now_authors.get(was.ed_pk)
        _must(now is not None, "an author gone")
        for name in ("kem_pk", "member", "device_pk", "mailbox", "since", "voucher"):
            _must(getattr(now, name) == getattr(was, name), name)
        if now.revoked != was.revoked:
            _must(now.revoked == 0 or (was.revoked == 0 and now.revoked == version), "revoked version")
    for author in document.keys[6]:
        _must(author.ed_pk in old_authors or author.since == version, "a new author's version")


def vouched(author: Author, circle_id: bytes, before: Document) -> bool:
    if author.voucher is None:
        return False
    key, signature = author.voucher
    voucher = authors(before).get(key)
    if voucher is None or voucher.revoked != 0 or voucher.writes_locked or voucher.member != author.member:
        return False
    message = circle_id + author.member + author.ed_pk + author.kem_pk + device_id(author.device_pk)
    return verifies(key, "sig/new-author", message, signature)


def is_class_a(document: Document, before: Document | None) -> bool:
    if before is None:
        return True
    old_seats, old_authors = seats(before), authors(before)
    for seat in document.keys[5]:
        old = old_seats.get(seat.number)
        if old is None:
            return True
        freezing = old.status == ACTIVE and seat == replace(old, status=FROZEN)
        if seat != old and not freezing:
            return True
    for author in document.keys[6]:
        was = old_authors.get(author.ed_pk)
        if was is None and not vouched(author, document.keys[1], before):
            return True
        if was is not None and was.revoked != 0 and author.revoked == 0:
            return True
    return False


def roles_of(document: Document, member: bytes) -> set[int]:
    return {seat.role for seat in held_seats(document, member)}


def held_seats(document: Document, member: bytes) -> list[Seat]:
    """The seats that name a member as holder and are not closed."""
    return [seat for seat in document.keys[5] if member in seat.holders and seat.status != CLOSED]
