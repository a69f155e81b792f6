// SPDX-License-Identifier: Apache-2.0
// A new officer's hello to the child, and a note for who comes after: by words, voice or film.
#include "app/after/hellocontroller.h"
#include "app/pages/entryvoice.h"
#include "app/pages/pagekey.h"
#include "app/photo/entryfilm.h"
#include "core/book/replies.h"
#include "core/book/visits.h"
#include "tests/core/media/films.h"
#include "tests/qml/family/family.h"
#include "tests/qml/family/hand.h"
#include "tests/support/tones.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam's tablet, with Amina's circle on it.
struct Desk
{
    ScreenFamily family;
    std::unique_ptr<HelloController> hello;

    explicit Desk(std::function<void(TestFamily &)> devices = [](TestFamily &) {}) : family(false, std::move(devices), ScreenFamily::Whose::Officers)
    {
        family.openOfficer();
        hello = std::make_unique<HelloController>();
        family.settle();
    }
    std::vector<BookEntry> written(Kind kind)
    {
        std::vector<BookEntry> out;
        family.vault.ask(
            &family.session,
            [kind](DeviceSession &device) {
                auto all = *device.profile()->entries(*device.onlyCircle());
                std::erase_if(all, [&](const auto &entry) { return !entry.mine || entry.kind != kind; });
                return all;
            },
            [&](std::vector<BookEntry> all) { out = std::move(all); });
        family.settle();
        return out;
    }
    std::vector<MediaKind> mediaOf(const BookEntry &entry)
    {
        std::vector<MediaKind> out;
        family.vault.ask(
            &family.session,
            [circle = entry.circle, ref = entry.ref](DeviceSession &device) {
                std::vector<MediaKind> kinds;
                const auto media = device.profile()->media(circle, ref);
                for (const auto &one : *media) kinds.push_back(one.kind);
                return kinds;
            },
            [&](std::vector<MediaKind> kinds) { out = std::move(kinds); });
        family.settle();
        return out;
    }
    void say()
    {
        hello->recorder()->record();
        family.settle();
        family.microphone.speak(tones::tone(330, 3'000, 0.4));
        hello->recorder()->stop();
        family.settle();
    }
};

} // namespace

class TestHello : public QObject
{
    Q_OBJECT

