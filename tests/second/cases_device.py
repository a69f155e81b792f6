# SPDX-License-Identifier: Apache-2.0
"""Runs keyslots, strokes, page, sayings, directory and enrolment."""

from __future__ import annotations

from typing import Iterator

from . import enrolment, keyslots, strokes
from .body import read_directory
from .cases import Case, Result, Unknown, case_fields, compare, outcome, raw, run_all
from .hpke import public_of
from .page import read_page
from .sayings import read_saying


def _card(case: Case) -> Case:
    case_fields(case, "card")
    card = keyslots.read_card(case["card"])
    if keyslots.write_card(card) != case["card"]:
        raise Unknown("our writer gives another card")
    return {"profile": card.profile.hex(), "secret": card.secret.hex()}


def _keyslots(case: Case) -> Case:
    if "card" in case:
        return _card(case)
    case_fields(case, "file", maybe=("secret", "level", "prf_key"))
    data = raw(case["file"])
    file = keyslots.read(data)
    if keyslots.write(file) != data:
        raise Unknown("our writer gives another file")
    if "secret" not in case:
        return {"types": [slot.type for slot in file.slots], "tag": file.tag.hex()}
    prf_key = raw(case["prf_key"])
    if (case["level"] == 0) != (prf_key == b""):
        raise Unknown("level and prf_key")
    return {"pmk": keyslots.open_slot(file, 0, raw(case["secret"]), prf_key).hex()}


def run_keyslots(document: Case) -> Iterator[Result]:
    return run_all(document, lambda case: compare(case["name"], outcome(lambda: _keyslots(case)), case["expect"]))


def _strokes(case: Case) -> Case:
    case_fields(case, "group", maybe=("plain",))
    found = strokes.read_group(raw(case["group"]))
    if "plain" in case and strokes.encode(found) != raw(case["plain"]):
        raise Unknown("our writer gives other columns")
    if strokes.read_group(strokes.deflate(strokes.encode(found))) != found:
        raise Unknown("our own group reads as another")
    return {"strokes": [[list(point) for point in stroke] for stroke in found]}


def run_strokes(document: Case) -> Iterator[Result]:
    return run_all(document, lambda case: compare(case["name"], outcome(lambda: _strokes(case)), case["expect"]))


def _page(case: Case) -> Case:
    case_fields(case, "content", "ink")
    return {"page": read_page(raw(case["content"]), raw(case["ink"]))}


def run_page(document: Case) -> Iterator[Result]:
    return run_all(document, lambda case: compare(case["name"], outcome(lambda: _page(case)), case["expect"]))


def _sayings(case: Case) -> Case:
    case_fields(case, "kind", "content")
    return {"says": read_saying(case["kind"], raw(case["content"]))}


def run_sayings(document: Case) -> Iterator[Result]:
    return run_all(document, lambda case: compare(case["name"], outcome(lambda: _sayings(case)), case["expect"]))


def _directory(case: Case) -> Case:
    case_fields(case, "content")
    people, covers = read_directory(raw(case["content"]))
    return {"people": people, "covers": covers}


def run_directory(document: Case) -> Iterator[Result]:
    return run_all(document, lambda case: compare(case["name"], outcome(lambda: _directory(case)), case["expect"]))


def _code(case: Case) -> Case:
    case_fields(case, "do", "text")
    code = enrolment.read_code(case["text"])
    if code.write().strip() != case["text"].strip():
        raise Unknown("our writer gives another code")
    return {
        "authority_id": code.authority_id.hex(),
        "authority_hash": code.authority_hash.hex(),
        "circle_id": code.circle_id.hex(),
        "seat": code.seat,
        "secret": code.secret.hex(),
        "expires": code.expires,
        "host": code.host,
        "enrol_id": code.enrol_id.hex(),
    }


def _e1(case: Case) -> Case:
    case_fields(case, "do", "code", "message")
    keys = enrolment.read_e1(enrolment.read_code(case["code"]), raw(case["message"]))
    names = {1: "ed_pk", 2: "kem_pk", 3: "device_pk", 7: "seat_pk", 9: "escrow", 10: "locked_pk"}
    return {"epoch": keys[8], **{name: keys[key].hex() for key, name in names.items() if key in keys}}


def _e3(case: Case) -> Case:
    case_fields(case, "do", "code", "message")
    version, circle_hash, key = enrolment.read_e3(enrolment.read_code(case["code"]), raw(case["message"]))
    said = {"circle_version": str(version), "circle_hash": circle_hash.hex()}
    return {**said, "seat_key": key.hex()} if key else said


def _escrow(case: Case) -> Case:
    case_fields(case, "do", "records_secret", "circle_id", "seat", "epoch", "escrow")
    secret = enrolment.open_escrow(
        raw(case["records_secret"]), raw(case["circle_id"]), case["seat"], case["epoch"], raw(case["escrow"])
    )
    return {"secret": secret.hex(), "public": public_of(secret).hex()}


def _seat_key(case: Case) -> Case:
    case_fields(case, "do", "author_secret", "circle_id", "seat", "epoch", "sealed")
    secret = enrolment.open_seat_key(
        raw(case["author_secret"]), raw(case["circle_id"]), case["seat"], case["epoch"], raw(case["sealed"])
    )
    return {"secret": secret.hex(), "public": public_of(secret).hex()}


def run_enrolment(document: Case) -> Iterator[Result]:
    runners = {"code": _code, "E1": _e1, "E3": _e3, "escrow": _escrow, "seat key": _seat_key}

    def one(case: Case) -> Result:
        if case["do"] not in runners:
            raise Unknown(case["do"])
        return compare(case["name"], outcome(lambda: runners[case["do"]](case)), case["expect"])

    return run_all(document, one)
