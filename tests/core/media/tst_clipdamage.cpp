// SPDX-License-Identifier: Apache-2.0
// Hostile films: whatever a file claims, cleaning ends with an error or with a film that is no longer than what was there.
#include "core/media/boxes.h"
#include "core/media/clip.h"
#include "core/media/ebml.h"
#include "tests/core/media/films.h"

#include <QTest>

#include <random>

using namespace pipit;
using namespace Qt::StringLiterals;
using boxes::name;

namespace {

/// Where the payload of the first box with this name begins.
std::size_t inside(const Bytes &film, std::string_view box)
{
    return std::size_t(std::search(film.begin(), film.end(), box.begin(), box.end()) - film.begin()) + 4;
}

void put32(Bytes &film, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i) film.at(at + i) = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

/// Ends in an error, or gives a film that reads to its end and is not longer than the source and a few headers.
bool survives(const Bytes &film)
{
    const MemorySource source(film);
    const auto clip = cleanClip(source);
    if (!clip) return true;
    const auto size = *clip->bytes->size();
    if (size > film.size() + 200'000) return false;
    Bytes out(std::size_t(size) + 1);
    const auto got = clip->bytes->readAt(0, out);
    return !got || *got == size;
}

Code codeOf(const Bytes &film)
{
    const MemorySource source(film);
    const auto clip = cleanClip(source);
    return clip ? Code(0) : clip.code();
}

/// Says that it is as large as it likes, and that somebody stopped it.
class Stopped final : public ByteSource
{
public:
    explicit Stopped(Bytes front) : m_front(std::move(front)) {}
    Result<std::uint64_t> size() const override { return std::uint64_t(3) << 30; }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        if (offset >= 64) return Error{Code::Cancelled, "as told"};
        return MemorySource(m_front).readAt(offset, out);
    }

private:
    Bytes m_front;
};

} // namespace

class TestClipDamage : public QObject
{
    Q_OBJECT

