// SPDX-License-Identifier: Apache-2.0
#include "assets/assets.h"

#include <QQmlEngine>
#include <QTest>
#include <QtQuickTest>

/// Every tst_*.qml runs through this one program, one ctest each.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { pipit::assets::installFonts(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        // A control that complains is broken, whatever it looks like.
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
            for (const auto &warning : warnings) QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(tst_qml, Setup)
#include "main.moc"
