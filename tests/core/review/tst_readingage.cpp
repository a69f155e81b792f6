// SPDX-License-Identifier: Apache-2.0
#include "core/review/readingage.h"

#include <QTest>

using namespace pipit;

class TestReadingAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syllablesAreCountedAsTheyAreSaid()
    {
        for (const auto &[word, count] : {std::pair("page", 1), {"people", 2}, {"waiting", 2}, {"looked", 1}, {"posted", 2}, {"Pages", 2}, {"sleeps", 1}, {"anybody", 4},
                                          {"I", 1}, {"table", 2}, {"notes", 1}, {"café", 2}, {"Zoë", 1}, {"", 1}, {"brr", 1}})
            QVERIFY2(syllables(word) == count, word);
    }
    void hardWordsAreOlderThanEasyOnes()
    {
        const auto easy = reading({"Sam will see this. If you are not safe, grown-ups have to help."});
        QVERIFY(easy.age() < 7);
        QCOMPARE(easy.sentences, 2);
        QCOMPARE(easy.words, 14);
        QCOMPARE(easy.longest, 10);
        QVERIFY(reading({"Your Independent Reviewing Officer is responsible for considering consultation documentation."}).age() > 16);
    }
    void theFormulaIsThatOfFleschAndKincaid()
    {
        // 0.39 · 10 / 2 + 11.8 · 15 / 10 − 15.59 + 5
        QVERIFY(qAbs(Reading{10, 2, 15, 6}.age() - 9.06) < 1e-9);
        QCOMPARE(reading({}).age(), 0.0);
        QCOMPARE(reading({"…", " . "}).age(), 0.0);
    }
    void eachTextEndsItsSentenceAndAPlaceholderIsAWord()
    {
        const auto read = reading({"%1 has it", "Photo", "%n sleeps", "12 people"});
        QCOMPARE(read.sentences, 4);
        QCOMPARE(read.words, 8);
        QCOMPARE(read.syllables, 1 + 1 + 1 + 2 + 1 + 1 + 1 + 2);
    }
    void aSentenceIsFoundWhereItStands()
    {
        const std::string text = "  Ruth said yes. Kim’s mum… \n“Can I go?” Then 3.5 people left (all)";
        std::vector<std::string> found;
        for (const auto &sentence : sentencesOf(text)) found.push_back(text.substr(sentence.offset, sentence.length));
        QCOMPARE(found, (std::vector<std::string>{"Ruth said yes.", "Kim’s mum…", "“Can I go?”", "Then 3.5 people left (all)"}));
        QCOMPARE(sentencesOf(text)[1].words, 2);
    }
    void longSentencesAreMarked()
    {
        const auto all = sentencesOf("Ruth said yes. You asked for one Friday and you can go home on Saturday.");
        QVERIFY(!all[0].isLong(12));
        QCOMPARE(all[1].words, 12);
        QVERIFY(!all[1].isLong(12));
        QVERIFY(all[1].isLong(11));
    }
    void brokenBytesAreNoWordsAndNoHarm()
    {
        for (const std::string_view text : {"\xE2\x80", "\xFF\xFE", "a\xC3", "\x80.", "\xF0\x9F\x98\x80"}) {
            const auto all = sentencesOf(text);
            for (const auto &sentence : all) QVERIFY(sentence.offset + sentence.length <= text.size());
            QCOMPARE(all.size(), std::size_t(text.starts_with('a')));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadingAge)
#include "tst_readingage.moc"
