// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/colouringpage.h"

#include <QSignalSpy>
#include <QTest>

using pipit::design::ColouringPage;
using namespace Qt::StringLiterals;

class TestColouringPage : public QObject
{
    Q_OBJECT

private:
    ColouringPage m_page;

private Q_SLOTS:
    void init()
    {
        m_page.setSize({1280, 800});
        m_page.setSource({});
        m_page.setSource(QUrl(u"qrc:/pipit/cover/boat.svg"_s));
        m_page.setProperty("color", QColor(0xF0, 0xA9, 0x2E));
    }

    void aTapFillsWhatTheInkCloses()
    {
        const QColor sky = m_page.colorAt(700, 60);
        QSignalSpy filled(&m_page, &ColouringPage::filled);
        QVERIFY(m_page.fill(230, 184)); // the sun
        QCOMPARE(filled.count(), 1);
        QVERIFY(qAbs(m_page.colorAt(270, 200).red() - 0xF0) < 8);
        QCOMPARE(m_page.colorAt(700, 60), sky);
    }

    void aTapOnALineFillsNothing()
    {
        QVERIFY(!m_page.fill(642, 300));
    }

    void aTapOutsideFillsNothing()
    {
        QVERIFY(!m_page.fill(-10, 5));
        QVERIFY(!m_page.fill(5000, 5));
    }

    void itCanBeColouredAgain()
    {
        QVERIFY(m_page.fill(230, 184));
        m_page.setProperty("color", QColor(0x3E, 0x7F, 0xA0));
        QVERIFY(m_page.fill(230, 184));
        QVERIFY(qAbs(m_page.colorAt(230, 184).blue() - 0xA0) < 8);
    }
};

QTEST_MAIN(TestColouringPage)
#include "tst_colouringpage.moc"
