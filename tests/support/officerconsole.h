// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace pipit::test {

/// What one run of a program came to.
struct Ran {
    int code = -1;
    QString out, err;
};

/// One run of pipit-authority; `secret` goes through a pipe.
class OfficerConsole
{
public:
    OfficerConsole(QString program, const QString &secret) : m_program(std::move(program)), m_secret(secret.toUtf8() + '\n') {}
    void start(QStringList words, const QString &secretOption)
    {
        words << secretOption << QStringLiteral("0");
        m_process.start(m_program, words);
        m_process.write(m_secret);
        m_process.waitForBytesWritten();
        m_process.closeWriteChannel();
    }
    Ran wait()
    {
        m_process.waitForFinished(120'000);
        return {m_process.exitCode(), QString::fromUtf8(m_process.readAllStandardOutput()).trimmed(),
                QString::fromUtf8(m_process.readAllStandardError())};
    }

private:
    QString m_program;
    QByteArray m_secret;
    QProcess m_process;
};

} // namespace pipit::test
