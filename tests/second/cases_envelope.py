# SPDX-License-Identifier: Apache-2.0
"""Runs body, envelope, streams, targets and kinds."""

from __future__ import annotations

from typing import Iterator

from .body import read_body
from .cases import Case, Result, case_fields, compare, only, outcome, raw, run_all
from .chains import Chains
from .documents import AUTHORITY, CIRCLE
from .envelope import SeatKey
from .faults import Refusal
from .hpke import public_of
from .reader import ALARMS, PARKED, Accepted, Reader


def run_body(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        case_fields(case, "padded", "blobs")
        blobs = [raw(blob) for blob in case["blobs"]]
        found = outcome(lambda: {"cbor": read_body(raw(case["padded"]), blobs).cbor.hex()})
        return compare(case["name"], found, case["expect"])

    return run_all(document, one)


class World:
    """A reader's documents and keys, read once and shared by the cases that name it."""

    def __init__(self, shape: Case) -> None:
        only(shape, "authority", "circle", "circle_id", "keys")
        self.chains = Chains(raw(shape["circle_id"]), None)
        for kind, name in ((AUTHORITY, "authority"), (CIRCLE, "circle")):
            for each in shape[name]:
                self.chains.take(kind, raw(each))
        self.keys = [self._key(key) for key in shape["keys"]]

    @staticmethod
    def _key(key: Case) -> SeatKey:
        only(key, "seat", "epoch", "secret", "public")
        found = SeatKey(key["seat"], key["epoch"], raw(key["secret"]), raw(key["public"]))
        if public_of(found.secret) != found.public:
            raise ValueError("a key pair that is none")
        return found


def _accepted(taken: Accepted) -> Case:
    envelope, body = taken.envelope, taken.body
    told: Case = {
        "outcome": "accepted",
        "env_hash": envelope.hash.hex(),
        "author_id": envelope.author_id.hex(),
        "entry_id": envelope.entry_id.hex(),
        "type": body.type,
        "body": body.cbor.hex(),
        "streams": [
            {"seat": p.seat, "seq": str(p.seq), "previous": p.previous.hex(), "gap": p.gap} for p in taken.places
        ],
        "manifest_fork": taken.manifest_fork,
    }
    if body.kind is not None:
        told["kind"] = body.kind
    return told


def _step(reader: Reader, step: Case) -> Case:
    only(step, "expect", maybe=("envelope", "zeros"))
    data = raw(step["envelope"]) if "envelope" in step else bytes(step["zeros"])
    try:
        taken = reader.take(data)
    except Refusal as refusal:
        if refusal.reason in PARKED:
            return {"outcome": "parked", "reason": refusal.reason}
        return {"outcome": "quarantined", "reason": refusal.reason, "fork": refusal.reason in ALARMS}
    return _accepted(taken) if taken else {"outcome": "duplicate"}


def check_case(case: Case, worlds: dict[str, World]) -> Result:
    only(case, "name", "world", "steps", maybe=("fault", "granted"))
    world = worlds[case["world"]]
    granted: dict[bytes, bytes] = {}
    for grant in case.get("granted", []):
        only(grant, "env_hash", "content_key")
        granted[raw(grant["env_hash"])] = raw(grant["content_key"])
    reader = Reader(world.chains, world.keys, granted)
    found, expected = [], []
    for step in case["steps"]:
        if "world" in step:  # the same reader after its manifests have gone on
            only(step, "world")
            reader.chains, reader.keys = worlds[step["world"]].chains, worlds[step["world"]].keys
            continue
        found.append(_step(reader, step))
        expected.append(step["expect"])
    for number, (one, other) in enumerate(zip(found, expected)):
        if one != other:
            return compare(f"{case['name']}, step {number + 1}", one, other)
    return compare(case["name"], len(found), len(expected))


def run_envelopes(document: Case) -> Iterator[Result]:
    worlds = {name: World(shape) for name, shape in document["worlds"].items()}
    return run_all(document, lambda case: check_case(case, worlds), shared=("worlds",))
