// SPDX-License-Identifier: Apache-2.0
#include "app/pages/thumbnails.h"
#include "assets/assets.h"
#include "tests/qml/childscreens/childscreens.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlComponent>
#include <QQmlProperty>
#include <QResource>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

constexpr auto modules = "qrc:/qt/qml/Pipit/";
constexpr std::chrono::milliseconds fades{260}; ///< longer than Theme's longest

/// Reads our modules' QML from a source tree.
class FromSources final : public QQmlAbstractUrlInterceptor
{
public:
    explicit FromSources(QString sources) : m_sources(std::move(sources)) {}
    QUrl intercept(const QUrl &path, DataType) override
    {
        const auto text = path.toString();
        if (!text.startsWith(QLatin1String(modules)) || !text.endsWith(u".qml"_s)) return path;
        return QUrl::fromLocalFile(m_sources + u"/qml/"_s + text.mid(int(qstrlen(modules))));
    }

private:
    QString m_sources;
};

test::ScreenFamily::Whose whose(const ChildScreen &screen)
{
    using enum test::ScreenFamily::Whose;
    return screen.managers ? Managers : screen.covers ? Covers : screen.officers ? Officers : Tablet;
}

} // namespace

ChildStage::ChildStage(const ChildScreen &screen, const QString &sources)
    : m_screen(screen), m_family(std::make_unique<test::ScreenFamily>(screen.pages, screen.devices, whose(screen), screen.office))
{
    if (!pipit::assets::installFonts()) m_complaints << u"Andika is not embedded"_s;
#ifdef PIPIT_PLACES // not where the screens themselves are linked
    static const bool placed = QResource::registerResource(QStringLiteral(PIPIT_PLACES)); // home shows all five
    if (!placed) m_complaints << u"no places"_s;
#endif
    if (screen.open && screen.managers) m_family->openManager();
    else if (screen.open && screen.covers) m_family->openCover();
    else if (screen.open && screen.workers) m_family->openWorker();
    else if (screen.open && screen.officers) m_family->openOfficer();
    else if (screen.open) m_family->openChild();
    m_engine = std::make_unique<QQmlEngine>();
    if (!sources.isEmpty()) {
        m_interceptor = std::make_unique<FromSources>(sources);
        m_engine->addUrlInterceptor(m_interceptor.get());
    }
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->addImageProvider(app::Thumbnails::providerName, app::Thumbnails::provider());
    QObject::connect(m_engine.get(), &QQmlEngine::warnings, m_engine.get(), [this](const QList<QQmlError> &list) {
        for (const auto &error : list) m_complaints << error.toString();
    });
    QQmlComponent component(m_engine.get());
    component.setData("import QtQml\nimport Pipit.Design\nimport Pipit.App\n"
                      "QtObject { readonly property QtObject theme: Theme; readonly property QtObject languages: Languages }", QUrl());
    m_holder.reset(component.create());
    if (!m_holder) m_complaints << component.errorString();
}

QObject *themeOf(QQmlEngine &engine, std::unique_ptr<QObject> &holder)
{
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Pipit.Design\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    holder.reset(component.create());
    return holder ? holder->property("theme").value<QObject *>() : nullptr;
}

ChildStage::~ChildStage()
{
    m_window.reset();
    m_holder.reset();
    m_engine.reset();
    app::Thumbnails::clear();
}

QQuickWindow &ChildStage::show(const Shape &shape)
{
    auto *theme = m_holder->property("theme").value<QObject *>();
    QGuiApplication::setLayoutDirection(shape.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (!m_screen.language.isEmpty()) {
        m_holder->property("languages").value<QObject *>()->setProperty("current", m_screen.language);
        theme->setProperty("readsAloud", false); // as Main.qml does where there is no voice for it
    }
    const bool rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    theme->setProperty("dark", shape.dark);
    theme->setProperty("textScale", shape.textScale);
    theme->setProperty("reducedMotion", true);

    m_window = std::make_unique<QQuickWindow>();
    m_item = nullptr;
    const auto properties = m_screen.before(*m_family);
    QElapsedTimer making;
    making.start();
    QQmlComponent component(m_engine.get(), QUrl(QLatin1String(modules) + m_screen.file));
    if (!component.isReady()) { // Qt 6.4 makes such a one and falls over it
        m_complaints << m_screen.file + u": "_s + component.errorString();
        return *m_window;
    }
    std::unique_ptr<QObject> object(component.createWithInitialProperties(properties));
    m_item = qobject_cast<QQuickItem *>(object.get());
    if (!m_item) {
        m_complaints << m_screen.file + u": "_s + component.errorString();
        return *m_window;
    }
    object.release()->setParent(m_window.get());
    m_window->setColor(theme->property("paper").value<QColor>());
    m_window->resize(shape.size);
    for (const auto *property : {"LayoutMirroring.enabled", "LayoutMirroring.childrenInherit"}) // as the shell's window does
        QQmlProperty::write(m_item, QString::fromLatin1(property), rightToLeft, qmlContext(m_item));
    m_item->setParentItem(m_window->contentItem());
    m_item->setSize(shape.size);
    m_family->access.watch(m_window.get());
    m_window->show();
    m_window->grabWindow();
    m_madeMs = making.elapsed();
    m_family->settle();
    if (m_screen.then) {
        m_screen.then(*m_family, *m_item);
        QTimer::singleShot(fades, m_item, [this] { m_settled = true; });
        while (!m_settled) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (int pass = 0; pass < 5; ++pass) { // text that wraps settles its height over a few polishes
        m_family->settle();
        m_window->grabWindow();
    }
    return *m_window;
}

QQuickItem *ChildStage::find(QQuickItem &root, const QString &name)
{
    if (root.objectName() == name && root.isVisible()) return &root;
    for (auto *child : root.childItems())
        if (auto *found = find(*child, name)) return found;
    return nullptr;
}

bool ChildStage::tap(QQuickItem &root, const QString &name)
{
    auto *item = find(root, name);
    return item && item->isEnabled() && QMetaObject::invokeMethod(item, "clicked");
}

void tapAll(test::ScreenFamily &family, QQuickItem &root, const QStringList &names)
{
    family.settle();
    for (const auto &name : names) {
        // A list makes its rows with the next frame, one that is new itself some frames later, and those below its edge when
        // there is time.
        for (QDeadlineTimer patience(5'000); root.window();) {
            root.window()->grabWindow();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (ChildStage::find(root, name) || patience.hasExpired()) break;
            QThread::msleep(5);
        }
        if (!ChildStage::tap(root, name)) qWarning("cannot tap %s", qPrintable(name));
        family.settle();
    }
    if (root.window()) root.window()->grabWindow();
}

std::function<void(test::ScreenFamily &, QQuickItem &)> taps(QStringList names)
{
    return [names = std::move(names)](test::ScreenFamily &family, QQuickItem &root) { tapAll(family, root, names); };
}

} // namespace pipit::gallery
