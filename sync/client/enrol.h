// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/clientloop.h"
#include "sync/engine/enrolsession.h"

namespace pipit::sync {

/// Joins a circle, waiting for the officer's console, on the calling thread.
/// Errors: those of EnrolSession; Offline when the boot clock passes `deadlineMs` first (do it again with the same keys).
Result<Enrolled> enrolDevice(EnrolCode code, const NewMember &who, Transport &transport, Clock &clock, Rng &rng,
                             const ClientLoop::Pause &pause, std::int64_t deadlineMs);

} // namespace pipit::sync
