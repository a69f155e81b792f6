// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/http.h"

namespace pipit::wire {
namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    for (auto &c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

} // namespace

void Headers::set(std::string_view name, std::string_view value)
{
    const auto key = lower(name);
    std::erase_if(m_fields, [&](const Field &field) { return field.name == key; });
    m_fields.push_back({key, trimmed(value)});
}

void Headers::add(std::string_view name, std::string_view value)
{
    m_fields.push_back({lower(name), trimmed(value)});
}

std::optional<std::string_view> Headers::value(std::string_view name) const
{
    std::optional<std::string_view> found;
    for (const auto &field : m_fields) {
        if (field.name != name) continue;
        if (found) return std::nullopt;
        found = field.value;
    }
    return found;
}

std::size_t Headers::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::count_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.name == name; }));
}

std::optional<RequestHead> headFromTarget(std::string_view method, std::string_view target)
{
    if (target.empty() || target.front() != '/') return std::nullopt;
    for (const char c : target)
        if (c <= ' ' || c > '~' || c == '#') return std::nullopt;
    RequestHead head;
    head.method = method;
    const auto mark = target.find('?');
    head.path = target.substr(0, mark);
    if (mark != std::string_view::npos) head.query = target.substr(mark + 1);
    return head;
}

std::optional<std::string_view> queryValue(std::string_view query, std::string_view name)
{
    std::optional<std::string_view> found;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
        if (found) return std::nullopt;
        found = pair.substr(equals + 1);
    }
    return found;
}

std::optional<std::uint64_t> readDecimal(std::string_view text)
{
    if (text.empty() || text.size() > 19 || (text.size() > 1 && text.front() == '0')) return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (value > std::uint64_t(INT64_MAX)) return std::nullopt; // 19 digits cannot wrap 64 bits
    return value;
}

} // namespace pipit::wire
