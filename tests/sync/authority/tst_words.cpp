// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/commands.h"
#include "sync/authority/passphrase.h"
#include "sync/authority/preparing.h"
#include "sync/authority/qr.h"
#include "sync/authority/settingswords.h"

#include <QtTest>

#include <unistd.h>

using namespace pipit;
using namespace pipit::authority;

namespace {

// What a pipe with this text gives, line by line.
std::vector<std::string> linesFrom(const std::string &text, std::size_t count)
{
    int ends[2];
    if (pipe(ends) != 0 || write(ends[1], text.data(), text.size()) != ssize_t(text.size())) qFatal("pipe");
    close(ends[1]);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) {
        const auto line = secretFromDescriptor(ends[0]);
        out.push_back(line ? std::string(asText(line->view())) : "-");
    }
    close(ends[0]);
    return out;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACommandWithItsOptions()
    {
        const auto options = Options::parse({"circle", "seat", "--circle", "00ff", "--role", "iro", "--pin", "a", "--pin", "b"});
        QVERIFY(options.ok());
        QCOMPARE(options->command(), std::string("circle seat"));
        QCOMPARE(options->one("role").value(), std::string("iro"));
        QVERIFY(!options->one("pin").ok() && !options->one("missing").ok());
        QCOMPARE(options->all("pin").size(), std::size_t(2));
        QVERIFY(!options->onlyKnown({"circle", "role"}).ok());
        QVERIFY(options->onlyKnown({"circle", "role", "pin"}).ok());
        QVERIFY(!options->id<CircleId>("circle").ok());
        QVERIFY(!Options::parse({"init", "--dir"}).ok());
        QVERIFY(!Options::parse({"init", "--dir", "x", "stray"}).ok());
    }

    void readsPictures()
    {
        const auto secret = pictureSecret("3 7 7 12\n");
        QVERIFY(secret.ok());
        QVERIFY(equal(secret->view(), Bytes{1, 3, 7, 7, 12}));
        for (const auto *wrong : {"", "3 7 7", "3 7 7 12 1", "0 7 7 12", "17 7 7 12", "3,7,7,12", "3 7 7 x", "3 7 7 12x", "300 7 7 1"})
            QVERIFY2(!pictureSecret(wrong).ok(), wrong);
    }

    void readsPeopleAndRoles()
    {
        const auto sam = personFrom("2=Sam: the second:sam");
        QVERIFY(sam.ok() && sam->seat == 2 && sam->name == "Sam: the second" && sam->face == "sam");
        for (const auto *wrong : {"", "2=Sam", "=Sam:sam", "2=:sam", "2=Sam:", "0=Sam:sam", "255=Sam:sam", "x=Sam:sam"})
            QVERIFY2(!personFrom(wrong).ok(), wrong);
        QCOMPARE(roleNamed("social-worker").value(), Role::SocialWorker);
        QVERIFY(!roleNamed("records").ok() && !roleNamed("").ok());
    }

    void settingsBeginWithNumbersToRing()
    {
        const auto settings = firstSettings();
        QCOMPARE(settings.numbers.size(), std::size_t(3));
        QCOMPARE(settings.numbers[0].number, std::string("0800 1111"));
        QCOMPARE(settings.numbers[1].number, std::string("0800 528 0731"));
        QCOMPARE(settings.numbers[2].number, std::string("999"));
    }

    void settingsChangeOnlyWhatIsNamed()
    {
        const auto options = Options::parse({"settings", "--meeting", "big talk", "--reading-days", "mon,thu"});
        const auto settings = settingsFrom(*options, firstSettings());
        QVERIFY(settings.ok());
        QCOMPARE(settings->meetingName, std::string("big talk"));
        QCOMPARE(int(settings->readingDays), 0b0001001);
        QCOMPARE(settings->numbers, firstSettings().numbers);
        const auto numbers = settingsFrom(*Options::parse({"settings", "--number", "Ada|01234 567890|weekdays", "--number", "Childline|0800 1111|always|free"}), firstSettings());
        QCOMPARE(numbers->numbers.size(), std::size_t(2));
        QVERIFY(!numbers->numbers[0].free && numbers->numbers[1].free);
        for (const auto *wrong : {"Ada", "Ada|1", "|1|x", "Ada|1|x|dear"})
            QVERIFY2(!settingsFrom(*Options::parse({"settings", "--number", wrong}), firstSettings()).ok(), wrong);
        QVERIFY(!settingsFrom(*Options::parse({"settings", "--reading-days", "someday"}), firstSettings()).ok());
        QVERIFY(!settingsFrom(*Options::parse({"settings", "--min-hw", "4"}), firstSettings()).ok());
    }

    void readsOneLineOfADescriptorAtATime()
    {
        QCOMPARE(linesFrom("first line\nsecond\n", 3), (std::vector<std::string>{"first line", "second", "-"}));
        QCOMPARE(linesFrom("no end", 1), std::vector<std::string>{"no end"});
        QCOMPARE(linesFrom(std::string(1'025, 'x') + "\n", 1), std::vector<std::string>{"-"});
    }

    void drawsAQrCodeWithItsQuietZone()
    {
        const auto picture = qrForTerminal("HELLO");
        QVERIFY(picture.ok());
        // Version 1: 21 modules and 4 quiet ones on each side, two rows a line.
        QCOMPARE(QString::fromStdString(*picture).count(QLatin1Char('\n')), qsizetype(15));
        QVERIFY(picture->find("█") != std::string::npos);
        QCOMPARE(qrForTerminal(std::string(5'000, 'A')).code(), Code::TooBig);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
