// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/appworld.h"

namespace pipit::test {

/// Sam has two children: Amina, of the family, and Zahra, whose circle holds her, Sam and the records seat. Both are known
/// by name. Sam's device, closed afterwards.
struct TwoChildren
{
    TestFamily family;
    CircleId zahra;

    TwoChildren();
    QString aminaHex() const { return QString::fromStdString(family.circle.hex()); }
    QString zahraHex() const { return QString::fromStdString(zahra.hex()); }
    /// A profile of Amina's own on Sam's device, enrolled there: an author of her own, a reader of nothing yet.
    ProfileCard enrolAminaHere();
};

} // namespace pipit::test
