// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace pipit::test {

inline bool hasStockAge()
{
    return !QStandardPaths::findExecutable(QStringLiteral("age")).isEmpty() && !QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty();
}

/// As a person would open a sealed file: age asks for the words at the terminal, which `script` is. Its exit code; what it
/// opened lies at `to`.
inline int openWithAge(const QString &from, const QString &to, const QByteArray &words)
{
    QFile::remove(to);
    QProcess process;
    process.start(QStringLiteral("script"), {QStringLiteral("-qefc"), QStringLiteral("age -d -o '%1' '%2'").arg(to, from), QStringLiteral("/dev/null")});
    if (!process.waitForStarted()) return -1;
    process.write(words + '\n');
    if (!process.waitForFinished(120'000)) return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace pipit::test
