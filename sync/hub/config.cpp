// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/config.h"

#include "sync/wire/http.h"

namespace pipit::hub {
namespace {

struct Entry {
    std::string_view name;
    std::uint64_t Config::*value;
};

constexpr std::array<Entry, 14> entries{{
    {"envelopes_per_device_day", &Config::envelopesPerDeviceDay},
    {"bytes_per_device_day", &Config::bytesPerDeviceDay},
    {"unfinished_bytes_per_device", &Config::unfinishedBytesPerDevice},
    {"requests_per_second", &Config::requestsPerSecond},
    {"request_burst", &Config::requestBurst},
    {"failures_per_minute", &Config::failuresPerMinute},
    {"open_calls_per_minute", &Config::openCallsPerMinute},
    {"open_enrolments", &Config::openEnrolments},
    {"enrolments_per_address_day", &Config::enrolmentsPerAddressDay},
    {"upload_days", &Config::uploadDays},
    {"unnamed_blob_days", &Config::unnamedBlobDays},
    {"enrol_days", &Config::enrolDays},
    {"connections", &Config::connections},
    {"threads", &Config::threads},
}};

std::string_view trim(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

} // namespace

std::string Config::encode() const
{
    std::string out = "# pipit-hub. Restart it after a change.\n"
                      "# name = host:port   as devices call this hub; a request for another name is refused\n";
    for (const auto &one : names) out += "name = " + one + "\n";
    for (const auto &entry : entries) out += std::string(entry.name) + " = " + std::to_string(this->*entry.value) + "\n";
    return out;
}

Result<Config> Config::decode(std::string_view text)
{
    Config config;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = trim(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty() || line.front() == '#') continue;
        const auto equals = line.find('=');
        const auto name = trim(line.substr(0, equals));
        if (name == "name" && equals != std::string_view::npos) {
            config.names.emplace_back(trim(line.substr(equals + 1)));
            continue;
        }
        const auto found = std::find_if(entries.begin(), entries.end(), [&](auto &entry) { return entry.name == name; });
        const auto value = equals == std::string_view::npos ? std::nullopt : wire::readDecimal(trim(line.substr(equals + 1)));
        if (found == entries.end() || !value) return Error{Code::Invalid, "hub.conf: " + std::string(line)};
        config.*(found->value) = *value;
    }
    if (config.threads == 0 || config.threads > 64) return Error{Code::Invalid, "hub.conf: threads"};
    return config;
}

} // namespace pipit::hub