    Films m_films;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(Films::ready(), "ffmpeg is in platforms/linux/packages");
        m_films.make(u"-f lavfi -i color=c=red:size=160x120:rate=12:duration=3 -f lavfi -i sine=duration=3 -metadata title=CANARYTITLE -c:v libx264 -pix_fmt yuv420p -c:a aac"_s, u"hello.mp4"_s);
        m_films.write(u"no.mp4"_s, Bytes(2'000, 7));
    }

    void withNothingInItNothingIsSent()
    {
        Desk desk;
        QVERIFY(desk.hello->there());
        QCOMPARE(desk.hello->name(), u"Amina"_s);
        desk.hello->send(u"   "_s);
        desk.family.settle();
        QVERIFY(!desk.hello->notice().isEmpty());
        QVERIFY(desk.written(Kind::Hello).empty());
    }

    void aHelloByVoiceGoesToTheChildAlone()
    {
        Desk desk;
        desk.say();
        QCOMPARE(desk.hello->voice(), u"0:03"_s);
        QSignalSpy went(desk.hello.get(), &HelloController::went);
        desk.hello->send({});
        desk.family.settle();
        QCOMPARE(went.count(), 1);
        QVERIFY(desk.hello->voice().isEmpty());
        const auto hellos = desk.written(Kind::Hello);
        QCOMPARE(hellos.size(), 1u);
        QCOMPARE(hellos[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        QVERIFY(!hellos[0].target);
        QVERIFY(HelloContent::decode(hellos[0].content)->words.empty());
        QCOMPARE(desk.mediaOf(hellos[0]), std::vector{MediaKind::Voice});
    }

    void aFilmIsSealedAsItIsReadAndPlaysFromItsBlob()
    {
        Desk desk;
        desk.hello->chooseFilm(QUrl::fromLocalFile(m_films.path(u"hello.mp4"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.hello->film(), u"0:03"_s, 30'000);
        QSignalSpy went(desk.hello.get(), &HelloController::went);
        desk.hello->send(u"I am Sam."_s);
        QTRY_COMPARE_WITH_TIMEOUT(went.count(), 1, 30'000);
        desk.family.settle();
        QVERIFY(desk.hello->film().isEmpty());
        const auto hellos = desk.written(Kind::Hello);
        QCOMPARE(hellos.size(), 1u);
        QCOMPARE(HelloContent::decode(hellos[0].content)->words, std::string("I am Sam."));
        QCOMPARE(desk.mediaOf(hellos[0]), std::vector{MediaKind::Clip});
        EntryFilm film;
        film.open(PageKey{{}, hellos[0].circle, hellos[0].ref}.text());
        QTRY_VERIFY_WITH_TIMEOUT(film.clips()->ready() || !film.clips()->notice().isEmpty(), 30'000);
        QVERIFY2(film.clips()->ready(), qPrintable(film.clips()->notice()));
        film.clips()->close();
    }

    void whatIsNoFilmIsOneSentenceAndTheVoiceStays()
    {
        Desk desk;
        desk.say();
        desk.hello->chooseFilm(QUrl::fromLocalFile(m_films.path(u"no.mp4"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.hello->busy() && !desk.hello->notice().isEmpty(), 30'000);
        QVERIFY(desk.hello->film().isEmpty());
        QCOMPARE(desk.hello->voice(), u"0:03"_s);
        desk.hello->chooseFilm(QUrl::fromLocalFile(m_films.path(u"nothing.mp4"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.hello->busy(), 30'000);
        QVERIFY(!desk.hello->notice().isEmpty());
    }

    void aNoteForWhoComesAfterIsForTheOfficersSeatAloneAndStandsThere()
    {
        Desk desk;
        QCOMPARE(desk.hello->handed()->count(), 0);
        desk.hello->setWhom(HelloController::Successor);
        desk.say();
        desk.hello->send(u"She talks best on walks."_s);
        desk.family.settle();
        QVERIFY(desk.written(Kind::Hello).empty());
        const auto notes = desk.written(Kind::Note);
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes[0].audience, (std::vector<SeatId>{TestFamily::iroSeat, recordsSeat}));
        const auto note = *NoteContent::decode(notes[0].content);
        QCOMPARE(note.what, NoteContent::What::Note);
        QCOMPARE(note.who, std::string("Sam"));
        QVERIFY(!note.visit);
        auto &handed = *desk.hello->handed();
        QCOMPARE(handed.count(), 1);
        const auto told = [&](int role) { return handed.index(0).data(role).toString(); };
        QVERIFY(told(HandedNotes::TitleRole).startsWith(u"From Sam, "_s));
        QCOMPARE(told(HandedNotes::WordsRole), u"She talks best on walks."_s);
        QCOMPARE(told(HandedNotes::LengthRole), u"0:03"_s);
        EntryVoice voice;
        voice.toggle(told(HandedNotes::VoiceRole));
        desk.family.settle();
        QVERIFY2(voice.playing(), qPrintable(voice.notice()));
    }

    void otherNotesAreNotLeftForAnybody()
    {
        Desk desk([](TestFamily &family) {
            Hand sam(family, family.iroDevice, family.openIro(), {});
            NoteContent rang;
            rang.what = NoteContent::What::Rang;
            rang.day = civil(QDate(2026, 5, 14));
            rang.words = "No answer.";
            rang.who = "Kim";
            sam.say(rang);
            NoteContent plain;
            plain.day = civil(QDate(2026, 5, 14));
            plain.words = "A lamp.";
            sam.say(plain);
        });
        QCOMPARE(desk.hello->handed()->count(), 0);
    }

    void atTheLockNothingOfItStays()
    {
        Desk desk;
        desk.say();
        desk.family.session.lock();
        desk.family.settle();
        QVERIFY(desk.hello->voice().isEmpty());
        QVERIFY(!desk.hello->there());
        QVERIFY(desk.hello->name().isEmpty());
    }
};

QTEST_MAIN(TestHello)
#include "tst_hello.moc"
