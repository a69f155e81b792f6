// SPDX-License-Identifier: Apache-2.0
// Real films: what leaves is the picture and the sound, frame by frame, and nothing that told who, where or when.
#include "core/media/boxes.h"
#include "core/media/clip.h"
#include "tests/core/media/films.h"

#include <QTest>

using namespace pipit;
using namespace Qt::StringLiterals;
using test::Films;
using test::holds;

namespace {

const auto picture = u"-f lavfi -i testsrc=size=160x120:rate=12:duration=3"_s;
const auto sound = u" -f lavfi -i sine=frequency=440:duration=3"_s;
const auto telltale = u" -metadata title=CANARYTITLE -metadata artist=CANARYARTIST -metadata location=+51.5033-000.1276/ -metadata comment=CANARYCOMMENT"
                      " -metadata creation_time=2024-05-01T10:00:00 -metadata:s:v:0 handler_name=CANARYHANDLER -metadata:s:a:0 language=gle"_s;

Bytes all(const ByteSource &source)
{
    Bytes out(std::size_t(*source.size()));
    const auto got = source.readAt(0, out);
    return got && *got == out.size() ? out : Bytes();
}

} // namespace

class TestClip : public QObject
{
    Q_OBJECT

    Films m_films;

    /// Cleaned by us, and what it is then; empty when it was refused.
    Bytes clean(const Bytes &film, std::string_view mime, std::uint32_t least, std::uint32_t most)
    {
        const MemorySource source(film);
        const auto clip = cleanClip(source);
        if (!clip) {
            qWarning("refused: %s", clip.error().detail.c_str());
            return {};
        }
        if (clip->mime != mime || clip->ms < least || clip->ms > most) {
            qWarning("%s %u ms", std::string(clip->mime).c_str(), clip->ms);
            return {};
        }
        return all(*clip->bytes);
    }
    void sameFrames(const Bytes &before, const Bytes &after, const QString &ending)
    {
        QVERIFY(!after.empty());
        for (const auto *stream : {"0:v:0", "0:a:0"}) {
            const auto wanted = m_films.frames(before, u"before"_s + ending, QLatin1String(stream));
            QVERIFY(wanted.count('\n') > 10);
            QCOMPARE(m_films.frames(after, u"after"_s + ending, QLatin1String(stream)), wanted);
        }
    }
    /// Chapters, subtitles and a file with metadata that ffmpeg reads.
    QString telling()
    {
        m_films.write(u"meta"_s, toBytes(asBytes(";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=CANARYCHAPTER\n")));
        m_films.write(u"words.srt"_s, toBytes(asBytes("1\n00:00:00,000 --> 00:00:02,000\nCANARYWORDS\n")));
        return u" -i %1 -i %2 -map 0:v -map 1:a -map 2:s -map_metadata 3 -map_chapters 3"_s.arg(m_films.path(u"words.srt"_s), m_films.path(u"meta"_s));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Films::ready(), "ffmpeg is in platforms/linux/packages"); }

    void anMp4KeepsItsFramesAndLosesWhatItTells()
    {
        const auto film = m_films.make(picture + sound + telling() + telltale + u" -c:v libx264 -g 12 -bf 2 -c:a aac -c:s mov_text"_s, u"a.mp4"_s);
        QVERIFY(holds(film, "CANARYTITLE") && holds(film, "CANARYHANDLER") && holds(film, "CANARYCHAPTER") && holds(film, "CANARYWORDS"));
        const auto out = clean(film, "video/mp4", 2'900, 3'200);
        sameFrames(film, out, u".mp4"_s);
        QVERIFY(!holds(out, "CANARY"));
        QVERIFY(!holds(out, "51.5"));
        for (const auto *gone : {"udta", "meta", "text", "sbtl", "tref", "free", "Lavf"}) QVERIFY2(!holds(out, gone), gone);
        const auto said = m_films.probe(out, u"after.mp4"_s);
        QVERIFY(!said.contains("creation_time") && !said.contains("gle"));
        QCOMPARE(said.count("\"codec_type\""), 2);
        QVERIFY(out.size() < film.size());
        // What plays first comes first.
        QVERIFY(std::search(out.begin(), out.end(), "moov", "moov" + 4) < std::search(out.begin(), out.end(), "mdat", "mdat" + 4));
    }

    void aQuickTimeFilmStaysOne()
    {
        const auto film = m_films.make(picture + sound + telltale + u" -c:v libx264 -c:a aac"_s, u"a.mov"_s);
        const auto out = clean(film, "video/quicktime", 2'900, 3'200);
        sameFrames(film, out, u".mov"_s);
        QVERIFY(!holds(out, "CANARY"));
    }

    void plainSoundInAQuickTimeFilmStaysToo()
    {
        const auto film = m_films.make(picture + sound + telltale + u" -c:v libx264 -c:a pcm_s16le"_s, u"pcm.mov"_s);
        sameFrames(film, clean(film, "video/quicktime", 2'900, 3'200), u".mov"_s);
    }

    void aFilmThatWasMadeToStreamIsReadToo()
    {
        const auto film = m_films.make(picture + sound + telltale + u" -c:v libx264 -c:a aac -movflags +faststart"_s, u"fast.mp4"_s);
        sameFrames(film, clean(film, "video/mp4", 2'900, 3'200), u".mp4"_s);
    }

    void aTurnedFilmStaysTurned()
    {
        const auto plain = m_films.make(picture + u" -c:v libx264"_s, u"plain.mp4"_s);
        Q_UNUSED(plain)
        const auto film = m_films.make(u"-i %1 -c copy -metadata:s:v:0 rotate=90"_s.arg(m_films.path(u"plain.mp4"_s)), u"turned.mp4"_s);
        QVERIFY(m_films.probe(film, u"before.mp4"_s).contains("rotation"));
        QVERIFY(m_films.probe(clean(film, "video/mp4", 2'900, 3'200), u"after.mp4"_s).contains("rotation"));
    }

    void bytesOfTracksThatGoGoToo()
    {
        // The subtitle's samples lie between the picture's in mdat.
        const auto film = m_films.make(picture + sound + telling() + u" -c:v libx264 -c:a aac -c:s mov_text"_s, u"between.mp4"_s);
        QVERIFY(holds(film, "CANARYWORDS"));
        QVERIFY(!holds(clean(film, "video/mp4", 2'900, 3'200), "CANARYWORDS"));
    }

    void whatAnEditListHidesIsSeenAgain()
    {
        // Cut at 1.6 s without encoding again: the first second and more is hidden, not gone.
        const auto whole = m_films.make(picture + sound + u" -c:v libx264 -g 100 -c:a aac"_s, u"whole.mp4"_s);
        Q_UNUSED(whole)
        const auto cut = m_films.make(u"-ss 1.6 -i %1 -c copy"_s.arg(m_films.path(u"whole.mp4"_s)), u"cut.mp4"_s);
        const auto hidden = m_films.frames(cut, u"before.mp4"_s, u"0:v:0"_s).count('\n');
        const auto out = clean(cut, "video/mp4", 2'500, 3'200);
        QVERIFY(m_films.frames(out, u"after.mp4"_s, u"0:v:0"_s).count('\n') > hidden + 10);
    }

    void aWebmKeepsItsFramesAndLosesWhatItTells()
    {
        m_films.write(u"note.txt"_s, toBytes(asBytes("CANARYATTACHED")));
        const auto film = m_films.make(picture + sound + telling() + telltale + u" -c:v libvpx -g 12 -c:a libvorbis -c:s srt -attach %1 -metadata:s:t mimetype=text/plain"_s
                                           .arg(m_films.path(u"note.txt"_s)), u"a.mkv"_s);
        QVERIFY(holds(film, "CANARYTITLE") && holds(film, "CANARYCHAPTER") && holds(film, "CANARYWORDS") && holds(film, "CANARYATTACHED"));
        const auto out = clean(film, "video/x-matroska", 2'800, 3'200);
        sameFrames(film, out, u".mkv"_s);
        QVERIFY(!holds(out, "CANARY"));
        for (const auto *gone : {"Lavf", "51.5", "ENCODER", "note.txt"}) QVERIFY2(!holds(out, gone), gone);
        const auto said = m_films.probe(out, u"after.mkv"_s);
        QCOMPARE(said.count("\"codec_type\""), 2);
    }

    void aWebmOfUnknownLengthGetsOne()
    {
        // As browsers record: nothing knows its size, no duration, no cues.
        const auto film = m_films.make(picture + sound + telltale + u" -c:v libvpx -g 12 -c:a libopus -live 1 -f webm"_s, u"live.webm"_s);
        const auto out = clean(film, "video/webm", 2'800, 3'200);
        sameFrames(film, out, u".webm"_s);
        const auto said = m_films.probe(out, u"after.webm"_s);
        QVERIFY2(said.contains("\"duration\": \"2.9") || said.contains("\"duration\": \"3.0"), said.constData());
        QVERIFY(!holds(out, "CANARY"));
    }

    void aCleanFilmStaysAsItIs()
    {
        for (const auto &[arguments, name] : {std::pair(u" -c:v libx264 -c:a aac"_s, u"twice.mp4"_s), {u" -c:v libvpx -c:a libopus"_s, u"twice.webm"_s}}) {
            const auto once = clean(m_films.make(picture + sound + arguments, name), name.endsWith(u"mp4") ? "video/mp4" : "video/webm", 2'800, 3'200);
            QVERIFY(!once.empty());
            QCOMPARE(clean(once, name.endsWith(u"mp4") ? "video/mp4" : "video/webm", 2'800, 3'200), once);
        }
    }

    void aFilmOverTwoMinutesIsTooLong()
    {
        for (const auto &[arguments, name] : {std::pair(u" -c:v libx264"_s, u"long.mp4"_s), {u" -c:v libvpx"_s, u"long.webm"_s}}) {
            const MemorySource source(m_films.make(u"-f lavfi -i color=size=32x32:rate=2:duration=130"_s + arguments, name));
            QCOMPARE(cleanClip(source).code(), Code::TooBig);
        }
        const MemorySource source(m_films.make(u"-f lavfi -i color=size=32x32:rate=2:duration=120"_s + u" -c:v libx264"_s, u"two.mp4"_s));
        QVERIFY(cleanClip(source).ok());
    }

    void whatIsNotOnTheListIsRefused()
    {
        const auto refused = [&](const QString &arguments, const QString &name) {
            const MemorySource source(m_films.make(arguments, name));
            const auto clip = cleanClip(source);
            return clip ? Code(0) : clip.code();
        };
        QCOMPARE(refused(sound + u" -c:a aac"_s, u"sound.mp4"_s), Code::Invalid);
        QCOMPARE(refused(sound + u" -c:a libopus"_s, u"sound.webm"_s), Code::Invalid);
        QCOMPARE(refused(picture + u" -c:v libx264 -movflags frag_keyframe+empty_moov"_s, u"fragments.mp4"_s), Code::Invalid);
        QCOMPARE(refused(picture + u" -c:v mjpeg"_s, u"pictures.avi"_s), Code::Invalid);
        QCOMPARE(refused(picture + u" -c:v ffv1"_s, u"rare.mkv"_s), Code::Invalid);
    }

    void aLimitOfBytesHolds()
    {
        const auto film = m_films.make(picture + u" -c:v libx264"_s, u"bytes.mp4"_s);
        const MemorySource source(film);
        QCOMPARE(cleanClip(source, {60'000, film.size() / 2}).code(), Code::TooBig);
    }
};

QTEST_GUILESS_MAIN(TestClip)
#include "tst_clip.moc"
