# SPDX-License-Identifier: Apache-2.0
"""The rules of a reader, FORMAT.md §10, in their order; the first that fails decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable

from . import circlerules, kinds
from .body import Body, read_body
from .chains import NOTHING, Chains
from .documents import Author, Document
from .envelope import Envelope, SeatKey, SlotContent, parse
from .faults import Refusal
from .primitives import author_id as name_of

ALARMS = (401, 1001, 1002)
PARKED = (201, 501, 1101)
LONGEST_WHILE_LOCKED = 32 * 1024


@dataclass
class Place:
    """An entry's place in the stream of its author towards a seat."""

    seat: int
    seq: int
    previous: bytes
    gap: bool


@dataclass
class Accepted:
    envelope: Envelope
    body: Body
    places: list[Place]
    manifest_fork: bool


@dataclass
class Held:
    """What a reader has accepted so far."""

    by_hash: dict[bytes, Accepted] = field(default_factory=dict)
    by_entry: dict[tuple[bytes, bytes], bytes] = field(default_factory=dict)
    streams: dict[tuple[bytes, int], dict[int, tuple[bytes, bytes]]] = field(default_factory=dict)


class Reader:
    def __init__(self, chains: Chains, keys: Iterable[SeatKey], granted: dict[bytes, bytes]) -> None:
        self.chains = chains
        self.keys = list(keys)
        self.granted = dict(granted)
        self.held = Held()

    def take(self, data: bytes) -> Accepted | None:
        """None: a duplicate. Raises Refusal with the rule's number."""
        envelope = parse(data)
        manifest = self.chains.circle.newest
        if manifest is None or envelope.circle_id != self.chains.circle_id:
            raise Refusal(203)
        author = _author(manifest, envelope.author_id)
        if author is None:
            raise Refusal(201)
        if not envelope.signed_by(author.ed_pk):
            raise Refusal(301)
        if envelope.hash in self.held.by_hash:
            return None
        if author.revoked != 0:
            raise Refusal(202)
        if (envelope.author_id, envelope.entry_id) in self.held.by_entry:
            raise Refusal(401)
        opened, content_key = self._open(envelope)
        body = read_body(envelope.open_body(content_key), envelope.blobs)
        self._least_suite(envelope, body)
        _may_write(manifest, author, body)
        if author.writes_locked:
            _while_locked(envelope, body)
        _audience(manifest, author, body, opened)
        places = [self._place(envelope, seat, opened[seat]) for seat in sorted(opened)]
        self._targets(manifest, author, body)
        return self._accept(Accepted(envelope, body, places, self._manifest_fork(body)))

    def _open(self, envelope: Envelope) -> tuple[dict[int, SlotContent], bytes]:
        """Rules 5 and 6. A granted key stands in place of slots where none opens."""
        opened = envelope.open_slots(self.keys)
        found = [slot.content_key for slot in opened.values()]
        if not found and envelope.hash in self.granted:
            found = [self.granted[envelope.hash]]
        if not found:
            raise Refusal(501)
        if not all(envelope.fits(key) for key in found):
            raise Refusal(601)
        return opened, found[0]

    def _least_suite(self, envelope: Envelope, body: Body) -> None:
        named = self.chains.circle.version(body.keys[3])
        authority = self.chains.authority.version(named.keys[3]) if named else None
        if authority and envelope.data[8] < authority.keys[13]:
            raise Refusal(106)

    def _place(self, envelope: Envelope, seat: int, slot: SlotContent) -> Place:
        """Rule 10 for one seat."""
        stream = self.held.streams.get((envelope.author_id, seat), {})
        if slot.seq == 0 or (slot.seq == 1) != (slot.prev == NOTHING):
            raise Refusal(1003)
        if slot.seq in stream:
            raise Refusal(1001)
        before, after = stream.get(slot.seq - 1), stream.get(slot.seq + 1)
        if before and before[0] != slot.prev:
            raise Refusal(1002)
        if after and after[1] != envelope.hash:
            raise Refusal(1002)
        return Place(seat, slot.seq, slot.prev, slot.seq > 1 and before is None)

    def _targets(self, manifest: Document, author: Author, body: Body) -> None:
        """Rule 11."""
        if body.type == kinds.GRANT:
            _grant(manifest, author, body)
            return
        if body.type in (kinds.EDIT, kinds.WITHDRAW) and not body.targets:
            raise Refusal(1103)
        for author_id, envelope_hash in body.targets:
            target = self.held.by_hash.get(envelope_hash)
            if target is None or target.envelope.author_id != author_id:
                raise Refusal(1101)
            self._target(manifest, author, body, target)

    def _target(self, manifest: Document, author: Author, body: Body, target: Accepted) -> None:
        writer = _author(manifest, target.envelope.author_id)
        member = writer.member if writer else b""
        seats = circlerules.seats(manifest)
        aimed = set(target.body.audience)
        if body.type in (kinds.EDIT, kinds.WITHDRAW):
            if author.member != member:
                raise Refusal(1102)
        elif body.type == kinds.RECEIPT:
            allowed = {kinds.RECORDS} | {seat.number for seat in circlerules.held_seats(manifest, member)}
            allowed |= {seat for seat in aimed if seat in seats and seats[seat].role == kinds.IRO}
            if not set(body.audience) <= allowed:
                raise Refusal(1105)
            if not any(seat.number in aimed for seat in circlerules.held_seats(manifest, author.member)):
                raise Refusal(1106)
        if body.type != kinds.RECEIPT and not set(body.audience) <= aimed | {kinds.RECORDS}:
            raise Refusal(1104)

    def _manifest_fork(self, body: Body) -> bool:
        mine = self.chains.circle.version(body.keys[3])
        return mine is not None and mine.hash != body.keys[4]

    def _accept(self, accepted: Accepted) -> Accepted:
        envelope = accepted.envelope
        self.held.by_hash[envelope.hash] = accepted
        self.held.by_entry[(envelope.author_id, envelope.entry_id)] = envelope.hash
        for _, granted_hash, content_key in accepted.body.granted:
            self.granted.setdefault(granted_hash, content_key)
        for place in accepted.places:
            stream = self.held.streams.setdefault((envelope.author_id, place.seat), {})
            stream[place.seq] = (envelope.hash, place.previous)
        return accepted


