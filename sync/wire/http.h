// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace pipit::wire {

/// Header fields in order of arrival. Names are kept in lower case; values without white space around them.
class Headers
{
public:
    struct Field {
        std::string name;
        std::string value;
        bool operator==(const Field &) const = default;
    };

    /// Replaces every field of that name.
    void set(std::string_view name, std::string_view value);
    /// Appends, as a parser does; a second field of one name stays visible to `count`.
    void add(std::string_view name, std::string_view value);
    /// The one field of that name; nullopt when there is none or more than one.
    std::optional<std::string_view> value(std::string_view name) const;
    std::size_t count(std::string_view name) const;
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

private:
    std::vector<Field> m_fields;
};

/// Everything of a request but its body. `path` starts with a slash; `query` has no question mark.
struct RequestHead {
    std::string method;
    std::string authority; ///< host[:port] in lower case, without the port where it is 443
    std::string path;
    std::string query;
    Headers headers;

    /// What stands in the request line: path, and the query where there is one.
    std::string target() const { return query.empty() ? path : path + "?" + query; }
};

/// Splits a request line's target; nullopt unless it starts with a slash and is printable ASCII without '#'.
std::optional<RequestHead> headFromTarget(std::string_view method, std::string_view target);

struct HttpRequest {
    RequestHead head;
    Bytes body;
};

struct HttpResponse {
    int status = 0;
    Headers headers;
    Bytes body;
};

/// The value of `name` in a query of `name=value` pairs joined by '&'. Nothing is percent-decoded: our values are
/// digits and hex. nullopt when absent or given twice.
std::optional<std::string_view> queryValue(std::string_view query, std::string_view name);

/// Decimal without sign, leading zero or white space, up to 2^63 - 1.
std::optional<std::uint64_t> readDecimal(std::string_view text);

} // namespace pipit::wire
