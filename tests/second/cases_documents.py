# SPDX-License-Identifier: Apache-2.0
"""Runs authority, circle, freshness and settings: steps of documents presented to one reader."""

from __future__ import annotations

from typing import Iterator

from .cases import Case, Result, Unknown, compare, only, raw, run_all
from .chains import Chains
from .documents import AUTHORITY, CIRCLE, FRESHNESS, SETTINGS
from .faults import Refusal

PRESENTED_AS = {"authority": AUTHORITY, "circle": CIRCLE, "freshness": FRESHNESS, "settings": SETTINGS}


def _step(chains: Chains, step: Case) -> Case:
    only(step, "as", "document", "expect", maybe=("zeros",))
    if step["as"] not in PRESENTED_AS:
        raise Unknown(step["as"])
    document = raw(step["document"])
    at, count = step.get("zeros", (0, 0))
    document = document[:at] + bytes(count) + document[at:]
    try:
        return {"outcome": chains.take(PRESENTED_AS[step["as"]], document)}
    except Refusal as refusal:
        return {"outcome": "refused", "reason": refusal.reason}


def check_case(case: Case) -> Result:
    only(case, "name", "anchor", "circle_id", "steps", maybe=("fault",))
    anchor = None if case["anchor"] is None else raw(case["anchor"])
    chains = Chains(raw(case["circle_id"]), anchor)
    found = [_step(chains, step) for step in case["steps"]]
    return compare(case["name"], found, [step["expect"] for step in case["steps"]])


def run_documents(document: Case) -> Iterator[Result]:
    return run_all(document, check_case)
