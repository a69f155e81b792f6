// SPDX-License-Identifier: Apache-2.0
// Saying a note again, hearing it from any point, and words that are not on the page yet.
#include "app/pages/editorcontroller.h"
#include "tests/support/appworld.h"
#include "tests/support/tones.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

struct Desk {
    explicit Desk(TestFamily &family) : world(family.tablet)
    {
        if (!world.open(family.child, TestFamily::pictures())) qFatal("does not open");
        editor = std::make_unique<EditorController>();
        editor->startNew();
    }
    void speak(std::uint32_t ms) { world.microphone.speak(tones::tone(440, ms)); }
    void record(std::uint32_t ms)
    {
        editor->recorder()->record();
        speak(ms);
        editor->recorder()->stop();
        world.settle();
    }
    std::vector<PageObject> notes() const
    {
        std::vector<PageObject> found;
        for (const auto &object : editor->document()->page().objects)
            if (std::holds_alternative<VoiceNote>(object.what)) found.push_back(object);
        return found;
    }
    const VoiceNote note(std::size_t i) const { return std::get<VoiceNote>(notes()[i].what); }
    QString key() const { return PageKey{editor->pageId(), {}, {}}.text(); }

    AppWorld world;
    std::unique_ptr<EditorController> editor;
};

} // namespace

class TestNotesAndWords : public QObject
{
    Q_OBJECT

