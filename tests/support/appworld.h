// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform.h"
#include "app/session.h"
#include "core/book/page.h"
#include "tests/support/fakesound.h"
#include "tests/support/testdevice.h"

namespace pipit::test {

/// A device of a TestFamily as the app holds it: vault thread, session, a microphone and a speaker of the test's.
/// One at a time: Session and Platform are what QML sees of it.
class AppWorld
{
    TestDevice &m_device; // first: everything below borrows its parts
    VaultParts m_parts;

public:
    /// The device must not be open elsewhere; close() it first. `files`: others than the device's own.
    explicit AppWorld(TestDevice &device, FileOps *files = nullptr);

    app::FakeMicrophone microphone;
    app::FakeSpeaker speaker;
    app::VaultThread vault;
    app::Session session;
    app::Platform platform;

    /// Opens the profile as its lock would. False when it does not open.
    bool open(const ProfileCard &card, const Bytes &secret);
    /// Until everything that was asked of the vault so far has been answered, and what followed from the answers too.
    void settle();
    /// On the vault's thread, waited for.
    template <class Work>
    auto ask(Work work)
    {
        std::optional<decltype(work(std::declval<app::DeviceSession &>()))> answer;
        vault.ask(&session, std::move(work), [&](auto value) { answer.emplace(std::move(value)); });
        wait([&] { return answer.has_value(); });
        return std::move(*answer);
    }

private:
    void wait(const std::function<bool()> &done);
};

/// What the records tool says to `seat`, for its inbox: the family's people are called Amina, Sam and Jo.
InboxRow directoryFor(TestFamily &family, SeatId seat);
/// The family's people know each other's names: directoryFor() lies in every inbox. Devices open.
void introduce(TestFamily &family);

/// The child posts a page: hers, IRO's and whoever's seats are named. Device open.
EntryRef share(TestFamily &family, Profile &child, const Page &page, std::vector<SeatId> audience, std::optional<Use> use = {});

/// A draft with `page` and one voice note of `ms` at `place`, its sound sealed; returns the page with its note.
Page withVoice(Profile &child, Page page, std::uint32_t ms, Placement place);
/// Posts such a draft. Device open.
EntryRef shareDraft(TestFamily &family, Profile &child, const Page &page, std::vector<SeatId> audience, std::optional<Use> use = {});

} // namespace pipit::test
