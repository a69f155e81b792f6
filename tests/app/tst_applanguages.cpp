// SPDX-License-Identifier: Apache-2.0
// Another language at the front door: its words, its direction, its voice, and that the device remembers.
#include "app/child/placesmodel.h"
#include "app/front/languages.h"
#include "app/words.h"
#include "tests/support/appworld.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

/// Knows English alone, and remembers in which language it was asked to speak.
class EnglishVoice final : public Voice
{
public:
    QString said;
    QLocale::Language in = QLocale::AnyLanguage;
    bool ready() const override { return true; }
    bool speaks(const QLocale &locale) const override { return locale.language() == QLocale::English || locale.language() == QLocale::C; }
    void say(const QString &words) override { sayIn(words, QLocale()); }
    void sayIn(const QString &words, const QLocale &locale) override { said = words, in = locale.language(); }
    void stop() override {}
};

} // namespace

class TestAppLanguages : public QObject
{
    Q_OBJECT

    TestFamily m_family;

    static QStringList roles(const Languages &languages, int role)
    {
        QStringList all;
        for (int i = 0; i < languages.count(); ++i) all << languages.index(i).data(role).toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase() { m_family.tablet.close(); }
    void cleanup()
    {
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight); // whoever changed it took it back
        QCOMPARE(PlacesModel().index(0).data().toString(), u"My pages"_s);
    }

    void eachHasItsOwnName()
    {
        AppWorld world(m_family.tablet);
        const Languages languages(world.session, world.platform, nullptr);
        QCOMPARE(roles(languages, Languages::CodeRole), (QStringList{u"en"_s, u"ar"_s, u"ti"_s}));
        QCOMPARE(roles(languages, Languages::OwnNameRole), (QStringList{u"English"_s, u"العربية"_s, u"ትግርኛ"_s}));
        QCOMPARE(languages.current(), u"en"_s);
        QVERIFY(!languages.draft());
    }

    void wordsAndDirectionFollow()
    {
        AppWorld world(m_family.tablet);
        Languages languages(world.session, world.platform, nullptr);
        QSignalSpy changed(&languages, &Languages::currentChanged);
        languages.setCurrent(u"ar"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(languages.draft());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        PlacesModel places;
        QCOMPARE(places.index(0).data().toString(), u"صفحاتي"_s);
        QVERIFY(words::waitTitle(true, false) != u"Not those four."_s); // the app's own sentences too
        languages.setCurrent(u"ti"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(places.index(0).data().toString(), u"ገጻተይ"_s);
        languages.setCurrent(u"tlh"_s); // not listed
        QCOMPARE(languages.current(), u"ti"_s);
        languages.setCurrent(u"en"_s);
        QCOMPARE(places.index(0).data().toString(), u"My pages"_s);
    }

    void theDeviceRemembers()
    {
        {
            AppWorld world(m_family.tablet);
            Languages languages(world.session, world.platform, nullptr);
            languages.setCurrent(u"ti"_s);
            world.settle();
        }
        AppWorld world(m_family.tablet);
        Languages languages(world.session, world.platform, nullptr);
        world.settle();
        QCOMPARE(languages.current(), u"ti"_s);
        languages.setCurrent(u"en"_s);
        world.settle();
    }

    void whereThereIsNoVoiceForALanguageNothingReads()
    {
        AppWorld world(m_family.tablet);
        EnglishVoice voice;
        Platform platform(world.microphone, world.speaker, &voice);
        QSignalSpy reads(&platform, &Platform::readsAloudChanged);
        Languages languages(world.session, platform, nullptr);
        QCOMPARE(roles(languages, Languages::SpokenRole), (QStringList{u"true"_s, u"false"_s, u"false"_s}));
        QVERIFY(platform.readsAloud());
        languages.greet(u"ar"_s);
        QCOMPARE(voice.said, QString());
        languages.greet(u"en"_s);
        QCOMPARE(voice.said, u"Hello."_s);
        QCOMPARE(voice.in, QLocale::English);
        languages.setCurrent(u"ar"_s);
        QCOMPARE(reads.size(), 1);
        QVERIFY(!platform.readsAloud());
        voice.said.clear();
        platform.read(u"مرحبًا"_s);
        QCOMPARE(voice.said, QString());
        languages.greet(u"en"_s); // whoever looks for English hears it
        QCOMPARE(voice.said, u"Hello."_s);
    }
};

QTEST_MAIN(TestAppLanguages)
#include "tst_applanguages.moc"
