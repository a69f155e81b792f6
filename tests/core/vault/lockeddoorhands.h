// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/pagecodec.h"
#include "tests/support/exchange.h"
#include "tests/support/openvault.h"

#include <QTest>

/// What a test does at a front door whose lock nobody opens.
namespace pipit::test {

inline constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat;
inline constexpr std::int64_t minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

inline Bytes pageSaying(Rng &rng, const std::string &word)
{
    Page page;
    page.id = rng.id<PageId>();
    page.title = word;
    page.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, word});
    return encodePage(page)->content;
}

inline Result<void> send(TestFamily &f, const std::string &word)
{
    return f.tablet->lockedDoor().send(f.child.tag, pageSaying(f.tablet.rng, word), 60);
}

inline LockedDoor::State stateOf(TestFamily &f)
{
    return *f.tablet->lockedDoor().state(f.child.tag);
}

inline std::size_t outboxSize(TestFamily &f)
{
    return f.tablet->store().outbox()->size();
}

/// The sealed things of the tablet's front door, with the key that signs them.
inline SigningKey lockedKey(TestFamily &f)
{
    return (*f.tablet->store().lockedPosts().author(f.child.tag))->key.clone();
}

/// Time goes on with the tablet switched on.
inline void pass(TestFamily &f, std::int64_t ms)
{
    f.tablet.clock.wall += ms;
    f.tablet.clock.boot += ms;
}

} // namespace pipit::test
