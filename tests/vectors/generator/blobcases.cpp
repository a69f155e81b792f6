// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/format/blob.h"
#include "core/format/padme.h"

namespace pipit::vectors {

namespace {

/// Media of the blob cases: byte i is (7 i + start) mod 251, so that no two chunks are alike.
Bytes media(std::size_t size, unsigned start)
{
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>((7 * i + start) % 251);
    return out;
}

struct Base
{
    QString name;
    BlobKey key;
    agestream::Nonce nonce;
    Bytes media, bytes;
    unsigned start;
    SealedBlob info;
};

Base base(const char *name, std::size_t size, std::uint8_t number)
{
    Base out{QString::fromUtf8(name), BlobKey(Bytes(16, number)), agestream::Nonce{{number, 2, 3}}, media(size, number), {}, number, {}};
    MemorySink sink;
    BlobWriter writer(out.key, out.nonce, sink, limits::maxFormatBlob);
    if (!writer.write(out.media)) qFatal("write");
    out.info = *writer.finish();
    out.bytes = sink.take();
    return out;
}

QJsonObject described(const Base &base)
{
    return {{QStringLiteral("fk"), hexed(base.key.view())},
            {QStringLiteral("nonce"), hexed(base.nonce.view())},
            {QStringLiteral("media_length"), qint64(base.media.size())},
            {QStringLiteral("media_start"), int(base.start)},
            {QStringLiteral("media_sha256"), hexed(sha256(base.media).view())},
            {QStringLiteral("size"), qint64(base.bytes.size())},
            {QStringLiteral("blob_id"), hexed(base.info.id.view())}};
}

/// One change to the bytes of a base, written down as it is made.
struct Edit
{
    Bytes &bytes;
    QJsonArray &log;

    void flip(std::size_t at, std::uint8_t mask)
    {
        bytes[at] ^= mask;
        log.append(QJsonObject{{QStringLiteral("at"), qint64(at)}, {QStringLiteral("xor"), hexed({&mask, 1})}});
    }
    void cut(std::size_t size)
    {
        bytes.resize(size);
        log.append(QJsonObject{{QStringLiteral("cut_to"), qint64(size)}});
    }
    void append(ByteView more)
    {
        bytes.insert(bytes.end(), more.begin(), more.end());
        log.append(QJsonObject{{QStringLiteral("append"), hexed(more)}});
    }
    void copy(std::size_t to, std::size_t from, std::size_t size, const Base &source)
    {
        const auto part = toBytes(ByteView(source.bytes).subspan(from, size));
        std::copy(part.begin(), part.end(), bytes.begin() + std::ptrdiff_t(to));
        log.append(QJsonObject{{QStringLiteral("copy_to"), qint64(to)}, {QStringLiteral("from"), qint64(from)},
                               {QStringLiteral("size"), qint64(size)}, {QStringLiteral("of"), source.name}});
    }
};

class Cases
{
public:
    explicit Cases(Area &area) : m_area(area) {}

