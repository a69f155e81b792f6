// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace pipit::test {

/// What a test stands on: ends the test program with `what` where it is an error.
template <class Value>
Value must(Result<Value> result, const char *what)
{
    if (!result) qFatal("%s: %s", what, result.error().detail.c_str());
    return std::move(result).value();
}

inline void must(Result<void> result, const char *what)
{
    if (!result) qFatal("%s: %s", what, result.error().detail.c_str());
}

} // namespace pipit::test
