// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/packhead.h"

#include "core/format/cbor.h"
#include "sync/wire/http.h"
#include "sync/wire/limits.h"

#include <algorithm>
#include <map>

namespace pipit::authority {

namespace {

constexpr int mostDeep = 12;
constexpr std::size_t longestName = 40;

Error wrong(std::string sentence)
{
    return Error{Code::Invalid, std::move(sentence)};
}

/// Walks over JSON once; of the outermost object it keeps plain strings and numbers as they are written.
class Walk
{
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    Result<std::map<std::string, std::string, std::less<>>> outermost()
    {
        skipSpace();
        if (peek() != '{') return wrong("The file must begin with { and hold one pack.");
        PIPIT_TRY(object(1));
        skipSpace();
        if (m_at != m_text.size()) return fault("there is something after the end of the pack");
        return std::move(m_kept);
    }

private:
    Error fault(const std::string &what) const
    {
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + std::ptrdiff_t(std::min(m_at, m_text.size())), '\n');
        return wrong("Line " + std::to_string(line) + " is no JSON: " + what + ".");
    }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (peek() != c || m_at >= m_text.size()) return false;
        ++m_at;
        return true;
    }

    Result<void> value(int depth)
    {
        skipSpace();
        if (depth > mostDeep) return fault("more than 12 brackets lie within one another");
        const char c = peek();
        if (c == '{') return object(depth);
        if (c == '[') return list(depth);
        if (c == '"') return string();
        if (c == '-' || (c >= '0' && c <= '9')) return number();
        for (const std::string_view word : {"true", "false", "null"})
            if (m_text.substr(m_at).starts_with(word)) {
                m_at += word.size();
                return {};
            }
        return fault("a value is missing");
    }

    Result<void> object(int depth)
    {
        ++m_at;
        if (take('}')) return {};
        do {
            skipSpace();
            const auto keyAt = m_at;
            PIPIT_TRY(string());
            const auto key = std::string(m_text.substr(keyAt + 1, m_at - keyAt - 2));
            if (!take(':')) return fault("a colon is missing");
            skipSpace();
            const auto valueAt = m_at;
            PIPIT_TRY(value(depth + 1));
            if (depth == 1 && !m_kept.emplace(key, m_text.substr(valueAt, m_at - valueAt)).second) return fault("“" + key + "” is there twice");
        } while (take(','));
        return take('}') ? Result<void>() : fault("a comma or } is missing");
    }

    Result<void> list(int depth)
    {
        ++m_at;
        if (take(']')) return {};
        do PIPIT_TRY(value(depth + 1));
        while (take(','));
        return take(']') ? Result<void>() : fault("a comma or ] is missing");
    }

    Result<void> string()
    {
        if (peek() != '"') return fault("a name in quotation marks is missing");
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"') {
                ++m_at;
                return {};
            }
            if (c < 0x20) break;
            if (c != '\\') continue;
            const char escaped = ++m_at < m_text.size() ? m_text[m_at] : '\0';
            if (escaped == 'u') {
                const auto digits = m_text.substr(std::min(m_at + 1, m_text.size()), 4);
                if (digits.size() < 4 || digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) break;
                m_at += 4;
            } else if (std::string_view("\"\\/bfnrt").find(escaped) == std::string_view::npos) {
                break;
            }
        }
        return fault("a text does not end, or holds what must be written with \\");
    }

    Result<void> number()
    {
        const auto digits = [this] {
            const auto from = m_at;
            while (peek() >= '0' && peek() <= '9') ++m_at;
            return m_at > from;
        };
        if (peek() == '-') ++m_at;
        const bool zero = peek() == '0';
        const auto from = m_at;
        bool good = digits() && !(zero && m_at - from > 1);
        if (good && peek() == '.') ++m_at, good = digits();
        if (good && (peek() == 'e' || peek() == 'E')) {
            ++m_at;
            if (peek() == '+' || peek() == '-') ++m_at;
            good = digits();
        }
        return good ? Result<void>() : fault("a number is not one");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::map<std::string, std::string, std::less<>> m_kept;
};

bool isName(std::string_view name)
{
    if (name.empty() || name.size() > longestName || name.front() == '-' || name.back() == '-') return false;
    if (name.find("--") != std::string_view::npos) return false;
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool isUtf8(std::string_view text)
{
    cbor::Writer out;
    out.text(text);
    return cbor::Reader::open(out.take()).ok();
}

} // namespace

Result<PackHead> readPackHead(ByteView file)
{
    if (file.size() > wire::maxPack) return Error{Code::TooBig, "The pack is larger than 2 MiB."};
    const std::string_view text(reinterpret_cast<const char *>(file.data()), file.size());
    if (!isUtf8(text)) return wrong("The file is not UTF-8; save it as plain text in UTF-8.");
    PIPIT_TRY_SET(const auto kept, Walk(text).outermost());
    const auto at = [&](std::string_view key) {
        const auto found = kept.find(key);
        return found == kept.end() ? std::string_view() : std::string_view(found->second);
    };
    const auto number = [&](std::string_view key) { return wire::readDecimal(at(key)).value_or(0); };
    if (number("format") != 1) return wrong("“format” must be 1.");
    const auto quoted = at("pack");
    const auto name = quoted.size() > 2 ? quoted.substr(1, quoted.size() - 2) : std::string_view();
    if (!quoted.starts_with('"') || !isName(name)) return wrong("“pack” must be a name of small letters, digits and single hyphens.");
    const auto version = number("version");
    if (version < 1 || version > 1'000'000) return wrong("“version” must be a whole number from 1 to 1000000.");
    return PackHead{std::string(name), version};
}

} // namespace pipit::authority
