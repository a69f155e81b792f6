#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes tests/fuzz/corpus from tests/vectors: a few small inputs for each target, whole ones and ones with a fault.
Run from the root of the project; the result is kept in the repository."""
import hashlib
import json
import pathlib
import zlib

root = pathlib.Path(__file__).resolve().parents[2]
vectors = root / "tests/vectors"
MOST = 24  # files a target, if it says nothing else


def cases(name):
    return json.loads((vectors / f"{name}.json").read_text())["cases"]


def put(target, inputs, most=MOST):
    folder = root / "tests/fuzz/corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    inputs = list(dict.fromkeys(inputs))
    step = max(1, len(inputs) // most)
    for one in inputs[::step][:most]:
        (folder / hashlib.sha256(one).hexdigest()[:16]).write_bytes(one)


def hexed(text):
    return bytes.fromhex(text)


put("cbor", [hexed(c["item"]) for c in cases("cbor")])
envelopes = [hexed(s["envelope"]) for c in cases("envelope") for s in c["steps"] if "envelope" in s]
bodies = [c for c in cases("body")]
put("envelope", [b"\0" + e for e in envelopes[::14]] + [b"\1" + e for e in envelopes[5::14]]
    + [b"\2" + hexed(c["padded"]) for c in bodies[::12]] + [b"\3" + hexed(c["expect"]["cbor"]) for c in bodies if "cbor" in c["expect"]])
put("blob", [bytes([n, 0, cut]) + bytes([0, 0, 40, n] * n) + bytes([0, 0, 0, 1, 0, 0, 2, 73, 239]) for n in range(4) for cut in (0, 1, 16)]
    + [b"\xff\0\5" + b"PIPBLOB1\1" + bytes(40)])
documents = []
for kind, area in enumerate(("authority", "circle", "freshness", "settings")):
    for case in cases(area)[::9]:
        document = hexed(case["steps"][-1]["document"])
        documents.append(bytes([kind]) + document)
        if document[:2] == bytes([0x83, kind + 1]) and document[2] == 0x59:
            documents.append(bytes([kind + 4]) + document[5:5 + int.from_bytes(document[3:5], "big")])
put("manifests", documents)
put("keyslots", [hexed(c["file"]) for c in cases("keyslots") if "file" in c])
strokes = [hexed(c["group"]) for c in cases("strokes") if len(c["group"]) < 400]
plain = []
for group in strokes:
    try:
        plain.append(zlib.decompress(group, -15))
    except zlib.error:
        pass
pages = cases("page")
put("page", [b"\0" + g for g in strokes[:6]] + [b"\1" + p for p in plain[::3]] + [b"\2" + hexed(c["content"]) for c in pages[::6]]
    + [b"\3" + (len(c["ink"]) // 2).to_bytes(2, "big") + hexed(c["ink"]) + hexed(c["content"]) for c in pages if c["ink"]])
order = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 23, 24, 28, 40, 41, 30, 25, 26, 21, 22, 31, 27, 50, 51, 42, None, None, 32, 29, 33]  # as fuzz_saying.cpp has them
sayings = cases("sayings")
TWO = {"names": 26, "word": 27}  # those of kinds of two contents that come last there
put("saying", [bytes([order.index(c["kind"])]) + hexed(c["content"]) for c in sayings if len(c["content"]) < 2000]
    + [bytes([at]) + hexed(c["content"]) for key, at in TWO.items() for c in sayings if key in c["expect"].get("says", {})]
    + [bytes([255, 3, 0, 1, 0, 10, 1, 2, 1, 14, 1, 3, 2, 15, 1, 4, 3, 9, 0, 5, 4]),
       bytes([255, 3, 0, 1, 0, 20, 1, 0, 1, 20, 1, 32, 2, 20, 1, 33, 1, 15, 2, 9, 2])], 60)
enrolment = cases("enrolment")
texts = [c["text"].encode() for c in enrolment if c["do"] == "code"]
messages = {what: [hexed(c["message"]) for c in enrolment if c["do"] == what] for what in ("E1", "E3")}
payloads = [m[3:3 + m[2]] if m[1] == 0x58 else m[4:4 + int.from_bytes(m[2:4], "big")] for m in messages["E1"] if len(m) > 200 and m[0] == 0x84]
put("enrolment", [b"\0" + t for t in texts[:8]] + [b"\2" + m for m in messages["E1"][:6]] + [b"\3" + p for p in payloads[:6]] + [b"\4" + m for m in messages["E3"][:4]])
