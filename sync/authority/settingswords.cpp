// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/settingswords.h"

#include "sync/wire/http.h"

namespace pipit::authority {
namespace {

std::vector<std::string> split(const std::string &text, char at)
{
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (c == at)
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

Result<Settings::Number> numberFrom(const std::string &text)
{
    const auto parts = split(text, '|');
    if (parts.size() < 3 || parts.size() > 4 || parts[0].empty() || parts[1].empty() || (parts.size() == 4 && parts[3] != "free"))
        return Error{Code::Invalid, "--number wants \"who|number|hours\" and perhaps \"|free\""};
    return Settings::Number{parts[0], parts[1], parts[2], parts.size() == 4};
}

Result<std::uint8_t> daysFrom(const std::string &text)
{
    constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    std::uint8_t days = 0;
    for (const auto &word : split(text, ',')) {
        const auto found = std::find(names.begin(), names.end(), word);
        if (found == names.end()) return Error{Code::Invalid, "--reading-days wants days like mon,tue,fri"};
        days = static_cast<std::uint8_t>(days | 1u << (found - names.begin()));
    }
    return days;
}

} // namespace

Settings firstSettings()
{
    Settings settings;
    settings.meetingName = "My meeting"; // as a child would call it
    settings.numbers = {{"Childline", "0800 1111", "Any time, day or night", true},
                        {"Help at Hand", "0800 528 0731", "Monday to Friday, 9 to 5", true},
                        {"Police, ambulance or fire", "999", "Any time, day or night", true}};
    return settings;
}

Result<Settings> settingsFrom(const Options &options, Settings settings)
{
    if (options.has("number")) settings.numbers.clear();
    for (const auto &text : options.all("number")) {
        PIPIT_TRY_SET(auto number, numberFrom(text));
        settings.numbers.push_back(std::move(number));
    }
    settings.meetingName = options.oneOr("meeting", settings.meetingName);
    if (options.has("reading-days")) {
        PIPIT_TRY_SET(settings.readingDays, daysFrom(options.oneOr("reading-days", "")));
    }
    PIPIT_TRY_SET(const auto answer, options.numberOr("answer-days", settings.answerWithinDays, 60));
    PIPIT_TRY_SET(const auto hardware, options.numberOr("min-hw", settings.minHardwareLevel, 3));
    settings.answerWithinDays = static_cast<std::uint8_t>(answer);
    settings.minHardwareLevel = static_cast<std::uint8_t>(hardware);
    return settings;
}

Result<Role> roleNamed(const std::string &name)
{
    static const std::map<std::string, Role> roles{
        {"child", Role::Child},       {"iro", Role::Iro},   {"carer", Role::Carer},    {"social-worker", Role::SocialWorker},
        {"advocate", Role::Advocate}, {"duty", Role::Duty}, {"manager", Role::Manager}};
    const auto found = roles.find(name);
    if (found == roles.end()) return Error{Code::Invalid, "--role wants one of child, iro, carer, social-worker, advocate, duty, manager"};
    return found->second;
}

Result<DirectoryContent::Person> personFrom(const std::string &text)
{
    const auto equals = text.find('='), colon = text.rfind(':');
    if (equals == text.npos || colon == text.npos || colon < equals + 2 || colon + 1 == text.size())
        return Error{Code::Invalid, "--name wants \"SEAT=NAME:FACE\""};
    const auto seat = wire::readDecimal(text.substr(0, equals));
    if (!seat || *seat < 1 || *seat > 254) return Error{Code::Invalid, "--name wants a seat from 1 to 254"};
    return DirectoryContent::Person{static_cast<SeatId>(*seat), text.substr(equals + 1, colon - equals - 1), text.substr(colon + 1)};
}

} // namespace pipit::authority
