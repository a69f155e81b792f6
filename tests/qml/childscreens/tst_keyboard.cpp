// SPDX-License-Identifier: Apache-2.0
// The keyboard on every screen of the child: it reaches everything, and it is never lost.
#include "tests/qml/childscreens/person.h"
#include "tests/qml/gallery/complaints.h"

#include <QAccessible>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit;
using namespace pipit::gallery;
using app::Access;

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        listen();
    }
    void init() { forgetComplaints(); }
    void cleanup() { QCOMPARE(takeComplaints(), QStringList()); }

    void aPageIsMadeAndSharedByKeyboardAlone()
    {
        Person child(u"front-door"_s);
        QVERIFY(child.enter(u"faceCard0"_s));
        for (const auto &picture : pictureNames()) QVERIFY2(child.enter(picture), qPrintable(picture));
        QTRY_VERIFY(child.see(u"makePage"_s));
        QVERIFY(child.enter(u"makePage"_s));
        QVERIFY(child.enter(u"blankPage"_s));
        QVERIFY(child.enter(u"tool-sticker"_s));
        QVERIFY(child.see(u"stickerDrawer"_s)->hasActiveFocus() || child.see(u"stickerDrawer"_s)->isAncestorOf(child.focus())); // the panel has the keyboard
        QVERIFY(child.enter(u"sticker6"_s));
        QVERIFY(child.enter(u"sticker7"_s));
        child.press(Qt::Key_Escape);
        QCOMPARE(child.focusName(), u"tool-sticker"_s); // and gives it back
        QVERIFY(child.enter(u"tool-words"_s));
        for (const char letter : {'h', 'i'}) QTest::keyClick(&child.window(), letter);
        QVERIFY(child.enter(u"wordsDone"_s));
        QVERIFY(child.enter(u"shareButton"_s));
        QVERIFY(child.enter(u"use2"_s));
        QVERIFY(child.enter(u"postButton"_s));
        QTRY_VERIFY(child.see(u"toMyPages"_s));
        QVERIFY(child.enter(u"toMyPages"_s));
        QVERIFY(child.see(u"pagesList"_s));
    }

    void arrowsLeadToEverythingThatCanBeSeen_data()
    {
        QTest::addColumn<QString>("screen");
        for (const auto *name : {"front-door", "lock-pictures", "home", "pages", "editor", "editor-list", "editor-stickers", "share", "posted", "questions", "questions-pack", "question", "sort", "right", "help", "how-one-switch"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void arrowsLeadToEverythingThatCanBeSeen()
    {
        QFETCH(QString, screen);
        Person child(screen);
        child.access().setWay(Access::Touch);
        child.key(Qt::Key_Tab);
        // By name: a list makes a row anew each time that it comes into view.
        const auto keyOf = [](QQuickItem *item) { return item->objectName() + u' ' + app::nameOf(item); };
        const auto find = [&](const QString &name) -> QQuickItem * {
            for (const auto &stop : app::stopsOf(child.window()))
                if (keyOf(stop.item) == name) return stop.item;
            return nullptr;
        };
        QSet<QString> named;
        QHash<QQuickItem *, int> rows; // of each list
        QList<std::pair<QString, Qt::Key>> open;
        const auto arrive = [&](QQuickItem *item) {
            if (!item || named.contains(keyOf(item))) return;
            named << keyOf(item);
            for (auto *up = item->parentItem(); up; up = up->parentItem())
                if (up->inherits("QQuickItemView")) ++rows[up];
            for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) open << std::pair(keyOf(item), key);
        };
        // Lists are wound until something that has not been tried comes into view.
        const auto wind = [&] {
            const auto lists = rows.keys();
            for (auto *list : lists)
                for (qreal y = 0; y < list->property("contentHeight").toReal(); y += list->height() / 2) {
                    list->setProperty("contentY", list->property("originY").toReal() + y);
                    child.settle();
                    if (std::any_of(open.begin(), open.end(), [&](const auto &each) { return find(each.first); })) return true;
                }
            return false;
        };
        arrive(child.focus());
        while (!open.isEmpty()) {
            const auto next = std::find_if(open.begin(), open.end(), [&](const auto &each) { return find(each.first); });
            if (next == open.end()) {
                if (!wind()) break;
                continue;
            }
            const auto [name, key] = *next;
            open.erase(next);
            find(name)->forceActiveFocus(Qt::TabFocusReason);
            child.key(key);
            arrive(child.focus());
        }
        QStringList missed;
        for (const auto &stop : app::stopsOf(child.window()))
            if (!named.contains(keyOf(stop.item)) && !stop.seen.isEmpty()) missed << keyOf(stop.item);
        for (auto list = rows.begin(); list != rows.end(); ++list)
            if (const int count = list.key()->property("count").toInt(); list.value() < count)
                missed << u"%1 of %2 in %3"_s.arg(list.value()).arg(count).arg(list.key()->objectName());
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u" | "_s)));
    }

    void theKeyboardIsNeverLost()
    {
        Person child(u"home"_s);
        const auto has = [&] { return app::isStop(child.focus()); };
        for (const auto *name : {"howButton", "wayKeys"}) {
            QTRY_VERIFY2(child.see(QString::fromLatin1(name)), name); // packs are read beside
            QVERIFY2(child.enter(QString::fromLatin1(name)), name);
            QVERIFY2(has(), name);
        }
        child.press(Qt::Key_Escape);
        QCOMPARE(child.focusName(), u"howButton"_s);
        QVERIFY(child.enter(u"help"_s));
        QVERIFY(has());
        child.press(Qt::Key_Escape);
        QCOMPARE(child.focusName(), u"help"_s);
        QVERIFY(child.enter(u"makePage"_s));
        QVERIFY(has());
        for (const auto *name : {"pack-before-my-meeting", "prompt-talk-about", "answer"}) {
            QTRY_VERIFY2(child.see(QString::fromLatin1(name)), name); // packs are read beside
            QVERIFY2(child.enter(QString::fromLatin1(name)), name);
            QVERIFY2(has(), name);
        }
    }

    void theTabOrderGoesBothWays()
    {
        Person child(u"editor"_s);
        QList<QQuickItem *> there;
        child.key(Qt::Key_Tab);
        do {
            there << child.focus();
            child.key(Qt::Key_Tab);
        } while (!there.contains(child.focus()) && there.size() < 200);
        QVERIFY(there.size() > 20);
        for (auto item = there.rbegin(); item != there.rend(); ++item) {
            child.key(Qt::Key_Tab, Qt::ShiftModifier);
            QCOMPARE(child.focus(), *item);
        }
    }

    void thingsAreMovedByKeysOnThePage()
    {
        Person child(u"editor"_s);
        auto *document = child.see(u"canvas"_s)->property("document").value<app::PageDocument *>();
        QVERIFY(child.tabTo(u"pageKeys"_s));
        child.key(Qt::Key_PageUp);
        const int last = document->selected();
        QVERIFY(last >= 0);
        const auto before = document->page().objects[std::size_t(last)].place;
        child.key(Qt::Key_Left);
        child.key(Qt::Key_Up);
        const auto after = document->page().objects[std::size_t(last)].place;
        QVERIFY(after.x < before.x && after.y < before.y);
        child.key(Qt::Key_PageUp);
        const int other = document->selected();
        QVERIFY(other >= 0 && other != last);
        const auto scale = document->page().objects[std::size_t(other)].place.scale;
        child.key(Qt::Key_Plus);
        QVERIFY(document->page().objects[std::size_t(other)].place.scale > scale);
        child.key(Qt::Key_T);
        QVERIFY(document->page().objects[std::size_t(other)].place.turn != 0);
        child.key(Qt::Key_B);
        QCOMPARE(document->selected(), 0);
        const auto count = document->page().objects.size();
        child.key(Qt::Key_Delete);
        QCOMPARE(document->page().objects.size(), count - 1);
        child.key(Qt::Key_PageUp);
        child.key(Qt::Key_Escape);
        QCOMPARE(document->selected(), -1);
        QVERIFY(child.see(u"canvas"_s)); // and the screen was not left
        child.key(Qt::Key_Return);
        QVERIFY(child.see(u"thingsList"_s));
    }

    void everythingOnThePageIsInTheAccessibilityTree()
    {
        Person child(u"editor"_s);
        QStringList found;
        const std::function<void(QAccessibleInterface &)> walk = [&](QAccessibleInterface &above) {
            for (int i = 0; i < above.childCount(); ++i) {
                auto *each = above.child(i);
                if (!each || each->state().invisible) continue;
                if (each->role() == QAccessible::Graphic) found << each->text(QAccessible::Name) + u": "_s + each->text(QAccessible::Description);
                walk(*each);
            }
        };
        walk(*QAccessible::queryAccessibleInterface(&child.window()));
        for (const auto *wanted : {"Drawing, ", "Words: me and Yusuf and Biscuit: ", "Sticker: ", "Voice note, 3 seconds: bottom right"})
            QVERIFY2(std::any_of(found.begin(), found.end(), [&](const auto &each) { return each.startsWith(QLatin1String(wanted)); }),
                     qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
