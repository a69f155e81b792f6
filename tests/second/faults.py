# SPDX-License-Identifier: Apache-2.0
"""How a thing fails: by a kind (FORMAT.md §11, last paragraph) or by a numbered reason (§10, §11)."""

CORRUPT = "corrupt"
WRONG_KEY = "wrong-key"
NEWER = "newer"
REFUSED = "refused"
INVALID = "invalid"
TOO_BIG = "too-big"


class Fault(Exception):
    """One of the six kinds; `why` is for people and no part of a comparison."""

    def __init__(self, kind: str, why: str = "") -> None:
        super().__init__(f"{kind}: {why}")
        self.kind = kind


class Refusal(Exception):
    """A reason by number, such as 1104 or 1205."""

    def __init__(self, reason: int, why: str = "") -> None:
        super().__init__(f"{reason}: {why}")
        self.reason = reason


def corrupt(why: str) -> Fault:
    return Fault(CORRUPT, why)


def newer(why: str) -> Fault:
    return Fault(NEWER, why)