def _author(manifest: Document, author_id: bytes) -> Author | None:
    return next((one for one in manifest.keys[6] if name_of(one.ed_pk) == author_id), None)


def _may_write(manifest: Document, author: Author, body: Body) -> None:
    """Rule 8."""
    able = kinds.writers_of(body.type, circlerules.roles_of(manifest, author.member))
    if not able:
        raise Refusal(801)
    if body.kind is not None and not kinds.kind_allowed(body.kind, able):
        raise Refusal(802)


def _while_locked(envelope: Envelope, body: Body) -> None:
    """Rule 8 of an author that writes while locked: a short page and nothing with it."""
    if body.type != kinds.ITEM or body.kind != kinds.PAGE:
        raise Refusal(803)
    if any(key in body.keys for key in (5, 6, 10, 13, 14)):
        raise Refusal(804)
    if len(envelope.data) > LONGEST_WHILE_LOCKED or len(envelope.blobs) > 1:
        raise Refusal(805)


def _grant(manifest: Document, author: Author, body: Body) -> None:
    """Rule 11 of a GRANT: a child gives on what she wrote."""
    if circlerules.roles_of(manifest, author.member) & {kinds.IRO, kinds.RECORDS}:
        return
    writers = [_author(manifest, author_id) for author_id, _, _ in body.granted]
    if not all(writer and writer.member == author.member for writer in writers):
        raise Refusal(1102)


def _audience(manifest: Document, author: Author, body: Body, opened: dict[int, SlotContent]) -> None:
    """Rule 9."""
    if any(seat not in body.audience for seat in opened):
        raise Refusal(901)
    if kinds.RECORDS not in body.audience:
        raise Refusal(903)
    own = {seat.number for seat in circlerules.held_seats(manifest, author.member)}
    seats = circlerules.seats(manifest)
    others = [seat for seat in body.audience if seat != kinds.RECORDS]
    if author.writes_locked and not (len(others) == 1 and others[0] in seats and seats[others[0]].role == kinds.IRO):
        raise Refusal(904)
    if 10 not in body.keys:
        return
    if len(others) != 1 or not (others[0] in own or (others[0] in seats and seats[others[0]].role == kinds.IRO)):
        raise Refusal(902)
