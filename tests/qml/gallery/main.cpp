// SPDX-License-Identifier: Apache-2.0
// pipit-gallery DIR [--only NAME] [--shape PART] [--sources TREE]: renders every screen of screens.cpp in every shape to DIR/NAME/SHAPE.png.
// Fails when a picture could not be made and when anything warned.
#include "tests/qml/gallery/stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>

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
    parser.addOptions({only, part, sources});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    const QString target = parser.positionalArguments().constFirst();

    Stage stage(parser.value(sources));
    int made = 0;
    int failed = 0;
    for (const Screen &screen : screens()) {
        if (parser.isSet(only) && !screen.name.startsWith(parser.value(only))) continue;
        const QDir dir(target + u'/' + screen.name);
        if (!dir.mkpath(u"."_s)) return 1;
        for (const Shape &shape : shapes()) {
            if (parser.isSet(part) && !shape.name.contains(parser.value(part))) continue;
            const auto shown = stage.show(screen, shape);
            const bool good = shown.item && shown.window->grabWindow().save(dir.filePath(shape.name + u".png"_s));
            good ? ++made : ++failed;
        }
    }
    QTextStream(stdout) << made << " pictures in " << target << Qt::endl;
    QTextStream err(stderr);
    const auto complaints = stage.complaints();
    for (const QString &complaint : complaints) err << complaint << Qt::endl;
    return failed || !complaints.isEmpty() || !made ? 1 : 0;
}
