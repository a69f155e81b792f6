// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/packadvice.h"
#include "app/prompts/packreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

QJsonObject said(const QString &text)
{
    return {{u"en"_s, QJsonObject{{u"words"_s, text}, {u"few"_s, text}, {u"spoken"_s, text}}}};
}

QJsonObject thing(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, said(name)}, {u"picture"_s, u"sticker:1/1"_s}};
}

/// A pack with one prompt of each kind.
QJsonObject small()
{
    const QJsonObject open{{u"id"_s, u"a-day"_s}, {u"kind"_s, u"open"_s}, {u"group"_s, u"good"_s}, {u"picture"_s, u"picture:thought"_s},
                           {u"paper"_s, u"comic"_s}, {u"text"_s, said(u"What is your day like?"_s)}};
    const QJsonObject cards{{u"id"_s, u"sort"_s}, {u"kind"_s, u"cards"_s}, {u"picture"_s, u"sticker:2/9"_s}, {u"text"_s, said(u"Where do these belong?"_s)},
                            {u"piles"_s, QJsonArray{thing(u"here"_s, u"Here"_s), thing(u"there"_s, u"There"_s)}},
                            {u"cards"_s, QJsonArray{thing(u"one"_s, u"One thing"_s), thing(u"two"_s, u"A second thing"_s)}}};
    const QJsonObject rights{{u"id"_s, u"a-right"_s}, {u"kind"_s, u"rights"_s}, {u"picture"_s, u"picture:folder"_s}, {u"text"_s, said(u"I can say it"_s)},
                             {u"more"_s, said(u"You can say it."_s)}, {u"source"_s, u"An Act, section 1"_s}};
    return {{u"format"_s, 1}, {u"pack"_s, u"small"_s}, {u"version"_s, 3}, {u"languages"_s, QJsonArray{u"en"_s}}, {u"name"_s, said(u"Small"_s)},
            {u"picture"_s, u"sticker:1/1"_s}, {u"groups"_s, QJsonArray{thing(u"good"_s, u"Good things"_s)}}, {u"prompts"_s, QJsonArray{open, cards, rights}}};
}