    Bytes m_mp4, m_webm;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::Films::ready(), "ffmpeg is in platforms/linux/packages");
        const test::Films films;
        const auto what = u"-f lavfi -i testsrc=size=64x48:rate=10:duration=2 -f lavfi -i sine=duration=2"_s;
        m_mp4 = films.make(what + u" -c:v libx264 -bf 2 -c:a aac"_s, u"a.mp4"_s);
        m_webm = films.make(what + u" -c:v libvpx -c:a libvorbis"_s, u"a.webm"_s);
        QVERIFY(codeOf(m_mp4) == Code(0) && codeOf(m_webm) == Code(0));
    }

    void aFilmThatWasCutOffIsRefusedOrShort()
    {
        for (const auto *film : {&m_mp4, &m_webm})
            for (std::size_t keep = 0; keep < film->size(); keep += 97) QVERIFY(survives(Bytes(film->begin(), film->begin() + std::ptrdiff_t(keep))));
        auto half = m_mp4;
        half.resize(half.size() / 2); // its moov is at the end
        QCOMPARE(codeOf(half), Code::Corrupt);
    }

    void anyByteMayLie()
    {
        std::mt19937 random(20'260);
        for (const auto *film : {&m_mp4, &m_webm}) {
            const auto from = film == &m_mp4 ? inside(m_mp4, "moov") : 0; // structure, not samples
            const auto span = film == &m_mp4 ? film->size() - from : 600;
            for (int round = 0; round < 3'000; ++round) {
                auto bad = *film;
                for (int n = 0; n < 1 + round % 3; ++n) bad[from + random() % span] = std::uint8_t(random());
                QVERIFY2(survives(bad), qPrintable(QString::number(round)));
            }
        }
    }

    void countsThatAreNotThereAreNotBelieved()
    {
        for (const auto *table : {"stsz", "stsc", "stco", "stts", "stss", "ctts", "stsd"}) {
            for (const std::uint32_t count : {0xFFFF'FFFFu, 0x8000'0000u, 0x2000'0000u, 100'000u}) {
                auto bad = m_mp4;
                put32(bad, inside(bad, table) + (table == std::string_view("stsz") ? 8 : 4), count);
                QVERIFY2(codeOf(bad) != Code(0), table);
            }
        }
    }

    void aSampleOutsideTheFilmIsRefused()
    {
        auto bad = m_mp4;
        put32(bad, inside(bad, "stco") + 8, 0xFFFF'FFF0);
        QCOMPARE(codeOf(bad), Code::Corrupt);
        put32(bad, inside(bad, "stco") + 8, 4); // what lies there is no sample: it is the head of the file
        QCOMPARE(codeOf(bad), Code::Corrupt);
    }

    void samplesCannotBeGivenOutTwice()
    {
        auto bad = m_mp4;
        const auto table = inside(bad, "stco");
        QVERIFY(bigEndian<std::uint32_t>(ByteView(bad).subspan(table + 4)) >= 2);
        put32(bad, table + 12, bigEndian<std::uint32_t>(ByteView(bad).subspan(table + 8)));
        QCOMPARE(codeOf(bad), Code::Corrupt);
    }

    void aFixedSizeTimesMillionsIsNotBelieved()
    {
        auto bad = m_mp4;
        const auto sizes = inside(bad, "stsz");
        put32(bad, sizes + 4, 0x7FFF'FFFF);
        QVERIFY(codeOf(bad) != Code(0));
    }

    void aLengthThatWouldTurnRoundIsRefused()
    {
        boxes::Writer film;
        film.box(name("ftyp"), asBytes("isom\0\0\0\0"));
        film.u32(1); // a length of 64 bits follows
        film.u32(name("mdat"));
        film.u32(0xFFFF'FFFF);
        film.u32(0xFFFF'FFF8);
        film.zeros(64);
        QCOMPARE(codeOf(film.out()), Code::Corrupt);
    }

    void aMoovOfManyMegabytesIsRefused()
    {
        boxes::Writer film;
        film.box(name("ftyp"), Bytes(16));
        film.box(name("moov"), Bytes(9u << 20));
        QCOMPARE(codeOf(film.out()), Code::TooBig);
    }

    void dataInAnotherFileAreNotFetched()
    {
        auto bad = m_mp4;
        put32(bad, inside(bad, "url "), 0); // no longer "in this file"
        QCOMPARE(codeOf(bad), Code::Invalid);
    }

    void clustersBeforeTheirTracksAreRefused()
    {
        const std::array<std::uint8_t, 4> tracks{0x16, 0x54, 0xAE, 0x6B};
        auto bad = m_webm;
        const auto seek = std::search(bad.begin(), bad.end(), tracks.begin(), tracks.end()); // the seek head names them
        const auto at = std::search(seek + 1, bad.end(), tracks.begin(), tracks.end());
        QVERIFY(seek != bad.end() && at != bad.end());
        *(at + 3) = 0x6C; // an element that nobody knows
        QCOMPARE(codeOf(bad), Code::Corrupt);
    }

    void nestedLengthsBeyondTheirParentAreRefused()
    {
        const std::array<std::uint8_t, 4> cluster{0x1F, 0x43, 0xB6, 0x75};
        auto bad = m_webm;
        const auto at = std::search(bad.begin(), bad.end(), cluster.begin(), cluster.end());
        QVERIFY(at != bad.end());
        std::fill_n(at + 4, 8, std::uint8_t(0));
        *(at + 4) = 0x01; // a size of eight bytes
        *(at + 5) = 0x7F;
        QCOMPARE(codeOf(bad), Code::Corrupt);
    }

    void whoeverStopsItIsObeyed()
    {
        const Stopped mp4(Bytes(m_mp4.begin(), m_mp4.begin() + 64));
        QVERIFY(!cleanClip(mp4).ok());
        const Stopped webm(Bytes(m_webm.begin(), m_webm.begin() + 64));
        QCOMPARE(cleanClip(webm).code(), Code::Cancelled);
    }

    void whatIsNoFilmIsSaidSo()
    {
        QCOMPARE(codeOf({}), Code::Invalid);
        QCOMPARE(codeOf(Bytes(100'000, 0)), Code::Invalid);
        QCOMPARE(codeOf(toBytes(asBytes("GIF89a and so on, for a while"))), Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestClipDamage)
#include "tst_clipdamage.moc"
