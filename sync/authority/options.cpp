// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/options.h"

#include "sync/wire/http.h"

namespace pipit::authority {

Result<Options> Options::parse(const std::vector<std::string> &words)
{
    Options options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        if (!word.starts_with("--")) {
            if (!options.m_values.empty()) return Error{Code::Invalid, "\"" + word + "\" belongs to no option"};
            options.m_command += (options.m_command.empty() ? "" : " ") + word;
        } else if (word == "--help") {
            options.m_values.emplace("help", "");
        } else {
            if (i + 1 == words.size()) return Error{Code::Invalid, word + " wants a value"};
            options.m_values.emplace(word.substr(2), words[++i]);
        }
    }
    return options;
}

Result<void> Options::onlyKnown(const std::set<std::string> &known) const
{
    for (const auto &[name, value] : m_values)
        if (!known.count(name)) return Error{Code::Invalid, "--" + name + " is not an option of \"" + m_command + "\""};
    return {};
}

Result<std::string> Options::one(const std::string &name) const
{
    if (m_values.count(name) != 1) return Error{Code::Invalid, "give --" + name + " once"};
    return m_values.find(name)->second;
}

std::string Options::oneOr(const std::string &name, const std::string &otherwise) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? otherwise : found->second;
}

std::vector<std::string> Options::all(const std::string &name) const
{
    std::vector<std::string> out;
    const auto [from, to] = m_values.equal_range(name);
    for (auto each = from; each != to; ++each) out.push_back(each->second);
    return out;
}

Result<std::uint64_t> Options::number(const std::string &name, std::uint64_t most) const
{
    PIPIT_TRY_SET(const auto text, one(name));
    const auto value = wire::readDecimal(text);
    if (!value || *value > most) return Error{Code::Invalid, "--" + name + " wants a number up to " + std::to_string(most)};
    return *value;
}

Result<std::uint64_t> Options::numberOr(const std::string &name, std::uint64_t otherwise, std::uint64_t most) const
{
    return has(name) ? number(name, most) : Result<std::uint64_t>(otherwise);
}

} // namespace pipit::authority
