// SPDX-License-Identifier: Apache-2.0
#include "app/sound/qtmicrophone.h"
#include "app/sound/qtspeaker.h"
#include "app/sound/voiceplayer.h"
#include "app/sound/voicerecorder.h"
#include "tests/support/pulseserver.h"
#include "tests/support/tones.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

/// Sound through a real sound server: what is spoken into the microphone is in the note, what is played is heard.
class TestSoundDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSpokenIsInTheNote();
    void whatIsPlayedIsHeard();
    void aSecondStartIsBusy();
    void anUnpluggedMicrophoneIsNoticed();

private:
    static QByteArray raw(const tones::Samples &samples)
    {
        return {reinterpret_cast<const char *>(samples.data()), qsizetype(samples.size() * 2)};
    }
    /// The best share of a frequency in any half second.
    static double bestShare(std::span<const std::int16_t> samples, double hertz);
    QByteArray m_microphone;
};

double TestSoundDevices::bestShare(std::span<const std::int16_t> samples, double hertz)
{
    double best = 0;
    for (std::size_t at = 0; at + 24'000 <= samples.size(); at += 4800) {
        const auto part = samples.subspan(at, 24'000);
        if (tones::rms(part) > 500) best = std::max(best, tones::share(part, hertz));
    }
    return best;
}

void TestSoundDevices::initTestCase()
{
    for (const auto &device : QMediaDevices::audioInputs())
        if (device.id().contains("micin")) m_microphone = device.id();
    QVERIFY(!m_microphone.isEmpty());
}

void TestSoundDevices::whatIsSpokenIsInTheNote()
{
    QtMicrophone microphone(m_microphone);
    VoiceRecorder recorder(microphone);
    Bytes note;
    connect(&recorder, &VoiceRecorder::finished, this, [&](const Bytes &bytes) { note = bytes; });
    recorder.record();
    QCOMPARE(recorder.problem(), VoiceRecorder::NoProblem);
    QProcess voice;
    voice.start(QStringLiteral("pacat"), {QStringLiteral("--device=mic"), QStringLiteral("--format=s16le"),
                                          QStringLiteral("--rate=48000"), QStringLiteral("--channels=1")});
    voice.write(raw(tones::tone(440, 2500)));
    voice.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.ms() > 3000, 20'000);
    recorder.stop();
    voice.waitForFinished(5000);
    const MemorySource source(note);
    auto decoder = VoiceDecoder::open(source);
    QVERIFY(decoder.ok());
    tones::Samples heard(std::size_t(decoder->durationMs()) * 48);
    QVERIFY(decoder->read(heard).ok());
    QVERIFY2(bestShare(heard, 440) > 0.8, qPrintable(QString::number(bestShare(heard, 440))));
}

void TestSoundDevices::whatIsPlayedIsHeard()
{
    tones::Pages pages;
    tones::record(tones::tone(660, 2000), pages);
    QProcess listener;
    listener.start(QStringLiteral("parec"), {QStringLiteral("--latency-msec=50"), QStringLiteral("--device=spk.monitor"),
                                             QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
                                             QStringLiteral("--channels=1")});
    QVERIFY(listener.waitForReadyRead(10'000));
    QtSpeaker speaker;
    VoicePlayer player(speaker);
    QSignalSpy ended(&player, &VoicePlayer::ended);
    QVERIFY(player.load(std::make_unique<MemorySource>(pages.all())).ok());
    player.play();
    QVERIFY(player.playing());
    QTRY_VERIFY_WITH_TIMEOUT(player.ms() > 300, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QCOMPARE(player.ms(), 2000);
    QTest::qWait(300); // the listener is behind by its own buffer
    listener.kill();
    listener.waitForFinished(3000);
    const auto bytes = listener.readAllStandardOutput();
    tones::Samples heard(std::size_t(bytes.size()) / 2);
    std::memcpy(heard.data(), bytes.constData(), heard.size() * 2);
    QVERIFY2(bestShare(heard, 660) > 0.8, qPrintable(QString::number(bestShare(heard, 660))));
}

void TestSoundDevices::aSecondStartIsBusy()
{
    QtMicrophone microphone(m_microphone);
    QVERIFY(microphone.start([](std::span<const std::int16_t>) {}).ok());
    QCOMPARE(microphone.start([](std::span<const std::int16_t>) {}).code(), Code::Busy);
    microphone.stop();
    microphone.stop();
    QVERIFY(microphone.start([](std::span<const std::int16_t>) {}).ok());
}

void TestSoundDevices::anUnpluggedMicrophoneIsNoticed()
{
    QtMicrophone microphone(m_microphone);
    VoiceRecorder recorder(microphone);
    recorder.record();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.ms() > 300, 20'000);
    for (const auto &line : PulseServer::ask({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("modules")}).split('\n'))
        if (line.contains("module-remap-source") || line.contains("module-null-sink"))
            PulseServer::control({QStringLiteral("unload-module"), QString::fromLatin1(line.split('\t').first())});
    QTRY_COMPARE_WITH_TIMEOUT(recorder.problem(), VoiceRecorder::Unplugged, 20'000);
    QCOMPARE(recorder.state(), VoiceRecorder::Paused);
    const QSignalSpy finished(&recorder, &VoiceRecorder::finished);
    recorder.stop();
    QCOMPARE(finished.count(), 1); // what had been said is there
}

int main(int argc, char **argv)
{
    if (!PulseServer::isInstalled()) {
        qWarning("pulseaudio is not installed: see platforms/linux/packages");
        return 1;
    }
    const PulseServer server;
    if (!server.ready()) {
        qWarning("pulseaudio did not start");
        return 1;
    }
    const QGuiApplication application(argc, argv);
    TestSoundDevices test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sounddevices.moc"
