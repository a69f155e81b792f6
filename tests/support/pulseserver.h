// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

namespace pipit::app {

/// A PulseAudio server of one's own on a private socket, with a microphone "micin" into which the sink "mic" speaks and a
/// speaker "spk". Make it before the application object, because Qt asks once. Ended with this object, by its process.
class PulseServer
{
public:
    /// `folder`: where it and its clients keep what they keep (HOME and XDG_RUNTIME_DIR), and what it says in
    /// "pulseaudio.log"; empty: in a folder that goes with this object.
    explicit PulseServer(const QString &folder = {})
    {
        const auto home = folder.isEmpty() ? m_folder.path() : folder;
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", home.toUtf8());
        qputenv("HOME", home.toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket().toUtf8());
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(home + QStringLiteral("/pulseaudio.log"));
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("--system=0"), QStringLiteral("--use-pid-file=no"), QStringLiteral("--disable-shm=yes"),
                        QStringLiteral("-L"), QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket(),
                        QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=mic rate=48000 norewinds=1"),
                        QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=spk rate=48000 norewinds=1"),
                        QStringLiteral("-L"), QStringLiteral("module-remap-source master=mic.monitor source_name=micin")});
        QElapsedTimer waited;
        waited.start();
        // Until the socket is there, pactl would only complain. The microphone is what the server makes last.
        while (!QFile::exists(socket()) && waited.elapsed() < patienceMs) QThread::msleep(20);
        while (!control({QStringLiteral("set-default-source"), QStringLiteral("micin")}) && waited.elapsed() < patienceMs)
            QThread::msleep(100);
        m_ready = control({QStringLiteral("set-default-sink"), QStringLiteral("spk")});
    }
    ~PulseServer()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(3000)) m_server.kill();
        m_server.waitForFinished(3000);
    }

    static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty(); }
    bool ready() const { return m_ready; }
    /// pactl; true when it did what it was told.
    static bool control(const QStringList &words) { return QProcess::execute(QStringLiteral("pactl"), words) == 0; }
    static QByteArray ask(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral("pactl"), words);
        process.waitForFinished(5000);
        return process.readAllStandardOutput();
    }

private:
    static constexpr int patienceMs = 30'000;
    /// Not in the given folder: the path of a socket may be 107 bytes long.
    QString socket() const { return m_folder.filePath(QStringLiteral("socket")); }
    QTemporaryDir m_folder;
    QProcess m_server;
    bool m_ready = false;
};

} // namespace pipit::app
