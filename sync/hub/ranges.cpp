// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/ranges.h"

namespace pipit::hub {

std::optional<std::pair<std::uint64_t, std::uint64_t>> readRange(std::string_view value, std::uint64_t size)
{
    constexpr std::string_view unit = "bytes=";
    if (!value.starts_with(unit)) return std::nullopt;
    value.remove_prefix(unit.size());
    const auto dash = value.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = wire::readDecimal(value.substr(0, dash));
    const auto lastText = value.substr(dash + 1);
    const auto last = lastText.empty() ? std::optional<std::uint64_t>(size - 1) : wire::readDecimal(lastText);
    if (!first || !last || *first >= size || *last < *first) return std::nullopt;
    return std::pair(*first, std::min(*last, size - 1) - *first + 1);
}

Reply inRange(const Request &request, std::uint64_t size, Reply whole)
{
    std::tie(whole.first, whole.length) = std::pair(std::uint64_t(0), size);
    if (request.head.headers.count("range") > 0) {
        const auto range = readRange(request.head.headers.value("range").value_or(""), size);
        if (!range) {
            auto refused = replyWith(wire::Problem::Range);
            refused.response.headers.set("content-range", "bytes */" + std::to_string(size));
            return refused;
        }
        whole.response.status = 206;
        std::tie(whole.first, whole.length) = *range;
        whole.response.headers.set("content-range", "bytes " + std::to_string(whole.first) + "-" +
                                                        std::to_string(whole.first + whole.length - 1) + "/" +
                                                        std::to_string(size));
    }
    whole.response.headers.set("accept-ranges", "bytes");
    return whole;
}

} // namespace pipit::hub
