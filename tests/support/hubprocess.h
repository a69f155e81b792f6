// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/crypto/ed25519.h"

#include <QProcess>
#include <QTemporaryDir>

namespace pipit::test {

/// pipit-hub as people run it, on a folder of its own and a free port of the loopback.
class HubProcess
{
public:
    /// Runs --init. `program`: the path of pipit-hub.
    explicit HubProcess(QString program) : m_program(std::move(program))
    {
        QProcess init;
        init.start(m_program, {QStringLiteral("--init"), QStringLiteral("--data"), data()});
        init.waitForFinished();
        const auto lines = QString::fromUtf8(init.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (const auto &line : lines) {
            const auto words = line.split(QLatin1Char(' '));
            if (words.size() != 2) continue;
            if (words[0] == QLatin1String("receipt_pk")) receiptKey = words[1].toStdString();
            if (words[0] == QLatin1String("tls_pin")) pin = words[1].toStdString();
            if (words[0] == QLatin1String("tls_next_pin")) nextPin = words[1].toStdString();
        }
    }
    ~HubProcess() { stop(); }

    /// `trust`: hash of the authority's first manifest, once. Again after stop(): on the same port.
    void start(const std::string &trust = {})
    {
        QStringList words{QStringLiteral("--data"), data(), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:%1").arg(port)};
        if (!trust.empty()) words << QStringLiteral("--trust") << QString::fromStdString(trust);
        m_process.start(m_program, words);
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead()) line += m_process.readAllStandardOutput();
        port = static_cast<std::uint16_t>(line.trimmed().split(':').last().toUInt());
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.terminate();
        m_process.waitForFinished();
    }
    std::string folder() const { return data().toStdString(); }
    std::string host() const { return "127.0.0.1:" + std::to_string(port); }

    std::string receiptKey, pin, nextPin; ///< hex
    std::uint16_t port = 0;

private:
    QString data() const { return m_folder.filePath(QStringLiteral("hub")); }
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace pipit::test
