// SPDX-License-Identifier: Apache-2.0
// What a child says aloud at her review goes with its page or its words, and is heard in the meeting's list.
#include "app/pages/entryvoice.h"
#include "app/review/liveasking.h"
#include "app/review/presentation.h"
#include "app/words.h"
#include "tests/app/review/samsmeeting.h"
#include "tests/support/tones.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// How many voice notes lie with that entry.
int voicesOf(Meeting &meeting, const BookEntry &entry)
{
    int notes = -1;
    meeting.family.vault.ask(
        &meeting.family.session, [circle = entry.circle, ref = entry.ref](DeviceSession &device) {
            const auto media = device.profile()->media(circle, ref);
            return int(std::count_if(media->begin(), media->end(), [](const auto &one) { return one.kind == MediaKind::Voice; }));
        },
        [&](int count) { notes = count; });
    meeting.family.settle();
    return notes;
}

} // namespace

class TestHerVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void herVoiceOnAPageGoesWithIt()
    {
        Meeting meeting;
        Presentation show;
        show.setPage(meeting.key(meeting.day.sleep));
        meeting.family.settle();
        show.recordVoice();
        meeting.family.settle();
        QVERIFY(meeting.family.microphone.on());
        meeting.family.microphone.speak(tones::tone(330, 3'000, 0.4));
        show.live()->recorder()->stop();
        meeting.family.settle();
        QVERIFY(show.added());
        show.keep();
        meeting.family.settle();
        const auto entry = samsOf(meeting.family, Kind::Live).back();
        QCOMPARE(voicesOf(meeting, entry), 1);
        // It stands in the meeting's list, and is heard there.
        ReviewTogether review;
        meeting.family.settle();
        const auto row = review.hers()->rows().back();
        QCOMPARE(row.words, u"Her voice, %1"_s.arg(words::duration(row.voiceMs)));
        QCOMPARE(row.tone, HerList::Together);
        QCOMPARE(row.voice, meeting.key(entry.ref));
        QCOMPARE(row.made, meeting.key(entry.ref));
        QVERIFY(row.voiceMs > 1'000);
        QVERIFY(row.plain.isEmpty()); // no words that a request could begin with
        EntryVoice voice;
        voice.toggle(row.voice);
        meeting.family.settle();
        QVERIFY2(voice.playing(), qPrintable(voice.notice()));
    }

    void aStickerAloneIsNoVoice()
    {
        Meeting meeting;
        ReviewTogether before;
        meeting.family.settle();
        const auto rows = before.hers()->rows().size();
        Presentation show;
        show.setPage(meeting.key(meeting.day.sleep));
        meeting.family.settle();
        show.putSticker(2, 74);
        meeting.family.settle();
        show.keep();
        meeting.family.settle();
        QCOMPARE(samsOf(meeting.family, Kind::Live).size(), 1u);
        QCOMPARE(before.hers()->rows().size(), rows);
    }

    void herVoiceGoesWithTheWords()
    {
        Meeting meeting;
        LiveAsking asking;
        meeting.family.settle();
        asking.record();
        meeting.family.settle();
        meeting.family.microphone.speak(tones::tone(330, 2'000, 0.4));
        asking.voice()->recorder()->stop();
        meeting.family.settle();
        asking.ask(u"Can Biscuit come?"_s, {});
        meeting.family.settle();
        const auto entry = samsOf(meeting.family, Kind::Live).back();
        QCOMPARE(voicesOf(meeting, entry), 1);
        ReviewTogether review;
        meeting.family.settle();
        const auto row = review.hers()->rows().back();
        QCOMPARE(row.words, u"“Can Biscuit come?”"_s);
        QCOMPARE(row.voice, meeting.key(entry.ref));
        QVERIFY(row.voiceMs > 1'000);
        EntryVoice voice;
        voice.toggle(row.voice);
        meeting.family.settle();
        QVERIFY2(voice.playing(), qPrintable(voice.notice()));
        voice.toggle(row.voice);
        QVERIFY(!voice.playing());
        QCOMPARE(draftCount(meeting.family), 0u);
    }
};

QTEST_MAIN(TestHerVoice)
#include "tst_hervoice.moc"
