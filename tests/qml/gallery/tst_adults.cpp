// SPDX-License-Identifier: Apache-2.0
// What an adult finds on each of her screens, as a screen reader finds it.
#include "tests/qml/gallery/complaints.h"
#include "tests/qml/gallery/stage.h"
#include "tests/qml/gallery/worlds.h"

#include <QAccessible>
#include <QLocale>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

namespace {

struct Found
{
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QRectF rect;  ///< in the window, whole
    QRectF shown; ///< what no flickable or edge cuts off
    QQuickItem *item = nullptr;
};

/// What scrolls or cuts `item`; null when the window does.
const QQuickItem *frameOf(const QQuickItem *item)
{
    const auto *above = item->parentItem();
    while (above && !above->clip()) above = above->parentItem();
    return above;
}

QRectF shownPart(const QQuickItem *item, QRectF rect, QSizeF window)
{
    for (const auto *above = frameOf(item); above; above = frameOf(above))
        rect &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    return rect & QRectF({0, 0}, window);
}

bool cover(QRectF a, QRectF b)
{
    const auto both = a & b;
    return both.width() > 4 && both.height() > 4;
}

void collect(QAccessibleInterface *root, QSizeF window, std::vector<Found> &into)
{
    for (int i = 0; i < root->childCount(); ++i) {
        auto *child = root->child(i);
        if (!child || child->state().invisible) continue;
        if (auto *item = qobject_cast<QQuickItem *>(child->object())) {
            const auto rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            into.push_back({child->role(), child->text(QAccessible::Name), rect, shownPart(item, rect, window), item});
        }
        collect(child, window, into);
    }
}

bool isPressable(const Found &found)
{
    return found.role == QAccessible::Button || found.role == QAccessible::CheckBox || found.role == QAccessible::RadioButton
        || found.role == QAccessible::Slider;
}

bool isText(const Found &found)
{
    return found.role == QAccessible::StaticText || found.role == QAccessible::Heading;
}

QString told(const Found &found)
{
    const auto &r = found.rect;
    return u"\"%1\" %2,%3 %4 x %5"_s.arg(found.name).arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
}

/// Things that stand apart and cover each other.
QStringList overlaps(const std::vector<Found> &all)
{
    QStringList out;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            const auto &a = all[i], &b = all[k];
            if (!(isPressable(a) || isText(a)) || !(isPressable(b) || isText(b))) continue;
            if (a.item->isAncestorOf(b.item) || b.item->isAncestorOf(a.item)) continue;
            // In one frame they scroll together, so what is out of sight counts too.
            const bool together = frameOf(a.item) == frameOf(b.item);
            if (together ? cover(a.rect, b.rect) : cover(a.shown, b.shown)) out << told(a) + u" over "_s + told(b);
        }
    return out;
}

QQuickItem *find(QQuickItem &root, const QString &name)
{
    if (root.objectName() == name && root.isVisible()) return &root;
    for (auto *child : root.childItems())
        if (auto *found = find(*child, name)) return found;
    return nullptr;
}

std::vector<Screen> adultScreens()
{
    auto all = screens();
    std::erase_if(all, [](const Screen &screen) { return screen.who == Who::Nobody; });
    return all;
}

Shape shapeNamed(const QString &name)
{
    for (const auto &shape : shapes())
        if (shape.name == name) return shape;
    qFatal("no shape %s", qPrintable(name));
}

Screen screenNamed(const QString &name)
{
    for (const auto &screen : screens())
        if (screen.name == name) return screen;
    qFatal("no screen %s", qPrintable(name));
}

} // namespace

