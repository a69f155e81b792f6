# SPDX-License-Identifier: Apache-2.0
"""Runs throttle."""

from __future__ import annotations

from typing import Iterator

from .cases import Case, Result, Unknown, case_fields, compare, outcome, raw, run_all
from .throttle import Throttle


def _one(case: Case) -> Case:
    case_fields(case, "tag", "s", "A", "B", "boot_hash", "boot_ms", maybe=("then",))
    files = {name: None if case[name] is None else raw(case[name]) for name in ("A", "B")}
    throttle = Throttle(files, raw(case["tag"]), raw(case["s"]), raw(case["boot_hash"]), case["boot_ms"])
    told: Case = {"valid": throttle.valid}
    then = case.get("then")
    if then == "try":
        told["counted"] = throttle.count()
    elif then == "right":
        throttle.right()
    elif then is not None:
        raise Unknown(then)
    told |= {"fails": throttle.state.fails, "wait_ms": throttle.wait_ms}
    return told | {name: data and data.hex() for name, data in throttle.files.items()}


def run_throttle(document: Case) -> Iterator[Result]:
    return run_all(document, lambda case: compare(case["name"], outcome(lambda: _one(case)), case["expect"]))
