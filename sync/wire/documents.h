// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

/// Lists of opaque documents (signed manifests, relayed enrolment messages) as a CBOR sequence of byte strings.
namespace pipit::wire {

void appendDocument(Bytes &sequence, ByteView document);
/// Views into `body`. Errors: Corrupt.
Result<std::vector<ByteView>> readDocuments(ByteView body);

} // namespace pipit::wire