    TestFamily m_family;

private Q_SLOTS:
    void initTestCase()
    {
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void aNoteIsSaidAgainInTheSamePlaceAndTheOldOneStaysUntilThen()
    {
        Desk desk(m_family);
        desk.record(2'000);
        auto &document = *desk.editor->document();
        document.moveBy(-3'000, -2'000);
        document.addSticker(1, 1);
        const auto place = desk.notes()[0].place;
        const auto old = desk.note(0);
        document.select(0);
        QCOMPARE(document.selectedBlob(), int(old.blob));
        QVERIFY(!document.selectedWave().isEmpty());

        desk.editor->recordInPlaceOf(int(old.blob));
        desk.editor->recorder()->record();
        desk.speak(3'500);
        desk.world.settle();
        QCOMPARE(desk.note(0), old); // while she speaks
        desk.editor->recorder()->stop();
        desk.world.settle();
        QCOMPARE(desk.notes().size(), std::size_t(1));
        QVERIFY(desk.note(0).blob != old.blob);
        QVERIFY(std::abs(int(desk.note(0).ms) - 3'500) < 100);
        QCOMPARE(desk.notes()[0].place, place);
        QCOMPARE(document.selected(), 0);
        document.undo();
        QCOMPARE(desk.note(0), old);
        document.redo();
        // The next one is a note beside it.
        desk.record(1'000);
        QCOMPARE(desk.notes().size(), std::size_t(2));
    }

    void whatIsThrownAwayInPlaceOfANoteLeavesIt()
    {
        Desk desk(m_family);
        desk.record(2'000);
        const auto old = desk.note(0);
        desk.editor->recordInPlaceOf(int(old.blob));
        desk.editor->recorder()->record();
        desk.speak(1'000);
        desk.editor->throwNoteAway();
        desk.editor->recordInPlaceOf(-1);
        desk.world.settle();
        QCOMPARE(desk.notes().size(), std::size_t(1));
        QCOMPARE(desk.note(0), old);
    }

    void withoutAMicrophoneTheOldNoteStays()
    {
        Desk desk(m_family);
        desk.record(2'000);
        const auto old = desk.note(0);
        desk.editor->recordInPlaceOf(int(old.blob));
        desk.world.microphone.refuses = Code::NoDevice;
        desk.editor->recorder()->record();
        desk.world.settle();
        QCOMPARE(desk.note(0), old);
        QVERIFY(!desk.editor->notice().isEmpty());
    }

    void whenTheOldNoteHasGoneTheNewOneIsJustANote()
    {
        Desk desk(m_family);
        desk.record(1'000);
        const auto old = desk.note(0);
        desk.editor->recordInPlaceOf(int(old.blob));
        desk.editor->document()->select(0);
        desk.editor->document()->removeSelected();
        desk.record(1'500);
        QCOMPARE(desk.notes().size(), std::size_t(1));
        QVERIFY(desk.note(0).blob != old.blob);
    }

    void itIsOpenedWithoutASoundAndHeardFromAnyPoint()
    {
        Desk desk(m_family);
        desk.record(4'000);
        desk.editor->openVoice(int(desk.note(0).blob));
        desk.world.settle();
        auto &player = *desk.editor->player();
        QVERIFY(player.loaded() && !player.playing());
        QVERIFY(desk.world.speaker.played.empty());
        player.seek(3'000);
        player.play();
        desk.world.speaker.playFor(2'000);
        QVERIFY(std::abs(int(desk.world.speaker.played.size() / 48) - 1'000) < 100); // the last second
        // Opened again it stands at its start.
        desk.editor->openVoice(int(desk.note(0).blob));
        QCOMPARE(player.ms(), 0);
    }

    void wordsThatWereNotPutOnThePageAreThereAgain()
    {
        QString key;
        {
            Desk desk(m_family);
            desk.editor->words()->type(u"I want"_s);
            desk.editor->words()->type(u"I want my own door"_s);
            QTest::qWait(int(WordsDraft::keepAfter.count()) + 100);
            desk.world.settle();
            desk.editor->words()->type(u"I want my own door, please"_s);
            key = desk.key();
        } // as after a kill: nothing was closed
        {
            Desk desk(m_family);
            desk.editor->openDraft(key);
            QTRY_COMPARE(desk.editor->words()->text(), u"I want my own door, please"_s);
            desk.editor->words()->clear();
            desk.world.settle();
        }
        Desk desk(m_family);
        desk.editor->openDraft(key);
        desk.world.settle();
        QVERIFY(desk.editor->isOpen());
        QCOMPARE(desk.editor->words()->text(), QString());
    }

    void theyBelongToTheirPageAndGoAtTheLock()
    {
        Desk desk(m_family);
        desk.editor->words()->type(u"secret"_s);
        const auto key = desk.key();
        desk.world.session.lock();
        QCOMPARE(desk.editor->words()->text(), QString());
        desk.world.settle();
        QVERIFY(desk.world.open(m_family.child, TestFamily::pictures()));
        desk.editor->startNew();
        QCOMPARE(desk.editor->words()->text(), QString());
        desk.editor->openDraft(key);
        QTRY_COMPARE(desk.editor->words()->text(), u"secret"_s);
    }

    void wordsKeepTheirPlaceWhenTheyAreChanged()
    {
        Desk desk(m_family);
        auto &document = *desk.editor->document();
        document.addWords(u"me and Yusuf"_s, QColor(0x2F, 0x6B, 0x4F), 512);
        document.moveBy(700, 300);
        const auto place = document.page().objects[0].place;
        QCOMPARE(document.selectedColour(), QColor(0x2F, 0x6B, 0x4F));
        QCOMPARE(document.selectedTextSize(), 512);
        document.setSelectedText(u"me, Yusuf and Biscuit"_s);
        const auto box = std::get<TextBox>(document.page().objects[0].what);
        QCOMPARE(box.colour, 0x2F6B4Fu);
        QCOMPARE(box.size, 512);
        QCOMPARE(document.page().objects[0].place, place);
        document.setSelectedWords(u"me, Yusuf and Biscuit"_s, QColor(0xC8, 0x55, 0x3D), 224);
        QCOMPARE(std::get<TextBox>(document.page().objects[0].what).size, 224);
        document.undo();
        QCOMPARE(std::get<TextBox>(document.page().objects[0].what), box);
    }
};

QTEST_MAIN(TestNotesAndWords)
#include "tst_notesandwords.moc"
