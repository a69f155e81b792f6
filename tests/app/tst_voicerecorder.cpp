// SPDX-License-Identifier: Apache-2.0
#include "app/sound/voicerecorder.h"
#include "core/media/voicedecoder.h"
#include "tests/support/fakesound.h"
#include "tests/support/tones.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestVoiceRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasSaidBecomesANote();
    void segmentsComeEveryTwoSecondsAndArePlayable();
    void aPauseLosesNothingAndKeepsWhatWasSaid();
    void aNoteThatWasThrownAwayIsGone();
    void nothingSaidIsNoNote();
    void withoutAMicrophoneItSaysSo();
    void aRefusedMicrophoneIsAnotherProblem();
    void anUnpluggedMicrophoneKeepsWhatWasSaid();
    void theLongestNoteEndsByItself();
    void aCallPausesItAndLosesNothing();
    void theMeterMovesOnlyWhileRecording();
    void oneNoteFollowsAnother();

private:
    static std::uint32_t lengthOf(const Bytes &note);
    std::unique_ptr<FakeMicrophone> m_microphone;
    std::unique_ptr<VoiceRecorder> m_recorder;
    std::vector<Bytes> m_segments;
    std::vector<std::pair<Bytes, VoiceSummary>> m_notes;
};

void TestVoiceRecorder::init()
{
    m_microphone = std::make_unique<FakeMicrophone>();
    m_recorder = std::make_unique<VoiceRecorder>(*m_microphone, 20'000);
    m_segments.clear();
    m_notes.clear();
    connect(m_recorder.get(), &VoiceRecorder::segmentReady, this, [this](const Bytes &pages) { m_segments.push_back(pages); });
    connect(m_recorder.get(), &VoiceRecorder::finished, this,
            [this](const Bytes &note, const VoiceSummary &summary) { m_notes.emplace_back(note, summary); });
}

void TestVoiceRecorder::cleanup()
{
    m_recorder.reset();
    m_microphone.reset();
}

std::uint32_t TestVoiceRecorder::lengthOf(const Bytes &note)
{
    const MemorySource source(note);
    const auto summary = summariseVoice(source);
    return summary ? summary->ms : 0;
}

void TestVoiceRecorder::whatWasSaidBecomesANote()
{
    m_recorder->record();
    QCOMPARE(m_recorder->state(), VoiceRecorder::Recording);
    m_microphone->speak(tones::tone(440, 3000));
    QCOMPARE(m_recorder->ms(), 3000);
    m_recorder->stop();
    QCOMPARE(m_recorder->state(), VoiceRecorder::Idle);
    QVERIFY(!m_microphone->on());
    QCOMPARE(m_notes.size(), std::size_t(1));
    QCOMPARE(m_notes[0].second.ms, 3000u);
    const MemorySource source(m_notes[0].first);
    auto decoder = VoiceDecoder::open(source);
    tones::Samples heard(96'000);
    QCOMPARE(*decoder->read(heard), heard.size());
    QVERIFY(tones::share(heard, 440) > 0.95);
}

void TestVoiceRecorder::segmentsComeEveryTwoSecondsAndArePlayable()
{
    m_recorder->record();
    Bytes kept;
    for (int second = 1; second <= 8; ++second) {
        m_microphone->speak(tones::tone(440, 1000));
        kept.clear();
        for (const auto &segment : m_segments) kept.insert(kept.end(), segment.begin(), segment.end());
        if (second > 2) QVERIFY(lengthOf(kept) + 2000 >= std::uint32_t(second) * 1000); // were it killed now
    }
    m_recorder->stop();
    kept.clear();
    for (const auto &segment : m_segments) kept.insert(kept.end(), segment.begin(), segment.end());
    QCOMPARE(kept, m_notes[0].first);
}

void TestVoiceRecorder::aPauseLosesNothingAndKeepsWhatWasSaid()
{
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 1000));
    m_recorder->pause();
    QCOMPARE(m_recorder->state(), VoiceRecorder::Paused);
    QVERIFY(!m_microphone->on());
    QVERIFY(!m_segments.empty());
    m_recorder->record();
    m_microphone->speak(tones::tone(880, 1000));
    m_recorder->pause();
    m_recorder->stop();
    QCOMPARE(m_notes[0].second.ms, 2000u);
    QCOMPARE(lengthOf(m_notes[0].first), 2000u);
}

