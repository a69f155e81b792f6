// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/drawing.h"

#include <QQuickWindow>
#include <QTest>

using pipit::design::Drawing;
using namespace Qt::StringLiterals;

class TestDrawing : public QObject
{
    Q_OBJECT

private:
    QQuickWindow m_window;
    Drawing *m_drawing = nullptr;

    QImage grab()
    {
        QCoreApplication::processEvents();
        return m_window.grabWindow();
    }
    static int count(const QImage &image, QRgb colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) found += (image.pixel(x, y) & 0xFFFFFF) == (colour & 0xFFFFFF);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_drawing = new Drawing;
        m_drawing->setParentItem(m_window.contentItem());
        m_drawing->setSize({96, 96});
        m_window.setColor(Qt::white);
        m_window.resize(96, 96);
        m_window.show();
    }
    void cleanup() { delete m_drawing; }

    void anIconTakesTheInkItIsGiven()
    {
        m_drawing->setSource(QUrl(u"qrc:/pipit/icons/stop.svg"_s));
        QVERIFY(count(grab(), 0x2A2933) > 1000);
        m_drawing->setInk(QColor(0x96, 0x2A, 0x41));
        const QImage tinted = grab();
        QVERIFY(count(tinted, 0x962A41) > 1000);
        QCOMPARE(count(tinted, 0x2A2933), 0);
    }

    void aToolWearsTheColourInUse()
    {
        m_drawing->setSource(QUrl(u"qrc:/pipit/tools/crayon.svg"_s));
        m_drawing->setPaint(QColor(0x3E, 0x7F, 0xA0));
        const QImage image = grab();
        QVERIFY(count(image, 0x3E7FA0) > 300);
        QCOMPARE(count(image, 0xFF00FF), 0);
    }

    void mirroringTurnsItLeftToRight()
    {
        m_drawing->setSource(QUrl(u"qrc:/pipit/icons/play.svg"_s));
        const QImage plain = grab();
        m_drawing->setMirrored(true);
        const QImage turned = grab();
        QVERIFY(plain != turned);
        QVERIFY(qAbs(count(plain.mirrored(true, false), 0x2A2933) - count(turned, 0x2A2933)) < 60);
        QCOMPARE(turned.pixel(20, 48) & 0xFFFFFF, plain.pixel(95 - 20, 48) & 0xFFFFFF);
    }

    void whatWasOutOfSightIsThereAsSoonAsItIsShown()
    {
        m_window.contentItem()->setVisible(false);
        m_drawing->setSource(QUrl(u"qrc:/pipit/icons/stop.svg"_s));
        QCOMPARE(count(grab(), 0x2A2933), 0);
        m_window.contentItem()->setVisible(true);
        QVERIFY(count(grab(), 0x2A2933) > 1000);
        m_drawing->setVisible(false);
        m_drawing->setInk(QColor(0x96, 0x2A, 0x41));
        QCOMPARE(count(grab(), 0x2A2933), 0);
        m_drawing->setVisible(true);
        const QImage tinted = grab();
        QVERIFY(count(tinted, 0x962A41) > 1000);
        QCOMPARE(count(tinted, 0x2A2933), 0);
    }

    void anIconKeepsItsSizeWhenItBecomesAnother()
    {
        m_drawing->setSource(QUrl(u"qrc:/pipit/icons/stop.svg"_s));
        QCOMPARE(m_drawing->implicitWidth(), m_drawing->naturalSize().width());
        m_drawing->setSource(QUrl(u"qrc:/pipit/places/pages.svg"_s)); // nobody said how large
        QCOMPARE(m_drawing->implicitWidth(), 240);
        m_drawing->setImplicitWidth(34); // as an icon’s binding does
        m_drawing->setImplicitHeight(34);
        m_drawing->setSource(QUrl(u"qrc:/pipit/icons/stop.svg"_s));
        QCOMPARE(QSizeF(m_drawing->implicitWidth(), m_drawing->implicitHeight()), QSizeF(34, 34));
        QCOMPARE(m_drawing->naturalSize(), QSizeF(48, 48));
    }

    void aMissingFileDrawsNothingAndSaysSo()
    {
        m_drawing->setSource(QUrl(u"qrc:/pipit/faces/nobody.svg"_s));
        QVERIFY(m_drawing->naturalSize().isEmpty());
        QCOMPARE(count(grab(), 0xFFFFFF), 96 * 96);
        m_drawing->setSource(QUrl(u"qrc:/pipit/faces/sam.svg"_s));
        QCOMPARE(m_drawing->naturalSize(), QSizeF(120, 120));
        QVERIFY(count(grab(), 0xFFFFFF) < 96 * 96);
    }
};

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
