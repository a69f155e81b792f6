// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pipit::test {

/// Where something readable lies that should not.
struct Leak {
    std::string file;
    std::uint64_t at = 0;
    std::string what; ///< never the words themselves: "words 2 as base64", "PNG"
};

/// Looks through folders for words that must not be readable and for files that must not be in the clear.
/// Words are found as UTF-8, UTF-16 of both orders, base64 in its three phases (also broken into lines, and the URL
/// alphabet), hex and percent; ASCII letters in either case, except within base64; in names of files too.
/// Bytes that are no words (ink, sound) are found as they are, as hex and as base64.
/// Files are known by their magic anywhere in another file: PNG, JPEG, Ogg, WAVE, SQLite; at a file's start also zlib,
/// gzip and the core that a crash leaves.
class LeakScan
{
public:
    /// Shorter words, and shorter pieces of other bytes, would be found in ciphertext by chance.
    static constexpr std::size_t shortest = 5, shortestBytes = 16;

    /// False (and nothing is looked for) when the words are too short to be told from chance.
    bool forbid(std::string_view utf8);
    /// `what`: what it is a piece of. False when it is too short to be told from chance.
    bool forbidBytes(std::string_view bytes, const std::string &what);
    /// Files whose path below the scanned folder begins so may hold that magic; their words are looked for all the same.
    void allow(std::string pathPrefix, std::string magic);

    /// Every file below `folder`, and where links lead to, without following them. Throws std::filesystem::filesystem_error where it cannot look.
    std::vector<Leak> scan(const std::filesystem::path &folder);
    /// One file's content, under the name it has below the folder.
    std::vector<Leak> look(const std::string &name, std::string_view content) const;

    std::uint64_t files() const { return m_files; }
    std::uint64_t bytes() const { return m_bytes; }

private:
    struct Needle {
        std::string bytes, what;
        bool exact = false; ///< the case of letters counts
    };
    void needle(std::string bytes, std::string what, bool exact = false);
    void asBase64(std::string_view bytes, const std::string &name);
    bool allowed(const std::string &name, const std::string &magic) const;
    std::vector<Needle> m_needles;
    std::vector<std::pair<std::string, std::string>> m_allowed;
    unsigned m_words = 0;
    std::uint64_t m_files = 0, m_bytes = 0;
};

} // namespace pipit::test
