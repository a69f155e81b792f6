// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace pipit::app {

/// How hard a text in English is to read, counted as Flesch and Kincaid did (U.S. Navy report 8-75, 1975): words in a
/// sentence and syllables in a word give a school year; the age is five more. A rule of thumb for at least a score of words.
struct Reading
{
    int words = 0, sentences = 0, syllables = 0, longest = 0; ///< longest: words in one sentence
    double age() const;
};

/// The texts one after the other; each ends its sentence. A placeholder (%1) is a word of one syllable.
Reading reading(const QStringList &texts);
/// Of one English word, by its vowels; at least 1.
int syllables(const QString &word);

} // namespace pipit::app
