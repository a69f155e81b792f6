// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/must.h"
#include "tests/support/testdevice.h"

#include <algorithm>

namespace pipit::test {

/// One more child of the officer's: a circle that holds her, him and the records seat.
struct AnotherCircle
{
    CircleManifest manifest;
    Bytes document;
    TestCircle::Person child;
};

/// The officer's device knows it from now on, and `sam`, whose profile is open, has his seat's key.
inline AnotherCircle addCircle(TestFamily &family, Profile &sam)
{
    auto &world = family.authority;
    auto child = world.newPerson(TestFamily::childSeat);
    const auto officer = world.newPerson(TestFamily::iroSeat);
    auto next = world.manifest;
    const auto *author = next.author(sam.identity().author());
    auto records = *next.seat(recordsSeat);
    records.mailbox = world.rng.id<MailboxId>();
    auto seat = world.seatOf(officer, Role::Iro);
    seat.holders = {author->member};
    std::vector<Author> authors{*author, world.authorOf(child)};
    for (const auto &one : next.authors)
        if (one.member == world.recordsTool.member) authors.push_back(one);
    next.circle = world.rng.id<CircleId>();
    next.seats = {world.seatOf(child, Role::Child), seat, records};
    next.authors = std::move(authors);
    next.lockedAuthors.clear();
    std::sort(next.authors.begin(), next.authors.end(), [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
    auto document = TestCircle::signedBy(DocumentType::Circle, next.encode(), world.officers, 2);
    must(family.iroDevice->manifests().accept(document), "circle");
    must(sam.identity().join(next.circle, TestFamily::iroSeat, 1, officer.seatKey), "join");
    return {std::move(next), std::move(document), std::move(child)};
}

} // namespace pipit::test
