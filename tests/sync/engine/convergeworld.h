// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/realhub.h"
#include "tests/support/simdevice.h"
#include "tests/support/simhub.h"

#include <QtTest>

namespace pipit::test {

enum class Hub { Simulated, Real };

/// A child, an IRO and a carer, a device each, and their hub behind a network that can play tricks.
struct World {
    World(Hub which, std::uint64_t seed);

    std::uint64_t draw(std::uint64_t below = UINT64_MAX);
    SimDevice &child() { return *devices[0]; }
    SimDevice &iro() { return *devices[1]; }
    SimDevice &carer() { return *devices[2]; }
    void runAll(std::int64_t ms);
    const Bytes &bytesOf(const sync::OutboxItem &item) const;
    /// What the hub holds.
    std::vector<Bytes> mailbox(const MailboxId &id) { return real ? real->mailbox(id) : simulated.mailbox(id); }

    static constexpr SeatId childSeat = 1, iroSeat = 2, carerSeat = 3;
    SeededRng rng;
    SimHub simulated;
    SimCircle circle;
    SimClock clock;
    std::unique_ptr<RealHub> real;
    std::vector<std::unique_ptr<SimDevice>> devices;
    std::unique_ptr<SimNetwork> network;
};

enum class Order { Kept, Any };

/// What each mailbox must hold: of every author what was addressed to it, once, in the author's order. That order may
/// change only where a hub refused a blob for a while or lost what it had given a receipt for.
void compareMailboxes(World &world, Order order = Order::Kept);
/// Each device holds what its mailboxes hold, with all blobs, and has nothing left to do.
void compareDeliveries(World &world, Order order = Order::Kept);

} // namespace pipit::test
