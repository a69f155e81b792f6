// SPDX-License-Identifier: Apache-2.0
// What the child does, on the tablet.
#include "app/pages/editorcontroller.h"
#include "core/book/pagecodec.h"
#include "tests/journeys/canaries.h"
#include "tests/journeys/pagefacts.h"
#include "tests/journeys/part.h"
#include "tests/journeys/pictures.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/story.h"

#include <QJsonArray>
#include <QProcess>

namespace pipit::journey {
namespace {

void write(Part &part, const char *title, const char *words, QPointF where)
{
    auto &hand = part.hand();
    hand.tapWords(QStringLiteral("Black"));
    auto &document = documentOf(hand.see(QStringLiteral("canvas")));
    hand.tap(QStringLiteral("tool-words"));
    hand.type(QStringLiteral("wordsField"), QString::fromUtf8(words));
    part.picture(QStringLiteral("words"));
    hand.tap(QStringLiteral("wordsDone"));
    hand.until(QStringLiteral("the words on the page"), [&] { return wordsOf(document.page()).contains(QString::fromUtf8(words)); });
    hand.draw(QStringLiteral("canvas"), {{0.5, 0.5}, where});
    hand.tap(QStringLiteral("pageTitle"));
    hand.type(QStringLiteral("pageTitle"), QString::fromUtf8(title));
    hand.key(Qt::Key_Return);
    hand.until(QStringLiteral("the title"), [&] { return document.title() == QString::fromUtf8(title); });
}

void paint(Part &part, const QList<Line> &lines)
{
    auto &hand = part.hand();
    auto &document = documentOf(hand.see(QStringLiteral("canvas")));
    QString colour, tool;
    for (const auto &line : lines) {
        if (line.tool != tool) hand.tap(QStringLiteral("tool-") + line.tool);
        if (line.colour != colour) hand.tapWords(line.colour);
        tool = line.tool;
        colour = line.colour;
        const auto before = document.page().objects.size();
        hand.draw(QStringLiteral("canvas"), line.points);
        hand.until(QStringLiteral("a line where the finger was"), [&] { return document.page().objects.size() > before && !document.inking(); });
    }
}

void stick(Part &part, int number, QPointF where)
{
    auto &hand = part.hand();
    auto &document = documentOf(hand.see(QStringLiteral("canvas")));
    const auto before = document.page().objects.size();
    hand.tap(QStringLiteral("sticker%1").arg(number));
    hand.until(QStringLiteral("the sticker"), [&] { return document.page().objects.size() == before + 1; });
    const auto lay = document.page().objects.back().place;
    hand.draw(QStringLiteral("canvas"), {{0.5, 0.5}, where});
    hand.until(QStringLiteral("the sticker where it was carried"), [&] { return !document.carrying() && document.page().objects.back().place != lay; });
}

void speak(Part &part)
{
    auto &hand = part.hand();
    auto *editor = hand.object<app::EditorController>();
    auto &recorder = *editor->recorder();
    hand.tap(QStringLiteral("tool-mic"));
    part.picture(QStringLiteral("before-recording"));
    hand.tap(QStringLiteral("recordButton"));
    hand.until(QStringLiteral("the microphone"), [&] { return recorder.ms() > 0; });
    QProcess voice;
    voice.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("espeak-ng -s 140 --stdout \"$1\" | paplay --device=mic"), QStringLiteral("sh"),
                                       QString::fromUtf8(story::spoken)});
    hand.until(QStringLiteral("three seconds of voice"), [&] { return recorder.ms() > 3'000; });
    part.pictureNow(QStringLiteral("recording"));
    hand.until(QStringLiteral("the voice to end"), [&] { return voice.state() == QProcess::NotRunning; });
    if (voice.exitCode() != 0) throw Stumble{QStringLiteral("espeak-ng and paplay could not speak")};
    hand.tap(QStringLiteral("stopButton"));
    hand.until(QStringLiteral("the voice note on the page"), [&] { return factsOf(editor->document()->page())[QLatin1String("voices")].toInt() == 1; });
    const auto &objects = editor->document()->page().objects;
    for (const auto &object : objects)
        if (const auto *note = std::get_if<VoiceNote>(&object.what)) {
            const auto loudest = note->waveform.empty() ? 0 : *std::max_element(note->waveform.begin(), note->waveform.end());
            if (loudest < 20) throw Stumble{QStringLiteral("the voice note is silent")};
        }
}

// Who is chosen, by the faces on the screen.
QJsonArray chosen(Part &part)
{
    QJsonArray names;
    for (int i = 0; part.hand().sees(QStringLiteral("face%1").arg(i)); ++i) {
        auto *face = part.hand().see(QStringLiteral("face%1").arg(i));
        if (!face->property("out").toBool()) names.append(face->property("name").toString());
    }
    return names;
}

void share(Part &part, const char *leftOut, int use, const QString &pictureName)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("shareButton"));
    hand.see(QStringLiteral("face1"));
    for (int i = 0; leftOut && hand.sees(QStringLiteral("face%1").arg(i)); ++i) {
        const auto face = QStringLiteral("face%1").arg(i);
        if (hand.see(face)->property("name").toString() != QString::fromUtf8(leftOut)) continue;
        hand.tap(face);
        hand.until(QStringLiteral("the face left out"), [&] { return hand.see(face)->property("out").toBool(); });
    }
    hand.tap(QStringLiteral("use%1").arg(use));
    const auto who = chosen(part);
    part.picture(pictureName);
    hand.tap(QStringLiteral("postButton"));
    hand.see(QStringLiteral("toMyPages"));
    part.tell(QStringLiteral("shared"), {{QStringLiteral("with"), who}, {QStringLiteral("use"), use}});
}

