// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hand.h"

#include "tests/journeys/reach.h"

#include <QTest>

namespace pipit::journey {
namespace {

constexpr int pressMs = 40;
constexpr QPointF middle(0.5, 0.5);

} // namespace

Hand::Hand(QQuickWindow &window) : m_window(window), m_finger(QTest::createTouchDevice())
{
    connect(&window, &QQuickWindow::frameSwapped, this, [this] { ++m_frames; });
}

bool Hand::walk(QQuickItem *from, const std::function<bool(QQuickItem *)> &stop)
{
    if (!from->isVisible()) return false;
    if (stop(from)) return true;
    const auto children = from->childItems();
    return std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return walk(child, stop); });
}

void Hand::until(const QString &what, const std::function<bool()> &holds, int ms) const
{
    if (!QTest::qWaitFor(holds, ms)) throw Stumble{QStringLiteral("waited %1 s for: %2").arg(ms / 1000).arg(what)};
}

bool Hand::comes(const std::function<bool()> &holds) const
{
    return QTest::qWaitFor(holds, 2'000);
}

QList<QQuickItem *> Hand::all(const QString &name) const
{
    QList<QQuickItem *> found;
    walk(m_window.contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name && canBeSeen(item)) found.append(item);
        return false;
    });
    std::sort(found.begin(), found.end(), [](const QQuickItem *a, const QQuickItem *b) {
        const auto first = a->mapToScene({0, 0}), second = b->mapToScene({0, 0});
        return std::pair(first.y(), first.x()) < std::pair(second.y(), second.x());
    });
    return found;
}

QQuickItem *Hand::find(const QString &name) const
{
    QQuickItem *found = nullptr;
    walk(m_window.contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name && canBeSeen(item)) found = item;
        return found != nullptr;
    });
    return found;
}

QQuickItem *Hand::speakerOf(const QString &words) const
{
    QQuickItem *found = nullptr;
    walk(m_window.contentItem(), [&](QQuickItem *item) {
        if (canBeSeen(item) && item->metaObject()->indexOfSignal("headphonesFirst(QString)") >= 0 && item->metaObject()->indexOfProperty("hint") >= 0
            && item->property("words").toString().contains(words))
            found = item;
        return found != nullptr;
    });
    return found;
}

bool Hand::reads(const QString &words) const
{
    return walk(m_window.contentItem(), [&](QQuickItem *item) { return item->inherits("QQuickText") && canBeSeen(item) && item->property("text").toString().contains(words); });
}

QQuickItem *Hand::see(const QString &name, int ms) const
{
    QQuickItem *found = nullptr;
    until(QStringLiteral("\"%1\" on the screen").arg(name), [&] { return (found = find(name)) != nullptr; }, ms);
    return found;
}

void Hand::nextFrame() const
{
    const auto before = m_frames;
    m_window.update();
    until(QStringLiteral("a frame"), [&] { return m_frames != before; });
}

QQuickItem *Hand::reach(const QString &what, const Find &find, QPointF place, bool orOnIt) const
{
    QElapsedTimer patience;
    patience.start();
    QString why;
    // What moves is moved from frame to frame, so that between two looks there must have been one.
    for (QRectF before; patience.elapsed() < patienceMs; nextFrame()) {
        auto *item = find();
        if (!item) why = QStringLiteral("it is not on the screen");
        else if (bringIntoView(item)) why = QStringLiteral("it was out of view");
        else why = obstacle(item, place, orOnIt ? item->parentItem() : item, m_window.size());
        if (!why.isEmpty()) {
            before = {};
            continue;
        }
        const auto now = item->mapRectToScene(item->boundingRect());
        if (std::exchange(before, now) == now) return item;
        why = QStringLiteral("it moves");
    }
    throw Stumble{QStringLiteral("%1 cannot be touched: %2").arg(what, why)};
}

void Hand::tap(const QString &what, const Find &find)
{
    const auto at = sceneOf(reach(what, find, middle, false), middle).toPoint();
    QTest::touchEvent(&m_window, m_finger).press(0, at);
    QTest::qWait(pressMs);
    QTest::touchEvent(&m_window, m_finger).release(0, at);
    QTest::qWait(pressMs);
}

void Hand::tap(const QString &name)
{
    tap(QStringLiteral("\"%1\"").arg(name), [&] { return find(name); });
}

void Hand::tapNth(const QString &name, int nth)
{
    tap(QStringLiteral("number %1 of \"%2\"").arg(nth).arg(name), [&] { return all(name).value(nth); });
}

void Hand::tapWords(const QString &text)
{
    tap(QStringLiteral("the control that says \"%1\"").arg(text), [&] {
        QQuickItem *found = nullptr;
        walk(m_window.contentItem(), [&](QQuickItem *item) {
            if (canBeSeen(item) && item->metaObject()->indexOfSignal("clicked()") >= 0 && item->property("text").toString() == text) found = item;
            return found != nullptr;
        });
        return found;
    });
}

void Hand::draw(const QString &name, const QList<QPointF> &points)
{
    constexpr int stepMs = 6;
    constexpr qreal stepLength = 12;
    const auto *item = reach(QStringLiteral("\"%1\"").arg(name), [&] { return find(name); }, points.first(), true);
    const auto box = item->mapRectToScene(item->boundingRect());
    const auto place = [&](QPointF part) { return box.topLeft() + QPointF(part.x() * box.width(), part.y() * box.height()); };
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
    QTest::qWait(pressMs);
    QTest::touchEvent(&m_window, m_finger).release(0, at.toPoint());
    QTest::qWait(pressMs);
}

void Hand::type(const QString &name, const QString &text)
{
    until(QStringLiteral("the keyboard in \"%1\"").arg(name), [&] {
        const auto *item = find(name), *has = m_window.activeFocusItem();
        return item && has && (item == has || item->isAncestorOf(has));
    });
    for (const auto c : text) QTest::keyClick(&m_window, c.toLatin1());
}

void Hand::key(Qt::Key key)
{
    QTest::keyClick(&m_window, key);
}

void Hand::rubOut()
{
    QTest::keyClick(&m_window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_Delete);
}

QImage Hand::pictureNow() const
{
    auto picture = m_window.grabWindow();
    if (picture.isNull()) throw Stumble{QStringLiteral("the window gives no picture")};
    return picture;
}

QImage Hand::picture() const
{
    // Two pictures in a row that are the same: what slides and fades has arrived. Something may move for ever (a ring that
    // fills); then the last one is it.
    auto last = pictureNow();
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(60);
        auto next = pictureNow();
        if (next == last) break;
        last = std::move(next);
    }
    return last;
}

} // namespace pipit::journey
