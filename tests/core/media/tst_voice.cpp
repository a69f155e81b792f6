// SPDX-License-Identifier: Apache-2.0
#include "core/media/voicedecoder.h"
#include "tests/support/tones.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tones;

class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsHeard();
    void saysHowLongAndHowLoudTheNoteIs();
    void aSilentNoteHasAFlatWaveform();
    void aNoteWithoutSamplesEndsQuietly();
    void sendsEverySegmentAsWholePages();
    void theSameSoundGivesTheSameBytes();
    void whatCameBeforeAKillPlays();
    void aCutNoteCanBeSummarised();
    void seeksToTheSample();
    void seekingBeyondTheEndIsTheEnd();
    void refusesMoreThanItMayHold();
    void refusesWritingAfterTheEnd();
    void theMeterFollowsTheVoice();
};

namespace {

Samples decodeAll(VoiceDecoder &decoder)
{
    Samples out, part(4800);
    for (;;) {
        const auto got = decoder.read(part);
        if (!got || *got == 0) return out;
        out.insert(out.end(), part.begin(), part.begin() + std::ptrdiff_t(*got));
    }
}

} // namespace

void TestVoice::whatWasSaidIsHeard()
{
    Pages pages;
    const auto said = tone(440, 3000);
    record(said, pages);
    const MemorySource source(pages.all());
    auto decoder = VoiceDecoder::open(source);
    QVERIFY(decoder.ok());
    const auto heard = decodeAll(*decoder);
    QCOMPARE(heard.size(), said.size());
    const std::span<const std::int16_t> middle(heard.data() + 24'000, 96'000);
    QVERIFY2(share(middle, 440) > 0.98, qPrintable(QString::number(share(middle, 440))));
    QVERIFY(share(middle, 660) < 0.01);
    QVERIFY(std::abs(rms(middle) / rms(said) - 1) < 0.05);
}

