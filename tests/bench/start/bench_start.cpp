// SPDX-License-Identifier: Apache-2.0
// Start to the first frame of the front door beside a bare QML window (mark P17). Usage: bench_start PIPIT.
// Each start is a fresh process; it says on standard output when its first frame is on the screen.
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace {

constexpr int rounds = 11;

int bareWindow(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true; color: \"linen\"\n"
                    "Text { anchors.centerIn: parent; text: \"Hello\" } }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, [] {
        std::puts("first frame");
        std::fflush(stdout);
        std::_Exit(0);
    }, Qt::DirectConnection);
    return QGuiApplication::exec();
}

double start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const auto begin = std::chrono::steady_clock::now();
    process.start(program, arguments);
    while (process.waitForReadyRead(20'000))
        if (process.readAllStandardOutput().contains("first frame")) break;
    const auto passed = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    process.kill();
    process.waitForFinished();
    return passed;
}

double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--bare") == 0) return bareWindow(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_start PIPIT\n", stderr);
        return 2;
    }
    QTemporaryDir folder;
    std::vector<double> ours, bare;
    // The first start of each makes caches and, for ours, the device's folder.
    for (int i = 0; i <= rounds; ++i) {
        const auto a = start(QString::fromLocal8Bit(argv[1]), {QStringLiteral("--data"), folder.filePath(QStringLiteral("d")), QStringLiteral("--say-first-frame")});
        const auto b = start(QString::fromLocal8Bit(argv[0]), {QStringLiteral("--bare")});
        if (i == 0) continue;
        ours.push_back(a);
        bare.push_back(b);
    }
    const double ratio = median(ours) / median(bare);
    std::printf("P17 front door %.0f ms, bare QML window %.0f ms, ratio %.2f, mark <= 1.60: %s\n", median(ours), median(bare), ratio,
                ratio <= 1.6 ? "met" : "NOT MET");
    return 0;
}
