// SPDX-License-Identifier: Apache-2.0
// A tablet in a child's hands: what can be reached from its front door, by touch, keys and a switch.
#include "app/front/handover.h"
#include "app/front/lockcontroller.h"
#include "tests/qml/childscreens/person.h"

#include <QtQml/qqmlextensionplugin.h>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::gallery;
using namespace Qt::StringLiterals;

namespace {

void pressables(QQuickItem &root, QList<QPointer<QQuickItem>> &found)
{
    if (!root.isVisible()) return;
    if (root.metaObject()->indexOfSignal("clicked()") >= 0 && root.isEnabled()) found.append(&root);
    for (auto *child : root.childItems()) pressables(*child, found);
}

QStringList namesOf(Person &somebody)
{
    QList<QPointer<QQuickItem>> found;
    pressables(*somebody.stage().item(), found);
    QStringList names;
    for (const auto &item : found) names.append(item->objectName());
    return names;
}

/// Whoever stands at a lock: only she, or the one who gave her the tablet.
bool nobodyElse(Person &somebody)
{
    for (auto *lock : somebody.stage().item()->findChildren<LockController *>())
        if (!lock->nickname().isEmpty() && lock->nickname() != u"Amina"_s && lock->nickname() != u"Jo"_s) return false;
    return somebody.family().session.state() == Session::FrontDoor;
}

} // namespace

class TestHandedOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hersIsTheOnlyFaceAndNothingThatCanBeTouchedOpensAnother()
    {
        Person amina(u"handed-over"_s);
        QVERIFY(HandOver::create(nullptr, nullptr)->held());
        const auto names = namesOf(amina);
        QVERIFY2(names.contains(u"faceCard0"_s) && names.contains(u"takeBack"_s), qPrintable(names.join(u' ')));
        QVERIFY2(!names.contains(u"faceCard1"_s), qPrintable(names.join(u' ')));
        QList<QPointer<QQuickItem>> all;
        pressables(*amina.stage().item(), all);
        for (const auto &item : all) {
            if (!item || !item->isVisible()) continue; // an earlier one led away from here
            QMetaObject::invokeMethod(item, "clicked");
            amina.settle();
            QVERIFY2(nobodyElse(amina), qPrintable(item ? item->objectName() : u"gone"_s));
            auto *shell = amina.stage().item();
            shell->setProperty("profile", -1);
            shell->setProperty("helping", false);
            shell->setProperty("choosingHow", false);
            shell->setProperty("takingBack", false);
            amina.settle();
        }
    }

    void anotherRowOrAnotherScreenIsNobodysLock()
    {
        Person amina(u"handed-over"_s);
        for (const int row : {1, 2, 7}) {
            amina.stage().item()->setProperty("profile", row);
            amina.settle();
            for (auto *lock : amina.stage().item()->findChildren<LockController *>()) QVERIFY(lock->nickname().isEmpty());
        }
    }

    void theKeyboardReachesHerLockAndTheWayBackAndNoOther()
    {
        Person amina(u"handed-over"_s);
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            amina.key(Qt::Key_Tab);
            reached.append(amina.focusName());
        }
        QVERIFY(reached.contains(u"faceCard0"_s) && reached.contains(u"takeBack"_s));
        QVERIFY(!reached.contains(u"faceCard1"_s));
        amina.press(Qt::Key_Escape);
        QVERIFY(nobodyElse(amina));
        QVERIFY(amina.enter(u"takeBack"_s));
        const auto locks = amina.stage().item()->findChildren<LockController *>();
        QVERIFY(std::any_of(locks.begin(), locks.end(), [](auto *lock) { return lock->nickname() == u"Jo"_s; }));
        QVERIFY(std::none_of(locks.begin(), locks.end(), [](auto *lock) { return lock->nickname() == u"Amina"_s; }));
    }

    void aSwitchFindsHerFaceAndNobodyElses()
    {
        Person amina(u"handed-over"_s);
        amina.access().setWay(Access::OneSwitch);
        for (int i = 0; i < 60; ++i) {
            for (auto *item : amina.access().scan().ringed()) QVERIFY(item->objectName() != u"faceCard1"_s);
            amina.family().hands.pass(Hands::mostStepMs);
            amina.access().scan().beat();
        }
        QVERIFY(amina.scanTo(u"faceCard0"_s));
        QVERIFY(amina.see(u"picture1"_s)); // her own lock
    }

    void herOwnSpaceOpensAndItsLockLeadsBackToHerFaceAlone()
    {
        Person amina(u"handed-over"_s);
        amina.family().openChild();
        amina.settle();
        QVERIFY(amina.family().session.space() == Session::ChildSpace);
        amina.family().session.lock();
        amina.settle();
        const auto names = namesOf(amina);
        QVERIFY2(names.contains(u"faceCard0"_s) && !names.contains(u"faceCard1"_s), qPrintable(names.join(u' ')));
    }
};

QTEST_MAIN(TestHandedOver)
#include "tst_handedover.moc"
