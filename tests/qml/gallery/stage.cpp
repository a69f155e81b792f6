// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/stage.h"

#include "assets/assets.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

Stage::Stage()
{
    if (!pipit::assets::installFonts()) m_complaints << u"Andika is not embedded"_s;
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &list) {
        for (const QQmlError &error : list) m_complaints << error.toString();
    });
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Pipit.Design\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    m_holder.reset(component.create());
    if (m_holder) m_theme = m_holder->property("theme").value<QObject *>();
    else m_complaints << component.errorString();
}

Stage::~Stage() = default;

Stage::Shown Stage::show(const Screen &screen, const Shape &shape)
{
    Shown shown{std::make_unique<QQuickWindow>()};
    if (!m_theme) return shown;
    QGuiApplication::setLayoutDirection(shape.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setProperty("dark", shape.dark);
    m_theme->setProperty("textScale", shape.textScale);
    m_theme->setProperty("reducedMotion", true);

    QQmlComponent component(&m_engine, QUrl(screen.file));
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
    shown.item->setParentItem(window.contentItem());
    shown.item->setSize(shape.size);
    window.show();
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
