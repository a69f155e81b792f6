# SPDX-License-Identifier: Apache-2.0
"""Runs blob.json: what a writer must get, padded sizes, and edited blobs."""

from __future__ import annotations

from typing import Iterator

from . import blob, body
from .cases import Case, Result, Unknown, case_fields, compare, guarded, only, raw, run_all
from .faults import Fault
from .primitives import sha256


def media_of(shape: Case) -> bytes:
    start = shape["media_start"]
    period = bytes((7 * i + start) % 251 for i in range(251))
    length = shape["media_length"]
    return (period * (length // 251 + 1))[:length]


def sealed_of(shape: Case) -> bytes:
    return blob.seal(media_of(shape), raw(shape["fk"]), raw(shape["nonce"]))


def check_shape(name: str, shape: Case) -> Result:
    only(shape, "fk", "nonce", "media_length", "media_start", "media_sha256", "size", "blob_id")
    sealed = sealed_of(shape)
    found = sha256(media_of(shape)).hex(), len(sealed), blob.blob_id(sealed).hex()
    return compare(f"writing {name}", found, (shape["media_sha256"], shape["size"], shape["blob_id"]))


def _edited(sealed: bytes, edits: list[Case], others: dict[str, bytes]) -> bytes:
    for edit in edits:
        names = set(edit)
        if names == {"at", "xor"}:
            at = edit["at"]
            sealed = sealed[:at] + bytes([sealed[at] ^ raw(edit["xor"])[0]]) + sealed[at + 1 :]
        elif names == {"cut_to"}:
            sealed = sealed[: edit["cut_to"]]
        elif names == {"append"}:
            sealed += raw(edit["append"])
        elif names == {"copy_to", "from", "size", "of"}:
            to, start, size = edit["copy_to"], edit["from"], edit["size"]
            sealed = sealed[:to] + others[edit["of"]][start : start + size] + sealed[to + size :]
        else:
            raise Unknown(f"edit {sorted(names)}")
    return sealed


def _read(sealed: bytes, fk: bytes, true_length: int) -> Case:
    try:
        opened = blob.Blob(sealed, fk, true_length)
    except Fault as fault:
        return {"kind": fault.kind, "when": "open"}
    try:
        return {"media_sha256": sha256(opened.media()).hex()}
    except Fault as fault:
        return {"kind": fault.kind, "when": "read"}


def check_case(case: Case, blobs: dict[str, bytes]) -> Result:
    case_fields(case, "blob", "edits", "fk", "true_length")
    sealed = _edited(blobs[case["blob"]], case["edits"], blobs)
    return compare(case["name"], _read(sealed, raw(case["fk"]), int(case["true_length"])), case["expect"])


def _padded(sizes: Case) -> Result:
    only(sizes, "length", "padme", "blob", "body")
    length = int(sizes["length"])
    found = blob.padme(length), blob.padded_blob(length), body.padded_body(length)
    return compare(f"padding of {length}", found, tuple(int(sizes[name]) for name in ("padme", "blob", "body")))


def run_blob(document: Case) -> Iterator[Result]:
    blobs = {name: sealed_of(shape) for name, shape in document["blobs"].items()}
    for name, shape in document["blobs"].items():
        yield guarded({"name": name}, lambda _, name=name, shape=shape: check_shape(name, shape))
    for sizes in document["padded"]:
        yield guarded({"name": "padding"}, lambda _, sizes=sizes: _padded(sizes))
    yield from run_all(document, lambda case: check_case(case, blobs), shared=("blobs", "padded"))
