// SPDX-License-Identifier: Apache-2.0
// A child's own copy: a file on a device that is hers alone; on every other she can ask for one.
#include "app/page/pageraster.h"
#include "assets/assets.h"
#include "tests/app/copy/copybook.h"
#include "tests/support/pictures.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <filesystem>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using pipit::test::pictures::meanDifference;
using namespace Qt::StringLiterals;

namespace {

int sheetsOf(const QString &pdf)
{
    for (const auto &line : poppler("pdfinfo", {pdf}).split('\n'))
        if (line.startsWith("Pages:")) return line.mid(6).trimmed().toInt();
    return 0;
}

} // namespace

class TestOwnCopy : public QObject, CopyBook
{
    Q_OBJECT

    static void pick(OwnCopy &copy, const Bytes &secret)
    {
        for (std::size_t i = 1; i < secret.size(); ++i) copy.pick(secret[i]);
    }
    /// Up to where she says where it goes.
    void upToThePlace(OwnCopy &copy, bool answers)
    {
        QTRY_COMPARE(copy.step(), OwnCopy::Whose);
        copy.onlyMine();
        copy.begin(answers);
        QCOMPARE(copy.step(), OwnCopy::Asking);
        pick(copy, TestFamily::pictures());
        QTRY_COMPARE(copy.step(), OwnCopy::Placing);
    }
    void save(OwnCopy &copy, const char *name)
    {
        copy.saveTo(at(name));
        QTRY_VERIFY_WITH_TIMEOUT(copy.step() != OwnCopy::Writing, 120'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(assets::installFonts());
        for (const char *name : {"pdfinfo", "pdftotext", "pdftocairo"})
            QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty(), "poppler-utils is not installed (platforms/linux/setup test)");
    }
    void init() { makeBook(); }
    void cleanup() { QCOMPARE(endBook(), QStringList()); }

