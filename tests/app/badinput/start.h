// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/profilesmodel.h"
#include "app/platform.h"
#include "app/words.h"
#include "tests/support/fakesound.h"
#include "tests/support/testdevice.h"

#include <QCoreApplication>

namespace pipit::test {

using namespace app;

/// The device's folder as the app finds it when it starts, whatever state it is in.
struct Start
{
    explicit Start(TestDevice &device) : vault(device.parts), session(vault), platform(microphone, speaker)
    {
        session.start(QString::fromStdString(device.folder()));
        while (session.state() == Session::Starting) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            bool answered = false;
            vault.ask(&session, [](DeviceSession &) { return true; }, [&](bool) { answered = true; });
            while (!answered) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    /// Whether the right pictures open the child's lock; what the lock says if not.
    QString unlock(bool child)
    {
        ProfilesModel people; // as the front door asks who lives here
        settle();
        if (session.state() == Session::Trouble) return session.trouble();
        QString said;
        vault.ask(
            &session,
            [child](DeviceSession &device) {
                const auto cards = device.device().store().profiles();
                if (!cards) return Result<void>(cards.error());
                for (const auto &card : *cards)
                    if ((card.lock == LockKind::Pictures) == child)
                        return device.unlock(card.tag, SecretBytes(child ? TestFamily::pictures() : TestFamily::pin()));
                return Result<void>(Error{Code::NotFound, "card"});
            },
            [&, child](Result<void> opened) { said = opened ? QString() : words::atTheLock(opened.code(), child); });
        settle();
        return said;
    }
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    VaultThread vault;
    Session session;
    Platform platform;
};

} // namespace pipit::test
