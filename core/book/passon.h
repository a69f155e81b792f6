// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

/// Asking a child whether something of hers may be told to people whom she did not choose, and her word on it: FORMAT.md
/// §8.8, "Passing on". Errors as in meeting.h.
namespace pipit {

/// HELLO with names, by the IRO, target the child's entry: "May I tell Mum and Kim this?"
struct MayTellContent
{
    std::string words;              ///< what would be told, as it would be; 1 … 4,000 bytes
    std::vector<std::string> names; ///< who would hear it; 1 … 16
    bool operator==(const MayTellContent &) const = default;

    Result<Bytes> encode() const;
    /// Refuses (Corrupt) a HELLO without names: that one is a hello.
    static Result<MayTellContent> decode(ByteView content);
};

/// WISH of topic 8, by the child, target the question. Her latest word on a question holds.
struct PassOnContent
{
    static constexpr std::uint8_t topic = 8;
    enum class Word : std::uint8_t { Yes = 1, No = 2 };
    Word word{};
    std::string words; ///< ≤ 4,000 bytes
    bool operator==(const PassOnContent &) const = default;

    Result<Bytes> encode() const;
    /// Refuses (TooNew) a WISH of another topic.
    static Result<PassOnContent> decode(ByteView content);
};

} // namespace pipit
