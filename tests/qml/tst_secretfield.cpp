// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/secretfield.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using pipit::asText;
using pipit::design::SecretField;
using namespace Qt::StringLiterals;

class TestSecretField : public QObject
{
    Q_OBJECT

private:
    QQuickWindow m_window;
    SecretField *m_field = nullptr;

    void type(const QString &text)
    {
        for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

private Q_SLOTS:
    void init()
    {
        m_field = new SecretField;
        m_field->setParentItem(m_window.contentItem());
        m_field->setSize({300, 56});
        m_window.resize(400, 100);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        m_field->forceActiveFocus();
    }
    void cleanup() { delete m_field; }

    void keysBecomeUtf8Bytes()
    {
        type(u"Hé ط"_s);
        QCOMPARE(m_field->length(), 4);
        const auto taken = m_field->take();
        QCOMPARE(asText(taken.view()), std::string_view("Hé ط"));
        QCOMPARE(m_field->length(), 0);
        QVERIFY(m_field->take().empty());
    }

    void backspaceTakesAWholeCharacter()
    {
        type(u"aé"_s);
        QTest::keyClick(&m_window, Qt::Key_Backspace);
        QCOMPARE(m_field->length(), 1);
        QTest::keyClick(&m_window, Qt::Key_Backspace);
        QTest::keyClick(&m_window, Qt::Key_Backspace);
        QCOMPARE(m_field->length(), 0);
        type(u"b"_s);
        QCOMPARE(asText(m_field->take().view()), std::string_view("b"));
    }

    void aSystemKeyboardCommitsOutsideTheBasicPlane()
    {
        QInputMethodEvent event;
        event.setCommitString(u"🐦x"_s);
        QCoreApplication::sendEvent(m_field, &event);
        QCOMPARE(m_field->length(), 2);
        QTest::keyClick(&m_window, Qt::Key_Backspace);
        QTest::keyClick(&m_window, Qt::Key_Backspace);
        QCOMPARE(m_field->length(), 0);
    }

    void enterIsAcceptedAndTypesNothing()
    {
        QSignalSpy accepted(m_field, &SecretField::accepted);
        type(u"x"_s);
        QTest::keyClick(&m_window, Qt::Key_Return);
        QTest::keyClick(&m_window, Qt::Key_Enter);
        QCOMPARE(accepted.count(), 2);
        QCOMPARE(m_field->length(), 1);
    }

    void nothingCanBePasted()
    {
        QTest::keyClick(&m_window, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->length(), 0);
    }

    void stopsAtItsRoomWithoutCuttingACharacter()
    {
        for (std::size_t i = 0; i < SecretField::maxBytes; ++i) type(u"é"_s);
        QCOMPARE(m_field->length(), int(SecretField::maxBytes / 2));
        QCOMPARE(m_field->take().size(), SecretField::maxBytes);
    }

    void asksTheKeyboardToLearnNothing()
    {
        const auto hints = Qt::InputMethodHints(m_field->inputMethodQuery(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData) && hints.testFlag(Qt::ImhNoPredictiveText) && hints.testFlag(Qt::ImhHiddenText));
        type(u"secret"_s);
        QCOMPARE(m_field->inputMethodQuery(Qt::ImSurroundingText).toString(), QString());
    }

    void noPropertyHoldsWhatWasTyped()
    {
        type(u"correct horse"_s);
        const auto *meta = m_field->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY2(!meta->property(i).read(m_field).toString().contains(u"horse"), meta->property(i).name());
    }
};

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
