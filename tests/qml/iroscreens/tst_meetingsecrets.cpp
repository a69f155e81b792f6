// SPDX-License-Identifier: Apache-2.0
// Others look over the shoulder: of what a child gave to her officer alone nothing is on any screen of a meeting, seen or spoken.
#include "tests/app/review/reviewday.h"
#include "tests/qml/gallery/examine.h"
#include "tests/qml/iroscreens/iroscreens.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

namespace {

Shape shapeOf(const QString &name)
{
    for (auto &shape : shapes())
        if (shape.name == name) return shape;
    qFatal("no shape %s", qPrintable(name));
}

/// Every string that any item of it holds, shown or not.
QString everything(QObject &root)
{
    QString out;
    QList<QObject *> all{&root};
    if (auto *item = qobject_cast<QQuickItem *>(&root))
        for (auto *child : item->childItems()) out += everything(*child);
    for (auto *object : all)
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const auto property = object->metaObject()->property(i);
            if (property.metaType().id() == QMetaType::QString) out += property.read(object).toString() + u'\n';
        }
    return out;
}

} // namespace

class TestMeetingSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void nothingOfTwentyPagesForTheOfficerAloneIsOnAnyMeetingScreen_data()
    {
        QTest::addColumn<int>("at");
        const auto screens = reviewScreens();
        for (int i = 0; i < int(screens.size()); ++i)
            if (screens[std::size_t(i)].name != u"closing"_s) QTest::newRow(qPrintable(screens[std::size_t(i)].name)) << i;
    }
    void nothingOfTwentyPagesForTheOfficerAloneIsOnAnyMeetingScreen()
    {
        QFETCH(int, at);
        auto screen = reviewScreens()[std::size_t(at)];
        pipit::test::ReviewDay day;
        day.secrets = 20;
        day.onePart = screen.name.startsWith(u"closing"_s);
        day.onlySam = screen.name.startsWith(u"shown"_s);
        screen.devices = [day](pipit::test::TestFamily &family) mutable { day.tell(family); };
        ChildStage stage(screen);
        auto &window = stage.show(shapeOf(u"tablet10-ltr-100-light"_s));
        QVERIFY(stage.item());
        QString said;
        for (const auto &thing : examine::things(window)) said += thing.name + u'\n' + thing.description + u'\n';
        QVERIFY(said.contains(u"Amina"_s) || screen.name == u"review-break"_s); // it is the screen that was meant
        QVERIFY2(!said.contains(QLatin1String(pipit::test::canary)), qPrintable(said));
        QVERIFY(!everything(*stage.item()).contains(QLatin1String(pipit::test::canary)));
    }

    void theOfficerAloneSeesThemBeforeTheReviewIsClosed()
    {
        auto screens = reviewScreens();
        auto screen = *std::find_if(screens.begin(), screens.end(), [](const auto &one) { return one.name == u"closing"_s; });
        pipit::test::ReviewDay day;
        day.secrets = 20;
        day.onePart = true;
        screen.devices = [day](pipit::test::TestFamily &family) mutable { day.tell(family); };
        ChildStage stage(screen);
        auto &window = stage.show(shapeOf(u"tablet10-ltr-100-light"_s));
        QString said;
        for (const auto &thing : examine::things(window)) said += thing.name + u'\n';
        QVERIFY(said.contains(QLatin1String(pipit::test::canary))); // so the test above can fail
    }
};

QTEST_MAIN(TestMeetingSecrets)
#include "tst_meetingsecrets.moc"
