// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/hubprocess.h"
#include "tests/support/testdevice.h"

namespace pipit::bench {

/// pipit-hub with what six children have shared with their officer, about 60 MB: eight pages with a voice note each, and a film
/// each. Nothing of it has come to the officer's device yet, which is closed and knows the six circles.
struct SixChildren
{
    static constexpr int children = 6, pagesEach = 8;
    static constexpr std::size_t noteBytes = 250'000, filmBytes = 8'000'000;

    struct Blob
    {
        BlobId id;
        std::uint64_t size = 0; ///< sealed
    };

    /// `program`: the path of pipit-hub.
    explicit SixChildren(const QString &program);
    std::uint64_t bytes() const;

    test::HubProcess hub;
    std::vector<Hash> pins;
    test::TestFamily family;
    SigningKey samsDevice; ///< the officer's device key, to sign for others what the device signs
    std::vector<CircleId> circles;
    std::vector<Blob> blobs;

private:
    void meet(Profile &sam);
    void write(const test::TestCircle::Person &child);
};

} // namespace pipit::bench
