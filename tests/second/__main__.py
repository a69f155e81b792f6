# SPDX-License-Identifier: Apache-2.0
"""python3 -m second: run the cases. python3 -m second write: write tests/vectors/second.json anew."""

import sys
from pathlib import Path

from . import vectors, written

ROOT = Path(__file__).resolve().parents[2]
VECTORS, TEXT = ROOT / "tests" / "vectors", ROOT / "core" / "FORMAT.md"


def main(arguments: list[str]) -> int:
    if arguments == ["write"]:
        print(written.write_file(VECTORS))
        return 0
    if arguments:
        print(__doc__)
        return 2
    return 0 if vectors.run(VECTORS, TEXT) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