    void onHerOwnDeviceItIsTheBookAsItReads()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, true);
        QVERIFY(!copy.fileName().contains(u"Amina"_s));
        save(copy, "copy.pdf");
        QVERIFY2(copy.step() == OwnCopy::Saved, qPrintable(copy.notice()));
        QVERIFY(copy.notice().contains(u"can read it"_s));
        QCOMPARE(files(), QStringList{u"copy.pdf"_s});
        const auto text = textOf(path("copy.pdf"));
        for (const char *said : {"The book of Amina", "2 pages", "Whoever has it can read it", "The kite", "Shared with Sam and Jo", "Please sort this", writtenCanary, "Only mine",
                                 "Shared with nobody", draftCanary, answerCanary, "Sam said yes", "I want to see Yusuf every week.", "Every second Saturday",
                                 "Ella’s family is away this summer", "Not answered yet", "Sam has an answer."})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u" in "_s + text));
        // Neither what is not hers to have any more, nor what somebody must tell her first, nor who was with her.
        for (const char *unsaid : {takenCanary, postedCanary, inPersonCanary, "helped", "Darren"})
            QVERIFY2(!text.contains(QString::fromUtf8(unsaid)), unsaid);
    }

    void withoutTheAnswersNoneIsInIt()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, false);
        save(copy, "copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Saved);
        const auto text = textOf(path("copy.pdf"));
        QVERIFY(text.contains(QString::fromUtf8(writtenCanary)) && text.contains(QString::fromUtf8(draftCanary)));
        QVERIFY(!text.contains(QString::fromUtf8(answerCanary)) && !text.contains(u"Yusuf every week"_s));
        QCOMPARE(sheetsOf(path("copy.pdf")), 3); // the cover and two pages
    }

    void aPageInItIsThePageOnTheScreen()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, false);
        save(copy, "copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Saved);
        const auto sheet = QImage::fromData(poppler("pdftocairo", {u"-png"_s, u"-r"_s, u"300"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-singlefile"_s, path("copy.pdf"), u"-"_s}), "PNG");
        QVERIFY(!sheet.isNull());
        StickerImages stickers;
        const auto size = BookPdf::pictureSize(m_kite);
        const auto screen = renderPage(m_kite, size.width(), stickers);
        auto bare = m_kite;
        bare.objects.clear();
        const auto empty = renderPage(bare, size.width(), stickers);
        // Where it lies follows from the words above it and from how margins are rounded; it is looked for by strips of it.
        const int middle = (sheet.width() - size.width()) / 2;
        QPoint place;
        double best = 999;
        for (int left = middle - 2; left <= middle + 2; ++left)
            for (int top = 200; top + size.height() < sheet.height() && top < 900 && best > 0.05; ++top) {
                double far = 0;
                for (int part = 1; part < 8; ++part) { // all of its height, so that no bare paper is taken for it
                    const QRect strip(40, part * size.height() / 8, size.width() - 80, 4);
                    far += meanDifference(sheet.copy(strip.translated(left, top)), screen.copy(strip)) / 7;
                }
                if (far >= best) continue;
                best = far;
                place = {left, top};
            }
        const auto inside = QRect(QPoint(), size).adjusted(6, 6, -6, -6);
        best = meanDifference(sheet.copy(inside.translated(place)), screen.copy(inside));
        const auto other = meanDifference(sheet.copy(inside.translated(place)), empty.copy(inside));
        QVERIFY2(best < 0.05 && other > 3, qPrintable(u"%1, without what is drawn %2"_s.arg(best).arg(other)));
    }

    void nothingIsWrittenBeforeHerLockIsRight()
    {
        herOwnDevice();
        OwnCopy copy;
        copy.saveTo(at("early.pdf"));
        QTRY_COMPARE(copy.step(), OwnCopy::Whose);
        copy.begin(true); // not asked yet whose device it is
        QCOMPARE(copy.step(), OwnCopy::Whose);
        copy.onlyMine();
        copy.saveTo(at("early.pdf"));
        copy.begin(true);
        copy.saveTo(at("early.pdf"));
        pick(copy, {1, 3, 7, 7, 11});
        QTRY_VERIFY(!copy.message().isEmpty());
        QCOMPARE(copy.step(), OwnCopy::Asking);
        copy.saveTo(at("wrong.pdf"));
        m_world->settle();
        QCOMPARE(files(), QStringList());
        pick(copy, TestFamily::pictures());
        QTRY_COMPARE(copy.step(), OwnCopy::Placing);
        copy.done(); // she picks no place
        copy.saveTo(at("late.pdf"));
        m_world->settle();
        QCOMPARE(files(), QStringList());
    }

    void oneLockIsForOneCopy()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, false);
        save(copy, "copy.pdf");
        copy.saveTo(at("again.pdf"));
        m_world->settle();
        QCOMPARE(files(), QStringList{u"copy.pdf"_s});
    }

    void stoppedItLeavesNothing()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, true);
        bool stopped = false;
        connect(&copy, &OwnCopy::moved, &copy, [&] {
            if (stopped || copy.step() != OwnCopy::Writing || copy.part() <= 0) return;
            stopped = true; // the first page is in it
            QCOMPARE(files(), QStringList{u"copy.pdf"_s});
            copy.stop();
        });
        save(copy, "copy.pdf");
        QVERIFY(stopped);
        QCOMPARE(copy.step(), OwnCopy::Choosing);
        QVERIFY2(copy.notice().contains(u"Nothing was saved"_s), qPrintable(copy.notice()));
        QCOMPARE(files(), QStringList());
    }

    void theLockTakesTheHalfWrittenFileAway()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, true);
        connect(&copy, &OwnCopy::moved, &copy, [&] {
            if (copy.part() > 0 && m_world->session.state() == Session::Open) m_world->session.lock();
        });
        copy.saveTo(at("copy.pdf"));
        QTRY_VERIFY(m_world->session.state() != Session::Open);
        QTRY_COMPARE(files(), QStringList());
        QVERIFY(copy.step() != OwnCopy::Saved);
    }

    void leavingTheScreenTakesItAwayToo()
    {
        herOwnDevice();
        auto copy = std::make_unique<OwnCopy>();
        upToThePlace(*copy, true);
        QSignalSpy moved(copy.get(), &OwnCopy::moved);
        copy->saveTo(at("copy.pdf"));
        QTRY_VERIFY(moved.count() > 1);
        copy.reset();
        m_world->settle();
        QTRY_COMPARE(files(), QStringList());
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        herOwnDevice();
        std::filesystem::create_symlink("/dev/full", path("copy.pdf").toStdString());
        OwnCopy copy;
        upToThePlace(copy, false);
        save(copy, "copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Placing); // another place may be picked
        QVERIFY2(copy.notice().contains(u"no room"_s), qPrintable(copy.notice()));
        QCOMPARE(files(), QStringList());
        QVERIFY(QFile::exists(u"/dev/full"_s));
        save(copy, "elsewhere.pdf");
        QCOMPARE(copy.step(), OwnCopy::Saved);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, false);
        save(copy, "no such folder/copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Placing);
        QVERIFY(!copy.notice().isEmpty());
        save(copy, "copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Saved);
    }

    void onlyTheChosenPathHoldsIt()
    {
        herOwnDevice();
        OwnCopy copy;
        upToThePlace(copy, true);
        save(copy, "copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Saved);
        QCOMPARE(files(), QStringList{u"copy.pdf"_s});
        m_world->session.lock();
        m_world->settle();
        QDirIterator all(QString::fromStdString(m_family->tablet.folder()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY2(!bytes.contains("%PDF") && !bytes.contains("Marmalade") && !bytes.contains("Peppermint"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 3);
    }

    void aPageThatCannotBeReadIsNamedAndCounted()
    {
        herOwnDevice();
        const auto torn = m_world->ask([](DeviceSession &device) -> Result<void> { // a draft whose snapshot does not decode
            PageId id;
            id.bytes.fill(9);
            return device.profile()->drafts().createWhole({id, toBytes(asBytes("no page")), "Torn", {}, {}}, {});
        });
        QVERIFY(torn.ok());
        OwnCopy copy;
        upToThePlace(copy, false);
        save(copy, "copy.pdf");
        QCOMPARE(copy.step(), OwnCopy::Saved);
        QVERIFY2(copy.notice().contains(u"1 page could not be put in"_s), qPrintable(copy.notice()));
        const auto text = textOf(path("copy.pdf"));
        QVERIFY(text.contains(u"Torn"_s) && text.contains(u"could not be put in"_s) && text.contains(QString::fromUtf8(draftCanary)));
    }

    void whereOthersLiveTooNoFileCanBeMade()
    {
        herTablet();
        OwnCopy copy;
        QTRY_COMPARE(copy.step(), OwnCopy::Ask);
        copy.onlyMine();
        copy.begin(true);
        copy.saveTo(at("copy.pdf"));
        m_world->settle();
        QCOMPARE(copy.step(), OwnCopy::Ask);
        QCOMPARE(files(), QStringList());
    }

    void oneWhoSaysThatOthersUseItAsksToo()
    {
        herOwnDevice();
        OwnCopy copy;
        QTRY_COMPARE(copy.step(), OwnCopy::Whose);
        copy.othersToo();
        QCOMPARE(copy.step(), OwnCopy::Ask);
        copy.begin(true);
        QCOMPARE(copy.step(), OwnCopy::Ask);
    }

    void sheAsksHerOfficerOnceAndHeSeesIt()
    {
        herTablet();
        {
            OwnCopy copy;
            QTRY_COMPARE(copy.step(), OwnCopy::Ask);
            QTRY_COMPARE(copy.officer(), u"Sam"_s);
            QVERIFY(copy.canAsk() && copy.asked().isEmpty());
            copy.askOfficer();
            QTRY_VERIFY2(copy.asked().startsWith(u"You asked"_s), qPrintable(copy.asked()));
            QVERIFY(copy.asked().contains(u"Waiting to go"_s)); // on no better evidence
            QVERIFY(!copy.canAsk());
            copy.askOfficer();
            m_world->settle();
        }
        const auto requests = m_world->ask([](DeviceSession &device) {
            std::vector<BookEntry> out;
            const auto entries = *device.profile()->entries(*device.onlyCircle());
            for (const auto &entry : entries)
                if (const auto request = RequestContent::decode(entry.content); request && request->card == "records") out.push_back(entry);
            return out;
        });
        QCOMPARE(requests.size(), std::size_t(1));
        QCOMPARE(requests[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat})); // not the carer
        m_world.reset();
        m_family->tablet.open();
        m_family->iroDevice.open();
        m_family->carry();
        m_family->tablet.close();
        m_family->iroDevice.close();
        samsDesk();
        SealedCopy sealed;
        sealed.setCircle(QString::fromStdString(m_family->circle.hex()));
        QTRY_VERIFY2(sealed.asked().startsWith(u"Asked for"_s), qPrintable(sealed.asked()));
    }
};

QTEST_MAIN(TestOwnCopy)
#include "tst_owncopy.moc"