void TestVoice::saysHowLongAndHowLoudTheNoteIs()
{
    auto said = tone(300, 1000, 0.1);
    const auto loud = tone(300, 1000, 0.8);
    said.insert(said.end(), loud.begin(), loud.end());
    Pages pages;
    const auto summary = record(said, pages);
    QCOMPARE(summary.ms, 2000u);
    QCOMPARE(summary.waveform.size(), std::size_t(40)); // one bar a 50 ms while they fit
    QVERIFY(summary.waveform.front() >= 22 && summary.waveform.front() <= 26);
    QVERIFY(summary.waveform.back() >= 195 && summary.waveform.back() <= 201);

    Pages longer;
    QCOMPARE(record(tone(300, 20'000), longer).waveform.size(), maxWaveformBars);
}

void TestVoice::aSilentNoteHasAFlatWaveform()
{
    Pages pages;
    const auto summary = record(Samples(48'000), pages);
    QCOMPARE(summary.ms, 1000u);
    QCOMPARE(summary.waveform, Bytes(20, 0));
}

void TestVoice::aNoteWithoutSamplesEndsQuietly()
{
    Pages pages;
    QCOMPARE(record({}, pages), VoiceSummary{});
}

void TestVoice::sendsEverySegmentAsWholePages()
{
    Pages pages;
    record(tone(440, 5000), pages);
    QVERIFY(pages.pages.size() > 8);
    for (const auto &page : pages.pages) {
        QVERIFY(page.size() > 27);
        QCOMPARE(asText(ByteView(page).first(4)), std::string_view("OggS"));
        std::size_t size = 27u + page[26];
        for (std::size_t i = 0; i < page[26]; ++i) size += page[27 + i];
        QCOMPARE(page.size(), size);
    }
}

void TestVoice::theSameSoundGivesTheSameBytes()
{
    Pages first, second;
    record(tone(440, 2000), first);
    record(tone(440, 2000), second);
    QCOMPARE(first.all(), second.all());
}

void TestVoice::whatCameBeforeAKillPlays()
{
    Pages pages;
    record(tone(440, 6000), pages);
    std::size_t cuts = 0;
    for (std::size_t count = 3; count <= pages.pages.size(); ++count, ++cuts) {
        const MemorySource source(pages.joined(count));
        auto decoder = VoiceDecoder::open(source);
        QVERIFY2(decoder.ok(), decoder.ok() ? "" : decoder.error().detail.c_str());
        const auto heard = decodeAll(*decoder);
        const auto heardMs = heard.size() * 1000 / voiceRate;
        QVERIFY(pages.writtenMs[count - 1] <= heardMs + 2000); // the next page had not come yet
        QCOMPARE(decoder->durationMs(), std::uint32_t(heardMs));
        if (heard.size() > 24'000) QVERIFY(share({heard.data() + 4800, heard.size() - 9600}, 440) > 0.95);
    }
    QVERIFY(cuts > 6);
}

void TestVoice::aCutNoteCanBeSummarised()
{
    Pages pages;
    record(tone(440, 4000), pages);
    const MemorySource source(pages.joined(pages.pages.size() - 1));
    const auto summary = summariseVoice(source);
    QVERIFY(summary.ok());
    QVERIFY(summary->ms >= 2000 && summary->ms < 4000);
    QVERIFY(summary->waveform.size() > 30);
    QVERIFY(summary->waveform[10] > 110 && summary->waveform[10] < 145);
}

void TestVoice::seeksToTheSample()
{
    auto said = tone(300, 2000);
    const auto then = tone(900, 2000);
    said.insert(said.end(), then.begin(), then.end());
    Pages pages;
    record(said, pages);
    const MemorySource source(pages.all());
    auto decoder = VoiceDecoder::open(source);
    QCOMPARE(decoder->durationMs(), 4000u);
    QVERIFY(decoder->seek(2500).ok());
    QCOMPARE(decoder->positionMs(), 2500u);
    Samples part(48'000);
    QCOMPARE(*decoder->read(part), part.size());
    QVERIFY(share(part, 900) > 0.95);
    QCOMPARE(decoder->positionMs(), 3500u);
    QVERIFY(decoder->seek(500).ok());
    QCOMPARE(*decoder->read(part), part.size());
    QVERIFY(share(part, 300) > 0.95);
}

void TestVoice::seekingBeyondTheEndIsTheEnd()
{
    Pages pages;
    record(tone(300, 1000), pages);
    const MemorySource source(pages.all());
    auto decoder = VoiceDecoder::open(source);
    QVERIFY(decoder->seek(60'000).ok());
    Samples part(100);
    QCOMPARE(*decoder->read(part), std::size_t(0));
    QCOMPARE(decoder->positionMs(), 1000u);
}

void TestVoice::refusesMoreThanItMayHold()
{
    auto encoder = VoiceEncoder::start([](ByteView) {}, 2000);
    QVERIFY(encoder->write(tone(300, 1500)).ok());
    QCOMPARE(encoder->write(tone(300, 600)).code(), Code::TooBig);
    QVERIFY(encoder->write(tone(300, 500)).ok());
    QCOMPARE(encoder->finish()->ms, 2000u);
}

void TestVoice::refusesWritingAfterTheEnd()
{
    auto encoder = VoiceEncoder::start([](ByteView) {});
    QVERIFY(encoder->write(tone(300, 100)).ok());
    QVERIFY(encoder->finish().ok());
    QCOMPARE(encoder->write(tone(300, 100)).code(), Code::Invalid);
    QCOMPARE(encoder->finish().code(), Code::Invalid);
}

void TestVoice::theMeterFollowsTheVoice()
{
    auto encoder = VoiceEncoder::start([](ByteView) {});
    QCOMPARE(encoder->level(), 0.0);
    QVERIFY(encoder->write(tone(300, 500, 0.8)).ok());
    QVERIFY(encoder->level() > 0.75);
    QVERIFY(encoder->write(tone(300, 500, 0.1)).ok());
    QVERIFY(encoder->level() < 0.15);
}

QTEST_GUILESS_MAIN(TestVoice)
#include "tst_voice.moc"
