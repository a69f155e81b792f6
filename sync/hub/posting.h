// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"

namespace pipit::hub {

/// POST /v1/envelopes: PROTOCOL.md §5 and §6.1.
class Posting
{
public:
    explicit Posting(const Parts &parts) : m_parts(parts) {}
    void post(Request request, Answer answer);

private:
    Parts m_parts;
};

} // namespace pipit::hub
