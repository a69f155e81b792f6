// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/leakscan/leakscan.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#define ZLIB_CONST
#include <zlib.h>

namespace pipit::test {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes, name;
    bool atStartOnly = false;
};

// Long enough that ciphertext does not hold them by chance; shorter ones count at a file's start only.
constexpr std::array magics{
    Magic{"\x89PNG\r\n\x1a\n"sv, "PNG"},      Magic{"\xff\xd8\xff"sv, "JPEG", true},
    Magic{"JFIF\0\x01"sv, "JPEG"},            Magic{"Exif\0\0"sv, "JPEG"},
    Magic{"OggS\0\x02\0\0"sv, "Ogg"},         Magic{"OpusHead\x01"sv, "Ogg"},
    Magic{"OggS"sv, "Ogg", true},             Magic{"WAVEfmt "sv, "WAVE"},
    Magic{"SQLite format 3\0"sv, "SQLite"},    Magic{"\x1f\x8b\x08"sv, "gzip", true},
};

// Its two bytes alone would begin one in ten thousand sealed files; that the rest unfolds is no chance.
bool isZlib(std::string_view content)
{
    z_stream stream{};
    if (!content.starts_with('\x78') || inflateInit(&stream) != Z_OK) return false;
    std::array<unsigned char, 64> out;
    stream.next_in = reinterpret_cast<const unsigned char *>(content.data());
    stream.avail_in = static_cast<unsigned>(std::min<std::size_t>(content.size(), 1u << 16));
    stream.next_out = out.data();
    stream.avail_out = out.size();
    const int status = inflate(&stream, Z_SYNC_FLUSH);
    inflateEnd(&stream);
    return status == Z_STREAM_END || (status == Z_OK && stream.avail_out == 0);
}

// ELF with type 4, in either byte order.
bool isCore(std::string_view content)
{
    return content.size() > 18 && content.starts_with("\x7f" "ELF"sv) && content[16] + content[17] == 4;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string out(text.size(), '\0');
    std::transform(text.begin(), text.end(), out.begin(), lower);
    return out;
}

std::u16string utf16(std::string_view utf8)
{
    std::u16string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? first : first & (0xFFu >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k) c = (c << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3Fu);
        i += length;
        if (c >= 0x10000) {
            out += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
            out += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF));
        } else {
            out += static_cast<char16_t>(c);
        }
    }
    return out;
}

