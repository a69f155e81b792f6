// SPDX-License-Identifier: Apache-2.0
#include "core/review/readingage.h"

#include <algorithm>

namespace pipit {

namespace {

struct Sign
{
    char32_t code = 0;
    std::size_t bytes = 1;
};

/// The next code point. A byte that begins none is a blank of nothing.
Sign next(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return char32_t(static_cast<unsigned char>(text[i])); };
    const auto first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (length == 1 || at + length > text.size()) return {0, 1};
    char32_t code = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) return {0, 1};
        code = code << 6 | (byte(at + i) & 0x3F);
    }
    return {code, length};
}

constexpr bool isOneOf(char32_t code, std::u32string_view list) { return list.find(code) != list.npos; }
constexpr bool isBlank(char32_t code) { return isOneOf(code, U" \t\r\n\f\v\u00A0"); }
constexpr bool isDigit(char32_t code) { return code >= U'0' && code <= U'9'; }
constexpr bool isLetter(char32_t code) { return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') || (code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7); }
constexpr bool endsSentence(char32_t code) { return isOneOf(code, U".?!:;…"); }
constexpr bool closes(char32_t code) { return isOneOf(code, U"”’\"')»"); }
constexpr bool isVowel(char32_t code)
{
    if (code >= U'A' && code <= U'Z') code += 32;
    return isOneOf(code, U"aeiouy") || (code >= 0xC0 && code <= 0xFF && !isOneOf(code, U"ÇçÑñÐðÞþß×÷"));
}

bool endsWithOne(std::string_view word, std::initializer_list<std::string_view> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](auto end) { return word.ends_with(end); });
}

/// Just past the word that begins at `at`; `at` itself if none does. A letter and what follows, a number, %n or %1.
std::size_t endOfWord(std::string_view text, std::size_t at)
{
    auto sign = next(text, at);
    if (sign.code == U'%' && at + 1 < text.size() && text[at + 1] == 'n') return at + 2;
    auto end = at + (sign.code == U'%');
    if (end < text.size() && isDigit(next(text, end).code)) {
        while (end < text.size() && isDigit(next(text, end).code)) ++end;
        return end;
    }
    if (!isLetter(sign.code)) return at;
    for (end = at; end < text.size(); end += sign.bytes) {
        sign = next(text, end);
        if (!isLetter(sign.code) && sign.code != U'’' && sign.code != U'\'') break;
    }
    return end;
}

/// Just past the marks and quotes that end a sentence at `at`; `at` itself if it goes on.
std::size_t endOfSentence(std::string_view text, std::size_t at)
{
    auto end = at;
    for (const auto belongs : {endsSentence, closes})
        while (end < text.size() && belongs(next(text, end).code)) {
            end += next(text, end).bytes;
        }
    return endsSentence(next(text, at).code) && (end == text.size() || isBlank(next(text, end).code)) ? end : at;
}

} // namespace

double Reading::age() const
{
    if (!words || !sentences) return 0;
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
}

int syllables(std::string_view text)
{
    std::string word(text);
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    int count = 0;
    bool before = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto sign = next(word, at);
        const bool vowel = isVowel(sign.code);
        count += vowel && !before;
        before = vowel;
        at += sign.bytes;
    }
    if (count > 1 && word.ends_with('e') && !word.ends_with("le")) --count;
    else if (count > 1 && word.ends_with("ed") && !endsWithOne(word, {"ted", "ded"})) --count;
    else if (count > 1 && word.ends_with("es") && !endsWithOne(word, {"ses", "zes", "ces", "ges", "hes", "xes", "ies"})) --count;
    return std::max(1, count);
}

std::vector<ReadSentence> sentencesOf(std::string_view text)
{
    std::vector<ReadSentence> all;
    ReadSentence now;
    std::size_t lastSign = 0; // just past the last that is no blank
    bool begun = false;
    const auto close = [&] {
        now.length = lastSign - now.offset;
        if (now.words) all.push_back(now);
        now = {}, begun = false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto sign = next(text, at);
        if (!begun && !isBlank(sign.code)) now.offset = at, begun = true;
        if (const auto end = endOfWord(text, at); end > at) {
            ++now.words;
            now.syllables += isLetter(sign.code) ? pipit::syllables(text.substr(at, end - at)) : 1;
            lastSign = at = end;
        } else if (const auto stop = endOfSentence(text, at); stop > at) {
            lastSign = at = stop;
            close();
        } else {
            at += sign.bytes;
            if (!isBlank(sign.code)) lastSign = at;
        }
    }
    close();
    return all;
}

Reading reading(const std::vector<std::string> &texts)
{
    Reading all;
    for (const auto &text : texts)
        for (const auto &sentence : sentencesOf(text)) {
            ++all.sentences;
            all.words += sentence.words;
            all.syllables += sentence.syllables;
            all.longest = std::max(all.longest, sentence.words);
        }
    return all;
}

} // namespace pipit
