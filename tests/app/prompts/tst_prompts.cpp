// SPDX-License-Identifier: Apache-2.0
// Prompts as screens have them, from the choice to the draft that answers.
#include "app/answers/requestcontroller.h"
#include "app/answers/requestwords.h"
#include "app/child/dress.h"
#include "app/pages/editorcontroller.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/thumbnails.h"
#include "app/prompts/promptcontroller.h"
#include "app/prompts/promptsmodel.h"
#include "app/prompts/sortcontroller.h"
#include "assets/assets.h"
#include "core/book/pagechange.h"
#include "core/book/pagecodec.h"
#include "core/crypto/sha256.h"
#include "tests/support/appworld.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

class TestPrompts : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world;

    AppWorld &world() { return *m_world; }
    QStringList keys(const PromptsModel &model)
    {
        QStringList out;
        for (int row = 0; row < model.count(); ++row) out << model.data(model.index(row), PromptsModel::KeyRole).toString();
        return out;
    }
    QVariant pile(const SortController &sort, int row, int role) { return sort.data(sort.index(row), role); }
    Page draftOf(const QString &key)
    {
        const auto id = *PageKey::from(key)->draft;
        return world().ask([id](DeviceSession &device) {
            const auto kept = device.profile()->drafts().load(id);
            if (!kept) qFatal("no draft");
            return *replay(kept->snapshot, kept->changes);
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(pipit::assets::installFonts()); }
    void init()
    {
        m_family = std::make_unique<TestFamily>();
        test::introduce(*m_family);
        m_family->tablet.close();
        m_world = std::make_unique<AppWorld>(m_family->tablet);
        QVERIFY(world().open(m_family->child, TestFamily::pictures()));
    }
    void cleanup()
    {
        m_world.reset();
        m_family.reset();
        Thumbnails::clear();
    }

    void thePacksTheirGroupsAndTheirPromptsAreListed()
    {
        PromptsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(keys(model), (QStringList{u"before-my-meeting"_s, u"all-about-me"_s, u"family-time"_s, u"whats-next"_s, u"my-rights"_s}));
        QCOMPARE(model.data(model.index(0), PromptsModel::ShownRole).toString(), u"Before my meeting"_s);
        model.setList(PromptsModel::Groups);
        model.setPack(u"before-my-meeting"_s);
        QCOMPARE(keys(model), (QStringList{u"dreams"_s, u"worries"_s, u"good"_s}));
        model.setList(PromptsModel::Prompts);
        QCOMPARE(model.count(), 12);
        QCOMPARE(model.shown(), u"Before my meeting"_s);
        QVERIFY(!model.rights());
        model.setGroup(u"dreams"_s);
        QCOMPARE(keys(model), (QStringList{u"hope"_s, u"one-year"_s}));
        model.setGroup({});
        model.setPack(u"my-rights"_s);
        QVERIFY(model.rights());
    }

    void eachAmountOfWordsHasItsText()
    {
        PromptController prompt;
        prompt.setPack(u"before-my-meeting"_s);
        prompt.setPrompt(u"good-day"_s);
        QCOMPARE(prompt.shown(), u"What makes a good day for you?"_s);
        QCOMPARE(prompt.said(), prompt.shown());
        prompt.setAmount(Dress::FewWords);
        QCOMPARE(prompt.shown(), u"A good day"_s);
        prompt.setAmount(Dress::Pictures);
        QCOMPARE(prompt.shown(), QString());
        QCOMPARE(prompt.line(), QString());
        QCOMPARE(prompt.said(), u"What makes a good day for me"_s);
        QCOMPARE(prompt.title(), u"A good day"_s); // others read it
        QCOMPARE(prompt.paper(), int(PaperTemplate::Comic));
    }

    void aPackThatTheAuthoritySignedIsListedAndAnotherIsNot()
    {
        m_world.reset();
        QFile ours(u":/pipit/packs/family-time.json"_s);
        QVERIFY(ours.open(QIODevice::ReadOnly));
        const auto bytes = ours.readAll();
        const QDir folder(QString::fromStdString(m_family->tablet.folder() + "/packs"));
        QVERIFY(folder.mkpath(u"."_s));
        Settings settings;
        settings.version = 1;
        for (const auto *name : {"devonshire", "stranger"}) {
            auto pack = bytes;
            pack.replace("\"pack\": \"family-time\"", QByteArray("\"pack\": \"") + name + '"');
            QFile file(folder.filePath(QLatin1StringView(name) + u".json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pack) == pack.size());
            if (name[0] == 'd') settings.packs = {sha256(ByteView(reinterpret_cast<const std::uint8_t *>(pack.constData()), std::size_t(pack.size())))};
        }
        m_family->tablet.open();
        QVERIFY(m_family->tablet->manifests().accept(test::TestCircle::signedBy(DocumentType::Settings, settings.encode(), m_family->authority.officers, 2)));
        m_family->tablet.close();
        m_world = std::make_unique<AppWorld>(m_family->tablet);
        QVERIFY(world().open(m_family->child, TestFamily::pictures()));
        PromptsModel model;
        PromptController prompt;
        prompt.setPack(u"devonshire"_s);
        prompt.setPrompt(u"take"_s);
        QVERIFY(!prompt.found()); // the vault has not been asked yet
        world().settle();
        QVERIFY(keys(model).contains(u"devonshire"_s));
        QVERIFY(!keys(model).contains(u"stranger"_s));
        QVERIFY(prompt.found());
    }

    void skippingGoesThroughTheGroupAndEnds()
    {
        PromptController prompt;
        prompt.setPack(u"before-my-meeting"_s);
        prompt.setGroup(u"worries"_s);
        QStringList seen;
        for (QString id = u"think-about"_s; !id.isEmpty(); id = prompt.next()) {
            prompt.setPrompt(id);
            seen << id;
        }
        QCOMPARE(seen, (QStringList{u"think-about"_s, u"change"_s, u"what-helps"_s}));
        QCOMPARE(prompt.previous(), u"change"_s);
    }

    void aPromptThatIsNotHereIsNotFound()
    {
        PromptController prompt;
        prompt.setPack(u"of-another-council"_s);
        prompt.setPrompt(u"what"_s);
        QVERIFY(!prompt.found());
        QCOMPARE(prompt.shown() + prompt.said() + prompt.title(), QString());
    }

    void anAnswerIsADraftThatNamesItsPrompt()
    {
        EditorController editor;
        editor.startAnswer(u"before-my-meeting"_s, u"good-day"_s, u"A good day"_s, int(PaperTemplate::Comic));
        QVERIFY(editor.document()->isEmpty()); // a question is no answer
        QCOMPARE(editor.document()->promptId(), u"good-day"_s);
        editor.document()->addSticker(1, 1);
        QVERIFY(!editor.document()->isEmpty());
        editor.keepNow();
        world().settle();
        PagesModel pages;
        pages.setFilter(PagesModel::Question);
        world().settle();
        QCOMPARE(pages.count(), 1);
        const auto index = pages.index(0);
        QCOMPARE(pages.data(index, PagesModel::TitleRole).toString(), u"A good day"_s);
        QCOMPARE(pages.data(index, PagesModel::PromptPackRole).toString(), u"before-my-meeting"_s);
        QCOMPARE(pages.data(index, PagesModel::PromptIdRole).toString(), u"good-day"_s);
        const auto kept = draftOf(pages.data(index, PagesModel::KeyRole).toString());
        QVERIFY(kept.prompt == (Prompt{"before-my-meeting", "good-day"}));
        QCOMPARE(kept.paperTemplate, PaperTemplate::Comic);
    }

    void anAnswerWithoutAMarkIsNoDraft()
    {
        {
            EditorController editor;
            editor.startAnswer(u"before-my-meeting"_s, u"good-day"_s, u"A good day"_s, 0);
            editor.keepNow();
        }
        world().settle();
        PagesModel pages;
        world().settle();
        QCOMPARE(pages.count(), 0);
    }

    void answersToOneQuestionStandTogether()
    {
        for (const auto *id : {"hope", "good-day", "hope", "ask", "good-day"}) {
            EditorController editor;
            editor.startAnswer(u"before-my-meeting"_s, QString::fromLatin1(id), QString::fromLatin1(id), 0);
            editor.document()->addSticker(1, 1);
            editor.keepNow();
            world().settle();
        }
        PagesModel pages;
        pages.setFilter(PagesModel::Question);
        world().settle();
        QStringList order;
        for (int row = 0; row < pages.count(); ++row) order << pages.data(pages.index(row), PagesModel::PromptIdRole).toString();
        QCOMPARE(order, (QStringList{u"good-day"_s, u"good-day"_s, u"ask"_s, u"hope"_s, u"hope"_s}));
    }

    void cardsAreSortedTakenBackAndLeftForLater()
    {
        SortController sort;
        const QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sort.setPack(u"before-my-meeting"_s);
        sort.setPrompt(u"talk-about"_s);
        QCOMPARE(sort.rowCount(), 5);
        QCOMPARE(pile(sort, 3, SortController::KeyRole).toString(), u"not-sure"_s);
        QCOMPARE(pile(sort, 4, SortController::SaidRole).toString(), u"I don’t understand the question"_s);
        QVERIFY(pile(sort, 4, SortController::OursRole).toBool() && !pile(sort, 2, SortController::OursRole).toBool());
        QCOMPARE(sort.cardSaid(), u"Home"_s);
        QVERIFY(!sort.canTakeBack());
        sort.put(0);
        QCOMPARE(sort.cardSaid(), u"School"_s);
        sort.leaveForLater();
        QCOMPARE(sort.cardSaid(), u"Family time"_s);
        sort.put(4);
        sort.put(0);
        QCOMPARE(pile(sort, 0, SortController::NamesRole).toString(), u"Home, Friends"_s);
        sort.takeBack();
        QCOMPARE(sort.cardSaid(), u"Friends"_s);
        sort.takeFrom(4);
        QCOMPARE(sort.cardSaid(), u"Family time"_s);
        QCOMPARE(sort.sorted(), 1);
        sort.put(7); // there is no such pile
        sort.put(-1);
        QCOMPARE(sort.sorted(), 1);
        while (sort.card() >= 0) sort.put(2);
        QCOMPARE(sort.sorted(), 12);
        QCOMPARE(sort.left(), 0);
        QCOMPARE(pile(sort, 2, SortController::CountRole).toInt(), 11); // School came again
        sort.put(0);
        QCOMPARE(sort.sorted(), 12);
    }

    void whatWasSortedBecomesAPageInTheVault()
    {
        SortController sort;
        sort.setPack(u"all-about-me"_s);
        sort.setPrompt(u"cared-for"_s);
        sort.setAmount(Dress::Pictures); // others read it in words all the same
        QSignalSpy made(&sort, &SortController::made);
        sort.makePage();
        world().settle();
        QCOMPARE(made.size(), 0); // nothing is sorted yet
        sort.put(0);
        sort.put(1);
        sort.put(3);
        sort.makePage();
        QVERIFY(sort.busy());
        sort.makePage(); // once is enough
        world().settle();
        QCOMPARE(made.size(), 1);
        QVERIFY(!sort.busy());
        const auto page = draftOf(made[0][0].toString());
        QVERIFY(page.prompt == (Prompt{"all-about-me", "cared-for"}));
        QStringList texts;
        int stickers = 0;
        for (const auto &object : page.objects) {
            if (const auto *box = std::get_if<TextBox>(&object.what)) texts << QString::fromStdString(box->text);
            stickers += std::holds_alternative<Sticker>(object.what);
        }
        QCOMPARE(texts, (QStringList{u"What helps you feel cared for?"_s, u"Yes, I want this"_s, u"A hug"_s, u"Ask me first"_s, u"Time in my room"_s, u"Not sure"_s, u"Music"_s}));
        QCOMPARE(stickers, 6);
        PagesModel pages;
        world().settle();
        QCOMPARE(pages.count(), 1);
    }

    void aRightBecomesARequestWithItsCardForThoseItIsNotAbout()
    {
        using What = RequestContent::What;
        for (const auto role : {Role::Iro, Role::Advocate}) QVERIFY(requestwords::offeredTo(What::TalkAboutRights, role));
        for (const auto role : {Role::SocialWorker, Role::Carer}) QVERIFY(!requestwords::offeredTo(What::TalkAboutRights, role));
        RequestController request;
        request.setProperty("pack", u"my-rights"_s);
        request.setProperty("card", u"advocate"_s);
        request.setWhat(RequestController::TalkAboutRights);
        world().settle();
        QCOMPARE(request.people()->count(), 1);
        QVERIFY(request.keptOut().contains(u"Jo"_s));
        QSignalSpy sent(&request, &RequestController::sent);
        request.send({});
        QVERIFY(!request.canSend());
        request.send({}); // once is enough
        world().settle();
        QCOMPARE(sent.size(), 1);
        auto asked = *world().ask([circle = m_family->circle](DeviceSession &device) { return device.profile()->entries(circle); });
        std::erase_if(asked, [](const auto &entry) { return entry.kind != Kind::Request; });
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        RequestContent wanted;
        wanted.what = What::TalkAboutRights;
        wanted.pack = "my-rights";
        wanted.card = "advocate";
        const auto content = RequestContent::decode(asked[0].content);
        QVERIFY(content && *content == wanted);
        PagesModel pages; // and no page is made of it
        world().settle();
        QCOMPARE(pages.count(), 0);
    }

    void theLockForgetsWhatWasSorted()
    {
        SortController sort;
        sort.setPack(u"before-my-meeting"_s);
        sort.setPrompt(u"talk-about"_s);
        sort.put(0);
        QCOMPARE(sort.sorted(), 1);
        world().session.lock();
        QCOMPARE(sort.sorted(), 0);
        QCOMPARE(pile(sort, 0, SortController::NamesRole).toString(), QString());
    }
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
