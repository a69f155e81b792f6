// SPDX-License-Identifier: Apache-2.0
// How Pipit is dressed for a child: hers alone, there again after the lock, never an adult's or a brother's.
#include "app/child/dress.h"
#include "app/preference.h"
#include "tests/support/appworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using test::AppWorld;
using test::TestFamily;

namespace {

/// A voice that comes late, as one does that is still loading.
class LateVoice final : public Voice
{
public:
    bool there = false;
    bool ready() const override { return there; }
    void say(const QString &) override {}
    void stop() override {}
};

} // namespace

class TestDress : public QObject
{
    Q_OBJECT

    TestFamily m_family;

private Q_SLOTS:
    void initTestCase()
    {
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void itIsStorybookAndWordsUntilSheChooses()
    {
        AppWorld world(m_family.tablet);
        Dress dress(world.session, world.platform);
        QCOMPARE(dress.look(), Dress::Storybook);
        QCOMPARE(dress.words(), Dress::Words);
        QVERIFY(!dress.known()); // nobody's vault is open
        QSignalSpy known(&dress, &Dress::knownChanged);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        world.settle();
        QVERIFY(dress.known());
        QCOMPARE(known.size(), 1);
        QVERIFY(dress.storybook() && !dress.little() && !dress.plain());
        QVERIFY(!dress.picturesOnly() && !dress.fewWords());
    }

    void whatSheChoseIsThereAgainAfterTheLock()
    {
        {
            AppWorld world(m_family.tablet);
            QVERIFY(world.open(m_family.child, TestFamily::pictures()));
            Dress dress(world.session, world.platform);
            world.settle();
            dress.setLook(Dress::Little);
            dress.setWords(Dress::FewWords);
            QVERIFY(dress.little() && dress.fewWords());
            world.session.lock();
            QVERIFY(!dress.known());
            QVERIFY(dress.storybook() && dress.words() == Dress::Words); // nothing of her is shown while it is locked
            QVERIFY(world.open(m_family.child, TestFamily::pictures()));
            world.settle();
            QVERIFY(dress.little() && dress.fewWords());
        }
        AppWorld world(m_family.tablet);
        Dress dress(world.session, world.platform);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        world.settle();
        QVERIFY(dress.little() && dress.fewWords());
    }

    void theTwoKnowNothingOfEachOther()
    {
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        Dress dress(world.session, world.platform);
        world.settle();
        for (const auto look : {Dress::Little, Dress::Storybook, Dress::Plain})
            for (const auto words : {Dress::Pictures, Dress::FewWords, Dress::Words}) {
                dress.setLook(look);
                dress.setWords(words);
                Dress again(world.session, world.platform);
                world.settle();
                QCOMPARE(again.look(), look);
                QCOMPARE(again.words(), words);
            }
    }

    void whereNoVoiceSpeaksHerLanguagePicturesComeWithFewWords()
    {
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        LateVoice voice;
        Platform platform(world.microphone, world.speaker, &voice);
        Dress dress(world.session, platform);
        world.settle();
        dress.setWords(Dress::Pictures);
        QCOMPARE(dress.words(), Dress::Pictures); // what she chose stays chosen
        QVERIFY(dress.fewWords() && !dress.picturesOnly());
        QCOMPARE(dress.shown(), Dress::FewWords);
        QSignalSpy changed(&dress, &Dress::wordsChanged);
        voice.there = true;
        platform.speakAnotherLanguage();
        QCOMPARE(changed.size(), 1);
        QVERIFY(dress.picturesOnly() && !dress.fewWords());
    }

    void theCarersOwnIsNotTheChilds()
    {
        AppWorld world(m_family.tablet);
        Dress dress(world.session, world.platform);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        world.settle();
        dress.setLook(Dress::Plain);
        world.session.lock();
        QVERIFY(world.open(m_family.carer, TestFamily::pin()));
        world.settle();
        QVERIFY(dress.storybook());
    }

    void whatIsReadLateDoesNotUndoWhatSheJustChose()
    {
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        {
            Dress dress(world.session, world.platform);
            world.settle();
            dress.setLook(Dress::Plain);
        }
        Dress dress(world.session, world.platform);
        dress.setLook(Dress::Storybook); // as it is shown before the vault has answered
        world.settle();
        QVERIFY(dress.storybook());
        Dress again(world.session, world.platform);
        world.settle();
        QVERIFY(again.storybook());
    }

    void whatALaterPipitWroteIsTheDefault()
    {
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        Preference look;
        look.setName(QStringLiteral("home/look"));
        look.componentComplete();
        world.settle();
        QVERIFY(look.number() >= 1 && look.number() <= 3);
        look.setNumber(9);
        Dress dress(world.session, world.platform);
        world.settle();
        QVERIFY(dress.known());
        QVERIFY(dress.storybook());
    }
};

QTEST_MAIN(TestDress)
#include "tst_dress.moc"
