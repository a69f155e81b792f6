// SPDX-License-Identifier: Apache-2.0
// Screens that are likely to come next are compiled before anybody waits for them, and none of them is made.
#include "app/front/ahead.h"

#include <QDir>
#include <QFile>
#include <QQmlComponent>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace Qt::StringLiterals;

class TestAhead : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QUrl write(const QString &name, const QByteArray &qml)
    {
        QFile file(QDir(m_folder.path()).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(qml) != qml.size()) qFatal("cannot write");
        return QUrl::fromLocalFile(file.fileName());
    }

private Q_SLOTS:
    void theyAreReadyAndNoneIsMade()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const auto first = write(u"First.qml"_s, "import QtQml\nQtObject { Component.onCompleted: console.warn(\"made\") }");
        const auto second = write(u"Second.qml"_s, "import QtQml\nQtObject { property QtObject inner: QtObject {} }");
        const auto broken = write(u"Broken.qml"_s, "import QtQml\nQtObject {");
        const auto missing = QUrl::fromLocalFile(m_folder.filePath(u"Missing.qml"_s));
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQml\nimport Pipit.App\nAhead {}", QUrl());
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));
        auto *ahead = qobject_cast<app::Ahead *>(object.get());
        QVERIFY(ahead);
        ahead->setScreens({missing, first, broken});
        QCOMPARE(ahead->ready(), 0); // a tap or a frame goes first
        QTRY_COMPARE(ahead->ready(), 1);
        ahead->setScreens({missing, first, broken, second});
        QTRY_COMPARE(ahead->ready(), 2);
        for (const auto &screen : {first, second}) {
            QVERIFY(QFile::remove(screen.toLocalFile()));
            QVERIFY(QQmlComponent(&engine, screen).isReady()); // from what is kept
        }
        ahead->setScreens({first});
        QCOMPARE(ahead->ready(), 2); // what has been compiled stays
    }
};

QTEST_MAIN(TestAhead)
#include "tst_ahead.moc"