class TestAdults : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    std::vector<Found> look(const QString &screen, const QString &shape, Stage::Shown &shown)
    {
        shown = m_stage->show(screenNamed(screen), shapeNamed(shape));
        std::vector<Found> all;
        if (auto *root = QAccessible::queryAccessibleInterface(shown.window.get()); root && shown.item) collect(root, shown.window->size(), all);
        return all;
    }
    QStringList names(const QString &screen, const QString &shape)
    {
        Stage::Shown shown;
        QStringList out;
        for (const auto &found : look(screen, shape, shown)) out << found.name;
        return out;
    }
    /// What a screen reader says after her name in the list.
    QString hintOfAmina(const QString &screen)
    {
        Stage::Shown shown;
        for (const auto &found : look(screen, u"phone-ltr-100-light"_s, shown))
            if (found.name == u"Amina"_s && isPressable(found))
                return QAccessible::queryAccessibleInterface(found.item)->text(QAccessible::Description);
        return u"not in the list"_s;
    }
    void bothForms()
    {
        QTest::addColumn<QString>("shape");
        for (const char *shape : {"tablet10-ltr-100-light", "phone-ltr-100-light", "tablet8-rtl-200-dark"})
            QTest::newRow(shape) << QString::fromLatin1(shape);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_stage = std::make_unique<Stage>();
    }
    void cleanup() { forgetComplaints(); }
    void cleanupTestCase() { m_stage.reset(); }

    void everyScreenIsWholeForAScreenReaderAndAFinger_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("shape");
        for (const auto &screen : adultScreens())
            for (const char *shape : {"tablet10-ltr-100-light", "tablet8-ltr-100-dark", "phone-ltr-100-light", "phone-rtl-200-light", "tablet10-rtl-200-dark"})
                QTest::newRow(qPrintable(screen.name + u' ' + QLatin1String(shape))) << screen.name << QString::fromLatin1(shape);
    }
    void everyScreenIsWholeForAScreenReaderAndAFinger()
    {
        QFETCH(QString, screen);
        QFETCH(QString, shape);
        Stage::Shown shown;
        const auto all = look(screen, shape, shown);
        int pressable = 0;
        for (const auto &found : all) {
            if (isText(found)) QVERIFY2(!found.name.isEmpty() || found.rect.isEmpty(), qPrintable(told(found)));
            if (!isPressable(found)) continue;
            ++pressable;
            QVERIFY2(!found.name.isEmpty(), qPrintable(told(found)));
            QVERIFY2(found.rect.width() >= 48 && found.rect.height() >= 48, qPrintable(told(found)));
            QVERIFY2(found.rect.left() >= -1 && found.rect.right() <= shown.window->width() + 1, qPrintable(told(found)));
        }
        QVERIFY(pressable >= 2); // at the least the lock and Help
        QCOMPARE(overlaps(all).join(u'\n'), QString());
        QCOMPARE(m_stage->complaints(), QStringList());
    }

    void theCarerIsToldWhatToDoInEveryShape_data() { bothForms(); }
    void theCarerIsToldWhatToDoInEveryShape()
    {
        QFETCH(QString, shape);
        for (const auto *screen : {"carer-first", "carer-left-out"}) {
            const auto said = names(QLatin1String(screen), shape);
            for (const char *sentence : {"Amina chooses what you see.\nThat is normal; it is not about you.", "If Amina tells you something",
                                         "Listen. Don’t ask for more. Don’t promise to keep a secret.", "Write down the exact words, and the time.",
                                         "Ring the duty worker and the social worker now, and say those words.", "Numbers to ring",
                                         "What you see", "What you don’t see", "If something is said about you"})
                QVERIFY2(said.count(QString::fromUtf8(sentence)) == 1, sentence);
        }
    }

    void anOpenedPageSaysWhatItIsForAndWhoMadeItInEveryShape_data() { bothForms(); }
    void anOpenedPageSaysWhatItIsForAndWhoMadeItInEveryShape()
    {
        QFETCH(QString, shape);
        const auto said = names(u"iro-page"_s, shape);
        for (const char *sentence : {"Ask me before you tell anyone", "Only you can open it.", "Amina", "Shared today", "Amina wrote on the page",
                                     "me\nYusuf", "If this worries you"})
            QVERIFY2(said.contains(QString::fromUtf8(sentence)), sentence);
        QCOMPARE(said.filter(u"Play the voice note"_s).size(), 2); // on the paper and below it
    }

    void whoCanOpenAPageIsASentenceInEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "en_GB"}) QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void whoCanOpenAPageIsASentenceInEveryLocale()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        const auto said = names(u"iro-other-page"_s, u"tablet10-ltr-100-light"_s);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(said.contains(u"You and Jo can open it."_s), qPrintable(said.join(u'\n')));
    }

    void theOfficerSeesThatAPageCameAndWhereItStands()
    {
        QVERIFY(names(u"iro-children"_s, u"tablet10-ltr-100-light"_s).contains(u"Amina: Sleep at Ella’s"_s));
        QCOMPARE(hintOfAmina(u"iro-children"_s), u"Date missing. review. the start of care is not written. 2 new. Not yet"_s);
        const auto pages = names(u"iro-pages"_s, u"tablet10-ltr-100-light"_s);
        QVERIFY(pages.contains(u"2 new pages"_s) && pages.contains(u"Jo, carer"_s) && pages.contains(u"Look at the newest"_s));
    }

    void aVoiceNotePlaysFromWhereItLiesSealedAndCanBeSought()
    {
        const auto shown = m_stage->show(screenNamed(u"iro-page"_s), shapeNamed(u"tablet10-ltr-100-light"_s));
        auto *play = find(*shown.item, u"playVoice"_s), *place = find(*shown.item, u"seekVoice"_s);
        QVERIFY(play && place);
        QVERIFY(!place->isEnabled()); // nothing has been opened for it yet
        QVERIFY(QMetaObject::invokeMethod(play, "clicked"));
        settleWorld();
        QVERIFY(place->isEnabled());
        QCOMPARE(play->property("text").toString(), u"Pause the voice note"_s);
        place->forceActiveFocus();
        QTest::keyClick(shown.window.get(), Qt::Key_Right);
        QTRY_VERIFY(place->property("value").toReal() >= 5'000);
        QVERIFY(QMetaObject::invokeMethod(play, "clicked"));
        QVERIFY(play->property("text").toString().startsWith(u"Play the voice note"_s));
        QCOMPARE(m_stage->complaints(), QStringList());
    }

    void whatCouldNotBeCheckedIsSaidCalmlyAndOnce()
    {
        QCOMPARE(hintOfAmina(u"iro-doubt-children"_s), u"Date missing. review. the start of care is not written. 2 new. Not yet. 1 thing could not be checked"_s);
        const auto pages = names(u"iro-doubt-pages"_s, u"phone-ltr-100-light"_s);
        QCOMPARE(pages.filter(u"could not be checked"_s).size(), 1);
        QVERIFY(pages.contains(u"2 new pages"_s));
        QVERIFY(names(u"iro-pages"_s, u"phone-ltr-100-light"_s).filter(u"checked"_s).isEmpty());
    }

    void whatWasRaisedIsOneCalmLineThatOpensAndIsMarkedAsRead_data() { bothForms(); }
    void whatWasRaisedIsOneCalmLineThatOpensAndIsMarkedAsRead()
    {
        QFETCH(QString, shape);
        QCOMPARE(names(u"iro-warned"_s, shape).filter(u"to know about this device"_s), QStringList{u"3 things to know about this device"_s});
        QVERIFY(names(u"iro-children"_s, shape).filter(u"to know about this device"_s).isEmpty());
        // The child's own page is not spoken of to her carer.
        QCOMPARE(names(u"carer-warned"_s, shape).filter(u"to know about this device"_s), QStringList{u"2 things to know about this device"_s});
        QVERIFY(names(u"carer-alarms"_s, shape).filter(u"cannot be read"_s).isEmpty());
        QVERIFY(names(u"iro-no-alarms"_s, shape).contains(u"Nothing more to know about this device."_s));

        {
            const auto shown = m_stage->show(screenNamed(u"iro-alarms"_s), shapeNamed(shape));
            for (const char *name : {"alarm This device is an older copy", "alarm Something else answered", "alarm Something cannot be read here"})
                QVERIFY2(find(*shown.item, QLatin1String(name)), name);
            auto *read = find(*find(*shown.item, u"alarm Something else answered"_s), u"markRead"_s);
            QVERIFY(read && QMetaObject::invokeMethod(read, "clicked"));
            settleWorld();
            QVERIFY(!find(*shown.item, u"alarm Something else answered"_s));
            QVERIFY(find(*shown.item, u"alarm This device is an older copy"_s));
            QCOMPARE(m_stage->complaints(), QStringList());
        }
        m_stage->show(screenNamed(u"faces"_s), shapeNamed(shape)); // read by now: the next test gets a device of its own
    }

    void aCarerWhoWasLeftOutFindsNoTraceOfIt()
    {
        for (const auto &name : names(u"carer-left-out"_s, u"tablet10-ltr-100-light"_s))
            QVERIFY2(!name.contains(QRegularExpression(u"[0-9]|bridge|Yusuf|Ella|Biscuit"_s)), qPrintable(name));
    }

    void aFaultOfTheViewsIsHeard()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQml\nQtObject { property QtObject nobody; property string name: nobody.objectName }", QUrl());
        const std::unique_ptr<QObject> made(component.create());
        QCOMPARE(complaints().size(), 1);
        QVERIFY(complaints().constFirst().contains(u"TypeError"_s));
    }

    void thingsThatCoverEachOtherAreFound()
    {
        QQuickItem one, other, inside;
        inside.setParentItem(&one);
        const QRectF here(0, 0, 60, 60), there(40, 0, 60, 60);
        QCOMPARE(overlaps({{QAccessible::Button, u"a"_s, here, here, &one}, {QAccessible::Button, u"b"_s, there, there, &other}}).size(), 1);
        QCOMPARE(overlaps({{QAccessible::Button, u"a"_s, here, here, &one}, {QAccessible::StaticText, u"b"_s, here, here, &inside}}).size(), 0);
    }
};

QTEST_MAIN(TestAdults)
#include "tst_adults.moc"
