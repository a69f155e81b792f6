// SPDX-License-Identifier: Apache-2.0
#include "app/sound/voiceplayer.h"
#include "tests/support/fakesound.h"
#include "tests/support/tones.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestVoicePlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void playsToItsEnd();
    void pausesAndGoesOn();
    void seeksWhilePlayingAndWhileNot();
    void playsAgainFromTheStartAfterTheEnd();
    void aDamagedNoteIsNotPlayed();
    void damageInTheMiddleStopsIt();
    void withoutASpeakerItSaysSo();
    void aSpeakerThatBreaksStopsIt();
    void anotherNoteStopsTheFirst();

private:
    std::unique_ptr<ByteSource> note() const { return std::make_unique<MemorySource>(m_note); }
    Bytes m_note;
    tones::Pages m_pages;
    std::unique_ptr<FakeSpeaker> m_speaker;
    std::unique_ptr<VoicePlayer> m_player;
};

void TestVoicePlayer::initTestCase()
{
    auto said = tones::tone(300, 2000);
    const auto then = tones::tone(900, 2000);
    said.insert(said.end(), then.begin(), then.end());
    tones::record(said, m_pages);
    m_note = m_pages.all();
}

void TestVoicePlayer::init()
{
    m_speaker = std::make_unique<FakeSpeaker>();
    m_player = std::make_unique<VoicePlayer>(*m_speaker);
}

void TestVoicePlayer::cleanup()
{
    m_player.reset();
    m_speaker.reset();
}

void TestVoicePlayer::playsToItsEnd()
{
    const QSignalSpy ended(m_player.get(), &VoicePlayer::ended);
    QVERIFY(m_player->load(note()).ok());
    QCOMPARE(m_player->durationMs(), 4000);
    m_player->play();
    QVERIFY(m_player->playing());
    m_speaker->playFor(1000);
    QTRY_COMPARE(m_player->ms(), 1000);
    QCOMPARE(m_player->part(), 0.25);
    m_speaker->playFor(5000);
    QVERIFY(!m_player->playing());
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_player->ms(), 4000);
    QCOMPARE(m_speaker->played.size(), std::size_t(192'000));
    QVERIFY(tones::share({m_speaker->played.data() + 9600, 76'800}, 300) > 0.95);
    QVERIFY(tones::share({m_speaker->played.data() + 105'600, 76'800}, 900) > 0.95);
}

void TestVoicePlayer::pausesAndGoesOn()
{
    QVERIFY(m_player->load(note()).ok());
    m_player->play();
    m_speaker->playFor(1500);
    m_player->pause();
    QVERIFY(!m_player->playing() && !m_speaker->on());
    QCOMPARE(m_player->ms(), 1500);
    m_player->play();
    m_speaker->playFor(9000);
    QCOMPARE(m_speaker->played.size(), std::size_t(192'000));
}

void TestVoicePlayer::seeksWhilePlayingAndWhileNot()
{
    QVERIFY(m_player->load(note()).ok());
    m_player->seek(2500);
    QCOMPARE(m_player->ms(), 2500);
    m_player->play();
    m_speaker->playFor(500);
    QVERIFY(tones::share(m_speaker->played, 900) > 0.9);
    m_speaker->played.clear();
    m_player->seek(500);
    QVERIFY(m_player->playing() && m_speaker->on());
    m_speaker->playFor(500);
    QVERIFY(tones::share(m_speaker->played, 300) > 0.9);
    QTRY_COMPARE(m_player->ms(), 1000);
    m_player->seek(-5);
    QCOMPARE(m_player->ms(), 0);
}

void TestVoicePlayer::playsAgainFromTheStartAfterTheEnd()
{
    QVERIFY(m_player->load(note()).ok());
    m_player->play();
    m_speaker->playFor(9000);
    m_player->play();
    m_speaker->playFor(9000);
    QCOMPARE(m_speaker->played.size(), std::size_t(384'000));
}

void TestVoicePlayer::aDamagedNoteIsNotPlayed()
{
    QCOMPARE(m_player->load(std::make_unique<MemorySource>(Bytes(500, 7))).code(), Code::Corrupt);
    QCOMPARE(m_player->problem(), VoicePlayer::Damaged);
    m_player->play();
    QVERIFY(!m_player->playing() && !m_player->loaded());
    QVERIFY(m_player->load(note()).ok());
    QCOMPARE(m_player->problem(), VoicePlayer::NoProblem);
}

void TestVoicePlayer::damageInTheMiddleStopsIt()
{
    auto pages = m_pages;
    pages.pages[5][80] ^= 1;
    const QSignalSpy ended(m_player.get(), &VoicePlayer::ended);
    QVERIFY(m_player->load(std::make_unique<MemorySource>(pages.all())).ok());
    m_player->play();
    m_speaker->playFor(9000);
    QCOMPARE(m_player->problem(), VoicePlayer::Damaged);
    QVERIFY(!m_player->playing());
    QCOMPARE(ended.count(), 0);
}

void TestVoicePlayer::withoutASpeakerItSaysSo()
{
    m_speaker->refuses = Code::NoDevice;
    QVERIFY(m_player->load(note()).ok());
    m_player->play();
    QVERIFY(!m_player->playing());
    QCOMPARE(m_player->problem(), VoicePlayer::NoSpeaker);
}

void TestVoicePlayer::aSpeakerThatBreaksStopsIt()
{
    QVERIFY(m_player->load(note()).ok());
    m_player->play();
    m_speaker->breakDown();
    QVERIFY(!m_player->playing());
    QCOMPARE(m_player->problem(), VoicePlayer::Broken);
}

void TestVoicePlayer::anotherNoteStopsTheFirst()
{
    QVERIFY(m_player->load(note()).ok());
    m_player->play();
    m_speaker->playFor(500);
    QVERIFY(m_player->load(note()).ok());
    QVERIFY(!m_player->playing() && !m_speaker->on());
    QCOMPARE(m_player->ms(), 0);
    QVERIFY(m_player->load(nullptr).ok());
    QVERIFY(!m_player->loaded());
    m_player->play();
    QVERIFY(!m_player->playing());
}

QTEST_GUILESS_MAIN(TestVoicePlayer)
#include "tst_voiceplayer.moc"