QJsonArray outbox(Part &part)
{
    const auto rows = part.ask([](app::DeviceSession &device) { return device.device().store().outbox(); });
    if (!rows) throw Stumble{QStringLiteral("the outbox cannot be read")};
    QJsonArray out;
    for (const auto &row : *rows) {
        QJsonArray blobs;
        for (const auto &[id, size] : row.blobs) blobs.append(qint64(size));
        out.append(QJsonObject{{QStringLiteral("entry"), QString::fromStdString(row.hash.hex())}, {QStringLiteral("bytes"), qint64(row.size)},
                               {QStringLiteral("mailboxes"), qint64(row.mailboxes.size())}, {QStringLiteral("blobBytes"), blobs}});
    }
    return out;
}

} // namespace

void childDraws(Part &part)
{
    auto &hand = part.hand();
    part.picture(QStringLiteral("front-door"));
    part.openPictures(story::child, story::childPictures, QStringLiteral("lock"));
    hand.see(QStringLiteral("makePage"));
    part.picture(QStringLiteral("home"));
    part.tell(QStringLiteral("opened"));

    hand.tap(QStringLiteral("makePage"));
    hand.tap(QStringLiteral("blankPage"));
    hand.see(QStringLiteral("canvas"));
    part.picture(QStringLiteral("empty-page"));
    paint(part, aHouse());
    part.picture(QStringLiteral("drawn"));
    hand.tap(QStringLiteral("tool-sticker"));
    hand.see(QStringLiteral("stickerGrid"));
    part.picture(QStringLiteral("stickers"));
    stick(part, 1, {0.86, 0.2});
    stick(part, 2, {0.14, 0.78});
    speak(part);
    write(part, story::firstTitle, story::firstWords, {0.5, 0.12});
    part.picture(QStringLiteral("page"));

    const auto &page = hand.object<app::EditorController>()->document()->page();
    const auto kept = part.ask([id = page.id](app::DeviceSession &device) {
        const auto draft = device.profile()->drafts().load(id);
        return draft ? draft->changes : std::vector<Bytes>();
    });
    if (kept.empty()) throw Stumble{QStringLiteral("the vault has no draft of the page")};
    // As it lies in memory whole, and as each change was kept.
    auto canaries = canariesOf("draft", *encodeSnapshot(page));
    for (const auto &change : kept)
        if (const auto pieces = canariesOf("draft", change); !pieces.empty()) canaries.append(pieces.at(pieces.size() / 2));
    part.tell(QStringLiteral("drawn"), {{QStringLiteral("page"), factsOf(page)}, {QStringLiteral("print"), printOf(page)},
                                        {QStringLiteral("changesKept"), int(kept.size())}, {QStringLiteral("canaries"), canaries}});
    part.tell(QStringLiteral("kill-me"));
    hand.until(QStringLiteral("being killed"), [] { return false; });
}

