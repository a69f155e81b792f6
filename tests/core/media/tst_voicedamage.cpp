// SPDX-License-Identifier: Apache-2.0
#include "core/media/voicedecoder.h"
#include "tests/support/tones.h"

#include <QTest>

#include <random>

using namespace pipit;
using namespace pipit::tones;

/// Bytes of a note that somebody changed. Every case ends in an Error or in sound; the sanitizer build watches the rest.
class TestVoiceDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFlippedByteIsAnErrorOrAShorterNote();
    void aTruncatedNoteIsAnErrorOrAShorterNote();
    void aDamagedPageInTheMiddleIsCorrupt();
    void noiseIsCorrupt();
    void twoNotesInOneAreCorrupt();
    void anEmptyNoteIsCorrupt();
    void aSourceThatFailsIsNamed();

private:
    /// Decodes everything; how many samples came, or the error.
    static Result<std::size_t> play(const ByteSource &source);
    Bytes m_note;
    Pages m_pages;
};

namespace {

class FailingSource final : public ByteSource
{
public:
    FailingSource(const ByteSource &inner, std::uint64_t from) : m_inner(inner), m_from(from) {}
    Result<std::uint64_t> size() const override { return m_inner.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        if (offset + out.size() > m_from) return Error{Code::Io, "the disk is gone"};
        return m_inner.readAt(offset, out);
    }

private:
    const ByteSource &m_inner;
    std::uint64_t m_from;
};

} // namespace

Result<std::size_t> TestVoiceDamage::play(const ByteSource &source)
{
    PIPIT_TRY_SET(auto decoder, VoiceDecoder::open(source));
    Samples part(9600);
    std::size_t count = 0;
    for (;;) {
        PIPIT_TRY_SET(const auto got, decoder.read(part));
        if (got == 0) return count;
        count += got;
    }
}

void TestVoiceDamage::initTestCase()
{
    record(tone(500, 1600), m_pages);
    m_note = m_pages.all();
    QCOMPARE(*play(MemorySource(m_note)), std::size_t(76'800));
}

void TestVoiceDamage::aFlippedByteIsAnErrorOrAShorterNote()
{
    int refused = 0;
    for (std::size_t at = 0; at < m_note.size(); at += 7) {
        auto bytes = m_note;
        bytes[at] ^= std::uint8_t(1u << (at % 8));
        const auto played = play(MemorySource(bytes));
        if (!played) {
            QCOMPARE(played.code(), Code::Corrupt);
            ++refused;
        } else {
            QVERIFY(*played <= 76'800);
        }
    }
    QVERIFY2(refused > int(m_note.size()) / 14, qPrintable(QString::number(refused)));
}

void TestVoiceDamage::aTruncatedNoteIsAnErrorOrAShorterNote()
{
    for (std::size_t size = 0; size < m_note.size(); size += 11) {
        const auto played = play(MemorySource({m_note.begin(), m_note.begin() + std::ptrdiff_t(size)}));
        if (!played)
            QCOMPARE(played.code(), Code::Corrupt);
        else
            QVERIFY(*played < 76'800);
    }
}

void TestVoiceDamage::aDamagedPageInTheMiddleIsCorrupt()
{
    auto pages = m_pages;
    pages.pages[3][100] ^= 0x40;
    const auto played = play(MemorySource(pages.all()));
    QVERIFY(!played);
    QCOMPARE(played.code(), Code::Corrupt);
}

void TestVoiceDamage::noiseIsCorrupt()
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        Bytes noise(random() % 5000);
        for (auto &byte : noise) byte = std::uint8_t(random());
        QCOMPARE(play(MemorySource(noise)).code(), Code::Corrupt);
    }
}

void TestVoiceDamage::twoNotesInOneAreCorrupt()
{
    QCOMPARE(play(MemorySource(concat(m_note, m_note))).code(), Code::Corrupt);
}

void TestVoiceDamage::anEmptyNoteIsCorrupt()
{
    QCOMPARE(play(MemorySource({})).code(), Code::Corrupt);
    QCOMPARE(summariseVoice(MemorySource({})).code(), Code::Corrupt);
}

void TestVoiceDamage::aSourceThatFailsIsNamed()
{
    const MemorySource whole(m_note);
    QCOMPARE(play(FailingSource(whole, 0)).code(), Code::Io);
    QCOMPARE(play(FailingSource(whole, m_note.size() - 1)).code(), Code::Io);
}

QTEST_GUILESS_MAIN(TestVoiceDamage)
#include "tst_voicedamage.moc"
