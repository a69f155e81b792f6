// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

namespace pipit {

/// Something that a person typed a secret into. It is empty after take().
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    [[nodiscard]] virtual SecretBytes take() = 0;
};

} // namespace pipit
