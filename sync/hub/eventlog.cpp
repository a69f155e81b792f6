// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/eventlog.h"

#include "core/base/clock.h"

#include <cstdio>

namespace pipit::hub {

std::string StderrLog::format(Event event, ByteView id, std::uint64_t number)
{
    const auto shortId = id.empty() ? std::string("-") : toHex(id.first(std::min<std::size_t>(4, id.size())));
    return std::to_string(static_cast<unsigned>(event)) + " " + shortId + " " + std::to_string(number);
}

void StderrLog::write(Event event, ByteView id, std::uint64_t number)
{
    const auto line = std::to_string(SystemClock().wallMs()) + " " + format(event, id, number) + "\n";
    std::fputs(line.c_str(), stderr); // one call a line: stdio locks the stream
}

} // namespace pipit::hub