std::string bytesOf(const std::u16string &text, bool bigEndian)
{
    std::string out;
    for (const auto unit : text) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

// The characters that do not depend on what stands before and after, when `before` bytes stand before.
std::string base64Core(std::string_view text, std::size_t before)
{
    constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"sv;
    std::string out;
    const std::size_t firstBit = before * 8, bits = firstBit + text.size() * 8;
    for (std::size_t at = (firstBit + 5) / 6 * 6; at + 6 <= bits; at += 6) {
        unsigned value = 0;
        for (std::size_t bit = at - firstBit; bit < at - firstBit + 6; ++bit)
            value = (value << 1) | ((static_cast<unsigned char>(text[bit / 8]) >> (7 - bit % 8)) & 1u);
        out += alphabet[value];
    }
    return out;
}

std::string hexOf(std::string_view text, std::string_view beforeEach)
{
    constexpr auto digits = "0123456789abcdef"sv;
    std::string out;
    for (const auto c : text) {
        out += beforeEach;
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

// As a browser writes it: letters and digits stay.
std::string percentOf(std::string_view text, std::string_view space)
{
    std::string out;
    for (const auto c : text) {
        const bool plain = (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) out += c;
        else if (c == ' ') out += space;
        else out += hexOf({&c, 1}, "%");
    }
    return out;
}

} // namespace

void LeakScan::needle(std::string bytes, std::string what, bool exact)
{
    if (!exact) bytes = lowered(bytes);
    for (const auto &each : m_needles)
        if (each.bytes == bytes && each.exact == exact) return;
    m_needles.push_back({std::move(bytes), std::move(what), exact});
}

bool LeakScan::forbid(std::string_view utf8)
{
    if (utf8.size() < shortest) return false;
    const auto name = "words " + std::to_string(++m_words) + " as ";
    const auto wide = utf16(utf8);
    needle(std::string(utf8), name + "UTF-8");
    needle(bytesOf(wide, false), name + "UTF-16LE");
    needle(bytesOf(wide, true), name + "UTF-16BE");
    needle(hexOf(utf8, ""), name + "hex");
    needle(hexOf(utf8, "%"), name + "percent");
    needle(percentOf(utf8, "%20"), name + "percent");
    needle(percentOf(utf8, "+"), name + "percent");
    asBase64(utf8, name);
    return true;
}

void LeakScan::asBase64(std::string_view bytes, const std::string &name)
{
    for (std::size_t phase = 0; phase < 3; ++phase) {
        auto core = base64Core(bytes, phase);
        auto forUrl = core;
        std::replace(forUrl.begin(), forUrl.end(), '+', '-');
        std::replace(forUrl.begin(), forUrl.end(), '/', '_');
        needle(std::move(core), name + "base64", true);
        needle(std::move(forUrl), name + "base64", true);
    }
}

bool LeakScan::forbidBytes(std::string_view bytes, const std::string &what)
{
    if (bytes.size() < shortestBytes) return false;
    needle(std::string(bytes), what, true);
    needle(hexOf(bytes, ""), what + " as hex");
    asBase64(bytes, what + " as ");
    return true;
}

void LeakScan::allow(std::string pathPrefix, std::string magic)
{
    m_allowed.emplace_back(std::move(pathPrefix), std::move(magic));
}

bool LeakScan::allowed(const std::string &name, const std::string &magic) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(),
                       [&](const auto &each) { return each.second == magic && name.starts_with(each.first); });
}

std::vector<Leak> LeakScan::look(const std::string &name, std::string_view content) const
{
    std::vector<Leak> leaks;
    // Base64 may be broken into lines; a piece of ink or sound may hold the bytes of a line's end.
    std::string unbroken;
    std::copy_if(content.begin(), content.end(), std::back_inserter(unbroken), [](char c) { return c != '\n' && c != '\r'; });
    const auto low = lowered(content), lowName = lowered(name);
    for (const auto &needle : m_needles) {
        auto at = (needle.exact ? std::string_view(unbroken) : std::string_view(low)).find(needle.bytes);
        if (at == std::string_view::npos && needle.exact) at = content.find(needle.bytes);
        if (at != std::string_view::npos) leaks.push_back({name, at, needle.what});
        const auto inName = (needle.exact ? name : lowName).find(needle.bytes);
        if (inName != std::string::npos) leaks.push_back({name, inName, needle.what + " in a file's name"});
    }
    for (const auto &magic : magics) {
        const auto at = magic.atStartOnly ? (content.starts_with(magic.bytes) ? 0 : content.npos) : content.find(magic.bytes);
        if (at != content.npos && !allowed(name, std::string(magic.name))) leaks.push_back({name, at, std::string(magic.name)});
    }
    if (isZlib(content) && !allowed(name, "zlib")) leaks.push_back({name, 0, "zlib"});
    if (isCore(content) && !allowed(name, "core")) leaks.push_back({name, 0, "core"});
    return leaks;
}

std::vector<Leak> LeakScan::scan(const std::filesystem::path &folder)
{
    namespace fs = std::filesystem;
    std::vector<Leak> leaks;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        const auto name = fs::relative(entry.path(), folder).string();
        std::string content;
        if (entry.is_symlink()) content = fs::read_symlink(entry.path()).string();
        if (entry.is_regular_file() && !entry.is_symlink()) {
            std::ifstream in(entry.path(), std::ios::binary);
            if (!in) throw fs::filesystem_error("cannot read", entry.path(), std::make_error_code(std::errc::io_error));
            content.assign(std::istreambuf_iterator<char>(in), {});
            ++m_files;
            m_bytes += content.size();
        }
        auto found = look(name, content);
        leaks.insert(leaks.end(), found.begin(), found.end());
    }
    return leaks;
}

} // namespace pipit::test
