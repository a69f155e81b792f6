// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/conductor.h"

#include "tests/journeys/hand.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/reviewstory.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace pipit::journey {
namespace {

constexpr int partMs = 400'000, scriptMs = 180'000;
constexpr auto markerName = "/made-by-pipit-journey";

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace

Conductor::Conductor(QString folder, QString build, QString self)
    : m_folder(std::move(folder)), m_build(std::move(build)), m_self(std::move(self))
{
}

void Conductor::sound()
{
    m_sound.emplace(world(QStringLiteral("run")));
    if (!m_sound->ready()) throw Stumble{QStringLiteral("pulseaudio did not start; see world/run/pulseaudio.log and platforms/linux/packages")};
    m_environment = QProcessEnvironment::systemEnvironment(); // with what finds the sound server
    for (const auto *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) m_environment.remove(QLatin1String(name));
    m_environment.insert(QStringLiteral("HOME"), world(QStringLiteral("home")));
    m_environment.insert(QStringLiteral("TMPDIR"), world(QStringLiteral("tmp")));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
}

bool Conductor::play(const std::function<void()> &tale, bool wider)
{
    QElapsedTimer time;
    time.start();
    QString failure;
    try {
        prepare();
        sound();
        family(wider);
        tale();
        if (!QDir(world(QStringLiteral("cwd"))).isEmpty()) throw Stumble{QStringLiteral("the app leaves something behind in world/cwd")};
    } catch (const Stumble &stumble) {
        failure = stumble.why;
    }
    try {
        hub("stop");
    } catch (const Stumble &stumble) {
        if (failure.isEmpty()) failure = stumble.why;
    }
    write(failure, time.elapsed());
    std::printf("%s\n", failure.isEmpty() ? "the journey went well" : qUtf8Printable(failure));
    return failure.isEmpty();
}

bool Conductor::playPage()
{
    return play([this] {
        part(QStringLiteral("child-draws"));
        if (!m_killed) throw Stumble{QStringLiteral("the app was not killed while the page was being made")};
        hub("stop");
        part(QStringLiteral("child-shares"));
        compareDraft();
        part(QStringLiteral("officer-reads"));
        part(QStringLiteral("child-sees"));
        part(QStringLiteral("carer-reads"));
        if (!m_killed) throw Stumble{QStringLiteral("the app was not ended by SIGABRT")};
    });
}

bool Conductor::playDressed(const Dress &dress)
{
    return play([&] {
        part(QStringLiteral("child-settles-in"), &dress);
        hub("stop");
        part(QStringLiteral("child-speaks"), &dress);
        later(42);
        for (const auto *name : {"child-is-online", "officer-answers", "child-disagrees", "officer-hears"}) part(QLatin1String(name), &dress);
    });
}

bool Conductor::playReview()
{
    return play([this] {
        const auto saved = m_folder + QStringLiteral("/saved");
        QDir(saved).removeRecursively();
        QDir().mkpath(saved);
        part(QStringLiteral("child-prepares"));
        part(QStringLiteral("officer-plans"));
        hub("stop");
        later(reviewstory::daysUntil);
        hub("start");
        for (const auto *name : {"officer-visits", "officer-reviews", "officer-decides", "worker-decides", "officer-hears-manager", "child-reads", "officer-tells", "officer-writes", "child-hears"})
            part(QLatin1String(name));
        checkSaved(saved, step(QStringLiteral("planned")).value(QStringLiteral("day")).toString());
    }, true);
}

void Conductor::prepare()
{
    QDir folder(m_folder);
    const bool ours = QFile::exists(m_folder + QLatin1String(markerName));
    if (folder.exists() && !folder.isEmpty() && !ours) throw Stumble{QStringLiteral("%1 holds something else; give an empty folder").arg(m_folder)};
    if (ours) {
        // A hub that an interrupted journey left.
        if (QFile::exists(world(QStringLiteral("family/port")))) hub("stop");
        QDir(world({})).removeRecursively();
        QDir(m_folder + QStringLiteral("/pictures")).removeRecursively();
        QFile::remove(m_folder + QStringLiteral("/journey.json"));
    }
    for (const auto *name : {"home", "tmp", "run", "cwd", "logs", "../pictures"})
        if (!folder.mkpath(world(QLatin1String(name)))) throw Stumble{QStringLiteral("cannot make %1").arg(world(QLatin1String(name)))};
    QFile marker(m_folder + QLatin1String(markerName));
    if (!marker.open(QIODevice::WriteOnly)) throw Stumble{QStringLiteral("cannot write in %1").arg(m_folder)};
}

void Conductor::run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, words);
    if (!process.waitForFinished(scriptMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Stumble{QStringLiteral("%1 %2 failed").arg(program, words.join(u' '))};
}

void Conductor::family(bool wider)
{
    QStringList words{world(QStringLiteral("family")), m_build};
    if (wider) words.append(QStringLiteral("wider"));
    run(QStringLiteral(PIPIT_SOURCE_DIR "/platforms/linux/family"), words);
}

void Conductor::hub(const char *command)
{
    run(QStringLiteral(PIPIT_SOURCE_DIR "/platforms/linux/hub"), {QLatin1String(command), world(QStringLiteral("family")), m_build});
    m_steps.append(QJsonObject{{QStringLiteral("part"), QStringLiteral("hub")}, {QStringLiteral("step"), QLatin1String(command)}, {QStringLiteral("at"), now()}});
}

void Conductor::later(int days)
{
    // The wall clock alone: what waits for a second waits for a second.
    m_environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("/usr/$LIB/faketime/libfaketimeMT.so.1"));
    m_environment.insert(QStringLiteral("FAKETIME"), QStringLiteral("+%1d").arg(days));
    m_environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
    QProcess date;
    date.setProcessEnvironment(m_environment);
    date.start(QStringLiteral("date"), {QStringLiteral("-u"), QStringLiteral("+%s")});
    if (!date.waitForFinished() || date.readAllStandardOutput().toLongLong() < QDateTime::currentSecsSinceEpoch() + (days - 1) * 86'400)
        throw Stumble{QStringLiteral("libfaketime is not installed; see platforms/linux/packages")};
    m_steps.append(QJsonObject{{QStringLiteral("part"), QStringLiteral("time")}, {QStringLiteral("step"), QStringLiteral("%1 days later").arg(days)}, {QStringLiteral("at"), now()}});
}

void Conductor::part(const QString &name, const Dress *dress)
{
    std::printf("== %s\n", qUtf8Printable(name));
    std::fflush(stdout);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(world(QStringLiteral("cwd")));
    process.setChildProcessModifier([] {
        // Were a core written, it would lie in the working directory, where the leak scan finds it.
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
    });
    process.setStandardErrorFile(world(QStringLiteral("logs/") + name + QStringLiteral(".log")));
    QStringList words{QStringLiteral("--part"), name, m_folder};
    if (dress) words.append(QLatin1String(dress->name));
    process.start(m_self, words);
    QElapsedTimer time;
    time.start();
    m_killed = false;
    m_said.clear();
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine()) process.waitForReadyRead(500);
        while (process.canReadLine()) hear(name, process.readLine(), process);
        if (time.elapsed() > partMs) {
            process.kill();
            process.waitForFinished();
            throw Stumble{QStringLiteral("%1 took more than %2 s").arg(name).arg(partMs / 1'000)};
        }
    }
    if (m_killed) return;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Stumble{QStringLiteral("%1: %2").arg(name, m_said.isEmpty() ? QStringLiteral("ended with %1, see its log").arg(process.exitCode()) : m_said)};
}

void Conductor::hear(const QString &partName, const QByteArray &line, QProcess &process)
{
    auto step = QJsonDocument::fromJson(line).object();
    if (step.isEmpty()) return; // not ours: a library that prints
    const auto name = step.value(QStringLiteral("step")).toString();
    step.insert(QStringLiteral("part"), partName);
    step.insert(QStringLiteral("at"), now());
    m_steps.append(step);
    std::printf("   %s %s\n", qUtf8Printable(name), qUtf8Printable(step.value(QStringLiteral("file")).toString()));
    std::fflush(stdout);
    if (name == QLatin1String("start-hub")) hub("start");
    if (name == QLatin1String("stop-hub")) hub("stop");
    if (name == QLatin1String("failed")) m_said = step.value(QStringLiteral("why")).toString();
    if (name == QLatin1String("kill-me") || name == QLatin1String("abort-me")) {
        // SIGKILL: nothing of the app runs after this. SIGABRT: as when it crashes.
        ::kill(pid_t(process.processId()), name == QLatin1String("kill-me") ? SIGKILL : SIGABRT);
        process.waitForFinished();
        m_killed = process.exitStatus() == QProcess::CrashExit;
    }
}

QJsonObject Conductor::step(const QString &name) const
{
    for (const auto &each : m_steps)
        if (each.toObject().value(QStringLiteral("step")).toString() == name) return each.toObject();
    throw Stumble{QStringLiteral("nobody told of \"%1\"").arg(name)};
}

void Conductor::compareDraft() const
{
    const auto before = step(QStringLiteral("drawn")), after = step(QStringLiteral("reopened"));
    if (before.value(QStringLiteral("print")) != after.value(QStringLiteral("print")))
        throw Stumble{QStringLiteral("the page after the kill is not the page before it")};
}

QJsonArray Conductor::entries() const
{
    QJsonArray out;
    for (const auto &row : step(QStringLiteral("waiting")).value(QStringLiteral("outbox")).toArray()) {
        auto entry = row.toObject();
        QJsonArray states;
        for (const auto &each : m_steps) {
            const auto told = each.toObject();
            if (told.value(QStringLiteral("step")) != QLatin1String("state") || told.value(QStringLiteral("entry")) != entry.value(QStringLiteral("entry"))) continue;
            states.append(QJsonObject{{QStringLiteral("is"), told.value(QStringLiteral("is"))}, {QStringLiteral("at"), told.value(QStringLiteral("at"))}});
        }
        entry.insert(QStringLiteral("states"), states);
        out.append(entry);
    }
    return out;
}

void Conductor::write(const QString &failure, qint64 ms) const
{
    QJsonArray shared;
    try {
        shared = entries();
    } catch (const Stumble &) { // it did not come so far
    }
    const QJsonObject journey{{QStringLiteral("ok"), failure.isEmpty()}, {QStringLiteral("failure"), failure}, {QStringLiteral("ms"), ms},
                              {QStringLiteral("entries"), shared}, {QStringLiteral("steps"), m_steps}};
    QFile file(m_folder + QStringLiteral("/journey.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(journey).toJson()) < 0) std::fprintf(stderr, "cannot write journey.json\n");
}

} // namespace pipit::journey
