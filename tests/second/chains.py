# SPDX-License-Identifier: Apache-2.0
"""The four chains of a reader: authority, circle, freshness, settings (FORMAT.md §6.2 to §6.5)."""

from __future__ import annotations

from . import circlerules
from .documents import AUTHORITY, CIRCLE, DAY_MS, FRESHNESS, SETTINGS, Document, read_document
from .faults import Refusal

NOT_NEXT, WRONG_BEFORE, FORK, SIGNATURES, RULE, ANOTHER, AUTHORITY_UNKNOWN = 1202, 1203, 1204, 1205, 1206, 1207, 1208
TAKEN, SAME = "taken", "same"
NOTHING = bytes(32)


class Chain:
    """Versions 1, 2, 3 … of one kind of document."""

    def __init__(self) -> None:
        self.documents: list[Document] = []

    @property
    def newest(self) -> Document | None:
        return self.documents[-1] if self.documents else None

    def version(self, number: int) -> Document | None:
        return self.documents[number - 1] if 1 <= number <= len(self.documents) else None

    def must_follow(self, number: int, before: bytes) -> None:
        if number != len(self.documents) + 1:
            raise Refusal(NOT_NEXT)
        if before != (self.newest.hash if self.newest else NOTHING):
            raise Refusal(WRONG_BEFORE)

    def held(self, document: Document, number: int, signed: bool) -> bool:
        """True: the newest again. False: nothing is held there. Else raises; `signed` makes a fork of another hash."""
        mine = self.version(number)
        if mine is None:
            return False
        if mine.hash == document.hash:
            if mine is self.newest:
                return True
            raise Refusal(NOT_NEXT)
        raise Refusal(FORK if signed else SIGNATURES)


class Chains:
    """What one reader has taken. `anchor` None: the chain needs none."""

    def __init__(self, circle_id: bytes, anchor: bytes | None) -> None:
        self.circle_id = circle_id
        self.anchor = anchor
        self.authority = Chain()
        self.circle = Chain()
        self.settings = Chain()
        self.freshness: Document | None = None

    @property
    def trusted(self) -> bool:
        return bool(self.authority.documents) and (
            self.anchor is None or any(document.hash == self.anchor for document in self.authority.documents)
        )

    def take(self, kind: int, data: bytes) -> str:
        """`taken` or `same`; raises Refusal."""
        takers = {
            AUTHORITY: self._take_authority,
            CIRCLE: self._take_circle,
            FRESHNESS: self._take_freshness,
            SETTINGS: self._take_settings,
        }
        return takers[kind](read_document(data, kind))

    def _take_authority(self, document: Document) -> str:
        keys, chain = document.keys, self.authority
        number = keys[2]
        judge = chain.version(number - 1) or chain.version(number)
        if chain.held(document, number, judge is not None and _by_roots(document, judge)):
            return SAME
        chain.must_follow(number, keys[15])
        if chain.newest and keys[1] != chain.newest.keys[1]:
            raise Refusal(ANOTHER)
        _authority_rules(document)
        if not _by_roots(document, document) or (chain.newest and not _by_roots(document, chain.newest)):
            raise Refusal(SIGNATURES)
        chain.documents.append(document)
        return TAKEN

    def _take_circle(self, document: Document) -> str:
        keys, chain = document.keys, self.circle
        if keys[1] != self.circle_id:
            raise Refusal(ANOTHER)
        named = self.authority.version(keys[3])
        officers = document.signers(named.keys[7]) if named else 0
        if chain.held(document, keys[2], officers >= 1):
            return SAME
        chain.must_follow(keys[2], keys[8])
        before = chain.newest
        if named is None or not self.trusted or (before and keys[3] < before.keys[3]):
            raise Refusal(AUTHORITY_UNKNOWN)
        circlerules.shape(document, named)
        circlerules.history(document, before)
        if officers < (named.keys[8] if circlerules.is_class_a(document, before) else 1):
            raise Refusal(SIGNATURES)
        chain.documents.append(document)
        return TAKEN

    def _take_freshness(self, document: Document) -> str:
        keys = document.keys
        if keys[1] != self.circle_id:
            raise Refusal(ANOTHER)
        if not keys[4] < keys[5] <= keys[4] + 45 * DAY_MS:
            raise Refusal(RULE)
        if not self._signed_by_newest(document, 9, 1):
            raise Refusal(SIGNATURES)
        mine = self.circle.version(keys[2])
        if mine and mine.hash != keys[3]:
            raise Refusal(FORK)
        if self.freshness and keys[4] <= self.freshness.keys[4]:
            return SAME
        self.freshness = document
        return TAKEN

    def _take_settings(self, document: Document) -> str:
        chain, number = self.settings, document.keys[1]
        if chain.newest and chain.newest.hash == document.hash:
            return SAME
        if not self._signed_by_newest(document, 7, 2):
            raise Refusal(SIGNATURES)
        if chain.newest and number == chain.newest.keys[1]:
            raise Refusal(FORK)
        chain.must_follow(number, document.keys[2])
        chain.documents.append(document)
        return TAKEN

    def _signed_by_newest(self, document: Document, key: int, threshold: int) -> bool:
        newest = self.authority.newest
        return bool(newest) and self.trusted and document.signers(newest.keys[key]) >= threshold


def _by_roots(document: Document, judge: Document) -> bool:
    return document.signers(judge.keys[5]) >= judge.keys[6]


def _authority_rules(document: Document) -> None:
    k = document.keys
    roots, officers, refresh = k[5], k[7], k[9]
    fine = (
        3 <= len(roots) <= 5
        and 2 <= k[6] <= len(roots)
        and 2 <= k[8] <= len(officers)
        and len(k[10]) >= 1
        and len(k[12]) >= 2
        and k[13] >= 1
        and all(len(set(keys)) == len(keys) for keys in (roots, officers, refresh))
        and k[3] < k[4] <= k[3] + 732 * DAY_MS
    )
    if not fine:
        raise Refusal(RULE)
