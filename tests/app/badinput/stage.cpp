// SPDX-License-Identifier: Apache-2.0
#include "tests/app/badinput/stage.h"

#include "app/pages/thumbnails.h"
#include "assets/assets.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlComponent>

using namespace Qt::StringLiterals;

namespace pipit::test {

namespace {

QQuickItem *seek(QQuickItem &from, const std::function<bool(QQuickItem &)> &wanted)
{
    if (!from.isVisible()) return nullptr;
    if (wanted(from)) return &from;
    for (auto *child : from.childItems())
        if (auto *found = seek(*child, wanted)) return found;
    return nullptr;
}

bool isText(const QQuickItem &item)
{
    return item.inherits("QQuickText") && item.opacity() > 0 && !item.property("text").toString().isEmpty();
}

} // namespace

Stage::Stage()
{
    if (!pipit::assets::installFonts()) m_complaints << u"Andika is not embedded"_s;
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->addImageProvider(app::Thumbnails::providerName, app::Thumbnails::provider());
    QObject::connect(m_engine.get(), &QQmlEngine::warnings, m_engine.get(), [this](const QList<QQmlError> &list) {
        for (const auto &error : list) m_complaints << error.toString();
    });
}

Stage::~Stage()
{
    m_window.reset();
    m_engine.reset();
    app::Thumbnails::clear();
}

bool Stage::show(const QString &file, const QVariantMap &properties, std::function<void()> settle, QSize size)
{
    m_settle = std::move(settle);
    m_window = std::make_unique<QQuickWindow>();
    QQmlComponent component(m_engine.get(), QUrl(u"qrc:/qt/qml/Pipit/"_s + file));
    std::unique_ptr<QObject> object(component.createWithInitialProperties(properties));
    m_item = qobject_cast<QQuickItem *>(object.get());
    if (!m_item) {
        qWarning("%s", qPrintable(component.errorString()));
        return false;
    }
    object.release()->setParent(m_window.get());
    m_window->setColor(QColor(0xFB, 0xF7, 0xEE));
    m_window->resize(size);
    m_item->setParentItem(m_window->contentItem());
    m_item->setSize(size);
    m_window->show();
    m_settle();
    return true;
}

QQuickItem *Stage::item(const QString &name)
{
    return seek(*m_item, [&](QQuickItem &item) { return item.objectName() == name; });
}

bool Stage::tap(const QString &name)
{
    m_settle();
    auto *found = item(name);
    const bool done = found && found->isEnabled() && QMetaObject::invokeMethod(found, "clicked");
    m_settle();
    return done;
}

bool Stage::shows(const QString &words)
{
    if (words.isEmpty()) return false;
    for (int pass = 0; pass < 4; ++pass) { // text that wraps settles its height over a few polishes
        m_settle();
        m_window->grabWindow();
    }
    const QRectF window(QPointF(), m_window->size());
    return seek(*m_item, [&](QQuickItem &item) {
        return isText(item) && item.property("text").toString() == words && !item.property("truncated").toBool()
            && window.contains(item.mapRectToScene(QRectF(0, 0, item.property("contentWidth").toReal(), item.property("contentHeight").toReal())));
    });
}

bool Stage::says(const QString &words)
{
    if (shows(words)) return true;
    qWarning("wanted: %s\nshown instead: %s", qPrintable(words), qPrintable(texts().join(u" | "_s)));
    return false;
}

QStringList Stage::texts()
{
    QStringList all;
    seek(*m_item, [&](QQuickItem &item) {
        if (isText(item)) all << item.property("text").toString();
        return false;
    });
    return all;
}

void Stage::picture(const QString &name)
{
    const auto folder = qEnvironmentVariable("PIPIT_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    m_settle();
    m_window->grabWindow().save(folder + u'/' + name + u".png"_s);
}

} // namespace pipit::test
