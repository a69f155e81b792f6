# SPDX-License-Identifier: Apache-2.0
"""python3 -m second [FOLDER]: run the cases."""

import sys
from pathlib import Path

from . import vectors

ROOT = Path(__file__).resolve().parents[2]
VECTORS, TEXT = ROOT / "tests" / "vectors", ROOT / "core" / "FORMAT.md"


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else VECTORS
    return 0 if vectors.run(folder, TEXT) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
