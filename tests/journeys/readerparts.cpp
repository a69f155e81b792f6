// SPDX-License-Identifier: Apache-2.0
// What the officer does on hers, and the carer on the tablet.
#include "app/pages/readcontroller.h"
#include "tests/journeys/pagefacts.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/story.h"
#include "tests/support/tones.h"

#include <QProcess>
#include <QSignalSpy>

namespace pipit::journey {
namespace {

// What comes out of the (virtual) speaker, kept in memory.
class Listener
{
public:
    Listener()
    {
        m_parec.start(QStringLiteral("parec"), {QStringLiteral("--latency-msec=50"), QStringLiteral("--device=spk.monitor"), QStringLiteral("--format=s16le"),
                                                QStringLiteral("--rate=48000"), QStringLiteral("--channels=1")});
        if (!m_parec.waitForStarted()) throw Stumble{QStringLiteral("parec does not start")};
    }
    ~Listener()
    {
        m_parec.terminate();
        m_parec.waitForFinished(3'000);
    }
    /// Of the loudest half second.
    double loudness()
    {
        m_heard += m_parec.readAllStandardOutput();
        const std::span samples(reinterpret_cast<const std::int16_t *>(m_heard.constData()), std::size_t(m_heard.size() / 2));
        double loudest = 0;
        for (std::size_t at = 0; at + 24'000 <= samples.size(); at += 12'000) loudest = std::max(loudest, tones::rms(samples.subspan(at, 24'000)));
        return loudest;
    }

private:
    QProcess m_parec;
    QByteArray m_heard;
};

// One page, looked at until the receipt is written, its voice note played to its end.
void readPage(Part &part, const char *title, const char *words, bool hasVoice)
{
    auto &hand = part.hand();
    hand.until(QStringLiteral("the page"), [&] {
        return hand.sees(QStringLiteral("iroPage")) || hand.sees(QStringLiteral("carerPage"));
    });
    auto *read = hand.object<app::ReadController>();
    const QSignalSpy seen(read, &app::ReadController::seen);
    hand.until(QStringLiteral("the page to open"), [&] { return read->isOpen(); });
    const auto &page = read->document()->page();
    if (read->title() != QString::fromUtf8(title)) throw Stumble{QStringLiteral("another page opened")};
    if (!wordsOf(page).contains(QString::fromUtf8(words))) throw Stumble{QStringLiteral("the words did not arrive")};
    QJsonObject facts{{QStringLiteral("page"), factsOf(page)}, {QStringLiteral("use"), read->use()}};
    if (hasVoice) {
        Listener listener;
        hand.tap(QStringLiteral("playVoice"));
        auto *player = read->player();
        hand.until(QStringLiteral("the voice note"), [&] { return player->playing() && player->ms() > 1'500; });
        part.picture(QStringLiteral("playing-the-voice"));
        const int length = player->durationMs();
        hand.until(QStringLiteral("the voice note to end"), [&] { return !player->playing(); }, length + Hand::patienceMs);
        hand.until(QStringLiteral("her voice in the speaker"), [&] { return listener.loudness() > 300; });
        facts.insert(QStringLiteral("voiceMs"), length);
        facts.insert(QStringLiteral("loudness"), qint64(listener.loudness()));
    }
    hand.until(QStringLiteral("\"seen\" to be written"), [&] { return !seen.isEmpty(); });
    part.picture(QStringLiteral("page-read"));
    part.tell(QStringLiteral("read"), facts);
}

void back(Part &part, const QString &from)
{
    part.hand().key(Qt::Key_Escape);
    part.hand().until(QStringLiteral("the page to close"), [&] { return !part.hand().sees(from); });
}

int entries(Part &part)
{
    return part.ask([](app::DeviceSession &device) {
        int pages = 0;
        for (const auto &[circle, book] : device.books()) pages += int(book.pages().size());
        return pages;
    });
}

} // namespace

void officerReads(Part &part)
{
    auto &hand = part.hand();
    part.picture(QStringLiteral("officers-front-door"));
    hand.tap(QStringLiteral("faceCard0"));
    hand.see(QStringLiteral("passphrase"));
    hand.type(QString::fromUtf8(story::officerPassphrase));
    part.picture(QStringLiteral("officers-lock"));
    hand.tap(QStringLiteral("openButton"));
    hand.until(QStringLiteral("the passphrase to open"), [&] { return part.session().state() == app::Session::Open; });
    const auto row = QStringLiteral("child ") + QString::fromUtf8(story::child);
    hand.see(row);
    hand.until(QStringLiteral("both pages to come"), [&] { return entries(part) == 2; }, 120'000);
    part.picture(QStringLiteral("officers-children"));
    hand.tap(row);
    PageList pages(part, QStringLiteral("pagesGrid"));
    hand.until(QStringLiteral("both pages in the list"), [&] { return pages.count() == 2; });
    part.picture(QStringLiteral("officers-pages"));
    part.tell(QStringLiteral("pages-came"), {{QStringLiteral("pages"), pages.facts()}});

    struct { const char *title, *words; bool voice; } wanted[] = {{story::firstTitle, story::firstWords, true}, {story::secondTitle, story::secondWords, false}};
    for (const auto &each : wanted) {
        pages.find();
        hand.tap(hand.seeNth(QStringLiteral("page"), pages.row(each.title)));
        readPage(part, each.title, each.words, each.voice);
        back(part, QStringLiteral("iroPage"));
    }
    part.untilAllSent();
    part.tell(QStringLiteral("receipts-sent"));
}

void carerReads(Part &part)
{
    auto &hand = part.hand();
    part.openTyped(story::carer, story::carerPin);
    hand.see(QStringLiteral("carerFirst"));
    part.untilAllSent();
    hand.until(QStringLiteral("the page that was shared with her"), [&] { return hand.count(QStringLiteral("page")) > 0; }, 120'000);
    part.picture(QStringLiteral("carers-space"));
    const int shown = hand.count(QStringLiteral("page")), held = entries(part);
    if (shown != 1 || held != 1) throw Stumble{QStringLiteral("she sees %1 pages and holds %2; one was shared with her").arg(shown).arg(held)};
    hand.tap(QStringLiteral("page"));
    readPage(part, story::firstTitle, story::firstWords, false);
    part.untilAllSent();
    part.tell(QStringLiteral("one-page"), {{QStringLiteral("shown"), shown}, {QStringLiteral("held"), held}});
}

} // namespace pipit::journey
