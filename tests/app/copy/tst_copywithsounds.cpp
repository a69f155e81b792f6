// SPDX-License-Identifier: Apache-2.0
// A copy with her voice notes and films: an archive of them as they are, beside the sheets.
#include "assets/assets.h"
#include "tests/app/copy/copybook.h"
#include "tests/app/copy/readzip.h"
#include "tests/support/typedsecret.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestCopyWithSounds : public QObject, CopyBook
{
    Q_OBJECT

    Bytes m_film;
    Typed m_typed;

    /// A page with a voice note and a film that is more than one piece.
    void makeTent(Profile &child)
    {
        auto page = withVoice(child, pageWith(5, "The orange tent", "under the canvas"), 1'200, {2'000, 2'000, 1000, 0, false});
        const auto blob = must(child.drafts().addMedia(page.id, MemorySource(m_film), 4u << 20, "video/webm", MediaKind::Clip, 3'000), "film");
        page.objects.push_back({{4'000, 3'000, 1000, 0, false}, VideoClip{blob, 3'000}});
        shareDraft(*m_family, child, page, {TestFamily::iroSeat});
    }
    void upToTheChoice(OwnCopy &copy)
    {
        QTRY_COMPARE(copy.step(), OwnCopy::Whose);
        copy.onlyMine();
        QTRY_COMPARE(copy.soundSize(), u"About 1 MB"_s); // known before she begins
    }
    void begin(OwnCopy &copy)
    {
        copy.begin(false);
        const auto secret = TestFamily::pictures();
        for (std::size_t i = 1; i < secret.size(); ++i) copy.pick(secret[i]);
        QTRY_COMPARE(copy.step(), OwnCopy::Placing);
    }
    void save(OwnCopy &copy, const char *name)
    {
        copy.saveTo(at(name));
        QTRY_VERIFY_WITH_TIMEOUT(copy.step() != OwnCopy::Writing, 120'000);
    }
    /// The sealed film where it lies on her device.
    QString filmsBlob() const
    {
        QDirIterator all(QString::fromStdString(m_family->tablet.folder()), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo file(all.next());
            if (file.path().endsWith(u"blobs"_s) && file.size() > qint64(m_film.size())) return file.filePath();
        }
        return {};
    }
    static QByteArray bytesOf(const Files &files, const QString &ending)
    {
        for (const auto &[name, bytes] : files)
            if (QString::fromUtf8(name).endsWith(ending)) return bytes;
        return {};
    }
    /// What the sheets of an archive say.
    QString sheetsOf(const Files &files)
    {
        QFile pdf(path("sheets.pdf"));
        if (!pdf.open(QIODevice::WriteOnly)) return {};
        pdf.write(bytesOf(files, u".pdf"_s));
        pdf.close();
        const auto text = textOf(pdf.fileName());
        pdf.remove();
        return text;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(assets::installFonts()); }
    void init()
    {
        QRandomGenerator random(11);
        m_film.resize(700'001);
        for (auto &byte : m_film) byte = std::uint8_t(random.generate());
        makeBook([this](Profile &child) { makeTent(child); });
    }
    void cleanup() { QCOMPARE(endBook(), QStringList()); }

    void herVoiceAndFilmAreInItAsTheyAre()
    {
        herOwnDevice();
        OwnCopy copy;
        upToTheChoice(copy);
        begin(copy);
        QVERIFY(copy.fileName().endsWith(u".zip"_s));
        save(copy, "copy.zip");
        QVERIFY2(copy.step() == OwnCopy::Saved, qPrintable(copy.notice()));
        QVERIFY2(copy.notice().contains(u"hear it"_s), qPrintable(copy.notice()));
        QCOMPARE(files(), QStringList{u"copy.zip"_s});
        QVERIFY(unzipAccepts(path("copy.zip")));
        const auto inside = readBack(path("copy.zip"));
        QCOMPARE(inside.size(), std::size_t(3));
        const auto voice = bytesOf(inside, u" The orange tent - voice 1.opus"_s), film = bytesOf(inside, u" The orange tent - film 1.webm"_s);
        QVERIFY(voice.startsWith("OggS"));
        QVERIFY(film == QByteArray(reinterpret_cast<const char *>(m_film.data()), qsizetype(m_film.size())));
        const auto text = sheetsOf(inside);
        for (const char *said : {"The book of Amina", writtenCanary, "Voice note", "The orange tent - voice 1.opus", "film 1.webm", "Each page has a folder of its own"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u" in "_s + text));
    }

    void sheMayLeaveThemOut()
    {
        herOwnDevice();
        OwnCopy copy;
        upToTheChoice(copy);
        copy.setSound(false);
        begin(copy);
        copy.setSound(true); // too late: it was said before her lock
        QVERIFY(copy.fileName().endsWith(u".pdf"_s));
        save(copy, "copy.pdf");
        QVERIFY2(copy.step() == OwnCopy::Saved, qPrintable(copy.notice()));
        const auto text = textOf(path("copy.pdf"));
        QVERIFY2(text.contains(u"It is not in this copy."_s) && text.contains(u"The orange tent"_s), qPrintable(text));
    }

    void oneThatIsNotThereOrDamagedIsNamed_data()
    {
        QTest::addColumn<bool>("here");
        QTest::addColumn<QString>("said");
        QTest::newRow("damaged") << true << u"It is damaged"_s;
        QTest::newRow("not come") << false << u"It had not come yet"_s;
    }
    void oneThatIsNotThereOrDamagedIsNamed()
    {
        QFETCH(const bool, here);
        QFETCH(const QString, said);
        herOwnDevice();
        QFile blob(filmsBlob());
        QVERIFY(blob.exists());
        if (here) { // in its second chunk: the film opens, and breaks while it is read
            QVERIFY(blob.open(QIODevice::ReadWrite) && blob.seek(100'000));
            QCOMPARE(blob.write("broken"), qint64(6));
            blob.close();
        } else {
            QVERIFY(blob.remove());
        }
        OwnCopy copy;
        upToTheChoice(copy);
        begin(copy);
        save(copy, "copy.zip");
        QVERIFY2(copy.step() == OwnCopy::Saved, qPrintable(copy.notice()));
        QVERIFY2(copy.notice().contains(u"1 voice or film could not be put in"_s), qPrintable(copy.notice()));
        QVERIFY(unzipAccepts(path("copy.zip")));
        const auto inside = readBack(path("copy.zip"));
        QCOMPARE(inside.size(), std::size_t(2)); // no half of it
        QVERIFY(bytesOf(inside, u"voice 1.opus"_s).startsWith("OggS"));
        const auto text = sheetsOf(inside);
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void stoppedInAFilmItLeavesNothing()
    {
        herOwnDevice();
        OwnCopy copy;
        upToTheChoice(copy);
        begin(copy);
        bool stopped = false;
        connect(&copy, &OwnCopy::moved, &copy, [&] {
            if (stopped || copy.step() != OwnCopy::Writing || copy.part() <= 0) return;
            stopped = true; // no sheet is in it yet
            QCOMPARE(files(), QStringList{u"copy.zip"_s});
            QVERIFY2(copy.progress().startsWith(u"Voices and films"_s), qPrintable(copy.progress()));
            copy.stop();
        });
        save(copy, "copy.zip");
        QVERIFY(stopped);
        QCOMPARE(copy.step(), OwnCopy::Choosing);
        QCOMPARE(files(), QStringList());
    }

    void theLockInAFilmTakesTheFileAway()
    {
        herOwnDevice();
        OwnCopy copy;
        upToTheChoice(copy);
        begin(copy);
        connect(&copy, &OwnCopy::moved, &copy, [&] {
            if (copy.part() > 0 && m_world->session.state() == Session::Open) m_world->session.lock();
        });
        copy.saveTo(at("copy.zip"));
        QTRY_VERIFY(m_world->session.state() != Session::Open);
        QTRY_COMPARE(files(), QStringList());
    }

    void theOfficersSealedFileIsAnArchive()
    {
        if (!hasStockAge()) QSKIP("age is not installed (platforms/linux/setup test)");
        samsDesk();
        SealedCopy copy;
        copy.setCircle(QString::fromStdString(m_family->circle.hex()));
        m_typed.words = TestFamily::passphrase();
        copy.confirm(&m_typed);
        QTRY_COMPARE(copy.step(), SealedCopy::Placing);
        QCOMPARE(copy.soundSize(), u"About 1 MB"_s);
        QVERIFY(copy.fileName().endsWith(u".zip.age"_s));
        copy.saveTo(at("copy.zip.age"));
        QTRY_COMPARE_WITH_TIMEOUT(copy.step(), SealedCopy::Written, 120'000);
        QVERIFY2(copy.notice().isEmpty(), qPrintable(copy.notice()));
        QCOMPARE(files(), QStringList{u"copy.zip.age"_s});
        QFile file(path("copy.zip.age"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sealed = file.readAll();
        QVERIFY(sealed.startsWith("age-encryption.org/v1\n-> scrypt "));
        QVERIFY(!sealed.contains("OggS") && !sealed.contains("orange tent") && !sealed.contains("%PDF"));
        QCOMPARE(openWithAge(path("copy.zip.age"), path("opened.zip"), copy.words().join(u'-').toLatin1()), 0);
        QVERIFY(unzipAccepts(path("opened.zip")));
        const auto inside = readBack(path("opened.zip"));
        QCOMPARE(inside.size(), std::size_t(3));
        QVERIFY(bytesOf(inside, u"voice 1.opus"_s).startsWith("OggS"));
        QCOMPARE(bytesOf(inside, u"film 1.webm"_s).size(), qsizetype(m_film.size()));
        QVERIFY(sheetsOf(inside).contains(QString::fromUtf8(answerCanary)));
    }
};

QTEST_MAIN(TestCopyWithSounds)
#include "tst_copywithsounds.moc"
