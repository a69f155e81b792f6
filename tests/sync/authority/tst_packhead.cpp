// SPDX-License-Identifier: Apache-2.0
// What the console checks of a prompt pack before two officers sign it.
#include "core/base/fileops.h"
#include "sync/authority/packhead.h"
#include "sync/wire/limits.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::authority;

namespace {

Result<PackHead> read(std::string_view text)
{
    return readPackHead(asBytes(text));
}

} // namespace

class PackHeadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPackOfOursIsTaken()
    {
        PosixFileOps files;
        int seen = 0;
        const std::string folder = PIPIT_SOURCE_DIR "/assets/packs/";
        const auto names = files.list(folder);
        QVERIFY(names);
        for (const auto &name : *names) {
            if (!name.ends_with(".json") || name == "pack.schema.json") continue;
            const auto head = readPackHead(files.readAll(folder + name, wire::maxPack).value());
            QVERIFY2(head.ok(), head.ok() ? "" : head.error().detail.c_str());
            QCOMPARE(head->name + ".json", name);
            QVERIFY(head->version >= 1);
            ++seen;
        }
        QVERIFY(seen >= 5);
    }
    void nameAndVersionAreThoseOfTheOutermostObject()
    {
        // No raw text: moc loses its way in one with such quotation marks.
        const auto head = read(" {\"x\": {\"pack\": \"inner\", \"version\": 9}, \"list\": [1, -2.5e3, true, null, \"a\\\"b\\u00e9\", {}, []],"
                               " \"version\": 12, \"pack\": \"a-b2\", \"format\": 1} ");
        QVERIFY2(head.ok(), head.ok() ? "" : head.error().detail.c_str());
        QCOMPARE(*head, (PackHead{"a-b2", 12}));
    }
    void whatIsNoPackIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *text, const char *says) { QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(says); };
        row("empty", "", "The file must begin with {");
        row("a list", "[]", "The file must begin with {");
        row("cut", "{\"format\": 1,\n\"pack\": \"a", "Line 2 is no JSON");
        row("no colon", "{\"format\" 1}", "Line 1 is no JSON: a colon is missing.");
        row("a comma too many", "{\"format\": 1,}", "a name in quotation marks is missing");
        row("single quotes", "{'format': 1}", "a name in quotation marks is missing");
        row("a bare word", "{\"format\": one}", "a value is missing");
        row("a number", "{\"format\": 01}", "a number is not one");
        row("a plus", "{\"format\": 1.}", "a number is not one");
        row("a line in a text", "{\"a\": \"b\nc\"}", "a text does not end");
        row("an escape", "{\"a\": \"\\q\"}", "a text does not end");
        row("a short escape", "{\"a\": \"\\u12\"}", "a text does not end");
        row("something after", "{\"format\": 1} {", "after the end of the pack");
        row("twice", "{\"pack\": \"a\", \"pack\": \"b\"}", "“pack” is there twice");
        row("no UTF-8", "{\"a\": \"\xff\"}", "not UTF-8");
        row("another format", R"({"format": 2, "pack": "a", "version": 1})", "“format” must be 1.");
        row("no name", R"({"format": 1, "version": 1})", "“pack” must be a name");
        row("a name in capitals", R"({"format": 1, "pack": "Hopes", "version": 1})", "“pack” must be a name");
        row("two hyphens", R"({"format": 1, "pack": "a--b", "version": 1})", "“pack” must be a name");
        row("a number as its name", R"({"format": 1, "pack": 7, "version": 1})", "“pack” must be a name");
        row("no version", R"({"format": 1, "pack": "a"})", "“version” must be a whole number");
        row("version 0", R"({"format": 1, "pack": "a", "version": 0})", "“version” must be a whole number");
        row("version 1.5", R"({"format": 1, "pack": "a", "version": 1.5})", "“version” must be a whole number");
    }
    void whatIsNoPackIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto head = read({text.constData(), std::size_t(text.size())});
        QVERIFY(!head.ok());
        QCOMPARE(head.code(), Code::Invalid);
        const auto detail = QString::fromStdString(head.error().detail);
        QVERIFY2(detail.contains(says), qPrintable(detail));
    }
    void aPackThatIsTooDeepOrTooLargeIsRefused()
    {
        std::string deep = "{\"a\": ";
        for (int i = 0; i < 100'000; ++i) deep += '[';
        QVERIFY(QString::fromStdString(read(deep).error().detail).contains(QStringLiteral("more than 12 brackets")));
        QCOMPARE(readPackHead(Bytes(wire::maxPack + 1, ' ')).code(), Code::TooBig);
    }
};

QTEST_GUILESS_MAIN(PackHeadTest)
#include "tst_packhead.moc"
