// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/dress.h"
#include "tests/support/pulseserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <optional>

namespace pipit::journey {

/// Plays the whole journey in a folder: a family and its hub, a sound server, one process for each time that somebody
/// opens the app, a real SIGKILL, a hub that goes and comes back. Writes `journey.json`, `pictures/NN-name.png`, and all
/// that the programs left behind in `world`, for the leak scan: data folders, home, temporary and runtime folders, logs.
class Conductor
{
public:
    /// `build`: where the programs were built. `self`: this program.
    Conductor(QString folder, QString build, QString self);
    /// A page: drawn, killed, found again, shared, read, seen. True when every step came to pass.
    bool playPage();
    /// What a child says in that dress with no network for six weeks, and the answers.
    bool playDressed(const Dress &dress);
    /// A review: prepared, visited, held in two parts without a network, decided, answered and written down.
    bool playReview();

private:
    bool play(const std::function<void()> &tale, bool wider = false);
    void prepare();
    void sound();
    void family(bool wider);
    void hub(const char *command);
    /// All that starts from now on, the hub too, has its clock so many days on.
    void later(int days);
    /// Plays one part to its end, or until it asks to be killed. Throws Stumble.
    void part(const QString &name, const Dress *dress = nullptr);
    void hear(const QString &partName, const QByteArray &line, QProcess &process);
    void run(const QString &program, const QStringList &words);
    QJsonObject step(const QString &name) const;
    void compareDraft() const;
    /// Of each shared page: its sizes, and when who saw it in which state.
    QJsonArray entries() const;
    QString world(const QString &path) const { return m_folder + QStringLiteral("/world/") + path; }
    void write(const QString &failure, qint64 ms) const;

    QString m_folder, m_build, m_self;
    std::optional<app::PulseServer> m_sound;
    QProcessEnvironment m_environment;
    QJsonArray m_steps;
    bool m_killed = false;
    QString m_said; ///< by a part that failed
};

} // namespace pipit::journey
