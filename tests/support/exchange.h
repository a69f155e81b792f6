// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testdevice.h"

#include <QTest>

namespace pipit::test {

/// There, and the answers back.
inline void exchange(TestFamily &f, Profile &child, Profile &iro)
{
    f.carry();
    QVERIFY(child.outgoing().notePosted());
    QVERIFY(iro.inbox().process(f.circle));
    f.carry();
    QVERIFY(iro.outgoing().notePosted());
    QVERIFY(child.inbox().process(f.circle));
}

} // namespace pipit::test