    template <class Change>
    void refused(const char *fault, const Base &base, Code code, Change change)
    {
        auto bytes = base.bytes;
        QJsonArray log;
        change(Edit{bytes, log});
        put(fault, true, base, bytes, log, base.key, base.media.size(), code);
    }
    void opened(const char *name, const Base &base) { put(name, false, base, base.bytes, {}, base.key, base.media.size(), {}); }
    void otherKey(const char *fault, const Base &base, const BlobKey &key)
    {
        put(fault, true, base, base.bytes, {}, key, base.media.size(), Code::Corrupt);
    }
    void otherLength(const char *fault, const Base &base, std::uint64_t length)
    {
        put(fault, true, base, base.bytes, {}, base.key, length, Code::Corrupt);
    }

private:
    void put(const char *name, bool faulty, const Base &base, const Bytes &bytes, const QJsonArray &log, const BlobKey &key,
             std::uint64_t length, Code code)
    {
        auto &one = m_area.add(QString::fromUtf8(name), faulty ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("blob"), base.name);
        one.insert(QStringLiteral("edits"), log);
        one.insert(QStringLiteral("fk"), hexed(key.view()));
        one.insert(QStringLiteral("true_length"), digits(length));
        const MemorySource source(bytes);
        auto reader = BlobReader::open(source, key, length);
        Result<std::size_t> read(std::size_t(0));
        Bytes out;
        if (reader) {
            out.resize(static_cast<std::size_t>(length));
            read = (*reader)->readAt(0, out);
        } else {
            read = reader.error();
        }
        if (!faulty) {
            if (!read || out != base.media) qFatal("%s", name);
            one.insert(QStringLiteral("expect"), QJsonObject{{QStringLiteral("media_sha256"), hexed(sha256(out).view())}});
            return;
        }
        auto expect = mustFail(name, read, code);
        // Where the fault shows: at once, before a byte is released, or only when the chunk is read.
        expect.insert(QStringLiteral("when"), reader ? QStringLiteral("read") : QStringLiteral("open"));
        one.insert(QStringLiteral("expect"), expect);
    }
    Area &m_area;
};

} // namespace

Area blobCases()
{
    Area area("PIPBLOB1, FORMAT.md §4. Media are not stored: byte i is (7 i + media_start) mod 251.");
    const auto empty = base("empty", 0, 1), one = base("one byte", 1, 2), note = base("a short note", 32'768, 3),
               chunk = base("one whole chunk", 65'536, 4), more = base("a chunk and a byte", 65'537, 5),
               three = base("three chunks", 180'000, 6), other = base("three chunks of another", 180'000, 7);
    QJsonObject blobs;
    for (const auto *each : {&empty, &one, &note, &chunk, &more, &three, &other}) blobs.insert(each->name, described(*each));
    area.share(QStringLiteral("blobs"), blobs);
    QJsonArray padded;
    for (const std::uint64_t length : {0ull, 1ull, 2ull, 9ull, 100ull, 1'000ull, 1'025ull, 32'768ull, 32'769ull, 65'536ull, 65'537ull,
                                       1'048'577ull, 67'108'864ull, 536'870'912ull, 1'099'511'627'776ull})
        padded.append(QJsonObject{{QStringLiteral("length"), digits(length)},
                                  {QStringLiteral("padme"), digits(padme(length))},
                                  {QStringLiteral("blob"), digits(paddedSize(length, limits::minPaddedBlob))},
                                  {QStringLiteral("body"), digits(paddedSize(length, limits::minPaddedBody))}});
    area.share(QStringLiteral("padded"), padded);

    Cases cases(area);
    for (const auto *each : {&empty, &one, &note, &chunk, &more, &three})
        cases.opened(qPrintable(each->name), *each);
    constexpr std::size_t c = limits::sealedChunk, at = blobPrefixSize;
    cases.refused("another magic", note, Code::Corrupt, [](Edit e) { e.flip(0, 1); });
    cases.refused("a later magic", note, Code::TooNew, [](Edit e) { e.flip(7, 3); });
    cases.refused("version 2", note, Code::TooNew, [](Edit e) { e.flip(8, 3); });
    for (const std::size_t i : {9u, 15u})
        cases.refused(i == 9 ? "byte 9 not zero" : "byte 15 not zero", note, Code::Corrupt, [&](Edit e) { e.flip(i, 0x80); });
    cases.refused("another nonce", note, Code::Corrupt, [](Edit e) { e.flip(16, 1); });
    cases.refused("the first byte of a chunk", note, Code::Corrupt, [](Edit e) { e.flip(at, 1); });
    cases.refused("the last bit of the tag", note, Code::Corrupt, [&](Edit e) { e.flip(note.bytes.size() - 1, 0x80); });
    cases.refused("a bit in the padding", one, Code::Corrupt, [](Edit e) { e.flip(at + 20'000, 4); });
    cases.refused("a bit in the first of three chunks", three, Code::Corrupt, [](Edit e) { e.flip(at + 5, 1); });
    cases.refused("a bit in the middle chunk", three, Code::Corrupt, [](Edit e) { e.flip(at + c + 100, 1); });
    cases.refused("a bit in the last chunk", three, Code::Corrupt, [](Edit e) { e.flip(at + 2 * c, 1); });
    cases.refused("no bytes", note, Code::Corrupt, [](Edit e) { e.cut(0); });
    cases.refused("31 bytes", note, Code::Corrupt, [](Edit e) { e.cut(31); });
    cases.refused("the prefix alone", note, Code::Corrupt, [](Edit e) { e.cut(32); });
    cases.refused("a byte less", note, Code::Corrupt, [&](Edit e) { e.cut(note.bytes.size() - 1); });
    cases.refused("a byte more", note, Code::Corrupt, [](Edit e) { e.append(Bytes{0}); });
    cases.refused("16 bytes more", note, Code::Corrupt, [](Edit e) { e.append(Bytes(16, 0)); });
    cases.refused("without its last chunk", three, Code::Corrupt, [](Edit e) { e.cut(at + 2 * c); });
    cases.refused("cut within its last tag", three, Code::Corrupt, [&](Edit e) { e.cut(three.bytes.size() - 8); });
    cases.refused("the first chunk twice", three, Code::Corrupt, [&](Edit e) { e.copy(at + c, at, c, three); });
    cases.refused("the second chunk first", three, Code::Corrupt, [&](Edit e) { e.copy(at, at + c, c, three); });
    cases.refused("first and second exchanged", three, Code::Corrupt, [&](Edit e) {
        e.copy(at, at + c, c, three);
        e.copy(at + c, at, c, three);
    });
    cases.refused("a chunk of another blob", three, Code::Corrupt, [&](Edit e) { e.copy(at + c, at + c, c, other); });
    cases.refused("the last chunk of another blob", three, Code::Corrupt,
                  [&](Edit e) { e.copy(at + 2 * c, at + 2 * c, three.bytes.size() - at - 2 * c, other); });
    cases.refused("the prefix of another blob", three, Code::Corrupt, [&](Edit e) { e.copy(0, 0, 32, other); });
    cases.otherKey("another fk", three, other.key);
    cases.otherLength("a true length of another padded size", three, 100'000);
    cases.otherLength("a true length of 0 for a longer file", three, 0);
    cases.otherLength("a true length over 2^40", note, (1ull << 40) + 1);
    cases.otherLength("a true length of 2^64 - 1", note, UINT64_MAX);
    return area;
}

} // namespace pipit::vectors
