// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/simdevice.h"
#include "tests/support/simhub.h"

namespace pipit::test {

/// A child and her IRO, each with a device and an engine, and the hub between them; everything follows from the seed.
struct EngineWorld {
    static constexpr SeatId childSeat = 1, iroSeat = 2;

    explicit EngineWorld(std::uint64_t seed)
        : rng(seed), hub(SigningKey::generate(rng)), circle(rng, hub.key().publicKey(), {rng.id<Hash>(), rng.id<Hash>()}, people()),
          networkSeed(seed + 1), child(circle, circle.devices[0], seed + 2), iro(circle, circle.devices[1], seed + 3)
    {
        hub.putAuthority(circle.authorityDocument);
        hub.putCircle(circle.circle, circle.circleDocuments.back());
    }

    SeededRng rng;
    SimHub hub;
    SimCircle circle;
    SimClock clock;
    std::uint64_t networkSeed;
    SimNetwork network{[this](const auto &request, auto now) { return hub.handle(request, now); }, clock, hub.key(), networkSeed};
    SimDevice child, iro;

private:
    std::vector<SimMember> people()
    {
        std::vector<SimMember> out;
        out.push_back(SimMember::make(childSeat, Role::Child, rng));
        out.push_back(SimMember::make(iroSeat, Role::Iro, rng));
        return out;
    }
};

} // namespace pipit::test
