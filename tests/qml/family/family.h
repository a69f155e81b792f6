// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "tests/support/fakecamera.h"
#include "tests/support/fakesound.h"
#include "tests/support/testdevice.h"

namespace pipit::test {

/// A voice that says nothing and remembers what it was told.
class FakeVoice final : public app::Voice
{
public:
    QString said;
    int stops = 0;
    bool ready() const override { return true; }
    void say(const QString &words) override { said = words; }
    void stop() override { ++stops; }
};

/// What screens of the child's tablet stand on: a real device of a family with a session over it, Amina's pages in
/// every state (the newest first: waiting, posted, on Sam's tablet, seen) and one draft with a voice note. Each has a
/// tablet of its own: a copy of one that is made once a program.
class ScreenFamily
{
    struct Made;
    TestDevice m_tablet; // first: the vault thread works on it
    Made &m_made;

public:
    /// `pages` false: a book without a page.
    explicit ScreenFamily(bool pages = true);

    app::FakeMicrophone microphone;
    app::FakeSpeaker speaker;
    FakeVoice voice;
    app::FakeCamera camera; ///< sees the kite
    app::VaultThread vault;
    app::Session session;
    app::Platform platform;

    /// Until the vault has answered everything that was asked, and what that asked.
    void settle();
    /// As after her four pictures.
    void openChild();
    QString draftKey() const;

    static Page kite();

private:
    static Made &made(bool pages);
};

} // namespace pipit::test
