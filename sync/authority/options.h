// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/format/identity.h"

#include <map>
#include <set>

namespace pipit::authority {

/// The words of a command line: `circle seat --circle HEX --role iro` → command "circle seat" and two options.
/// `--name value` only; an option may be given more than once.
class Options
{
public:
    /// Errors: Invalid (a word out of place; the detail says which).
    static Result<Options> parse(const std::vector<std::string> &words);

    const std::string &command() const { return m_command; }
    /// Errors: Invalid, with the first option that is not among `known`.
    Result<void> onlyKnown(const std::set<std::string> &known) const;
    bool has(const std::string &name) const { return m_values.count(name) > 0; }
    /// Errors: Invalid (missing, or given twice).
    Result<std::string> one(const std::string &name) const;
    std::string oneOr(const std::string &name, const std::string &otherwise) const;
    std::vector<std::string> all(const std::string &name) const;
    /// Errors: Invalid (missing, not a number, or over `most`).
    Result<std::uint64_t> number(const std::string &name, std::uint64_t most) const;
    Result<std::uint64_t> numberOr(const std::string &name, std::uint64_t otherwise, std::uint64_t most) const;
    /// Errors: Invalid (missing, or not hex of its size).
    template <class AnyId>
    Result<AnyId> id(const std::string &name) const
    {
        PIPIT_TRY_SET(const auto text, one(name));
        return idFrom<AnyId>(name, text);
    }
    template <class AnyId>
    static Result<AnyId> idFrom(const std::string &name, const std::string &text)
    {
        const auto bytes = fromHex(text);
        if (const auto id = bytes ? AnyId::from(*bytes) : std::nullopt) return *id;
        return Error{Code::Invalid, "--" + name + " wants " + std::to_string(2 * AnyId::size) + " hex digits"};
    }

private:
    std::string m_command;
    std::multimap<std::string, std::string> m_values;
};

} // namespace pipit::authority
