// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace pipit::test {

/// Films made by ffmpeg for a test, in a folder of the test's.
class Films
{
public:
    static bool ready() { return run(QStringLiteral("ffmpeg"), {QStringLiteral("-version")}).first; }

    /// `arguments` as a shell line without quotes, the file's name last. Aborts when ffmpeg does not make it.
    Bytes make(const QString &arguments, const QString &name) const
    {
        auto all = QStringLiteral("-v error -y ").append(arguments).split(u' ', Qt::SkipEmptyParts);
        all.append(path(name));
        const auto [ok, said] = run(QStringLiteral("ffmpeg"), all);
        if (!ok) qFatal("ffmpeg: %s", said.constData());
        return read(name);
    }
    /// A hash for each frame of picture and sound, without the times in front of it.
    QByteArray frames(const Bytes &film, const QString &name, const QString &stream) const
    {
        write(name, film);
        const auto [ok, said] = run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path(name), QStringLiteral("-map"),
                                                               stream, QStringLiteral("-f"), QStringLiteral("framemd5"), QStringLiteral("-")});
        return ok ? said : QByteArray();
    }
    /// What ffprobe says of the file, as JSON.
    QByteArray probe(const Bytes &film, const QString &name) const
    {
        write(name, film);
        return run(QStringLiteral("ffprobe"),
                   QStringLiteral("-v error -print_format json -show_format -show_streams -show_chapters %1").arg(path(name)).split(u' ')).second;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    Bytes read(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
        const auto all = file.readAll();
        return Bytes(all.begin(), all.end());
    }
    void write(const QString &name, const Bytes &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(name));
        file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
    }

private:
    static std::pair<bool, QByteArray> run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments, QIODevice::ReadOnly);
        if (!process.waitForFinished(60'000)) return {false, "does not run"};
        const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return {ok, ok ? process.readAllStandardOutput() : process.readAllStandardError()};
    }
    QTemporaryDir m_dir;
};

inline bool holds(const Bytes &bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

} // namespace pipit::test
