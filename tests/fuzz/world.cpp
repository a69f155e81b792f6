// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/world.h"

#include "core/crypto/labels.h"

#include <cstdio>
#include <cstdlib>

namespace pipit::fuzz {

World::World()
    : circle(t.circle, authority), iro(t.seatKey(t.iro)), authorityDocument(t.authorityDocument()), circleDocument(t.circleDocument())
{
    must(authority.accept(authorityDocument).ok() && circle.accept(circleDocument).ok(), "the world's manifests are accepted");
}

World &world()
{
    static World one;
    return one;
}

void must(bool holds, const char *what)
{
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

Bytes sealedBody(ByteView padded, const std::vector<BlobId> &blobs)
{
    auto &w = world();
    test::SeededRng rng(1);
    const ContentKey key(Bytes(32, 0x11));
    const auto entry = rng.id<EntryId>();
    const auto &author = w.t.child.author;
    Bytes bytes = toBytes(asBytes(std::string_view("PIPENV1\0", 8)));
    bytes.push_back(1);
    bytes.push_back(4);
    putBigEndian(bytes, static_cast<std::uint16_t>(blobs.size()));
    putBigEndian(bytes, static_cast<std::uint32_t>(agestream::Nonce::size + agestream::sealedSize(padded.size())));
    const auto commit = hkdf({key.view()}, entry.view(), {asBytes(label::commit)});
    bytes = concat(bytes, entry.view(), w.t.circle.view(), authorIdOf(author.publicKey()).view(), commit.view());
    for (const auto &blob : blobs) bytes = concat(bytes, blob.view());
    const auto hh = sha256(asBytes(label::header), bytes);
    Bytes number;
    putBigEndian(number, std::uint64_t(1));
    const auto sealed = *hpke::sealBase(w.iro.pair.pub, concat(asBytes(label::slot), hh.view()), {}, concat(key.view(), number, Bytes(32)), rng);
    bytes = concat(bytes, sealed.enc.view(), sealed.ciphertext, Bytes(3 * slotSize, 0x22));
    const agestream::FileKey bodyKey(hkdf({key.view()}, hh.view(), {asBytes(label::body)}).view().first(16));
    bytes = concat(bytes, agestream::seal(bodyKey, rng.id<agestream::Nonce>(), padded));
    return concat(bytes, author.signHashed(label::signEnvelope, bytes).view());
}

} // namespace pipit::fuzz
