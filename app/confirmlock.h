// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// The lock of the open profile once more, before what must not happen by a borrowed device (Device::confirm). `secret` is
/// wiped whatever comes of it. `done(const Result<void> &)` is told here, unless `receiver` is gone by then. GUI thread.
template <class Done>
void confirmLock(QObject *receiver, SecretBytes secret, const ProfileTag &tag, Done done)
{
    auto shared = std::make_shared<SecretBytes>(std::move(secret)); // the work must be copyable for Qt
    Session::create(nullptr, nullptr)->vault().ask(
        receiver,
        [shared, tag](DeviceSession &session) {
            const auto wiped = std::exchange(*shared, SecretBytes());
            return session.device().confirm(tag, wiped.view());
        },
        std::move(done));
}

} // namespace pipit::app
