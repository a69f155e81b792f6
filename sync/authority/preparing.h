// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/device.h"
#include "sync/client/transport.h"

namespace pipit::authority {

/// A profile to be made on a device and enrolled, as the app does it on its own screens.
struct Preparation {
    std::string folder; ///< the device's data
    EnrolCode code;
    std::string nickname, face;
    LockKind lock{};
    Role role{};
    SecretBytes secret; ///< what opens it: as the app's lock would hand it over
};

/// Makes the profile (or opens the one of that nickname and face), joins the circle, and waits for the officer until the
/// boot clock passes `deadlineMs`. Can be cut anywhere and done again with the same code.
/// Errors: those of Device, of enrolDevice; Refused (the role is not the seat's).
Result<ProfileTag> prepareProfile(Preparation preparation, const VaultParts &parts, sync::Transport &transport,
                                  const PasswordCost &cost, std::int64_t deadlineMs);

/// "3 7 7 12" → the bytes of a picture password of set 1. Errors: Invalid (not four numbers from 1 to 16).
Result<SecretBytes> pictureSecret(std::string_view numbers);

} // namespace pipit::authority
