# SPDX-License-Identifier: Apache-2.0
"""Types, kinds, and which role may write them, FORMAT.md §8.1 and §8.2."""

from __future__ import annotations

CHILD, IRO, CARER, SOCIAL_WORKER, ADVOCATE, DUTY, MANAGER, RECORDS = 1, 2, 3, 4, 5, 6, 7, 255
ROLES = (CHILD, IRO, CARER, SOCIAL_WORKER, ADVOCATE, DUTY, MANAGER, RECORDS)

ITEM, EDIT, WITHDRAW, GRANT, RECEIPT, HANDOVER, KEYPUB, RECOVERY, DIRECTORY, ORDER, CHECKPOINT = TYPES = tuple(range(1, 12))

PAGE = 1

_FIVE = {CHILD, IRO, CARER, SOCIAL_WORKER, ADVOCATE}

TYPE_WRITERS: dict[int, set[int]] = {
    ITEM: _FIVE | {DUTY},
    RECEIPT: _FIVE | {DUTY, RECORDS},
    EDIT: _FIVE,
    WITHDRAW: _FIVE,
    GRANT: {CHILD, IRO, RECORDS},
    HANDOVER: _FIVE | {DUTY, RECORDS},
    KEYPUB: _FIVE | {DUTY, RECORDS},
    RECOVERY: {IRO, RECORDS},
    DIRECTORY: {IRO, SOCIAL_WORKER, RECORDS},
    ORDER: {RECORDS},
    CHECKPOINT: {IRO},
}

KIND_WRITERS: dict[int, set[int]] = {
    **{kind: {CHILD} for kind in range(1, 12)},
    **{kind: {IRO} for kind in range(20, 34)},
    40: {SOCIAL_WORKER, IRO},
    41: {IRO, CARER, SOCIAL_WORKER, ADVOCATE},
    42: {IRO, CARER, SOCIAL_WORKER},
    **{kind: {CARER} for kind in range(43, 47)},
    47: {SOCIAL_WORKER, IRO},
    48: {SOCIAL_WORKER, IRO, CARER},
    49: {DUTY},
    50: {CHILD, IRO},
    51: {IRO},
}
ALL_KINDS = frozenset(KIND_WRITERS)


def writers_of(entry_type: int, roles: set[int]) -> set[int]:
    """Those of `roles` that may write the type."""
    return roles & TYPE_WRITERS[entry_type]


def kind_allowed(kind: int, roles: set[int]) -> bool:
    return bool(roles & KIND_WRITERS[kind])
