// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

namespace pipit::test {

/// One screen of the app in a window, over the Session and Platform that live now. What is asked is what a person can
/// see and touch. With PIPIT_PICTURES set to a folder, picture() leaves a PNG there.
class Stage
{
public:
    Stage();
    ~Stage();

    /// `file`: below qrc:/qt/qml/Pipit. `settle`: what lets the vault answer.
    bool show(const QString &file, const QVariantMap &properties, std::function<void()> settle, QSize size = {1280, 800});
    QQuickItem &root() { return *m_item; }
    /// The controller that stands behind what is shown.
    template <class Object>
    Object *find(QQuickItem *from = nullptr)
    {
        auto &item = from ? *from : *m_item;
        if (auto *found = item.findChild<Object *>()) return found;
        for (auto *child : item.childItems())
            if (auto *found = find<Object>(child)) return found;
        return nullptr;
    }

    QQuickItem *item(const QString &name);
    bool tap(const QString &name);
    /// A text with exactly these words is visible, within the window and not cut.
    bool shows(const QString &words);
    /// The same; when it is not so, what can be read instead is printed.
    bool says(const QString &words);
    /// All that can be read, for the message of a failed test.
    QStringList texts();
    void picture(const QString &name);
    const QStringList &complaints() const { return m_complaints; }

private:
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_item = nullptr;
    std::function<void()> m_settle;
    QStringList m_complaints;
};

} // namespace pipit::test
