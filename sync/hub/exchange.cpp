// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/exchange.h"

#include <ctime>

namespace pipit::hub {

Reply replyWith(wire::Problem problem)
{
    return replyWith(wire::ProblemBody{problem, {}, {}, {}});
}

Reply replyWith(const wire::ProblemBody &problem)
{
    return {wire::problemResponse(problem), nullptr, 0, 0};
}

Reply replyWith(int status)
{
    return {{status, {}, {}}, nullptr, 0, 0};
}

Reply replyWith(int status, std::string_view contentType, Bytes body)
{
    Reply reply{{status, {}, std::move(body)}, nullptr, 0, 0};
    reply.response.headers.set("content-type", contentType);
    return reply;
}

Reply replyFor(const Error &error, EventLog &log)
{
    if (error.code == Code::NotFound) return replyWith(wire::Problem::NotFound);
    if (error.code == Code::DiskFull) {
        log.write(Event::DiskFull);
        return replyWith(wire::Problem::Full);
    }
    log.write(Event::StoreFailed, {}, static_cast<std::uint64_t>(error.code));
    return replyWith(wire::Problem::Failed);
}

std::string httpDate(std::int64_t wallMs)
{
    const auto seconds = static_cast<std::time_t>(wallMs / 1000);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    static constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                  days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday, months[static_cast<std::size_t>(utc.tm_mon)],
                  utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
    return text.data();
}

} // namespace pipit::hub
