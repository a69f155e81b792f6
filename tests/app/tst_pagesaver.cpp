// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagesaver.h"
#include "assets/assets.h"
#include "tests/support/appworld.h"
#include "tests/support/samplepage.h"
#include "tests/support/typedsecret.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using pipit::test::AppWorld;
using pipit::test::TestFamily;
using pipit::test::Typed;

/// The reviewing officer saves a copy of a page that a child shared with her.
class TestPageSaver : public QObject
{
    Q_OBJECT

    TestFamily m_family{7};
    std::unique_ptr<AppWorld> m_world;
    std::unique_ptr<ReadController> m_read;
    std::unique_ptr<PageSaver> m_saver;
    Typed m_typed;
    QTemporaryDir m_folder;

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    QUrl at(const char *name) const { return QUrl::fromLocalFile(m_folder.filePath(QString::fromLatin1(name))); }
    void confirm(const Bytes &words, PageSaver::Kind kind)
    {
        m_typed.words = words;
        m_saver->confirm(&m_typed, kind);
        QTRY_VERIFY(m_saver->step() != PageSaver::Trying);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(assets::installFonts());
        test::introduce(m_family);
        {
            const auto child = m_family.openChild();
            auto page = drawing::samplePage();
            page.objects.erase(page.objects.begin() + 6, page.objects.end()); // no media: they are tst_photos' business
            (void)test::share(m_family, *child, page, {TestFamily::childSeat, TestFamily::iroSeat});
        }
        m_family.carry();
        m_family.tablet.close();
        m_family.iroDevice.close();
        m_world = std::make_unique<AppWorld>(m_family.iroDevice);
    }
    void init()
    {
        for (const auto &file : files()) QFile::remove(m_folder.filePath(file));
        QVERIFY(m_world->open(m_family.iro, TestFamily::passphrase()));
        m_world->session.catchUp();
        m_world->settle();
        const auto card = m_world->ask([](DeviceSession &session) {
            const auto circle = *session.onlyCircle();
            return std::pair(circle, session.books().at(circle).pages().front().ref);
        });
        m_read = std::make_unique<ReadController>();
        m_saver = std::make_unique<PageSaver>();
        m_saver->setRead(m_read.get());
        m_read->setKey(PageKey{{}, card.first, card.second}.text());
        QTRY_VERIFY(m_read->isOpen());
    }
    void cleanup()
    {
        m_saver.reset();
        m_read.reset();
        m_world->session.lock();
        m_world->settle();
    }

    void nothingIsWrittenBeforeShePicksAPlace()
    {
        QCOMPARE(m_saver->step(), PageSaver::Asking);
        m_saver->saveTo(at("early.pdf")); // not asked for
        confirm(TestFamily::passphrase(), PageSaver::Pdf);
        QCOMPARE(m_saver->step(), PageSaver::Choosing);
        m_saver->cancel();
        QCOMPARE(m_saver->step(), PageSaver::Asking);
        m_saver->saveTo(at("late.pdf"));
        QCOMPARE(files(), QStringList());
    }

    void aWrongPassphraseSavesNothingAndIsSaid()
    {
        confirm(toBytes(asBytes("a dry spring morning")), PageSaver::Pdf);
        QCOMPARE(m_saver->step(), PageSaver::Asking);
        QVERIFY(!m_saver->notice().isEmpty());
        m_saver->saveTo(at("no.pdf"));
        confirm({}, PageSaver::Pdf);
        QCOMPARE(m_saver->step(), PageSaver::Asking);
        QCOMPARE(files(), QStringList());
        QVERIFY(m_read->isOpen()); // and the page stays open
        confirm(TestFamily::passphrase(), PageSaver::Pdf);
        QCOMPARE(m_saver->step(), PageSaver::Choosing);
    }

    void thePdfLiesWhereSheSaidAndNowhereElse()
    {
        confirm(TestFamily::passphrase(), PageSaver::Pdf);
        QVERIFY(m_saver->fileName().endsWith(QStringLiteral(".pdf")));
        QVERIFY(!m_saver->fileName().contains(m_read->title()) && !m_saver->fileName().contains(m_read->authorName()));
        m_saver->saveTo(at("copy.pdf"));
        QCOMPARE(m_saver->step(), PageSaver::Saved);
        QVERIFY(m_saver->notice().contains(QStringLiteral("not sealed")));
        QCOMPARE(files(), QStringList{QStringLiteral("copy.pdf")});
        QFile file(m_folder.filePath(QStringLiteral("copy.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1."));
        m_saver->saveTo(at("again.pdf")); // that was one copy
        QCOMPARE(files().size(), 1);
    }

    void thePictureIsThePage()
    {
        confirm(TestFamily::passphrase(), PageSaver::Picture);
        m_saver->saveTo(at("copy.png"));
        QCOMPARE(m_saver->step(), PageSaver::Saved);
        StickerImages stickers;
        QFile file(m_folder.filePath(QStringLiteral("copy.png")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pageexport::png(m_read->document()->page(), stickers));
    }

    void aPlaceThatCannotBeWrittenIsSaidAndAnotherMayBePicked()
    {
        confirm(TestFamily::passphrase(), PageSaver::Pdf);
        m_saver->saveTo(at("no such folder/copy.pdf"));
        QCOMPARE(m_saver->step(), PageSaver::Choosing);
        QVERIFY(!m_saver->notice().isEmpty());
        m_saver->saveTo(at("copy.pdf"));
        QCOMPARE(m_saver->step(), PageSaver::Saved);
        QCOMPARE(files().size(), 1);
    }

    void afterTheLockNothingIsSaved()
    {
        confirm(TestFamily::passphrase(), PageSaver::Pdf);
        m_world->session.lock();
        QCOMPARE(m_saver->step(), PageSaver::Asking);
        m_saver->saveTo(at("copy.pdf"));
        QCOMPARE(files(), QStringList());
    }
};

QTEST_MAIN(TestPageSaver)
#include "tst_pagesaver.moc"