/// `small()` with another value at "prompts/0/text/en/few"; undefined takes the key away.
QByteArray changed(const QString &path, const QJsonValue &value)
{
    const auto keys = path.split(u'/');
    std::function<QJsonValue(QJsonValue, qsizetype)> put = [&](QJsonValue at, qsizetype i) -> QJsonValue {
        if (i == keys.size()) return value;
        if (at.isArray()) {
            auto array = at.toArray();
            const auto index = keys[i].toInt();
            if (index == array.size()) array.append(QJsonValue());
            array[index] = put(array[index], i + 1);
            return array;
        }
        auto object = at.toObject();
        const auto below = put(object[keys[i]], i + 1);
        if (below.isUndefined()) object.remove(keys[i]);
        else object[keys[i]] = below;
        return object;
    };
    return QJsonDocument(put(small(), 0).toObject()).toJson();
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallPackIsReadWhole()
    {
        const auto bytes = QJsonDocument(small()).toJson();
        QCOMPARE(packFaults(bytes), QStringList());
        const auto pack = readPack(bytes);
        QVERIFY(pack);
        QCOMPARE(pack->id, u"small"_s);
        QCOMPARE(pack->version, 3);
        QCOMPARE(pack->prompts.size(), 3);
        const auto &open = pack->prompts[0];
        QCOMPARE(open.kind, PackPrompt::Open);
        QCOMPARE(open.group, u"good"_s);
        QCOMPARE(open.paper, 9); // the comic
        QCOMPARE(open.picture.url(), QUrl(u"qrc:/pipit/packs/pictures/thought.svg"_s));
        QCOMPARE(open.text[u"en"_s].few, u"What is your day like?"_s);
        QCOMPARE(pack->prompts[1].piles.size(), 2);
        QCOMPARE(pack->prompts[1].cards[1].id, u"two"_s);
        QCOMPARE(pack->prompts[1].cards[0].picture.url(), QUrl(u"qrc:/pipit/stickers/set1/happy.svg"_s));
        QCOMPARE(pack->prompts[2].source, u"An Act, section 1"_s);
        QCOMPARE(pack->prompt(u"sort"_s)->kind, PackPrompt::Cards);
        QVERIFY(!pack->prompt(u"nowhere"_s));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &sentence) { QTest::newRow(name) << bytes << sentence; };
        const QJsonValue gone(QJsonValue::Undefined);
        row("no words", changed(u"prompts/0/text/en/few"_s, gone), u"prompts › 1 (a-day) › text › en: “few” is missing."_s);
        row("empty words", changed(u"prompts/0/text/en/few"_s, u" "_s), u"prompts › 1 (a-day) › text › en: “few” is empty."_s);
        row("a number for words", changed(u"prompts/0/text/en/few"_s, 7), u"prompts › 1 (a-day) › text › en: “few” must be a text in quotation marks."_s);
        row("too many words", changed(u"prompts/0/text/en/few"_s, QString(61, u'a')), u"prompts › 1 (a-day) › text › en: “few” has 61 characters; 60 fit."_s);
        row("a new line", changed(u"name/en/words"_s, u"a\nb"_s), u"name › en: “words” has a character in it that a text cannot have: a new line, a tab, < or >."_s);
        row("a mark that turns the line", changed(u"name/en/words"_s, QString(QChar(0x202E)) + u"ab"_s), u"name › en: “words” has a character in it that a text cannot have: a new line, a tab, < or >."_s);
        row("markup", changed(u"name/en/words"_s, u"a<b>"_s), u"name › en: “words” has a character in it that a text cannot have: a new line, a tab, < or >."_s);
        row("an unknown key", changed(u"prompts/0/colour"_s, u"red"_s), u"prompts › 1 (a-day): “colour” is not known here; known are id, kind, group, picture, text, audio, paper."_s);
        row("a key of another kind", changed(u"prompts/0/cards"_s, QJsonArray()), u"prompts › 1 (a-day): “cards” is not known here; known are id, kind, group, picture, text, audio, paper."_s);
        row("a language that was promised", changed(u"languages/1"_s, u"ar"_s), u"name: the language “ar” is missing; the pack says that it has it."_s);
        row("a language that was not", changed(u"name/pl"_s, QJsonObject()), u"name: “pl” is not known here; known are en."_s);
        row("no language", changed(u"languages/0"_s, u"English"_s), u"“English” is no language code such as “en” or “ar”."_s);
        row("a language twice", changed(u"languages/1"_s, u"en"_s), u"A language is named twice in “languages”."_s);
        row("an id with spaces", changed(u"prompts/0/id"_s, u"a day"_s), u"prompts › 1 (a day): “id” may hold only small letters, digits and single hyphens."_s);
        row("an id twice", changed(u"prompts/1/id"_s, u"a-day"_s), u"prompts › 2 (a-day): “a-day” is used twice; each needs a name of its own."_s);
        row("no such kind", changed(u"prompts/0/kind"_s, u"form"_s), u"prompts › 1 (a-day): “kind” is “open”, “cards” or “rights”, not “form”."_s);
        row("no such group", changed(u"prompts/0/group"_s, u"bad"_s), u"prompts › 1 (a-day): there is no group “bad” in this pack."_s);
        row("no such paper", changed(u"prompts/0/paper"_s, u"gold"_s), u"prompts › 1 (a-day): there is no paper called “gold”; there are blank, lines, squares, dots, tree, bus, map, tent, room, comic, face, school."_s);
        row("no such sticker", changed(u"prompts/1/picture"_s, u"sticker:2/900"_s), u"prompts › 2 (sort): there is no sticker 900 in set 2."_s);
        row("no such drawing", changed(u"prompts/0/picture"_s, u"picture:dragon"_s), u"prompts › 1 (a-day): there is no drawing called “dragon” in assets/packs/pictures."_s);
        row("a picture from elsewhere", changed(u"prompts/0/picture"_s, u"https://example.org/a.png"_s), u"prompts › 1 (a-day): a picture is “sticker:SET/NUMBER” or “picture:NAME”, not “https://example.org/a.png”."_s);
        row("a picture up the tree", changed(u"prompts/0/picture"_s, u"picture:../cover/boat"_s), u"prompts › 1 (a-day): a picture is “sticker:SET/NUMBER” or “picture:NAME”, not “picture:../cover/boat”."_s);
        row("a card that cannot lie on a page", changed(u"prompts/1/cards/0/picture"_s, u"picture:folder"_s), u"prompts › 2 (sort) › cards › 1 (one): the picture of a card or pile is a sticker, such as “sticker:1/10”, because it is laid on a page."_s);
        row("one pile", changed(u"prompts/1/piles"_s, QJsonArray{thing(u"here"_s, u"Here"_s)}), u"prompts › 2 (sort): “piles” needs at least 2."_s);
        row("a row from bad to good", changed(u"prompts/1/piles/1/name"_s, said(u"Really bad"_s)), u"prompts › 2 (sort) › piles › 2 (there): a pile says where a card belongs, never how good it is: no marks, numbers or words such as “bad”."_s);
        row("stars", changed(u"prompts/1/piles/1/name"_s, said(u"★★"_s)), u"prompts › 2 (sort) › piles › 2 (there): a pile says where a card belongs, never how good it is: no marks, numbers or words such as “3 stars”."_s);
        row("not sure by hand", changed(u"prompts/1/piles/1/id"_s, u"not-sure"_s), u"prompts › 2 (sort) › piles › 2 (not-sure): “not-sure” is added by Pipit and need not be written."_s);
        row("a right without its source", changed(u"prompts/2/source"_s, gone), u"prompts › 3 (a-right): “source” is missing."_s);
        row("a later format", changed(u"format"_s, 2), u"Format 2 is newer than this Pipit, which reads format 1."_s);
        row("half a version", changed(u"version"_s, 1.5), u"“version” must be a whole number from 1."_s);
        row("no prompts", changed(u"prompts"_s, QJsonArray()), u"“prompts” needs at least 1."_s);
        row("prompts that are none", changed(u"prompts"_s, QJsonArray{1}), u"prompts › 1: this must be { … }."_s);
        row("a text for an object", changed(u"name"_s, u"Small"_s), u"“name” must be { … }."_s);
        row("not JSON", "{\n  \"format\" 1\n}", u"Line 2, character 12: there should be a colon (:) before this."_s);
        row("a comma too many", "{\n  \"format\": 1,\n}", u"Line 3, character 1: this is not JSON; a quotation mark, comma or bracket before it is missing, or one too many."_s);
        row("a list", "[1]", u"The file must begin with { and hold one pack."_s);
        row("something after it", QJsonDocument(small()).toJson(QJsonDocument::Compact) + " {}", u"the pack has ended; nothing may stand after it."_s);
        row("too deep", QByteArray(13, '[') + QByteArray(13, ']'), u"There are more than 12 brackets within one another; a pack needs no more than that."_s);
        row("far too deep", QByteArray(100'000, '['), u"There are more than 12 brackets within one another; a pack needs no more than that."_s);
        row("huge", QByteArray(packlimits::file + 1, ' '), u"The file is larger than 2048 kilobytes; a pack is words and short recordings."_s);
        row("no UTF-8", "{\"format\": \"\xff\"}", u"this is not UTF-8; save the file as UTF-8."_s);
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto faults = packFaults(bytes);
        QVERIFY2(std::any_of(faults.begin(), faults.end(), [&](const auto &fault) { return fault.endsWith(sentence); }), qPrintable(faults.join(u'\n')));
        const auto pack = readPack(bytes);
        QVERIFY(!pack);
        QCOMPARE(QString::fromStdString(pack.error().detail), faults.constFirst());
    }

    void everythingWrongIsFoundInOneLook()
    {
        auto pack = small();
        pack[u"version"_s] = u"new"_s;
        pack[u"picture"_s] = u"sticker:9/9"_s;
        pack[u"surprise"_s] = true;
        QCOMPARE(packFaults(QJsonDocument(pack).toJson()).size(), 3);
        // But not without end.
        QJsonArray many;
        for (int i = 0; i < 40; ++i) many.append(QJsonObject());
        pack[u"prompts"_s] = many;
        QCOMPARE(packFaults(QJsonDocument(pack).toJson()).size(), 20);
    }

    void noBeginningOfAPackIsAPack()
    {
        const auto bytes = QJsonDocument(small()).toJson(QJsonDocument::Compact);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto pack = readPack(bytes.left(length));
            QVERIFY2(!pack && !pack.error().detail.empty(), qPrintable(QString::number(length)));
        }
    }

    void whateverChangesItIsReadOrRefusedInASentence()
    {
        const auto bytes = QJsonDocument(small()).toJson(QJsonDocument::Compact);
        const QByteArray put = "{}[],:\"\\0-e\x80\xff ";
        int read = 0, refused = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at)
            for (const char c : put) {
                auto other = bytes;
                other[at] = c;
                const auto pack = readPack(other);
                if (pack) ++read; // a letter of a text, say
                else ++refused;
                if (!pack) QVERIFY2(pack.error().detail.ends_with('.'), pack.error().detail.c_str());
            }
        QVERIFY(read > 100 && refused > 5'000);
    }

    void noValueOfAnotherKindGetsThrough()
    {
        const QJsonArray kinds{QJsonValue(), true, -1, 1e300, u""_s, QString(5'000, u'x'), QJsonArray{QJsonArray()}, QJsonObject{{u"en"_s, 1}}};
        for (const auto *path : {"format", "pack", "version", "languages", "name", "name/en", "name/en/words", "picture", "groups", "groups/0", "groups/0/id",
                                 "groups/0/picture", "prompts", "prompts/0", "prompts/0/id", "prompts/0/kind", "prompts/0/group", "prompts/0/paper", "prompts/0/text",
                                 "prompts/1/piles", "prompts/1/piles/0", "prompts/1/piles/0/name", "prompts/1/cards/0/picture", "prompts/2/more", "prompts/2/source"})
            for (const auto &kind : kinds) {
                const auto pack = readPack(changed(QLatin1StringView(path), kind));
                QVERIFY2(!pack, path);
                QVERIFY(pack.error().detail.size() < 400);
            }
    }

    void theSchemaSaysTheSameLimits()
    {
        const auto schema = QJsonDocument::fromJson(fileAt(QStringLiteral(PIPIT_SOURCE_DIR "/assets/packs/pack.schema.json"))).object();
        const auto at = [&](const char *path) {
            QJsonValue value = schema;
            for (const auto &key : QString::fromLatin1(path).split(u'/')) value = value.toObject()[key];
            return value.toInt(-1);
        };
        QCOMPARE(at("properties/languages/maxItems"), packlimits::languages);
        QCOMPARE(at("properties/groups/maxItems"), packlimits::groups);
        QCOMPARE(at("properties/prompts/maxItems"), packlimits::prompts);
        QCOMPARE(at("$defs/id/maxLength"), packlimits::id);
        QCOMPARE(at("$defs/text/additionalProperties/properties/words/maxLength"), packlimits::words);
        QCOMPARE(at("$defs/text/additionalProperties/properties/few/maxLength"), packlimits::few);
        QCOMPARE(at("$defs/text/additionalProperties/properties/spoken/maxLength"), packlimits::spoken);
        QCOMPARE(at("$defs/more/additionalProperties/properties/words/maxLength"), packlimits::more);
        QCOMPARE(at("$defs/cards/properties/piles/maxItems"), packlimits::piles);
        QCOMPARE(at("$defs/cards/properties/cards/maxItems"), packlimits::cards);
        QCOMPARE(at("$defs/rights/properties/source/maxLength"), packlimits::source);
        QCOMPARE(at("$defs/audio/additionalProperties/maxLength"), int(packlimits::recording / 3 + 1) * 4); // in base64
    }

    void aQuestionThatLeadsIsSaidToLead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("advice");
        QTest::newRow("yes or no") << u"Do you like school?"_s << u"yes or no answers it"_s;
        QTest::newRow("why") << u"Why do you shout?"_s << u"can sound like blame"_s;
        QTest::newRow("a number of things") << u"Write three good things about school."_s << u"asks for a number"_s;
        QTest::newRow("says the feeling") << u"What makes you sad at home?"_s << u"says what she feels"_s;
        QTest::newRow("how happy") << u"How happy are you here?"_s << u"says the answer"_s;
        QTest::newRow("office") << u"What is your placement like?"_s << u"a word of the office"_s;
        QTest::newRow("a figure") << u"What would you do with a magic wand?"_s << u"a figure of speech"_s;
        QTest::newRow("a promise") << u"What is your secret?"_s << u"a promise"_s;
        QTest::newRow("joy") << u"What is your day like!"_s << u"no exclamation mark"_s;
        QTest::newRow("long") << u"What do you think about the people and the places that you go to after school on most days of the week?"_s << u"words; 16 are enough"_s;
    }
    void aQuestionThatLeadsIsSaidToLead()
    {
        QFETCH(QString, text);
        QFETCH(QString, advice);
        auto bytes = changed(u"prompts/0/text/en/words"_s, text);
        const auto pack = readPack(bytes);
        QVERIFY(pack);
        const auto found = packAdvice(*pack);
        QVERIFY2(found.filter(advice).size() == 1, qPrintable(found.join(u'\n')));
        QVERIFY(found.filter(advice).constFirst().startsWith(u"prompts › 1 (a-day) › text › en › words: "_s));
    }

    void anOpenQuestionIsLeftAlone()
    {
        const auto pack = readPack(QJsonDocument(small()).toJson());
        QVERIFY(pack);
        QCOMPARE(packAdvice(*pack), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
