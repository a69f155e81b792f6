// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How hard a text in English is to read, sentence by sentence.
namespace pipit {

/// Counted as Flesch and Kincaid did (U.S. Navy report 8-75, 1975): words in a sentence and syllables in a word give a school
/// year; the age is five more. A rule of thumb for at least a score of words.
struct Reading
{
    int words = 0, sentences = 0, syllables = 0, longest = 0; ///< longest: words in one sentence
    double age() const; ///< years; 0 where there is no word
};

struct ReadSentence
{
    std::size_t offset = 0, length = 0; ///< bytes in the text, with its full stop, without the blanks around it
    int words = 0, syllables = 0;
    /// Longer than somebody of the age aimed for reads at one go.
    bool isLong(int mostWords) const { return words > mostWords; }
};

/// In their order; what holds no word is none. A sentence ends with . ? ! : ; … before a blank or the end, also inside
/// closing quotes. A placeholder (%1) and a number are words of one syllable. UTF-8; bytes that are none are passed over.
std::vector<ReadSentence> sentencesOf(std::string_view text);
/// The texts one after the other; each ends its sentence.
Reading reading(const std::vector<std::string> &texts);
/// Of one English word, by its vowels; at least 1.
int syllables(std::string_view word);

} // namespace pipit
