// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"

namespace pipit::hub {

/// Prompt packs: public files that the newest settings name by their hash, and no others (PROTOCOL.md §10). Thread-safe.
class Packs
{
public:
    explicit Packs(const Parts &parts) : m_parts(parts) {}
    /// Taken from anybody: the settings say which bytes they are.
    void put(const Request &request, const Hash &pack, Answer answer);
    Reply get(const Request &request, const Hash &pack);
    /// Drops what the newest settings do not name any more; returns how many.
    Result<std::uint64_t> sweep();

private:
    Parts m_parts;
};

} // namespace pipit::hub
