// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/verifier.h"
#include "tests/support/testcircle.h"

/// One circle that all targets share, and what every target may say of a result.
namespace pipit::fuzz {

struct World
{
    World();
    test::TestCircle t;
    AuthorityChain authority;
    CircleChain circle;
    SeatKey iro;
    Bytes authorityDocument, circleDocument;
};
/// Made once; the same bytes in every run.
World &world();

/// Stops the fuzzer: the thing must hold whatever the input is.
void must(bool holds, const char *what);

/// Puts `padded` into an envelope of the child's, sealed for the IRO and the records office.
Bytes sealedBody(ByteView padded, const std::vector<BlobId> &blobs);

} // namespace pipit::fuzz
