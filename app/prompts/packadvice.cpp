// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/packadvice.h"

#include "app/prompts/readingage.h"

#include <QRegularExpression>

#include <span>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

struct Rule
{
    const char16_t *pattern, *advice;
};

/// Of an open prompt only.
constexpr Rule leading[] = {
    {uR"(^(do|does|did|are|is|was|were|can|could|will|would|have|has|had|should|don.t|isn.t|aren.t|wouldn.t)\b)", u"yes or no answers it; ask what, who, where or how"},
    {uR"(^why\b|\bwhy (do|did|are|is|don.t|didn.t))", u"“why” can sound like blame; ask what, or how"},
    {uR"(\b(two|three|four|five|[0-9]) (\w+ )?(good|bad|best|worst|nice|things)\b)", u"it asks for a number of things; let her say as many as she has"},
    {uR"(\bhow (happy|sad|safe|good|bad|worried|angry|scared)\b)", u"it says the answer before she does"},
    {uR"(\bmakes? you (sad|angry|cross|happy|worried|scared|unhappy)\b|\bare you (worried|sad|scared|angry) about\b)", u"it says what she feels before she does"},
    {uR"((isn.t it|aren.t you|don.t you|right)\?)", u"it asks her to agree"},
};

constexpr Rule always[] = {
    {uR"(\bLAC\b|\bplacements?\b|\bsiblings?\b|\bcontact\b|\brespite\b|\bcare plan\b|\breview meeting\b|\bcarers?\b.{0,9}\bplacement\b)", u"this is a word of the office; write home, family time, brothers and sisters, my plan, my meeting"},
    {uR"(\bmagic wand\b|\bbutterfl(y|ies)\b|\bover the moon\b|\bunder the weather\b|\bopen up\b|\bbottle(d|s)? up\b|\boff your chest\b|\bheart to heart\b|\bin (your|their) shoes\b|\bpiece of cake\b|\bup and down(s)?\b|\bspeak up\b|\bstand up for\b|\bfresh start\b|\broller ?coaster\b|\bon the same page\b)", u"this is a figure of speech; say what is meant"},
    {uR"(\bpromise\b|\bsecret\b|\bsafe now\b|\bnobody will know\b|\bwill always\b)", u"this may be a promise that nobody can keep"},
    {uR"(!)", u"no exclamation mark is needed"},
};

QString firstHit(const QString &text, std::span<const Rule> rules)
{
    for (const auto &rule : rules) {
        const QRegularExpression pattern(QString::fromUtf16(rule.pattern), QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(text).hasMatch()) return QString::fromUtf16(rule.advice);
    }
    return {};
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^A-Za-z0-9’']+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"[.?!:]+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

void look(QStringList &advice, const QString &place, const Amounts &text, bool open, int mostWords)
{
    const auto say = [&](const QString &which, const QString &what) { advice << u"%1 › en › %2: %3."_s.arg(place, which, what); };
    const std::pair<QString, QString> parts[]{{u"words"_s, text.words}, {u"few"_s, text.few}, {u"spoken"_s, text.spoken}};
    for (const auto &[which, words] : parts) {
        if (const auto hit = open ? firstHit(words, leading) : QString(); !hit.isEmpty()) say(which, hit);
        if (const auto hit = firstHit(words, always); !hit.isEmpty()) say(which, hit);
        for (const auto &sentence : sentencesOf(words)) {
            if (const auto count = wordsOf(sentence).size(); count > mostWords) say(which, u"a sentence has %1 words; %2 are enough"_s.arg(count).arg(mostWords));
            if (which == u"few" && sentence.count(u',') > 1) say(which, u"a sentence has more than two parts"_s);
        }
        for (const auto &word : wordsOf(words))
            if (syllables(word) > 4) say(which, u"“%1” is a long word"_s.arg(word));
    }
}

} // namespace

QStringList packAdvice(const Pack &pack)
{
    constexpr int question = 16, body = 18, shortest = 9; // words of a sentence
    QStringList advice, words, few;
    const auto english = u"en"_s;
    const auto note = [&](const Said &said) {
        words << said[english].words;
        few << said[english].few;
    };
    if (!pack.languages.contains(english)) return {};
    look(advice, u"name"_s, pack.name[english], false, shortest);
    for (qsizetype i = 0; i < pack.prompts.size(); ++i) {
        const auto &prompt = pack.prompts[i];
        const auto place = u"prompts › %1 (%2)"_s.arg(i + 1).arg(prompt.id);
        look(advice, place + u" › text"_s, prompt.text[english], prompt.kind == PackPrompt::Open, question);
        note(prompt.text);
        if (prompt.kind == PackPrompt::Rights) {
            look(advice, place + u" › more"_s, prompt.more[english], false, body);
            note(prompt.more);
        }
        for (const auto *things : {&prompt.piles, &prompt.cards})
            for (const auto &thing : *things) look(advice, place + u" › "_s + thing.id, thing.name[english], false, shortest);
    }
    if (const double age = reading(words).age(); age > 9) advice << u"The words of this pack read like those for somebody of %1; 9 is the aim."_s.arg(age, 0, 'f', 1);
    if (const double age = reading(few).age(); age > 7) advice << u"The few words of this pack read like those for somebody of %1; 7 is the aim."_s.arg(age, 0, 'f', 1);
    return advice;
}

} // namespace pipit::app
