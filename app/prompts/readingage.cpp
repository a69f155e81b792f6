// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/readingage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

bool endsWithOne(const QString &word, std::initializer_list<QLatin1String> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](auto end) { return word.endsWith(end); });
}

} // namespace

double Reading::age() const
{
    if (!words || !sentences) return 0;
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
}

int syllables(const QString &text)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    const auto word = text.toLower();
    int count = 0;
    for (auto all = vowels.globalMatch(word); all.hasNext(); all.next()) ++count;
    if (count > 1 && word.endsWith(u'e') && !word.endsWith(u"le"_s)) --count;
    else if (count > 1 && word.endsWith(u"ed"_s) && !endsWithOne(word, {QLatin1String("ted"), QLatin1String("ded")})) --count;
    else if (count > 1 && word.endsWith(u"es"_s) && !endsWithOne(word, {QLatin1String("ses"), QLatin1String("zes"), QLatin1String("ces"), QLatin1String("ges"), QLatin1String("hes"), QLatin1String("xes"), QLatin1String("ies")})) --count;
    return std::max(1, count);
}

Reading reading(const QStringList &texts)
{
    static const QRegularExpression ends(u"[.?!:;…]+(\\s+|$)"_s), words(u"[A-Za-z][A-Za-z’']*|%n|%?\\d+"_s);
    Reading all;
    for (const auto &text : texts)
        for (const auto &sentence : text.split(ends, Qt::SkipEmptyParts)) {
            int here = 0;
            for (auto found = words.globalMatch(sentence); found.hasNext(); ++here) {
                const auto word = found.next().captured();
                all.syllables += word[0].isLetter() ? syllables(word) : 1;
            }
            if (!here) continue;
            ++all.sentences;
            all.words += here;
            all.longest = std::max(all.longest, here);
        }
    return all;
}

} // namespace pipit::app
