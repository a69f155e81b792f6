# SPDX-License-Identifier: Apache-2.0
"""The runner: every case of every file of tests/vectors, counted; nothing unknown is passed over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, Iterator

from . import cases_blob, cases_device, cases_documents, cases_envelope, cases_primitives, cases_throttle, cases_written, examples
from .cases import Case, Result

RUNNERS: dict[str, Callable[[Case], Iterator[Result]]] = {
    "rfc5869": cases_primitives.run_rfc5869,
    "rfc8032": cases_primitives.run_rfc8032,
    "rfc8949": cases_primitives.run_rfc8949,
    "rfc9180": cases_primitives.run_rfc9180,
    "cbor": cases_primitives.run_cbor,
    "labels": cases_primitives.run_labels,
    "keys": cases_primitives.run_keys,
    "clock": cases_primitives.run_clock,
    "blob": cases_blob.run_blob,
    "body": cases_envelope.run_body,
    "envelope": cases_envelope.run_envelopes,
    "streams": cases_envelope.run_envelopes,
    "targets": cases_envelope.run_envelopes,
    "kinds": cases_envelope.run_envelopes,
    "locked": cases_envelope.run_envelopes,
    "authority": cases_documents.run_documents,
    "circle": cases_documents.run_documents,
    "freshness": cases_documents.run_documents,
    "settings": cases_documents.run_documents,
    "keyslots": cases_device.run_keyslots,
    "throttle": cases_throttle.run_throttle,
    "strokes": cases_device.run_strokes,
    "page": cases_device.run_page,
    "directory": cases_device.run_directory,
    "sayings": cases_device.run_sayings,
    "enrolment": cases_device.run_enrolment,
    "second": cases_written.run_written,
}


def _run_file(path: Path) -> Iterator[Result]:
    runner = RUNNERS.get(path.stem)
    if runner is None:
        yield path.name, False, "a file that this runner does not know"
        return
    try:
        yield from runner(json.loads(path.read_text("utf-8")))
    except Exception as error:  # noqa: BLE001 - a file that cannot be run has failed
        yield path.name, False, f"{type(error).__name__}: {error}"


def run(folder: Path, text: Path) -> bool:
    """Prints a line a file and each failed case; true when all passed."""
    names = {path.name for path in folder.glob("*.json")} | {f"{stem}.json" for stem in RUNNERS}
    files = [(name, list(_run_file(folder / name))) for name in sorted(names)]
    files.append((text.name, list(examples.run(text))))
    passed = failed = 0
    for name, results in files:
        bad = [result for result in results if not result[1]]
        passed += len(results) - len(bad)
        failed += len(bad)
        print(f"{name}: {len(results) - len(bad)} passed, {len(bad)} failed")
        for case, _, found in bad:
            print(f"    {case}: {found}")
    print(f"{passed} passed, {failed} failed")
    return failed == 0 and passed > 0
