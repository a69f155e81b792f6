# SPDX-License-Identifier: Apache-2.0
"""Helpers of the case runners: every field of a case is named or the run fails; the outcome is compared whole."""

from __future__ import annotations

from typing import Any, Callable, Iterator

from .faults import Fault, Refusal

Case = dict[str, Any]
Result = tuple[str, bool, str]  # name, passed, what was found
ABOUT = ("version", "about", "cases")


class Unknown(Exception):
    """A file, a case or a field that this runner does not know: never skipped, always a failure."""


def only(thing: Case, *fields: str, maybe: tuple[str, ...] = ()) -> None:
    missing = set(fields) - set(thing)
    strange = set(thing) - set(fields) - set(maybe)
    if missing or strange:
        raise Unknown(f"missing {sorted(missing)}, unknown {sorted(strange)}")


def case_fields(case: Case, *fields: str, maybe: tuple[str, ...] = ()) -> None:
    only(case, "name", "expect", *fields, maybe=("fault",) + maybe)


def raw(text: str) -> bytes:
    if text != text.lower():
        raise Unknown("hex that is not lower-case")
    return bytes.fromhex(text)


def outcome(work: Callable[[], Case]) -> Case:
    """What `work` gives, or how it fails, in the words of an `expect`."""
    try:
        return work()
    except Fault as fault:
        return {"kind": fault.kind}
    except Refusal as refusal:
        return {"reason": refusal.reason}


def compare(name: str, found: Any, expected: Any) -> Result:
    if found == expected:
        return name, True, ""
    return name, False, f"expected {short(expected)}, found {short(found)}"


def short(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 400 else text[:400] + "…"


def run_all(document: Case, one: Callable[[Case], Result | Iterator[Result]], shared: tuple[str, ...] = ()) -> Iterator[Result]:
    """Each case of a file of ours; what a runner does not expect is a failed case, not a stop."""
    only(document, *ABOUT, *shared)
    if document["version"] != 1 or not document["cases"]:
        raise Unknown("version or no cases")
    for case in document["cases"]:
        yield guarded(case, one)


def guarded(case: Case, one: Callable[[Case], Result]) -> Result:
    try:
        return one(case)
    except Exception as error:  # noqa: BLE001 - whatever it is, this case has failed
        return str(case.get("name", "?")), False, f"{type(error).__name__}: {error}"