void TestVoiceRecorder::aNoteThatWasThrownAwayIsGone()
{
    const QSignalSpy gone(m_recorder.get(), &VoiceRecorder::thrownAway);
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 1000));
    m_recorder->throwAway();
    QCOMPARE(gone.count(), 1);
    QVERIFY(m_notes.empty());
    QCOMPARE(m_recorder->ms(), 0);
    m_recorder->stop();
    QVERIFY(m_notes.empty());
}

void TestVoiceRecorder::nothingSaidIsNoNote()
{
    m_recorder->record();
    m_recorder->stop();
    QVERIFY(m_notes.empty() && m_segments.empty());
    QCOMPARE(m_recorder->state(), VoiceRecorder::Idle);
}

void TestVoiceRecorder::withoutAMicrophoneItSaysSo()
{
    m_microphone->refuses = Code::NoDevice;
    m_recorder->record();
    QCOMPARE(m_recorder->state(), VoiceRecorder::Idle);
    QCOMPARE(m_recorder->problem(), VoiceRecorder::NoMicrophone);
    m_microphone->refuses.reset();
    m_recorder->record();
    QCOMPARE(m_recorder->problem(), VoiceRecorder::NoProblem);
    QCOMPARE(m_recorder->state(), VoiceRecorder::Recording);
}

void TestVoiceRecorder::aRefusedMicrophoneIsAnotherProblem()
{
    m_microphone->refuses = Code::Refused;
    m_recorder->record();
    QCOMPARE(m_recorder->problem(), VoiceRecorder::NotAllowed);
}

void TestVoiceRecorder::anUnpluggedMicrophoneKeepsWhatWasSaid()
{
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 1500));
    m_microphone->unplug();
    QCOMPARE(m_recorder->problem(), VoiceRecorder::Unplugged);
    QCOMPARE(m_recorder->state(), VoiceRecorder::Paused);
    m_recorder->record(); // another one was plugged in
    m_microphone->speak(tones::tone(440, 500));
    m_recorder->stop();
    QCOMPARE(m_notes[0].second.ms, 2000u);
}

void TestVoiceRecorder::theLongestNoteEndsByItself()
{
    const QSignalSpy full(m_recorder.get(), &VoiceRecorder::full);
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 12'000));
    QVERIFY(std::abs(m_recorder->leftMs() - 8'000) < 60);
    QCOMPARE(full.count(), 0);
    m_microphone->speak(tones::tone(440, 13'000));
    QCOMPARE(m_notes.size(), std::size_t(1));
    QCOMPARE(m_notes[0].second.ms, 20'000u);
    QVERIFY(!m_microphone->on());
    QCOMPARE(full.count(), 1);
}

void TestVoiceRecorder::aCallPausesItAndLosesNothing()
{
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 1'900));
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive); // a look at the clock is no call
    QCOMPARE(m_recorder->state(), VoiceRecorder::Recording);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationSuspended);
    QCOMPARE(m_recorder->state(), VoiceRecorder::Paused);
    QVERIFY(!m_microphone->on());
    Bytes kept;
    for (const auto &pages : m_segments) kept.insert(kept.end(), pages.begin(), pages.end());
    QVERIFY2(lengthOf(kept) >= 1'300, qPrintable(QString::number(lengthOf(kept))));
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(m_recorder->state(), VoiceRecorder::Paused); // it does not listen by itself
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 100));
    m_recorder->stop();
    QCOMPARE(m_notes[0].second.ms, 2'000u);
}

void TestVoiceRecorder::theMeterMovesOnlyWhileRecording()
{
    QCOMPARE(m_recorder->level(), 0.0);
    m_recorder->record();
    m_microphone->speak(tones::tone(440, 500, 0.9));
    QVERIFY(m_recorder->level() > 0.8);
    QVERIFY(qFuzzyCompare(m_recorder->part(), 0.025));
    m_recorder->pause();
    QCOMPARE(m_recorder->level(), 0.0);
}

void TestVoiceRecorder::oneNoteFollowsAnother()
{
    for (int i = 0; i < 2; ++i) {
        m_recorder->record();
        m_microphone->speak(tones::tone(440, 1000));
        m_recorder->stop();
    }
    QCOMPARE(m_notes.size(), std::size_t(2));
    QCOMPARE(m_notes[0].first, m_notes[1].first);
}

QTEST_MAIN(TestVoiceRecorder)
#include "tst_voicerecorder.moc"
