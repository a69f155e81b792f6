// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/family/family.h"
#include "tests/qml/gallery/gallery.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

namespace pipit::gallery {

/// One screen of the shell or of the child's space, with a family behind it.
struct ChildScreen
{
    QString name;
    QString file; ///< below qrc:/qt/qml/Pipit
    bool pages = true, open = true;
    std::function<QVariantMap(test::ScreenFamily &)> before = [](auto &) { return QVariantMap(); };
    std::function<void(test::ScreenFamily &, QQuickItem &)> then; ///< may be empty
    QString language{}; ///< as Languages calls it; empty: English. It sets the direction too
    std::function<void(test::TestFamily &)> devices = {};          ///< before the session has the device
    bool officers = false; ///< on Sam's device, his profile open
    bool workers = false;  ///< with `officers`: Kim's profile open in its place
    bool covers = false;   ///< on Priya's device, who reads for Sam, her profile open
    bool managers = false; ///< on Ruth's device, her profile open
    std::function<void(test::TestFamily &, test::ManagersOffice &)> office = {}; ///< with `managers`: what has come for her
};

std::vector<ChildScreen> childScreens();
/// Of those, what differs by look and by amount of words; childScreens() holds them too.
std::vector<ChildScreen> dressedScreens();
/// Of those, the place Answers.
std::vector<ChildScreen> answerScreens();
/// Those of packs and prompts; childScreens() has them.
std::vector<ChildScreen> questionScreens();
/// Of those, what has to do with a key card.
std::vector<ChildScreen> cardScreens();
/// Of those, sending something from a lock that nobody opens.
std::vector<ChildScreen> doorScreens();
/// Of those, the way to a copy of her own book.
std::vector<ChildScreen> copyScreens();
/// Of those, a lock of her own drawings.
std::vector<ChildScreen> drawingScreens();

/// Taps one after the other; what a tap asks of the vault is answered and drawn before the next. Says what is not there.
void tapAll(test::ScreenFamily &family, QQuickItem &root, const QStringList &names);
/// The same, for ChildScreen::then.
std::function<void(test::ScreenFamily &, QQuickItem &)> taps(QStringList names);

/// Theme of what this engine shows; `holder` keeps it.
QObject *themeOf(QQmlEngine &engine, std::unique_ptr<QObject> &holder);

/// Shows one of them. One engine and one family for each, so that none sees what another did.
class ChildStage
{
public:
    /// `sources`: a source tree to read the screens from instead of what was built in; empty as a rule.
    explicit ChildStage(const ChildScreen &screen, const QString &sources = {});
    ~ChildStage();

    /// A window of this shape, settled.
    QQuickWindow &show(const Shape &shape);
    test::ScreenFamily &family() { return *m_family; }
    QQuickItem *item() { return m_item; }
    const QStringList &complaints() const { return m_complaints; }
    /// From its QML, compiled with the program, to its first picture, milliseconds.
    qint64 madeMs() const { return m_madeMs; }

    /// The visible item of that name, or nullptr.
    static QQuickItem *find(QQuickItem &root, const QString &name);
    /// As a tap on it would; false when it is not there.
    static bool tap(QQuickItem &root, const QString &name);

private:
    ChildScreen m_screen;
    std::unique_ptr<test::ScreenFamily> m_family;
    std::unique_ptr<QQmlAbstractUrlInterceptor> m_interceptor;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_holder;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_item = nullptr;
    QStringList m_complaints;
    qint64 m_madeMs = 0;
    bool m_settled = false;
};

} // namespace pipit::gallery
