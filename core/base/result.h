// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace pipit {

/// Why something could not be done. Closed: app/ has one sentence for each. Numbers are stable and may be logged.
enum class Code : std::uint8_t {
    NotFound = 1,  ///< the thing asked for is not here
    Corrupt = 2,   ///< bytes that should be ours are damaged
    WrongKey = 3,  ///< bytes are whole, but this key does not open them
    TooNew = 4,    ///< written by a later Pipit than this one
    Io = 5,        ///< the operating system refused to read or write
    DiskFull = 6,  ///< no space is left
    Busy = 7,      ///< somebody else holds it
    Refused = 8,   ///< a rule forbids it (signature, role, policy)
    Invalid = 9,   ///< the caller's values make no sense
    Throttled = 10, ///< too many tries; wait
    Offline = 11,  ///< the other side cannot be reached
    Cancelled = 12, ///< a person stopped it
    NoDevice = 13, ///< no microphone, speaker or camera
    TooBig = 14,   ///< over a limit of FORMAT.md or PROTOCOL.md
    Untrusted = 15, ///< the other side could not prove who it is
};

/// Code plus a short technical hint. `detail` is for developers and logs: never personal data, keys or content.
struct Error {
    Code code{};
    std::string detail;
    std::uint16_t reason = 0; ///< PIP-Exx of FORMAT.md as rule * 100 + sub-code; 0 where none applies
};

/// A value or an Error. C++20 has no std::expected (decisions of the house: core/README.md).
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }
    T &value() & { assert(ok()); return std::get<0>(m_state); }
    const T &value() const & { assert(ok()); return std::get<0>(m_state); }
    T &&value() && { assert(ok()); return std::get<0>(std::move(m_state)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const Error &error() const { assert(!ok()); return std::get<1>(m_state); }
    Code code() const { return error().code; }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return ok(); }
    const Error &error() const { assert(m_failed); return m_error; }
    Code code() const { return error().code; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace pipit

#define PIPIT_CONCAT_(a, b) a##b
#define PIPIT_CONCAT(a, b) PIPIT_CONCAT_(a, b)
#define PIPIT_TRY_(tried, expression)                                                                                  \
    do {                                                                                                               \
        if (auto tried = (expression); !tried) return tried.error();                                                   \
    } while (false)
#define PIPIT_TRY_SET_(tried, target, expression)                                                                      \
    auto tried = (expression);                                                                                         \
    if (!tried) return tried.error();                                                                                  \
    target = std::move(tried).value()

/// Returns the error of `expression` from the enclosing function, or goes on.
#define PIPIT_TRY(...) PIPIT_TRY_(PIPIT_CONCAT(pipitTried, __COUNTER__), (__VA_ARGS__))

/// `PIPIT_TRY_SET(auto x, f())`: x becomes the value of f(), or the enclosing function returns f()'s error.
#define PIPIT_TRY_SET(target, ...) PIPIT_TRY_SET_(PIPIT_CONCAT(pipitTried, __COUNTER__), target, (__VA_ARGS__))
