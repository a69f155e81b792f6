// SPDX-License-Identifier: Apache-2.0
// pipit-demo TABLET IRO: for the demo family alone. Amina asks for four things, and Sam answers, as their own devices
// would have it: entries of theirs, sealed, waiting to go. What each wrote lies in the other's inbox at once, as if the
// hub had brought it. Never installed, and no part of any product: it opens two people's locks.
// Reads two lines from standard input: Amina's four pictures by number, and Sam's passphrase. Does nothing the second time.
#include "core/base/civiltime.h"
#include "core/book/meeting.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/vault/filekeystore.h"
#include "sync/authority/preparing.h"

#include <cstdio>
#include <iostream>

using namespace pipit;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

struct Home
{
    FileKeyStore keys;
    std::unique_ptr<Device> device;
    std::unique_ptr<Profile> profile;
    CircleId circle;
    SeatId seat = 0;
};

struct World
{
    PosixFileOps files;
    SystemClock clock;
    SystemRng rng;
    Argon2id hash;
};

/// Opens the profile of that role on a device.
Result<std::unique_ptr<Home>> enter(World &world, const std::string &folder, Role role, const SecretBytes &secret)
{
    auto home = std::make_unique<Home>(Home{FileKeyStore(folder + "/device.key", world.files, world.rng), {}, {}, {}, 0});
    PIPIT_TRY_SET(home->device, Device::open(folder, {world.files, world.clock, world.rng, home->keys, world.hash}));
    PIPIT_TRY_SET(const auto cards, home->device->store().profiles());
    for (const auto &card : cards) {
        if (card.role != role) continue;
        PIPIT_TRY_SET(home->profile, home->device->unlock(card.tag, secret.view()));
        PIPIT_TRY_SET(const auto memberships, home->profile->identity().memberships());
        if (memberships.empty()) return Error{Code::NotFound, "not in a circle yet"};
        home->circle = memberships.front().circle;
        PIPIT_TRY_SET(const auto seat, home->profile->identity().seatIn(home->circle));
        if (seat) home->seat = *seat;
        return home;
    }
    return Error{Code::NotFound, "no such profile"};
}

template <class Content>
Result<EntryRef> say(Home &home, SeatId to, const Content &content, std::optional<EntryRef> target = {})
{
    NewEntry entry;
    entry.circle = home.circle;
    PIPIT_TRY_SET(entry.content, content.encode());
    entry.audience = {to};
    entry.target = target;
    PIPIT_TRY_SET(const auto posted, home.profile->outgoing().post(std::move(entry)));
    return posted.ref;
}

/// What waits to go at `from` and is addressed to the seat at `to` lies in its inbox too.
Result<void> hand(World &world, Home &from, Home &to)
{
    const auto *seat = to.device->manifests().circle(to.circle)->newest().seat(to.seat);
    if (!seat) return Error{Code::NotFound, "seat"};
    PIPIT_TRY_SET(const auto rows, from.device->store().outbox());
    DeviceStore::Batch batch;
    for (const auto &row : rows) {
        if (std::find(row.mailboxes.begin(), row.mailboxes.end(), seat->mailbox) == row.mailboxes.end()) continue;
        PIPIT_TRY_SET(auto envelope, world.files.readAll(from.device->store().outboxPath(row.hash), limits::maxEnvelope));
        batch.inbox.push_back({seat->mailbox, 0, world.clock.wallMs(), std::move(envelope)});
    }
    PIPIT_TRY(to.device->store().keep(batch));
    PIPIT_TRY_SET(const auto report, to.profile->inbox().process(to.circle));
    if (report.unopened) return Error{Code::Corrupt, "an entry did not open"};
    return {};
}

Result<void> play(World &world, Home &amina, Home &sam)
{
    using Verdict = AnswerContent::Verdict;
    const auto sort = [](const char *words) { return RequestContent{RequestContent::What::SortThis, words, "", "", {}}; };
    PIPIT_TRY_SET(const auto yusuf, say(amina, sam.seat, sort("I want to see Yusuf every week.")));
    PIPIT_TRY_SET(const auto ella, say(amina, sam.seat, sort("Can I sleep at Ella’s?")));
    PIPIT_TRY_SET(const auto swim, say(amina, sam.seat, sort("Can I go back to swimming?")));
    PIPIT_TRY_SET(const auto how, say(amina, sam.seat, WishContent{WishContent::Topic::HowISay, std::uint8_t(WishContent::How::SendPages), "", {}, {}, false}));
    PIPIT_TRY(hand(world, amina, sam));

    const auto inDays = [now = world.clock.wallMs()](int days) {
        return civil::inLondon(now + days * dayMs).day;
    };
    PIPIT_TRY_SET(const auto asked, say(sam, amina.seat, AskedContent{"Amina sees Yusuf every Saturday.", "Kim’s manager"}, yusuf));
    PIPIT_TRY_SET(const auto agreed,
                  say(sam, amina.seat, AgreedContent{AgreedContent::Outcome::Changed, "Every second Saturday. Yusuf has football on the other Saturdays.", inDays(-2), "Kim, by phone", false}, asked));
    PIPIT_TRY(say(sam, amina.seat, ProgressContent{ProgressContent::State::Doing, "", inDays(30)}, agreed));
    PIPIT_TRY(say(sam, amina.seat, AnswerContent{Verdict::NoBecause, "Ella’s family is away this month. You can ask again.", {}, false}, ella));
    PIPIT_TRY(say(sam, amina.seat, AnswerContent{Verdict::NotYet, "The pool has a waiting list. I asked them to ring Jo.", inDays(14), false}, swim));
    PIPIT_TRY(say(sam, amina.seat, AnswerContent{Verdict::Yes, "I show your pages first.", {}, false}, how));
    ReviewContent review;
    world.rng.fill(review.id.bytes);
    review.day = inDays(12);
    review.minute = 15 * 60 + 30;
    review.where = "At home";
    review.people = {{"Sam", "sam"}, {"Jo", "jo"}};
    review.parts = {{"With you and Sam", {0}}, {"With everybody", {0, 1}}};
    PIPIT_TRY(say(sam, amina.seat, review));
    return hand(world, sam, amina);
}

Result<bool> demo(const std::string &tablet, const std::string &iro)
{
    std::string pictures, passphrase;
    if (!std::getline(std::cin, pictures) || !std::getline(std::cin, passphrase)) return Error{Code::Invalid, "two lines are wanted"};
    World world;
    PIPIT_TRY_SET(const auto hers, authority::pictureSecret(pictures));
    PIPIT_TRY_SET(const auto amina, enter(world, tablet, Role::Child, hers));
    PIPIT_TRY_SET(const auto sam, enter(world, iro, Role::Iro, SecretBytes(asBytes(passphrase))));
    PIPIT_TRY_SET(const auto book, amina->profile->book(amina->circle));
    if (!book.requests().requests().empty()) return false;
    PIPIT_TRY(play(world, *amina, *sam));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: pipit-demo TABLET IRO, with Amina's pictures and Sam's passphrase on standard input\n", stderr);
        return 2;
    }
    const auto done = demo(argv[1], argv[2]);
    if (!done) {
        std::fprintf(stderr, "Not possible: %s\n", done.error().detail.c_str());
        return 1;
    }
    std::fputs(*done ? "Amina has asked, and Sam has answered.\n" : "They have already.\n", stderr);
    return 0;
}
