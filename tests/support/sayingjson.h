// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/format/kinds.h"

#include <QJsonObject>

/// The contents of FORMAT.md §8.7 and §8.8 as plain words, key by key, for vectors and tests: tests/vectors/README.md.
namespace pipit::test {

/// The kinds that they describe.
const std::vector<Kind> &sayingKinds();

struct ReadSaying
{
    QJsonObject words; ///< a key that is not there is not there
    Bytes again;       ///< the same written anew
};
/// Errors: those of the kind's decode(); NotFound for a kind that they do not describe.
Result<ReadSaying> readSaying(Kind kind, ByteView content);

} // namespace pipit::test