void childShares(Part &part)
{
    auto &hand = part.hand();
    part.openPictures(story::child, story::childPictures);
    hand.tap(QStringLiteral("myPages"));
    PageList pages(part, QStringLiteral("pagesList"));
    pages.untilState(story::firstTitle, ShareState::OnlyHere);
    part.picture(QStringLiteral("my-pages-after-the-kill"));
    hand.tap(QStringLiteral("page0"));
    const auto &page = documentOf(hand.see(QStringLiteral("canvas"))).page();
    hand.until(QStringLiteral("the draft"), [&] { return !page.objects.empty(); });
    part.picture(QStringLiteral("page-after-the-kill"));
    part.tell(QStringLiteral("reopened"), {{QStringLiteral("page"), factsOf(page)}, {QStringLiteral("print"), printOf(page)}});

    share(part, nullptr, 3, QStringLiteral("who-can-see-this"));
    part.picture(QStringLiteral("waiting-to-go"));
    hand.tap(QStringLiteral("toMyPages"));
    pages.untilState(story::firstTitle, ShareState::WaitingToGo);

    hand.tap(QStringLiteral("makePage"));
    hand.tap(QStringLiteral("blankPage"));
    hand.see(QStringLiteral("canvas"));
    paint(part, anUmbrella());
    write(part, story::secondTitle, story::secondWords, {0.5, 0.9});
    share(part, story::carer, 4, QStringLiteral("who-can-see-this-without-the-carer"));
    hand.tap(QStringLiteral("toMyPages"));
    pages.untilState(story::secondTitle, ShareState::WaitingToGo);
    part.picture(QStringLiteral("my-pages-waiting"));
    part.tell(QStringLiteral("waiting"), {{QStringLiteral("outbox"), outbox(part)}});

    part.tell(QStringLiteral("start-hub"));
    pages.untilState(story::firstTitle, ShareState::Posted, 180'000);
    pages.untilState(story::secondTitle, ShareState::Posted, 180'000);
    part.picture(QStringLiteral("my-pages-posted"));
    part.untilAllSent();
    part.tell(QStringLiteral("posted"), {{QStringLiteral("screen"), pages.facts()}, {QStringLiteral("pages"), pagesHeld(part)}});
}

void childSees(Part &part)
{
    auto &hand = part.hand();
    part.openPictures(story::child, story::childPictures);
    hand.tap(QStringLiteral("myPages"));
    PageList pages(part, QStringLiteral("pagesList"));
    pages.untilState(story::firstTitle, ShareState::Seen, 120'000);
    pages.untilState(story::secondTitle, ShareState::Seen, 120'000);
    part.picture(QStringLiteral("my-pages-looked-at"));
    hand.tap(QStringLiteral("page0"));
    hand.see(QStringLiteral("where"));
    part.picture(QStringLiteral("my-shared-page"));
    part.untilAllSent();
    part.tell(QStringLiteral("seen"), {{QStringLiteral("screen"), pages.facts()}, {QStringLiteral("pages"), pagesHeld(part)}});
}

} // namespace pipit::journey
