// SPDX-License-Identifier: Apache-2.0
// What the officer does on hers, and the carer on the tablet.
#include "app/pages/readcontroller.h"
#include "app/pages/sealedpage.h"
#include "core/book/pagecodec.h"
#include "tests/journeys/canaries.h"
#include "tests/journeys/pagefacts.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/story.h"
#include "tests/support/tones.h"

#include <QProcess>

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

// Of a page that was opened: its bytes and those of its voice notes, for the leak scan.
QJsonArray canariesOfPage(Part &part, const QString &pageKey)
{
    const auto key = app::PageKey::from(pageKey);
    if (!key) throw Stumble{QStringLiteral("the page has no key")};
    return part.ask([key = *key](app::DeviceSession &device) {
        auto &profile = *device.profile();
        QJsonArray out;
        const auto add = [&](const char *what, ByteView content) {
            for (const auto &piece : canariesOf(what, content)) out.append(piece);
        };
        const auto page = app::openPage(profile, key.circle, key.entry);
        if (!page) return out;
        const auto encoded = encodePage(*page);
        if (encoded) add("page", encoded->content);
        const auto media = profile.media(key.circle, key.entry);
        for (std::size_t i = 0; media && i < media->size(); ++i) {
            const auto note = app::openMedia(profile, (*media)[i]);
            Bytes sound(note ? (*media)[i].trueSize : 0);
            if (!sound.empty() && (*note)->readAt(0, sound)) add("voice", sound);
        }
        return out;
    });
}

// One page on the screen of that name, looked at until the receipt is written, its voice note played to its end.
void readPage(Part &part, const QString &screen, const char *title, const char *words, bool hasVoice)
{
    auto &hand = part.hand();
    auto *read = hand.object<app::ReadController>(hand.see(screen));
    hand.until(QStringLiteral("the page to open"), [&] { return read->isOpen(); });
    const auto &page = read->document()->page();
    if (read->title() != QString::fromUtf8(title)) throw Stumble{QStringLiteral("another page opened")};
    if (!wordsOf(page).contains(QString::fromUtf8(words))) throw Stumble{QStringLiteral("the words did not arrive")};
    QJsonObject facts{{QStringLiteral("entry"), read->key().right(64)}, {QStringLiteral("page"), factsOf(page)}, {QStringLiteral("use"), read->use()}};
    facts.insert(QStringLiteral("canaries"), canariesOfPage(part, read->key()));
    if (hasVoice) {
        Listener listener;
        auto *player = read->player();
        hand.tap(QStringLiteral("playVoice"));
        const auto playing = [&] {
            if (!read->notice().isEmpty()) throw Stumble{QStringLiteral("instead of the voice: ") + read->notice()};
            return player->ms() > 1'500;
        };
        hand.until(QStringLiteral("the voice note"), playing);
        part.pictureNow(QStringLiteral("playing-the-voice"));
        const int length = player->durationMs();
        hand.until(QStringLiteral("the voice note to end"), [&] { return !player->playing(); }, length + Hand::patienceMs);
        if (player->ms() != length) throw Stumble{QStringLiteral("the voice stopped after %1 of %2 ms").arg(player->ms()).arg(length)};
        hand.until(QStringLiteral("her voice in the speaker"), [&] { return listener.loudness() > 300; });
        facts.insert(QStringLiteral("voiceMs"), length);
        facts.insert(QStringLiteral("loudness"), qint64(listener.loudness()));
    }
    hand.until(QStringLiteral("\"seen\" to be written"), [&] { return read->looked(); });
    part.picture(QStringLiteral("page-read"));
    part.tell(QStringLiteral("read"), facts);
}

} // namespace

void officerReads(Part &part)
{
    auto &hand = part.hand();
    part.picture(QStringLiteral("officers-front-door"));
    part.openTyped(story::officer, story::officerPassphrase, QStringLiteral("officers-lock"));
    const auto row = QStringLiteral("child ") + QString::fromUtf8(story::child);
    hand.see(row);
    hand.until(QStringLiteral("both pages to come"), [&] { return pagesHeld(part).size() == 2; }, 120'000);
    part.picture(QStringLiteral("officers-children"));
    hand.tap(row);
    hand.tap(QStringLiteral("wholeBook"));
    PageList pages(part, QStringLiteral("pagesGrid"));
    hand.until(QStringLiteral("both pages in the list"), [&] { return pages.count() == 2; });
    part.picture(QStringLiteral("officers-pages"));
    part.tell(QStringLiteral("pages-came"), {{QStringLiteral("pages"), pagesHeld(part)}});

    struct { const char *title, *words; bool voice; } wanted[] = {{story::firstTitle, story::firstWords, true}, {story::secondTitle, story::secondWords, false}};
    for (const auto &each : wanted) {
        hand.tapNth(QStringLiteral("page"), pages.row(each.title));
        readPage(part, QStringLiteral("iroPage"), each.title, each.words, each.voice);
        hand.key(Qt::Key_Escape);
        hand.until(QStringLiteral("the page to close"), [&] { return !hand.sees(QStringLiteral("iroPage")) && pages.count() == 2; });
    }
    part.untilAllSent();
    part.tell(QStringLiteral("receipts-sent"), {{QStringLiteral("pages"), pagesHeld(part)}});
}

void carerReads(Part &part)
{
    auto &hand = part.hand();
    part.openTyped(story::carer, story::carerPin);
    hand.see(QStringLiteral("carerFirst"));
    part.untilAllSent();
    hand.until(QStringLiteral("the page that was shared with her"), [&] { return hand.count(QStringLiteral("page")) > 0; }, 120'000);
    part.picture(QStringLiteral("carers-space"));
    const int shown = hand.count(QStringLiteral("page")), held = int(pagesHeld(part).size());
    if (shown != 1 || held != 1) throw Stumble{QStringLiteral("she sees %1 pages and holds %2; one was shared with her").arg(shown).arg(held)};
    hand.tap(QStringLiteral("page"));
    readPage(part, QStringLiteral("carerPage"), story::firstTitle, story::firstWords, false);
    part.untilAllSent();
    part.tell(QStringLiteral("one-page"), {{QStringLiteral("shown"), shown}, {QStringLiteral("pages"), pagesHeld(part)}});
    part.tell(QStringLiteral("abort-me"));
    hand.until(QStringLiteral("being ended by SIGABRT"), [] { return false; });
}

void tabletOpens(Part &part)
{
    part.hand().until(QStringLiteral("Amina and Jo at the front door"), [&] {
        return part.names() == QStringList{QString::fromUtf8(story::child), QString::fromUtf8(story::carer)};
    });
    part.openPictures(story::child, story::childPictures);
}

void officersOpens(Part &part)
{
    part.hand().until(QStringLiteral("Sam at the front door"), [&] { return part.names() == QStringList{QString::fromUtf8(story::officer)}; });
    part.openTyped(story::officer, story::officerPassphrase);
}

} // namespace pipit::journey
