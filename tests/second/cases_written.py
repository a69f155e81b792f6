# SPDX-License-Identifier: Apache-2.0
"""Runs second.json: the file is what the writer writes, and our own reader agrees with every case."""

from __future__ import annotations

import json
from typing import Iterator

from . import cases_blob, cases_device, cases_documents, cases_envelope, written
from .cases import Case, Result, compare, only

RUNNERS = {
    "envelope": cases_envelope.run_envelopes,
    "blob": cases_blob.run_blob,
    "documents": cases_documents.run_documents,
    "keyslots": cases_device.run_keyslots,
    "strokes": cases_device.run_strokes,
    "page": cases_device.run_page,
}


def run_written(document: Case) -> Iterator[Result]:
    only(document, "version", "about", *RUNNERS)
    yield compare("the writer writes the same", document == json.loads(written.everything()), True)
    for name, runner in RUNNERS.items():
        for case, passed, found in runner(document[name]):
            yield f"{name}: {case}", passed, found
