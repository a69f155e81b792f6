// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/packadvice.h"
#include "app/prompts/packreader.h"
#include "app/prompts/promptpacks.h"
#include "core/crypto/sha256.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

Hash hashOf(const QByteArray &bytes)
{
    return sha256(ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())));
}

/// Our pack of that name, with something in it changed.
QByteArray ours(const QString &name, const QByteArray &from = {}, const QByteArray &to = {})
{
    auto bytes = fileAt(u":/pipit/packs/%1.json"_s.arg(name));
    return from.isEmpty() ? bytes : bytes.replace(from, to);
}

} // namespace

class TestPromptPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPackInTheFolderIsBuiltInAndWhole()
    {
        const QDir folder(QStringLiteral(PIPIT_SOURCE_DIR "/assets/packs"));
        auto files = folder.entryList({u"*.json"_s}, QDir::Files);
        files.removeAll(u"pack.schema.json"_s);
        QCOMPARE(files.size(), PromptPacks::builtIn().all().size());
        for (const auto &name : files) {
            const auto bytes = fileAt(folder.filePath(name));
            QCOMPARE(packFaults(bytes), QStringList());
            QVERIFY2(PromptPacks::builtIn().pack(name.section(u'.', 0, 0)), qPrintable(name));
        }
    }

    void ourPacksLeadNobodyAndAreEasyToRead()
    {
        for (const auto &pack : PromptPacks::builtIn().all()) {
            QVERIFY2(packAdvice(pack).isEmpty(), qPrintable(packAdvice(pack).join(u'\n')));
            QVERIFY(pack.prompts.size() >= 8 && pack.prompts.size() <= 14);
        }
    }

    void everyPictureOfOurPacksIsThereAndEveryDrawingIsUsed()
    {
        QSet<QString> used;
        const auto look = [&](const PackPicture &picture) {
            QVERIFY2(QFile::exists(picture.url().toString().mid(3)), qPrintable(picture.url().toString()));
            if (!picture.isSticker()) used << picture.name + u".svg"_s;
        };
        for (const auto &pack : PromptPacks::builtIn().all()) {
            look(pack.picture);
            for (const auto &group : pack.groups) look(group.picture);
            for (const auto &prompt : pack.prompts) {
                look(prompt.picture);
                for (const auto *things : {&prompt.piles, &prompt.cards})
                    for (const auto &thing : *things) look(thing.picture);
            }
        }
        const auto drawn = QDir(u":/pipit/packs/pictures"_s).entryList();
        QCOMPARE(used, (QSet<QString>(drawn.begin(), drawn.end())));
    }

    void twoCardsOfOneQuestionNeverLookTheSame()
    {
        for (const auto &pack : PromptPacks::builtIn().all())
            for (const auto &prompt : pack.prompts)
                for (const auto *things : {&prompt.piles, &prompt.cards}) {
                    QSet<QString> pictures, names;
                    for (const auto &thing : *things) {
                        pictures << thing.picture.url().toString();
                        names << thing.name[u"en"_s].spoken;
                    }
                    QVERIFY2(pictures.size() == things->size() && names.size() == things->size(), qPrintable(pack.id + u' ' + prompt.id));
                }
    }

    void strengthsComeFirstInAllAboutMe()
    {
        const auto *pack = PromptPacks::builtIn().pack(u"all-about-me"_s);
        QVERIFY(pack);
        QCOMPARE(pack->groups.constFirst().id, u"strengths"_s);
        for (qsizetype i = 0; i < 4; ++i) QCOMPARE(pack->prompts[i].group, u"strengths"_s);
    }

    void aPackThatTheSettingsNameIsTaken()
    {
        const QTemporaryDir folder;
        const auto pack = ours(u"family-time"_s, "\"pack\": \"family-time\"", "\"pack\": \"devonshire\"");
        put(folder, u"devonshire.json"_s, pack);
        const std::vector<Hash> taken{hashOf(pack)};
        const auto packs = PromptPacks::with(folder.path(), taken);
        QVERIFY(packs.pack(u"devonshire"_s));
        QCOMPARE(packs.all().size(), PromptPacks::builtIn().all().size() + 1);
        QCOMPARE(packs.refused(), QStringList());
        QCOMPARE(packs.prompt(u"devonshire"_s, u"take"_s)->kind, PackPrompt::Open);
    }

    void aPackThatTheSettingsDoNotNameIsRefusedInASentence()
    {
        const QTemporaryDir folder;
        const auto pack = ours(u"family-time"_s, "\"pack\": \"family-time\"", "\"pack\": \"devonshire\"");
        put(folder, u"devonshire.json"_s, pack);
        auto other = pack;
        other[other.size() - 2] = ' '; // one byte is enough
        const auto unsigned_ = u"The prompt pack devonshire.json is not one that your council has signed, so it is not shown."_s;
        QVERIFY(!PromptPacks::with(folder.path(), {}).pack(u"devonshire"_s));
        QCOMPARE(PromptPacks::with(folder.path(), {}).refused(), QStringList{unsigned_});
        const std::vector<Hash> taken{hashOf(other)};
        const auto packs = PromptPacks::with(folder.path(), taken);
        QVERIFY(!packs.pack(u"devonshire"_s));
        const auto name = QString::fromStdString(hashOf(other).hex()).left(8);
        QCOMPARE(packs.refused(), (QStringList{unsigned_, u"The prompt pack %1 of your council is not here yet. It comes by itself when this device reaches the hub and has room."_s.arg(name)}));
    }

    void aFileIsCalledByTheBeginningOfItsHash()
    {
        const QTemporaryDir folder;
        const QByteArray pack("{");
        const auto hash = QString::fromStdString(hashOf(pack).hex());
        put(folder, hash + u".json"_s, pack);
        const std::vector<Hash> taken{hashOf(pack)};
        const auto refused = PromptPacks::with(folder.path(), taken).refused();
        QCOMPARE(refused.size(), 1);
        QVERIFY2(refused.constFirst().startsWith(u"The prompt pack %1 cannot be read, so it is not shown. "_s.arg(hash.left(8))), qPrintable(refused.constFirst()));
    }

    void aSignedPackThatCannotBeReadIsRefusedInASentence()
    {
        const QTemporaryDir folder;
        const auto pack = ours(u"family-time"_s, "\"version\": 1", "\"version\": 0");
        put(folder, u"broken.json"_s, pack);
        const std::vector<Hash> taken{hashOf(pack)};
        const auto packs = PromptPacks::with(folder.path(), taken);
        QCOMPARE(packs.refused(), QStringList{u"The prompt pack broken.json cannot be read, so it is not shown. “version” must be a whole number from 1."_s});
        QCOMPARE(packs.pack(u"family-time"_s)->version, 1);
    }

    void oneOfTheCouncilsComesInPlaceOfOursWhateverItsVersionAndTheHigherOfTwoOfTheirs()
    {
        const QTemporaryDir folder;
        const auto theirs = ours(u"whats-next"_s, "What do you want", "What would you like");
        const auto second = ours(u"family-time"_s, "\"version\": 1", "\"version\": 2"), third = ours(u"family-time"_s, "\"version\": 1", "\"version\": 3");
        QVERIFY(theirs != ours(u"whats-next"_s));
        put(folder, u"a.json"_s, third);
        put(folder, u"b.json"_s, second);
        put(folder, u"c.json"_s, theirs);
        const std::vector<Hash> taken{hashOf(second), hashOf(third), hashOf(theirs)};
        const auto packs = PromptPacks::with(folder.path(), taken);
        QCOMPARE(packs.refused(), QStringList());
        QCOMPARE(packs.pack(u"family-time"_s)->version, 3);
        QVERIFY(*packs.pack(u"whats-next"_s) == *readPack(theirs));
        QCOMPARE(packs.all().size(), PromptPacks::builtIn().all().size());
        for (qsizetype i = 0; i < packs.all().size(); ++i) QCOMPARE(packs.all()[i].id, PromptPacks::builtIn().all()[i].id); // in our place too
    }

    void aFolderThatIsNotThereIsEmpty()
    {
        const auto packs = PromptPacks::with(u"/nowhere/at/all"_s, {});
        QCOMPARE(packs.all().size(), PromptPacks::builtIn().all().size());
        QCOMPARE(packs.refused(), QStringList());
    }

    void aTextIsFoundInTheLanguageOfTheChildOrElseInThePacksOwn()
    {
        Pack pack;
        pack.languages = {u"en"_s, u"ar"_s};
        pack.name = {{u"en"_s, {u"a"_s, {}, {}}}, {u"ar"_s, {u"b"_s, {}, {}}}};
        QCOMPARE(inLanguage(pack.name, {u"ar-EG"_s, u"en"_s}, pack).words, u"b"_s);
        QCOMPARE(inLanguage(pack.name, {u"ti"_s}, pack).words, u"a"_s);
        QCOMPARE(inLanguage({}, {u"en"_s}, pack).words, QString());
    }
};

QTEST_GUILESS_MAIN(TestPromptPacks)
#include "tst_promptpacks.moc"
