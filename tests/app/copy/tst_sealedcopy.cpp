// SPDX-License-Identifier: Apache-2.0
// An officer makes a sealed copy, to hand over to the child whose pages are in it.
#include "assets/assets.h"
#include "tests/app/copy/copybook.h"
#include "tests/support/typedsecret.h"

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestSealedCopy : public QObject, CopyBook
{
    Q_OBJECT

    Typed m_typed;

    void upToThePlace(SealedCopy &copy)
    {
        copy.setCircle(QString::fromStdString(m_family->circle.hex()));
        m_typed.words = TestFamily::passphrase();
        copy.confirm(&m_typed);
        QTRY_COMPARE(copy.step(), SealedCopy::Placing);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(assets::installFonts()); }
    void init() { makeBook(); }
    void cleanup() { QCOMPARE(endBook(), QStringList()); }

    void theOfficersFileOpensWithItsWordsAlone()
    {
        if (!hasStockAge()) QSKIP("age is not installed (platforms/linux/setup test)");
        samsDesk();
        SealedCopy copy;
        upToThePlace(copy);
        QVERIFY(copy.fileName().endsWith(u".pdf.age"_s) && !copy.fileName().contains(u"Amina"_s));
        copy.saveTo(at("copy.pdf.age"));
        QTRY_COMPARE_WITH_TIMEOUT(copy.step(), SealedCopy::Written, 120'000);
        QCOMPARE(files(), QStringList{u"copy.pdf.age"_s});
        const auto words = copy.words();
        QCOMPARE(words.size(), 10);
        QFile file(path("copy.pdf.age"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sealed = file.readAll();
        QVERIFY(sealed.startsWith("age-encryption.org/v1\n-> scrypt "));
        QVERIFY(!sealed.contains("%PDF") && !sealed.contains("Marmalade") && !sealed.contains(words[0].toLatin1() + '-' + words[1].toLatin1()));
        auto wrong = words;
        wrong.swapItemsAt(0, words[0] == words[1] ? 2 : 1);
        QVERIFY(openWithAge(path("copy.pdf.age"), path("wrong.pdf"), wrong.join(u'-').toLatin1()) != 0);
        QCOMPARE(openWithAge(path("copy.pdf.age"), path("opened.pdf"), words.join(u'-').toLatin1()), 0);
        const auto text = textOf(path("opened.pdf"));
        for (const char *said : {"The book of Amina", "The kite", "Shared with Sam and Jo", writtenCanary, answerCanary, "Every second Saturday", "Sam has an answer."})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u" in "_s + text));
        // The officer can read more than she: what waits to be told, what she took back and what she said of who was there.
        for (const char *unsaid : {takenCanary, postedCanary, draftCanary, inPersonCanary, "helped", "Darren"})
            QVERIFY2(!text.contains(QString::fromUtf8(unsaid)), unsaid);
        copy.stop();
        QVERIFY(copy.words().isEmpty());
    }

    void theWordsGoWithTheLockAndEveryFileHasItsOwn()
    {
        samsDesk();
        SealedCopy copy;
        QStringList before;
        for (const char *name : {"one.age", "two.age"}) {
            upToThePlace(copy);
            copy.saveTo(at(name));
            QTRY_COMPARE_WITH_TIMEOUT(copy.step(), SealedCopy::Written, 120'000);
            QVERIFY(copy.words() != before);
            before = copy.words();
            if (QByteArrayView(name) == "one.age") copy.stop();
        }
        m_world->session.lock();
        QVERIFY(copy.words().isEmpty());
        QCOMPARE(copy.step(), SealedCopy::Asking);
    }

    void aWrongPassphraseMakesNoFile()
    {
        samsDesk();
        SealedCopy copy;
        copy.setCircle(QString::fromStdString(m_family->circle.hex()));
        m_typed.words = toBytes(asBytes("a dry spring morning"));
        copy.confirm(&m_typed);
        QTRY_COMPARE(copy.step(), SealedCopy::Asking);
        QVERIFY(!copy.notice().isEmpty());
        copy.saveTo(at("no.age"));
        m_world->settle();
        QCOMPARE(files(), QStringList());
    }
};

QTEST_MAIN(TestSealedCopy)
#include "tst_sealedcopy.moc"
