# SPDX-License-Identifier: Apache-2.0
"""Envelopes of second.json that ask what one rule says where two could answer."""

from __future__ import annotations

from . import kinds
from . import people as w
from .agestream import CHUNK, Stream
from .body import write_body
from .cases import Case
from .written_entries import NOTHING, OLD_IRO, Entry, case


def _slots() -> list[Case]:
    unseen = w.draw("unseen")
    epochs = Entry("epochs", w.CHILDS, kinds.ITEM, {0: 4},
                   [(OLD_IRO, 7, unseen), (w.IRO, 1, NOTHING), (w.RECORDS, 1, NOTHING)], order=[0, 1, 2, 3])
    twice = Entry("twice", w.CHILDS, kinds.ITEM, {0: 4},
                  [(w.IRO, 1, NOTHING), (w.IRO, 7, unseen), (w.RECORDS, 1, NOTHING)], order=[3, 0, 2, 1])
    first_only = twice.accepted(w.IRO)
    first_only["expect"]["streams"] = first_only["expect"]["streams"][:1]
    stranger = Entry("stranger", w.CHILDS, kinds.ITEM, {0: 4},
                     [(w.IRO, 1, NOTHING), (w.CARER, 1, NOTHING), (w.RECORDS, 1, NOTHING)], stranger=w.CARER)
    return [
        case("of two epochs the newest counts, wherever its slot is", "iro of two epochs", epochs.accepted(w.IRO)),
        case("of two slots for one key the first counts", "iro", first_only),
        case("one of two content keys does not fit", "iro and carer", stranger.quarantined(601),
             fault="another content key in one of two slots"),
    ]


def _bodies() -> list[Case]:
    new = [(w.IRO, 1, NOTHING), (w.RECORDS, 1, NOTHING)]
    keys = {1: 1, 2: 1, 3: 1, 4: NOTHING, 7: [2, 255], 8: {0: 4, 1: b"\0" * 65_000}, 11: 1, 12: 0}
    padded = write_body(keys)
    assert len(padded) == CHUNK
    end = Entry("empty end", w.CHILDS, kinds.ITEM, {0: 4}, new, padded=padded, sealer=Stream.seal_with_empty_end)
    east = Entry("east", w.CHILDS, kinds.ITEM, {0: 4}, new, {12: 1080})
    west = Entry("west", w.CHILDS, kinds.ITEM, {0: 4}, new, {12: -1081})
    return [
        case("an empty last chunk after a whole one", "iro", end.quarantined(701), fault="an empty last chunk"),
        case("18 hours east", "iro", east.accepted(w.IRO)),
        case("18 hours and a minute west", "iro", west.quarantined(703), fault="18 hours and a minute west"),
    ]


def _rights() -> list[Case]:
    new = [(w.IRO, 1, NOTHING), (w.RECORDS, 1, NOTHING)]
    page = Entry("page for a receipt", w.CHILDS, kinds.ITEM, {0: 4}, new)
    receipt = Entry("receipt too wide", w.IROS, kinds.RECEIPT, {1: 2, 2: [[w.CHILDS.id, page.hash]]},
                    [(w.IRO, 1, NOTHING), (w.SECOND_IRO, 1, NOTHING), (w.RECORDS, 1, NOTHING)])
    answer = Entry("duty answer", w.DUTYS, kinds.ITEM, {0: 49}, new)
    after = [(w.IRO, 2, answer.hash), (w.RECORDS, 2, answer.hash)]
    edit = Entry("edit of a duty answer", w.DUTYS, kinds.EDIT, {0: 49}, after, answer.target)
    note = Entry("note by duty who is an IRO", w.DUTYS, kinds.ITEM, {0: 26}, new)
    former = Entry("former", w.FORMERS, kinds.ITEM, {0: 46}, new)
    elsewhere = Entry("elsewhere", w.CHILDS, kinds.ITEM, {0: 4}, new, {7: [1]})
    return [
        case("a receipt to an IRO seat that the target does not name", "iro", page.accepted(w.IRO),
             receipt.quarantined(1105), fault="an IRO seat outside the target's audience"),
        case("duty may not edit, and an IRO may not write DUTY_ANSWER", "iro", answer.accepted(w.IRO),
             edit.quarantined(802), fault="one role for the type, another for the kind"),
        case("who holds two seats writes for either", "iro", note.accepted(w.IRO)),
        case("a holder of a closed seat", "iro", former.quarantined(801), fault="the only seat is closed"),
        case("neither the seat nor 255 in the audience", "iro", elsewhere.quarantined(901),
             fault="audience {1}: 901 comes before 903"),
    ]


def cases() -> list[Case]:
    return _slots() + _bodies() + _rights()
