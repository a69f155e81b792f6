# SPDX-License-Identifier: Apache-2.0
"""Runs cbor, labels, keys, clock and the published rfc*.json."""

from __future__ import annotations

import io
from typing import Any, Iterator

import cbor2

from . import cborstrict, clock, hpke
from . import primitives as p
from .cases import Case, Result, Unknown, case_fields, compare, guarded, only, outcome, raw, run_all
from .faults import Fault


def _plain(item: Any) -> Any:
    """Our item in the words of cbor2: maps as lists of pairs, so that any key and any order shows."""
    if isinstance(item, cborstrict.Map):
        return ("map", [(_plain(key), _plain(value)) for key, value in item.pairs])
    if isinstance(item, (list, tuple)):
        return [_plain(each) for each in item]
    if isinstance(item, dict):
        return ("map", [(_plain(key), _plain(value)) for key, value in item.items()])
    return (type(item).__name__, item)


def _accepts(item: bytes) -> Case:
    found = cborstrict.read(item)
    if cborstrict.write(found) != item:
        raise Unknown("our writer gives other bytes")
    if _plain(cbor2.load(io.BytesIO(item))) != _plain(found):
        raise Unknown("cbor2 reads another item")
    return {"ok": True}


def run_cbor(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        case_fields(case, "item")
        return compare(case["name"], outcome(lambda: _accepts(raw(case["item"]))), case["expect"])

    return run_all(document, one)


def run_labels(document: Case) -> Iterator[Result]:
    names = [case["label"] for case in document["cases"]]

    def one(case: Case) -> Result:
        only(case, "name", "label")
        return compare(case["name"], case["label"] in p.LABELS, True)

    yield from run_all(document, one)
    yield compare("the registry, all of it, each once", sorted(names), sorted(p.LABELS))


def run_keys(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        do = {"hkdf": _hkdf, "verify": _verify, "hpke-open": _hpke_open, "unwrap": _unwrap, "ids": _ids}.get(case["do"])
        if do is None:
            raise Unknown(case["do"])
        return compare(case["name"], outcome(lambda: do(case)), case["expect"])

    return run_all(document, one)


def _hkdf(case: Case) -> Case:
    case_fields(case, "do", "ikm", "salt", "info")
    return {"key": p.hkdf(raw(case["ikm"]), raw(case["salt"]), raw(case["info"])).hex()}


def _verify(case: Case) -> Case:
    case_fields(case, "do", "label", "public_key", "message", "signature", maybe=("seed",))
    name = case["label"].removeprefix("pipit/v1/")
    message, signature = raw(case["message"]), raw(case["signature"])
    if "seed" in case:
        seed = raw(case["seed"])
        if p.ed25519_public(seed) != raw(case["public_key"]) or p.sign(seed, name, message) != signature:
            raise Unknown("signing gives another signature")
    p.must_verify(raw(case["public_key"]), name, message, signature)
    return {"ok": True}


def _hpke_open(case: Case) -> Case:
    case_fields(
        case, "do", "secret_key", "public_key", "enc", "info", "aad", "ciphertext", maybe=("ephemeral_secret",)
    )
    secret, public, info, aad = (raw(case[name]) for name in ("secret_key", "public_key", "info", "aad"))
    sealed = raw(case["enc"]) + raw(case["ciphertext"])
    if hpke.public_of(secret) != public:
        raise Unknown("public_key is not of secret_key")
    plain = hpke.open_seal(secret, info, aad, sealed)
    if "ephemeral_secret" in case and hpke.seal(public, info, aad, plain, raw(case["ephemeral_secret"])) != sealed:
        raise Unknown("sealing gives other bytes")
    return {"plaintext": plain.hex()}


def _unwrap(case: Case) -> Case:
    case_fields(case, "do", "key", "nonce", "data", "wrapped")
    plain = p.unwrap(raw(case["key"]), raw(case["nonce"]), raw(case["data"]), raw(case["wrapped"]))
    return {"plaintext": plain.hex()}


def _ids(case: Case) -> Case:
    case_fields(case, "do", "public_key")
    public = raw(case["public_key"])
    return {"author_id": p.author_id(public).hex(), "device_id": p.device_id(public).hex()}


def run_clock(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        last = int(case["last"])
        if "other" in case:
            only(case, "name", "last", "wall_ms", "other", "seeing")
            found = clock.after_seeing(last, int(case["other"]), case["wall_ms"])
            return compare(case["name"], str(found), case["seeing"])
        only(case, "name", "last", "wall_ms", "next")
        return compare(case["name"], str(clock.after_local_event(last, case["wall_ms"])), case["next"])

    return run_all(document, one)


def _published(document: Case, one: Any) -> Iterator[Result]:
    only(document, "source", "cases")
    for case in document["cases"]:
        yield guarded(case, one)


def run_rfc5869(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        only(case, "name", "ikm", "salt", "info", "okm")
        okm = raw(case["okm"])
        return compare(case["name"], p.hkdf(raw(case["ikm"]), raw(case["salt"]), raw(case["info"]), len(okm)), okm)

    return _published(document, one)


def run_rfc8032(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        only(case, "name", "seed", "public_key", "message", "signature")
        seed, public, message, signature = (raw(case[n]) for n in ("seed", "public_key", "message", "signature"))
        found = p.ed25519_public(seed), p.ed25519_sign(seed, message), p.ed25519_verifies(public, message, signature)
        return compare(case["name"], found, (public, signature, True))

    return _published(document, one)


def run_rfc8949(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        only(case, "item", "ours")
        try:
            ours = _accepts(raw(case["item"])) == {"ok": True}
        except Fault:
            ours = False
        return compare(case["item"], ours, case["ours"])

    return _published(document, one)


def run_rfc9180(document: Case) -> Iterator[Result]:
    def one(case: Case) -> Result:
        only(case, "name", "secret_key", "public_key", "ephemeral_secret", "info", "aad", "plaintext", "enc", "ciphertext")
        f = {name: raw(value) for name, value in case.items() if name != "name"}
        sealed = hpke.seal(f["public_key"], f["info"], f["aad"], f["plaintext"], f["ephemeral_secret"])
        opened = hpke.open_seal(f["secret_key"], f["info"], f["aad"], sealed)
        return compare(case["name"], (sealed, opened), (f["enc"] + f["ciphertext"], f["plaintext"]))

    return _published(document, one)
