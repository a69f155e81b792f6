// SPDX-License-Identifier: Apache-2.0
// After a review: what the officer finishes, asks, gives a reason for, sends and saves; and the code that she decides on.
#include "app/after/afterreview.h"
#include "app/after/codecontroller.h"
#include "app/after/filesaver.h"
#include "assets/assets.h"
#include "core/book/passon.h"
#include "tests/qml/iroscreens/afterstory.h"
#include "tests/support/appworld.h"
#include "tests/support/closedfamily.h"
#include "tests/support/typedsecret.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestAfterReview : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world;
    Typed m_typed;
    AfterStory m_story;

    std::vector<BookEntry> entries()
    {
        return m_world->ask([](DeviceSession &device) { return *device.profile()->entries(*device.onlyCircle()); });
    }
    template <class Content>
    std::vector<std::pair<BookEntry, Content>> said(Kind kind)
    {
        std::vector<std::pair<BookEntry, Content>> out;
        for (auto &entry : entries())
            if (entry.kind == kind)
                if (auto content = Content::decode(entry.content)) out.emplace_back(entry, *content);
        return out;
    }
    int rowOf(OutsideModel &outside, OutsideModel::State state)
    {
        for (int i = 0; i < outside.rowCount(); ++i)
            if (outside.index(i).data(OutsideModel::StateRole).toInt() == state) return i;
        return -1;
    }
    QString wordsAt(PaperModel &text, int row) { return text.index(row).data(PaperModel::WordsRole).toString(); }
    int rowSaying(PaperModel &text, const QString &words)
    {
        for (int i = 0; i < text.rowCount(); ++i)
            if (wordsAt(text, i).contains(words)) return i;
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(assets::installFonts()); }
    void init()
    {
        m_family = std::make_unique<TestFamily>();
        introduce(*m_family);
        m_story = AfterStory::tell(*m_family);
        m_family->tablet.close();
        m_family->iroDevice.close();
        m_world = std::make_unique<AppWorld>(m_family->iroDevice);
        QVERIFY(m_world->open(m_family->iro, TestFamily::passphrase()));
    }
    void cleanup()
    {
        m_world.reset();
        m_family.reset();
    }

    void herAnswersAreDraftedAndWhatWaitsIsNotInThem()
    {
        AfterReview after;
        m_world->settle();
        QVERIFY(after.there());
        QCOMPARE(after.name(), u"Amina"_s);
        QVERIFY(wordsAt(*after.text(), 0).startsWith(u"Hello Amina. You came to the first part of your meeting. You showed one page."_s));
        QVERIFY(rowSaying(*after.text(), u"Ruth said yes"_s) > 0);
        QCOMPARE(rowSaying(*after.text(), u"carers’ home"_s), -1);
        QCOMPARE(after.waits(), u"Live with Yusuf"_s);
        QCOMPARE(after.text()->longOnes(), u"1 long sentence"_s);
        QVERIFY(after.text()->readsAt().startsWith(u"Reads at about age "_s));
        QVERIFY(after.text()->index(rowSaying(*after.text(), u"first Saturday"_s)).data(PaperModel::MarkupRole).toString().contains(u"<span style"_s));
    }
    void whatSheMendsIsKeptInHerVaultAndAnEmptyOneIsAsItWasMade()
    {
        QString made;
        {
            AfterReview after;
            m_world->settle();
            made = wordsAt(*after.text(), 0);
            after.mend(0, u"Hello Amina. It was good to see you."_s);
            m_world->settle();
            QCOMPARE(wordsAt(*after.text(), 0), u"Hello Amina. It was good to see you."_s);
            after.add(0, after.bank().front());
            m_world->settle();
        }
        m_world->session.lock();
        m_world->settle();
        QVERIFY(m_world->open(m_family->iro, TestFamily::passphrase()));
        AfterReview after;
        m_world->settle();
        QCOMPARE(wordsAt(*after.text(), 0), u"Hello Amina. It was good to see you. Thank you for telling me."_s);
        QVERIFY(after.text()->index(0).data(PaperModel::MendedRole).toBool());
        after.mend(0, {});
        m_world->settle();
        QCOMPARE(wordsAt(*after.text(), 0), made);
    }
    void aSecretThatIsTypedIntoARecordStaysOut()
    {
        AfterReview after;
        after.setPaper(AfterReview::Record);
        m_world->settle();
        const int row = rowSaying(*after.text(), u"Glasses"_s);
        QVERIFY(row >= 0);
        after.mend(row, u"Amina says she cries: I don’t want Jo to be sad."_s);
        m_world->settle();
        QCOMPARE(rowSaying(*after.text(), u"to be sad"_s), -1);
        QVERIFY(after.leftOut().contains(u"left out"_s));
        QVERIFY(!after.allWords().contains(u"to be sad"_s));
    }
    void askingGoesToHerAloneAndHerWordIsHeard()
    {
        AfterReview after;
        m_world->settle();
        const int row = rowOf(*after.outside(), OutsideModel::NotAsked);
        QVERIFY(row >= 0);
        const auto before = said<MayTellContent>(Kind::Hello).size();
        after.askChild(row);
        m_world->settle();
        const auto asked = said<MayTellContent>(Kind::Hello);
        QCOMPARE(asked.size(), before + 1);
        QCOMPARE(asked.back().first.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        QVERIFY(rowOf(*after.outside(), OutsideModel::Asked) >= 0);
        QVERIFY(rowOf(*after.outside(), OutsideModel::Yes) >= 0); // the lamp
    }
    void aReasonIsAskedForAndKeptAndLetsItIn()
    {
        AfterReview after;
        m_world->settle();
        const int row = rowOf(*after.outside(), OutsideModel::NotAsked);
        const auto reach = after.outside()->at(row)->reach;
        after.putIn(row, u"  "_s);
        m_world->settle();
        QVERIFY(!after.notice().isEmpty());
        const auto notes = said<NoteContent>(Kind::Note).size();
        after.putIn(row, u"The court asked for it."_s);
        m_world->settle();
        const auto kept = said<NoteContent>(Kind::Note);
        QCOMPARE(qsizetype(kept.size() - notes), reach.size());
        QCOMPARE(kept.back().second.words, std::string("The court asked for it."));
        QCOMPARE(kept.back().first.audience, (std::vector<SeatId>{TestFamily::iroSeat, recordsSeat}));
        QVERIFY(rowOf(*after.outside(), OutsideModel::PutIn) >= 0);
    }
    void herAnswersGoToHerAndNobodyElse()
    {
        AfterReview after;
        m_world->settle();
        QVERIFY(after.sent().isEmpty());
        QSignalSpy went(&after, &AfterReview::went);
        after.send();
        m_world->settle();
        QCOMPARE(went.size(), 1);
        const auto hello = said<HelloContent>(Kind::Hello);
        QCOMPARE(hello.size(), 1u);
        QCOMPARE(hello[0].first.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        QVERIFY(hello[0].second.words.starts_with("Hello Amina."));
        QVERIFY(hello[0].second.words.find("carers’ home") == std::string::npos);
        QVERIFY(after.sent().startsWith(u"Sent on "_s));
    }
    void aFileIsWrittenOnlyAfterTheLockAndOnlyWhereSheSaid()
    {
        QTemporaryDir folder;
        AfterReview after;
        after.setPaper(AfterReview::Parents);
        m_world->settle();
        FileSaver saver;
        saver.setSource(&after);
        const auto place = QUrl::fromLocalFile(folder.filePath(u"summary.pdf"_s));
        saver.saveTo(place);
        m_world->settle();
        m_typed.words = toBytes(asBytes("a dry spring morning"));
        saver.confirm(&m_typed, Savable::Pdf);
        QTRY_COMPARE(saver.step(), FileSaver::Asking);
        QVERIFY(!saver.notice().isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        for (const auto kind : {Savable::Pdf, Savable::Docx, Savable::PlainText}) {
            m_typed.words = TestFamily::passphrase();
            saver.confirm(&m_typed, kind);
            QTRY_COMPARE(saver.step(), FileSaver::Placing);
            QVERIFY(!saver.fileName().contains(u"Amina"_s));
            saver.saveTo(place);
            QTRY_COMPARE_WITH_TIMEOUT(saver.step(), FileSaver::Saved, 60'000);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"summary.pdf"_s});
        }
        QFile text(folder.filePath(u"summary.pdf"_s)); // the last was plain text
        QVERIFY(text.open(QIODevice::ReadOnly));
        const auto words = QString::fromUtf8(text.readAll());
        QVERIFY(words.contains(u"Glasses are ordered."_s));
        for (const auto &secret : {u"bridge"_s, u"sad"_s, u"Yusuf, Mum"_s, u"Ella"_s}) QVERIFY2(!words.contains(secret), qPrintable(words));
    }
    void theCodeIsSuggestedWithItsEvidenceAndAPersonDecides()
    {
        CodeController code;
        m_world->settle();
        QVERIFY(code.seen().startsWith(u"What Pipit saw at Amina’s meeting, "_s));
        QCOMPARE(code.chosen(), u"PN1"_s);
        QVERIFY(code.canConfirm());
        QVERIFY(code.evidence()->rowCount() >= 4);
        QVERIFY(code.evidence()->index(0).data(EvidenceModel::CountsRole).toBool());
        QVERIFY(said<CodeContent>(Kind::Code).empty());
        QCOMPARE(code.file()->ready(), 0); // nobody confirmed anything
        code.confirm();
        m_world->settle();
        const auto kept = said<CodeContent>(Kind::Code);
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept[0].second.code, 1);
        QVERIFY(!kept[0].second.evidence.empty());
        QCOMPARE(kept[0].first.audience, (std::vector<SeatId>{TestFamily::iroSeat, recordsSeat}));
        QVERIFY(!code.canConfirm());
        QCOMPARE(code.confirmed(), u"PN1, confirmed"_s);
        QCOMPARE(code.file()->ready(), 1);
        const auto bytes = m_world->ask([make = code.maker(Savable::Csv)](DeviceSession &device) { return *make(device); });
        QVERIFY2(bytes.startsWith("CHILD,DOB,REVIEW,REVIEW_CODE\r\nT0418,"), bytes.constData());
        QVERIFY(bytes.endsWith(",PN1\r\n"));
    }
    void anotherCodeThatTheRulesRefuseStaysOutOfTheFile()
    {
        CodeController code;
        m_world->settle();
        for (int row = 0; row < code.codes()->rowCount(); ++row)
            if (code.codes()->index(row).data(CodesModel::CodeRole).toString() == u"PN0"_s) code.choose(row);
        QCOMPARE(code.chosen(), u"PN0"_s);
        code.confirm();
        m_world->settle();
        QCOMPARE(code.file()->ready(), 0);
        QCOMPARE(code.file()->index(0).data(ReturnModel::RuleRole).toString(), u"Refused, rule 440:"_s);
    }
    void nothingStaysInMemoryAtTheLock()
    {
        AfterReview after;
        CodeController code;
        m_world->settle();
        m_world->session.lock();
        m_world->settle();
        QVERIFY(!after.there());
        QCOMPARE(after.text()->rowCount(), 0);
        QCOMPARE(after.outside()->rowCount(), 0);
        QVERIFY(code.seen().isEmpty());
        QCOMPARE(code.file()->rowCount(), 0);
    }
};

QTEST_MAIN(TestAfterReview)
#include "tst_afterreview.moc"
