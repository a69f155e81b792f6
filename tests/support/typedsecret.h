// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secretsource.h"

#include <QQuickItem>

namespace pipit::test {

/// What somebody typed into a field for secrets.
class Typed : public QQuickItem, public SecretSource
{
public:
    Bytes words;
    SecretBytes take() override
    {
        SecretBytes out{ByteView(words)};
        words.clear();
        return out;
    }
};

} // namespace pipit::test
