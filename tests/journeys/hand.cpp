// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hand.h"

#include <QTest>

namespace pipit::journey {
namespace {

constexpr int pollMs = 40;

bool reachable(const QQuickItem *item)
{
    return item->isVisible() && item->isEnabled() && item->opacity() > 0 && item->width() > 0 && item->height() > 0;
}

} // namespace

Hand::Hand(QQuickWindow &window) : m_window(window), m_finger(QTest::createTouchDevice()) {}

bool Hand::walk(QQuickItem *from, const std::function<bool(QQuickItem *)> &stop)
{
    if (!from->isVisible()) return false;
    if (stop(from)) return true;
    const auto children = from->childItems();
    for (auto *child : children)
        if (walk(child, stop)) return true;
    return false;
}

void Hand::until(const QString &what, const std::function<bool()> &holds, int ms) const
{
    if (!QTest::qWaitFor(holds, ms)) throw Stumble{QStringLiteral("waited %1 s for: %2").arg(ms / 1000).arg(what)};
}

QQuickItem *Hand::find(const QString &name) const
{
    QQuickItem *found = nullptr;
    walk(m_window.contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name && reachable(item)) found = item;
        return found != nullptr;
    });
    return found;
}

QQuickItem *Hand::seeNth(const QString &name, int nth) const
{
    QList<QQuickItem *> found;
    until(QStringLiteral("number %1 of \"%2\"").arg(nth).arg(name), [&] {
        found.clear();
        walk(m_window.contentItem(), [&](QQuickItem *item) {
            if (item->objectName() == name && reachable(item)) found.append(item);
            return false;
        });
        return nth >= 0 && found.size() > nth;
    });
    std::sort(found.begin(), found.end(), [](const QQuickItem *a, const QQuickItem *b) {
        const auto first = a->mapToScene({0, 0}), second = b->mapToScene({0, 0});
        return std::pair(first.y(), first.x()) < std::pair(second.y(), second.x());
    });
    return found[nth];
}

int Hand::count(const QString &name) const
{
    int count = 0;
    walk(m_window.contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name && reachable(item)) ++count;
        return false;
    });
    return count;
}

QQuickItem *Hand::see(const QString &name, int ms) const
{
    QQuickItem *found = nullptr;
    until(QStringLiteral("\"%1\" on the screen").arg(name), [&] { return (found = find(name)) != nullptr; }, ms);
    return found;
}

QQuickItem *Hand::seeWords(const QString &text, int ms) const
{
    QQuickItem *found = nullptr;
    until(QStringLiteral("a control that says \"%1\"").arg(text), [&] {
        return walk(m_window.contentItem(), [&](QQuickItem *item) {
            const bool isIt = reachable(item) && item->metaObject()->indexOfSignal("clicked()") >= 0 && item->property("text").toString() == text;
            if (isIt) found = item;
            return isIt;
        });
    }, ms);
    return found;
}

void Hand::settle(QQuickItem *item) const
{
    auto before = item->mapRectToScene(item->boundingRect());
    until(QStringLiteral("\"%1\" to stand still").arg(item->objectName()), [&] {
        QTest::qWait(pollMs);
        const auto now = item->mapRectToScene(item->boundingRect());
        return std::exchange(before, now) == now;
    });
}

void Hand::bringIntoView(QQuickItem *item) const
{
    for (auto *up = item->parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable")) continue;
        const auto middle = item->mapToItem(up, item->boundingRect().center());
        if (middle.y() >= 0 && middle.y() <= up->height()) continue;
        const auto most = std::max(0.0, up->property("contentHeight").toReal() - up->height());
        up->setProperty("contentY", std::clamp(up->property("contentY").toReal() + middle.y() - up->height() / 2, 0.0, most));
    }
}

void Hand::tap(QQuickItem *item)
{
    bringIntoView(item);
    settle(item);
    const auto at = item->mapToScene(item->boundingRect().center()).toPoint();
    if (!QRect({0, 0}, m_window.size()).contains(at)) throw Stumble{QStringLiteral("\"%1\" is off the screen").arg(item->objectName())};
    QTest::touchEvent(&m_window, m_finger).press(0, at);
    QTest::qWait(pollMs);
    QTest::touchEvent(&m_window, m_finger).release(0, at);
    QTest::qWait(pollMs);
}

void Hand::draw(QQuickItem *item, const QList<QPointF> &points)
{
    constexpr int stepMs = 6;
    constexpr qreal stepLength = 12;
    settle(item);
    const auto place = [&](QPointF part) { return item->mapToScene({part.x() * item->width(), part.y() * item->height()}); };
    auto at = place(points.first());
    QTest::touchEvent(&m_window, m_finger).press(0, at.toPoint());
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto from = at, to = place(points[i]);
        const int steps = std::max(1, int(QLineF(from, to).length() / stepLength));
        for (int step = 1; step <= steps; ++step) {
            at = from + (to - from) * step / steps;
            QTest::qWait(stepMs);
            QTest::touchEvent(&m_window, m_finger).move(0, at.toPoint());
        }
    }
    QTest::qWait(pollMs);
    QTest::touchEvent(&m_window, m_finger).release(0, at.toPoint());
    QTest::qWait(pollMs);
}

void Hand::type(const QString &text)
{
    for (const auto c : text) QTest::keyClick(&m_window, c.toLatin1());
}

void Hand::key(Qt::Key key)
{
    QTest::keyClick(&m_window, key);
}

QImage Hand::picture() const
{
    // Two pictures in a row that are the same: what slides and fades has arrived. Something may move for ever (a ring that
    // fills); then the last one is it.
    auto last = m_window.grabWindow();
    for (int i = 0; i < 40; ++i) {
        QTest::qWait(60);
        auto next = m_window.grabWindow();
        if (next.isNull()) throw Stumble{QStringLiteral("the window gives no picture")};
        if (next == last) break;
        last = std::move(next);
    }
    return last;
}

} // namespace pipit::journey
