// SPDX-License-Identifier: Apache-2.0
// The only place where the product's parts are put together.
#include "app/assembly.h"
#include "app/dumps.h"
#include "app/photo/qtcamera.h"
#include "app/sound/qtmicrophone.h"
#include "app/sound/qtspeaker.h"
#include "app/sound/qtvoice.h"
#include "core/vault/filekeystore.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>

int main(int argc, char *argv[])
{
    pipit::app::forbidDumps();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("pipit"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PIPIT_VERSION));
    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("The device's folder."), QStringLiteral("folder"),
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption selfTest(QStringLiteral("self-test"), QStringLiteral("Load everything, show nothing, and say whether it works."));
    const QCommandLineOption sayFirstFrame(QStringLiteral("say-first-frame"), QStringLiteral("Print a line when the front door can be touched."));
    options.addOptions({data, selfTest, sayFirstFrame});
    options.process(application);

    pipit::PosixFileOps files;
    pipit::SystemClock clock;
    pipit::SystemRng rng;
    pipit::Argon2id hash;
    const auto folder = QDir(options.value(data)).absolutePath();
    pipit::FileKeyStore keys(folder.toStdString() + "/device.key", files, rng);
    pipit::app::QtMicrophone microphone;
    pipit::app::QtSpeaker speaker;
    pipit::app::QtVoice voice;
    pipit::app::QtCamera camera;
    pipit::app::Assembly assembly({files, clock, rng, keys, hash}, microphone, speaker, &voice);
    assembly.platform().setCamera(&camera);

    bool warned = false;
    QObject::connect(&assembly.engine(), &QQmlEngine::warnings, &application, [&warned](const QList<QQmlError> &warnings) {
        warned = true;
        for (const auto &warning : warnings) std::fprintf(stderr, "%s\n", qUtf8Printable(warning.toString()));
    });
    if (!assembly.start(folder, QUrl(QStringLiteral("qrc:/qt/qml/Pipit/Shell/Main.qml")))) return 1;
    if (options.isSet(sayFirstFrame)) assembly.sayFirstFrame();
    if (options.isSet(selfTest)) QTimer::singleShot(1'000, &application, [&] { QCoreApplication::exit(warned ? 1 : 0); });
    return QGuiApplication::exec();
}
