// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access/access.h"
#include "app/pages/editorcontroller.h"
#include "tests/support/fakecamera.h"
#include "tests/support/fakesound.h"
#include "tests/support/managersoffice.h"
#include "tests/support/simclock.h"
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
/// every state (the newest first: waiting, posted, on Sam's tablet, seen) and one draft with a voice note.
class ScreenFamily
{
    TestFamily m_family; // first: the vault thread works on its devices
    std::unique_ptr<ManagersOffice> m_office; // of Whose::Managers

public:
    enum class Whose { Tablet, Officers, Managers, Covers };
    /// `pages` false: a book without a page. `devices`: done to the family's devices before the session has one of them;
    /// `office`: the same, with a manager's device, where it is hers.
    explicit ScreenFamily(bool pages = true, const std::function<void(TestFamily &)> &devices = {}, Whose whose = Whose::Tablet,
                          const std::function<void(TestFamily &, ManagersOffice &)> &office = {});

    app::FakeMicrophone microphone;
    app::FakeSpeaker speaker;
    FakeVoice voice;
    app::FakeCamera camera; ///< sees the kite
    app::VaultThread vault;
    app::Session session;
    app::Platform platform;
    SimClock hands; ///< time as switches and resting eyes have it
    app::Access access;

    /// Until the vault has answered everything that was asked, and what that asked.
    void settle();
    /// As after her four pictures.
    void openChild();
    /// As after Sam's passphrase, on a device of the officer's.
    void openOfficer();
    /// As after Kim's, on the officer's device; she was enrolled before (TestFamily::enrolWorker).
    void openWorker();
    /// As after Priya's, on a device of her own; she was enrolled before (TestFamily::enrolCover).
    void openCover();
    /// As after Ruth's, on the manager's device.
    void openManager();
    QString draftKey() const;
    /// Priya is on duty, as the settings say. Her profile open.
    void putOnDuty();
    /// Something done to her vault while it is open.
    void inVault(std::function<Result<void>(app::DeviceSession &)> work);
    /// A prompt pack of the authority: the file lies on the tablet, and its hash stands in newly signed settings.
    void bringPack(const QByteArray &bytes);

    static Page kite();

private:
    TestDevice &deviceOf(Whose whose);
    void enter(const ProfileCard &card, const Bytes &secret);
    void nameEverybody();
    void makePages();
    PageId m_draft;
};

} // namespace pipit::test
