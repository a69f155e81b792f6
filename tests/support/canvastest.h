// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagecanvas.h"

#include <QQuickWindow>
#include <QTest>

namespace pipit::test {

/// A test of an empty page on a canvas of half its size, at (10, 20) of a window that is on the screen.
class CanvasTest : public QObject
{
protected:
    void lay()
    {
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(720, 560);
        m_window->setColor(Qt::darkGray);
        m_document = std::make_unique<app::PageDocument>();
        m_canvas = new app::PageCanvas(m_window->contentItem());
        m_canvas->setPosition({10, 20});
        m_canvas->setSize({683, 512});
        m_canvas->setDocument(m_document.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void clear()
    {
        m_window.reset();
        m_document.reset();
    }
    QImage grab() { return m_window->grabWindow().convertToFormat(QImage::Format_RGB32); }
    const std::vector<InkPoint> &points(std::size_t object = 0)
    {
        return std::get<Stroke>(m_document->page().objects.at(object).what).points;
    }
    /// One finger, ten moves.
    void stroke(QPoint from, QPoint to)
    {
        QTest::touchEvent(m_window.get(), m_finger).press(1, from, m_window.get());
        for (int i = 1; i <= 10; ++i) QTest::touchEvent(m_window.get(), m_finger).move(1, from + (to - from) * i / 10, m_window.get());
        QTest::touchEvent(m_window.get(), m_finger).release(1, to, m_window.get());
    }

    QPointingDevice *m_finger = QTest::createTouchDevice();
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<app::PageDocument> m_document;
    app::PageCanvas *m_canvas = nullptr;
};

} // namespace pipit::test
