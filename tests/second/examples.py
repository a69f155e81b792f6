# SPDX-License-Identifier: Apache-2.0
"""The worked examples of FORMAT.md itself: each value in a block is an input here or is computed anew."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable, Iterator

from . import blob, cborstrict, documents, enrolment, envelope, hpke, keyslots, strokes, throttle
from . import primitives as p
from .body import read_body
from .cases import Result, compare
from .page import read_page
from .sayings import read_saying

NAME_AT, VALUE_AT = 4, 19
Found = list[tuple[str, Any, Any]]


class Block:
    """The names and values of a section; it knows which were looked at."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.used: set[str] = set()

    def words(self, name: str) -> str:
        self.used.add(name)
        return self.values[name]

    def __getitem__(self, name: str) -> bytes:
        return bytes.fromhex(self.words(name))


def blocks_of(text: str) -> dict[str, Block]:
    found: dict[str, Block] = {}
    section = name = ""
    for line in text.splitlines():
        heading = re.match(r"#+ ([0-9.]+)", line)
        if heading:
            section = heading[1].rstrip(".")
        elif line.startswith("    ") and len(line) > VALUE_AT and line[VALUE_AT - 1] == " ":
            name = line[NAME_AT:VALUE_AT].strip() or name
            block = found.setdefault(section, Block())
            block.values[name] = block.values.get(name, "") + line[VALUE_AT:]
    return found


def _cbor(b: Block) -> Found:
    data, meaning = b.words("cbor").split("{")
    item = bytes.fromhex(data)
    expected = cborstrict.Map(((1, 24), (2, [True, ""])))
    return [("cbor", cborstrict.read(item), expected), ("as text", meaning, '1: 24, 2: [true, ""]}')]


def _signature(b: Block) -> Found:
    public = p.ed25519_public(b["seed"])
    name = b.words("label").removeprefix("pipit/v1/")
    return [
        ("ed_pk", public, b["ed_pk"]),
        ("signature", p.sign(b["seed"], name, b["message"]), b["signature"]),
        ("author_id", p.author_id(public), b["author_id"]),
    ]


def _blob(b: Block) -> Found:
    sealed = blob.seal(b["media"], b["fk"], b["nonce"])
    return [
        ("key", p.hkdf(b["fk"], b["nonce"], b"payload"), b["key"]),
        ("size", len(sealed), int(b.words("size"))),
        ("first 64", sealed[:64], b["first 64"]),
        ("last 16", sealed[-16:], b["last 16"]),
        ("blob_id", blob.blob_id(sealed), b["blob_id"]),
    ]


def _envelope(b: Block) -> Found:
    hh = envelope.header_hash(b["header"])
    slot = hpke.seal(b["seat pk"], p.label("slot") + hh, b"", b["slot plain"], b["ephemeral sk"])
    return [
        ("key_commit", envelope.commit(b["CK"], b["entry_id"]), b["key_commit"]),
        ("hh", hh, b["hh"]),
        ("body_fk", envelope.body_fk(b["CK"], hh), b["body_fk"]),
        ("seat pk", hpke.public_of(b["seat sk"]), b["seat pk"]),
        ("slot", slot, b["slot"]),
    ]


def _document(b: Block) -> Found:
    keys = dict(cborstrict.read(b["freshness"]).pairs)
    made = documents.write_document(documents.FRESHNESS, keys, [b["refresh seed"]])
    read = documents.read_document(b["document"], documents.FRESHNESS)
    signers = read.signers([p.ed25519_public(b["refresh seed"])])
    return [("document", made, b["document"]), ("hash", read.hash, b["its hash"]), ("signed", signers, 1)]


def _body(b: Block) -> Found:
    size, total = int(b.words("n")), int(b.words("padded to"))
    padded = (size.to_bytes(4, "big") + b["CBOR"]).ljust(total, b"\0")
    return [("CBOR", read_body(padded, []).cbor, b["CBOR"])]


def _content(b: Block) -> Found:
    read_page(b["content"])
    return [("content", cborstrict.write(cborstrict.read(b["content"])), b["content"])]


def _group(b: Block) -> Found:
    columns = ("x 10 12 15, 20", "y 10 11 13, 10", "pressure 128", "ms 0 8 16, 0")
    plain = b["counts"] + b"".join(b[name] for name in columns)
    one = [(10, 10, 128, 0), (12, 11, 128, 8), (15, 13, 128, 16)]
    two = [(20, 10, 128, 0)]
    return [
        ("columns", strokes.encode([one, two]), plain),
        ("group", strokes.inflate(b["group"]), plain),
        ("strokes", strokes.read_group(b["group"]), [one, two]),
    ]


