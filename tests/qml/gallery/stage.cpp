// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/stage.h"

#include "app/pages/thumbnails.h"
#include "assets/assets.h"
#include "tests/qml/gallery/complaints.h"
#include "tests/qml/gallery/worlds.h"

#include <QGuiApplication>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlComponent>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

/// Reads QML of our modules and of the sheets from a source tree, so that a change is seen without a build.
class FromSources final : public QQmlAbstractUrlInterceptor
{
public:
    explicit FromSources(QString tree) : m_tree(std::move(tree)) {}
    QUrl intercept(const QUrl &path, DataType) override
    {
        const auto text = path.toString();
        if (!text.endsWith(u".qml"_s)) return path;
        for (const auto &[from, to] : {std::pair{u"qrc:/qt/qml/Pipit/"_s, u"/qml/"_s}, std::pair{u"qrc:/gallery/"_s, u"/tests/qml/gallery/"_s}})
            if (text.startsWith(from)) return QUrl::fromLocalFile(m_tree + to + text.mid(from.size()));
        return path;
    }

private:
    QString m_tree;
};

} // namespace

Stage::Stage(const QString &sources)
{
    listen();
    if (!sources.isEmpty()) m_interceptor = std::make_unique<FromSources>(sources);
    if (!pipit::assets::installFonts()) m_complaints << u"Andika is not embedded"_s;
    enter(Who::Nobody);
}

void Stage::enter(Who who)
{
    if (m_engine && who == m_who) return;
    m_who = who;
    m_holder.reset();
    m_engine.reset();
    enterWorld(who);
    m_engine = std::make_unique<QQmlEngine>();
    if (m_interceptor) m_engine->addUrlInterceptor(m_interceptor.get());
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->addImageProvider(app::Thumbnails::providerName, app::Thumbnails::provider());
    // QML's own warnings are heard with all the others: the engine prints them.
    m_engine->setOutputWarningsToStandardError(true);
    QQmlComponent component(m_engine.get());
    component.setData("import QtQml\nimport Pipit.Design\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    m_holder.reset(component.create());
    m_theme = m_holder ? m_holder->property("theme").value<QObject *>() : nullptr;
    if (!m_holder) m_complaints << component.errorString();
}

Stage::~Stage() = default;

QStringList Stage::complaints() const
{
    return m_complaints + gallery::complaints();
}

Stage::Shown Stage::show(const Screen &screen, const Shape &shape)
{
    enter(screen.who);
    Shown shown{std::make_unique<QQuickWindow>()};
    if (!m_theme) return shown;
    QGuiApplication::setLayoutDirection(shape.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setProperty("dark", shape.dark);
    m_theme->setProperty("textScale", shape.textScale);
    m_theme->setProperty("reducedMotion", true);

    QQmlComponent component(m_engine.get(), QUrl(screen.file));
    std::unique_ptr<QObject> object(component.create());
    shown.item = qobject_cast<QQuickItem *>(object.get());
    if (!shown.item) {
        m_complaints << screen.file + u": "_s + component.errorString();
        return shown;
    }
    object.release()->setParent(shown.window.get());
    QQuickWindow &window = *shown.window;
    window.setColor(m_theme->property("paper").value<QColor>());
    window.resize(shape.size);
    for (const auto *property : {"LayoutMirroring.enabled", "LayoutMirroring.childrenInherit"}) // as the shell's window does
        if (!QQmlProperty::write(shown.item, QString::fromLatin1(property), shape.rightToLeft, qmlContext(shown.item)))
            m_complaints << screen.file + u": does not import QtQuick, so it cannot be mirrored"_s;
    shown.item->setParentItem(window.contentItem());
    shown.item->setSize(shape.size);
    window.show();
    settleWorld();
    for (int pass = 0; pass < 8; ++pass) { // text that wraps settles its height over a few polishes
        QCoreApplication::processEvents();
        window.grabWindow();
        if (!screen.grows) continue;
        const QSize size(shape.size.width(), qMax(shape.size.height(), qCeil(shown.item->implicitHeight())));
        window.resize(size);
        shown.item->setSize(size);
    }
    return shown;
}

} // namespace pipit::gallery
