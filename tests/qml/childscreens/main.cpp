// SPDX-License-Identifier: Apache-2.0
// pipit-gallery-child DIR [--only NAME] [--shape PART] [--sources TREE] [--times]: the child's screens in every shape.
// Fails when a picture could not be made and when anything warned.
#include "tests/qml/childscreens/childscreens.h"
#include "tests/qml/gallery/complaints.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>
#include <QThreadPool>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIR"_s, u"Where the pictures go"_s);
    const QCommandLineOption only(u"only"_s, u"Screens whose name begins so"_s, u"name"_s);
    const QCommandLineOption part(u"shape"_s, u"Shapes whose name holds this"_s, u"part"_s);
    const QCommandLineOption sources(u"sources"_s, u"Read the screens from this source tree"_s, u"tree"_s);
    const QCommandLineOption times(u"times"_s, u"Say how long each took to its first picture"_s);
    parser.addOptions({only, part, sources, times});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    const QString target = parser.positionalArguments().constFirst();

    listen();
    int made = 0, failed = 0;
    QStringList complaints;
    for (const auto &screen : childScreens()) {
        if (parser.isSet(only) && !screen.name.startsWith(parser.value(only))) continue;
        const QDir dir(target + u'/' + screen.name);
        if (!dir.mkpath(u"."_s)) return 1;
        for (const auto &shape : shapes()) {
            if (parser.isSet(part) && !shape.name.contains(parser.value(part))) continue;
            ChildStage stage(screen, parser.value(sources));
            auto &window = stage.show(shape);
            stage.item() && window.grabWindow().save(dir.filePath(shape.name + u".png"_s)) ? ++made : ++failed;
            if (parser.isSet(times)) QTextStream(stdout) << stage.madeMs() << " ms  " << screen.name << ' ' << shape.name << Qt::endl;
            for (const auto &warning : stage.complaints() + takeComplaints())
                complaints << screen.name + u' ' + shape.name + u": "_s + warning;
        }
    }
    QThreadPool::globalInstance()->waitForDone(); // drawings that are still painted need the application
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // and so do items that go last: their text is measured again
    QTextStream(stdout) << made << " pictures in " << target << Qt::endl;
    QTextStream err(stderr);
    for (const auto &complaint : complaints) err << complaint << Qt::endl;
    return failed || !complaints.isEmpty() || !made ? 1 : 0;
}
