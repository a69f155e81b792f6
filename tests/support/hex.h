// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <QTest>

namespace pipit::test {

/// Bytes of a hex literal; a wrong literal fails loudly.
inline Bytes hex(std::string_view text)
{
    auto bytes = fromHex(text);
    if (!bytes) qFatal("bad hex in a test");
    return *bytes;
}

} // namespace pipit::test

/// Compares two byte ranges and shows both as hex when they differ.
#define COMPARE_BYTES(actual, expected) QCOMPARE(pipit::toHex(actual).c_str(), pipit::toHex(expected).c_str())
