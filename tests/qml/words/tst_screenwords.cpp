// SPDX-License-Identifier: Apache-2.0
// What a child reads, on every screen that shows her words: how old she must be for it, and what is never said. The texts
// are taken from the sources, so that a screen that somebody adds is measured too.
#include "app/prompts/readingage.h"
#include "tests/qml/words/sourcewords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(PIPIT_SOURCE_DIR);
/// Where a child's words stand. Folders of the list that are not there yet say nothing.
const QStringList folders{u"qml/Child"_s, u"qml/Shell"_s, u"qml/Plan"_s, u"qml/People"_s, u"qml/Answers"_s, u"app/child"_s,
                          u"app/asks"_s, u"app/meeting"_s, u"app/people"_s, u"app/answers"_s, u"app/copy"_s, u"app/share"_s, u"app/help"_s, u"app/pages"_s};
/// A grown-up's lock, a board of single letters, and the days of the week: long words that every child knows.
const QStringList notAChilds{u"qml/Shell/TypedLock.qml"_s, u"qml/Shell/LetterBoard.qml"_s, u"app/share/readingdays.cpp"_s, u"app/copy/sealedcopy.cpp"_s};

constexpr double oldest = 9, oldestOfFew = 7;
constexpr int enough = 20;        ///< fewer words than this say nothing about a text
constexpr int longest = 22, longestOfFew = 8; ///< words in one sentence

QStringList banned()
{
    QFile file(root + u"/tests/qml/words/banned.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList all;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) all << line.trimmed();
    return all;
}

QStringList saidThoughBanned(const QStringList &texts, const QStringList &list)
{
    QStringList found;
    for (const auto &phrase : list) {
        // What is written in capitals is meant in capitals: "LAC" is not in "lace".
        const auto options = phrase == phrase.toUpper() ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption;
        const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(phrase) + u"\\b"_s, options);
        for (const auto &text : texts)
            if (text.contains(whole)) found << u"\"%1\" in \"%2\""_s.arg(phrase, text);
    }
    return found;
}

QList<SourceWords> aChilds()
{
    QList<SourceWords> all;
    for (const auto &folder : folders)
        for (const auto &words : wordsOf(root, folder))
            if (!notAChilds.contains(words.file)) all << words;
    return all;
}

} // namespace

class TestScreenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardWordsAreOlderThanEasyOnes()
    {
        const auto easy = reading({u"Sam will see this. If you are not safe, grown-ups have to help."_s});
        QVERIFY2(easy.age() < 7, qPrintable(QString::number(easy.age())));
        QCOMPARE(easy.sentences, 2);
        QCOMPARE(easy.longest, 10);
        const auto hard = reading({u"Your Independent Reviewing Officer is responsible for considering consultation documentation."_s});
        QVERIFY2(hard.age() > 16, qPrintable(QString::number(hard.age())));
        QCOMPARE(reading({u"%1 has it."_s, u"Photo"_s}).sentences, 2);
    }

    void whatIsWrittenInTheSourcesIsFound()
    {
        const auto words = wordsIn(QStringLiteral("text: Dress.fewWords ? qsTr(\"Short.\") : qsTr(\"Long \" \"and \\\"longer\\\".\", \"note\")\n"
                                   "other: qsTr(\"%n sleeps\", \"\", n) + tr(\"Here\")\n"));
        QCOMPARE(words.texts, (QStringList{u"Short."_s, u"Long and \"longer\"."_s, u"%n sleeps"_s, u"Here"_s}));
        QCOMPARE(words.few, QStringList{u"Short."_s});
    }

    void whatIsBannedIsFound()
    {
        const auto list = banned();
        QVERIFY(list.size() > 50);
        QCOMPARE(saidThoughBanned({u"Are we on the same page?"_s}, list).size(), 1);
        QCOMPARE(saidThoughBanned({u"Your Placement"_s, u"A lace"_s, u"Magician"_s}, list).size(), 1);
        QCOMPARE(saidThoughBanned({u"A LAC review"_s}, list).size(), 1);
    }

    void noFigureOfSpeechNoOfficeWordNoPromise()
    {
        const auto list = banned();
        QStringList found;
        for (const auto &words : aChilds())
            for (const auto &said : saidThoughBanned(words.texts, list)) found << words.file + u": "_s + said;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noExclamationMark()
    {
        QStringList found;
        for (const auto &words : aChilds())
            for (const auto &text : words.texts)
                if (text.contains(u'!')) found << words.file + u": "_s + text;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nineYearOldsReadEveryScreen()
    {
        QStringList found;
        int measured = 0;
        Reading all;
        for (const auto &words : aChilds()) {
            const auto read = reading(words.texts);
            measured += read.words >= enough;
            all.words += read.words, all.sentences += read.sentences, all.syllables += read.syllables;
            if (read.words >= enough && read.age() > oldest) found << u"%1: for %2 years"_s.arg(words.file).arg(read.age(), 0, 'f', 1);
            for (const auto &text : words.texts)
                if (const auto one = reading({text}); one.longest > longest) found << u"%1: %2 words in one sentence: %3"_s.arg(words.file).arg(one.longest).arg(text);
        }
        qInfo("%d words of a child's screens, for %.1f years", all.words, all.age());
        QVERIFY(measured >= 10);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void fewWordsAreForSevenYearOlds()
    {
        QStringList found, all;
        for (const auto &words : aChilds()) {
            all << words.few;
            for (const auto &text : words.few) {
                const auto one = reading({text});
                if (one.longest > longestOfFew) found << u"%1: %2 words in one sentence: %3"_s.arg(words.file).arg(one.longest).arg(text);
                if (one.sentences > 2) found << u"%1: more than two sentences: %2"_s.arg(words.file, text);
            }
        }
        const auto read = reading(all);
        qInfo("%d few words, for %.1f years", read.words, read.age());
        QVERIFY(read.words >= enough);
        if (read.age() > oldestOfFew) found << u"few words are for %1 years"_s.arg(read.age(), 0, 'f', 1);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestScreenWords)
#include "tst_screenwords.moc"