def _sayings(b: Block) -> Found:
    wish = {"topic": 4, "words": "He makes me quiet", "person": ["Darren", "man-3"]}
    return [
        ("WISH", read_saying(4, b["WISH"]), wish),
        ("ANSWER", read_saying(23, b["ANSWER"]), {"verdict": 4, "words": "I asked again", "by": 20609}),
    ]


def _case_sayings(b: Block) -> Found:
    case = {"born": 16050, "since": 19723, "living": "with Jo, Thornley"}
    action = {"what": "Ring Ella’s mum", "who": "Kim", "by": 20609, "know": "Amina has seen Ella", "seat": 4, "decides": 1}
    return [("CASE", read_saying(30, b["CASE"]), case), ("ACTION", read_saying(22, b["ACTION"]), action)]


def _keyslots(b: Block) -> Found:
    file = keyslots.read(b["file"])
    slot, secret = file.slots[0], b["secret"]
    a = keyslots.argon2id(secret, slot.salt, *slot.cost)
    kek = p.hkdf(a + b["hw"], slot.salt, p.label("kek") + file.tag + bytes([slot.type]))
    nonce, pmk = slot.body[28:52], b["PMK"]
    made = keyslots.wrap(file.tag, slot, kek, nonce, pmk)
    return [("A", a, b["A"]), ("KEK", kek, b["KEK"]), ("body", made.body, slot.body), ("hw", bytes(32), b["hw"])]


def _card(b: Block) -> Found:
    card = keyslots.read_card(b.words("card"))
    slot = keyslots.Slot(keyslots.CARD, b["body"])
    a = keyslots.argon2id(card.secret, slot.salt, *slot.cost)
    kek = p.hkdf(a + bytes(32), slot.salt, p.label("kek") + b["tag"] + bytes([slot.type]))
    made = keyslots.wrap(b["tag"], slot, kek, slot.body[28:52], b["PMK"])
    return [
        ("card", keyslots.write_card(card), b.words("card")),
        ("profile", card.profile, b["tag"][:8]),
        ("secret", card.secret, b["secret"]),
        ("A", a, b["A"]),
        ("KEK", kek, b["KEK"]),
        ("body", made.body, slot.body),
    ]


def _throttle(b: Block) -> Found:
    file = b["file"]
    state = throttle.read(file, file[8:24], b["s"])
    return [
        ("MAC key", throttle.mac_key(b["s"], file[8:24]), b["MAC key"]),
        ("file", state and throttle.write(state, file[8:24], b["s"]), file),
    ]


def _enrolment(b: Block) -> Found:
    code = enrolment.read_code(b.words("code"))
    version, circle_hash, _ = enrolment.read_e3(code, b["E3"])
    return [
        ("code", code.write(), b.words("code")),
        ("secret", code.secret, b["secret"]),
        ("enrol_id", code.enrol_id, b["enrol_id"]),
        ("MAC key", code.mac_key, b["MAC key"]),
        ("E3", (version, circle_hash), (int.from_bytes(b["E3"][:8], "big"), b["E3"][8:40])),
    ]


CHECKS: dict[str, Callable[[Block], Found]] = {
    "2": _cbor,
    "3": _signature,
    "4.3": _blob,
    "5.3": _envelope,
    "6.1": _document,
    "7": _body,
    "8.5": _content,
    "8.6": _group,
    "8.7": _sayings,
    "8.8": _case_sayings,
    "9.2": _keyslots,
    "9.3": _throttle,
    "9.8": _card,
    "13.3": _enrolment,
}


def run(path: Path) -> Iterator[Result]:
    blocks = blocks_of(path.read_text("utf-8"))
    yield compare("sections with a worked example", sorted(blocks), sorted(CHECKS))
    for section, check in CHECKS.items():
        yield from _section(section, blocks[section], check)


def _section(section: str, block: Block, check: Callable[[Block], Found]) -> Iterator[Result]:
    try:
        found = check(block)
    except Exception as error:  # noqa: BLE001 - the example of this section has failed
        yield f"§{section}", False, f"{type(error).__name__}: {error}"
        return
    for name, one, other in found:
        yield compare(f"§{section} {name}", one, other)
    yield compare(f"§{section}: every value looked at", sorted(block.used), sorted(block.values))
