// SPDX-License-Identifier: Apache-2.0
// pipit-gallery DIR [--only NAME] [--shape PART]: renders every screen of screens.cpp in every shape to DIR/NAME/SHAPE.png.
#include "assets/assets.h"
#include "tests/qml/gallery/gallery.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

namespace {

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

/// Null and a message when the file cannot be made into an item.
std::unique_ptr<QQuickItem> create(QQmlEngine &engine, const QString &file)
{
    QQmlComponent component(&engine, QUrl(file));
    std::unique_ptr<QObject> object(component.create());
    auto *item = qobject_cast<QQuickItem *>(object.get());
    if (!item) {
        err() << file << ": " << component.errorString() << Qt::endl;
        return nullptr;
    }
    object.release();
    return std::unique_ptr<QQuickItem>(item);
}

bool render(QQmlEngine &engine, QObject *theme, const Screen &screen, const Shape &shape, const QString &file)
{
    QGuiApplication::setLayoutDirection(shape.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    theme->setProperty("dark", shape.dark);
    theme->setProperty("textScale", shape.textScale);
    theme->setProperty("reducedMotion", true);

    const auto item = create(engine, screen.file);
    if (!item) return false;
    QQuickWindow window;
    window.setColor(theme->property("paper").value<QColor>());
    window.resize(shape.size);
    item->setParentItem(window.contentItem());
    item->setSize(shape.size);
    window.show();
    for (int pass = 0; screen.grows && pass < 6; ++pass) { // text that wraps settles its height in two polishes
        QCoreApplication::processEvents();
        window.grabWindow();
        const QSize size(shape.size.width(), qMax(shape.size.height(), qCeil(item->implicitHeight())));
        window.resize(size);
        item->setSize(size);
    }
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        window.grabWindow();
    }
    const QImage picture = window.grabWindow();
    return !picture.isNull() && picture.save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIR"_s, u"Where the pictures go"_s);
    const QCommandLineOption only(u"only"_s, u"This screen only"_s, u"name"_s);
    const QCommandLineOption part(u"shape"_s, u"Shapes whose name holds this"_s, u"part"_s);
    parser.addOptions({only, part});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    if (!pipit::assets::installFonts()) err() << "Andika is not embedded" << Qt::endl;

    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent holder(&engine);
    holder.setData("import QtQml\nimport Pipit.Design\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> held(holder.create());
    if (!held) {
        err() << holder.errorString() << Qt::endl;
        return 1;
    }
    auto *theme = held->property("theme").value<QObject *>();
    int warnings = 0;
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&warnings](const QList<QQmlError> &list) {
        warnings += int(list.size());
    });
    int made = 0;
    int failed = 0;
    for (const Screen &screen : screens()) {
        if (parser.isSet(only) && screen.name != parser.value(only)) continue;
        const QDir dir(parser.positionalArguments().constFirst() + u'/' + screen.name);
        if (!dir.mkpath(u"."_s)) return 1;
        for (const Shape &shape : shapes()) {
            if (parser.isSet(part) && !shape.name.contains(parser.value(part))) continue;
            render(engine, theme, screen, shape, dir.filePath(shape.name + u".png"_s)) ? ++made : ++failed;
        }
    }
    QTextStream(stdout) << made << " pictures in " << parser.positionalArguments().constFirst() << Qt::endl;
    if (warnings) err() << warnings << " QML warnings, see above" << Qt::endl;
    return failed || warnings || !made ? 1 : 0;
}
