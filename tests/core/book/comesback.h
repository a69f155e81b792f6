// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QTest>

namespace pipit::test {

/// What is said comes back equal; every truncation is damage; and of its bits none is read two ways.
template <class Content>
void comesBack(const Content &content)
{
    const auto bytes = content.encode();
    QVERIFY2(bytes.ok(), bytes.ok() ? "" : bytes.error().detail.c_str());
    const auto again = Content::decode(*bytes);
    QVERIFY(again.ok());
    QVERIFY(*again == content);
    QCOMPARE(*again->encode(), *bytes);
    for (std::size_t size = 0; size < bytes->size(); ++size) QCOMPARE(Content::decode(ByteView(*bytes).first(size)).code(), Code::Corrupt);
    for (std::size_t bit = 0; bit < bytes->size() * 8; ++bit) { // what reads back at all is written back the same
        auto flipped = *bytes;
        flipped[bit / 8] ^= std::uint8_t(1u << (bit % 8));
        if (const auto read = Content::decode(flipped)) QCOMPARE(*read->encode(), flipped);
    }
}

template <class Content>
void refuses(const Content &content, Code why)
{
    const auto bytes = content.encode();
    QVERIFY(!bytes.ok());
    QCOMPARE(bytes.code(), why);
}

} // namespace pipit::test
