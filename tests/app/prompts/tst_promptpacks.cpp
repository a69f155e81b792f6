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
        const std::vector<Hash> taken{Hash(), hashOf(pack)};
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
        for (const auto &taken : {std::vector<Hash>(), std::vector<Hash>{hashOf(other)}}) {
            const auto packs = PromptPacks::with(folder.path(), taken);
            QVERIFY(!packs.pack(u"devonshire"_s));
            QCOMPARE(packs.refused(), QStringList{u"The prompt pack devonshire.json is not one that your council has signed, so it is not shown."_s});
        }
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

    void aHigherVersionComesInPlaceOfOursAndALowerOneDoesNot()
    {
        const QTemporaryDir folder;
        const auto higher = ours(u"family-time"_s, "\"version\": 1", "\"version\": 2");
        put(folder, u"a.json"_s, higher);
        put(folder, u"b.json"_s, ours(u"family-time"_s));
        const std::vector<Hash> taken{hashOf(higher), hashOf(ours(u"family-time"_s))};
        const auto packs = PromptPacks::with(folder.path(), taken);
        QCOMPARE(packs.pack(u"family-time"_s)->version, 2);
        QCOMPARE(packs.all().size(), PromptPacks::builtIn().all().size());
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
