// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"
#include "sync/hub/ratelimit.h"

namespace pipit::hub {

/// The relay between a console and a device that no manifest knows yet: opaque messages under an id that only these
/// two know (PROTOCOL.md §10). Thread-safe.
class Enrolments
{
public:
    enum class Side { Console = 0, Device = 1 };

    explicit Enrolments(const Parts &parts);
    void post(const Request &request, const EnrolId &id, Side side, Answer answer);
    Reply list(const Request &request, const EnrolId &id, Side side);

private:
    Parts m_parts;
    RateLimit m_opened; // by address, a day
};

} // namespace pipit::hub
