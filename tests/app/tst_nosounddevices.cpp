// SPDX-License-Identifier: Apache-2.0
#include "app/sound/qtmicrophone.h"
#include "app/sound/qtspeaker.h"

#include <QGuiApplication>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

/// A tablet without a microphone and a speaker.
class TestNoSoundDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoMicrophone()
    {
        QtMicrophone microphone;
        QCOMPARE(microphone.start([](std::span<const std::int16_t>) {}).code(), Code::NoDevice);
        microphone.stop();
    }
    void thereIsNoSpeaker()
    {
        QtSpeaker speaker;
        QCOMPARE(speaker.start([](std::span<std::int16_t>) { return std::size_t(0); }).code(), Code::NoDevice);
        QCOMPARE(speaker.playedMs(), 0u);
        speaker.pause();
        speaker.resume();
        speaker.stop();
    }
};

int main(int argc, char **argv)
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
    const QGuiApplication application(argc, argv);
    TestNoSoundDevices test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nosounddevices.moc"
