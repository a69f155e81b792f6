// SPDX-License-Identifier: Apache-2.0
#include "core/format/envelope.h"

#include <numeric>

namespace pipit {

namespace {

constexpr std::array<std::uint8_t, 8> magic{'P', 'I', 'P', 'E', 'N', 'V', '1', 0};

using SlotPlaintext = Secret<struct SlotPlaintextTag, slotPlaintextSize>;

Error error(Code code, std::uint16_t reason, const char *why)
{
    return {code, why, reason};
}

Hash headerHash(ByteView header)
{
    return sha256(asBytes(label::header), header);
}

KeyCommit commitOf(const ContentKey &key, const EntryId &entry)
{
    const auto commit = hkdf({key.view()}, entry.view(), {asBytes(label::commit)});
    return *KeyCommit::from(commit.view());
}

BlobKey bodyKey(const ContentKey &key, const Hash &header)
{
    return BlobKey(hkdf({key.view()}, header.view(), {asBytes(label::body)}).view().first(BlobKey::size));
}

hpke::Info slotInfo(const Hash &header)
{
    return hpke::Info(concat(asBytes(label::slot), header.view()));
}

/// Plaintext on its way: what is decoded from it lives on in ordinary memory, so a guarded page would cost more than the
/// rest of the work and protect nothing.
struct Passing
{
    Bytes bytes;
    ~Passing() { wipe(bytes); }
};

std::size_t slotCount(std::size_t recipients)
{
    return recipients <= 4 ? 4 : recipients <= 8 ? 8 : 16;
}

/// Fisher–Yates with rejection, so that no order is likelier than another.
std::vector<std::size_t> shuffled(std::size_t count, Rng &rng)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = count; i > 1; --i) {
        std::uint8_t byte = 0;
        const auto most = static_cast<std::uint8_t>(256 - 256 % i);
        do rng.fill({&byte, 1});
        while (most != 0 && byte >= most);
        std::swap(order[i - 1], order[byte % i]);
    }
    return order;
}

Bytes sealedSlot(const hpke::Sealed &sealed)
{
    return concat(sealed.enc.view(), sealed.ciphertext);
}

Result<std::vector<Bytes>> sealSlots(const std::vector<Recipient> &recipients, const ContentKey &key, const Hash &header, Rng &rng)
{
    const auto info = slotInfo(header);
    const auto order = shuffled(slotCount(recipients.size()), rng);
    std::vector<Bytes> slots(order.size());
    auto ephemerals = hpke::KeyPair::generate(rng, order.size());
    SlotPlaintext plaintext;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i >= recipients.size()) {
            // What a seal under an unknown key looks like: ChaCha20-Poly1305 cannot be told from random bytes.
            Bytes &filler = slots[order[i]] = toBytes(ephemerals[i].pub.view());
            filler.resize(slotSize);
            rng.fill(MutableByteView(filler).subspan(32));
            continue;
        }
        Bytes number;
        putBigEndian(number, recipients[i].before.seq + 1);
        auto out = plaintext.writable();
        std::copy(key.view().begin(), key.view().end(), out.begin());
        std::copy(number.begin(), number.end(), out.begin() + 32);
        std::copy_n(recipients[i].before.hash.bytes.begin(), 32, out.begin() + 40);
        PIPIT_TRY_SET(const auto sealed, hpke::sealWith(std::move(ephemerals[i]), recipients[i].pub, info, {}, plaintext.view()));
        slots[order[i]] = sealedSlot(sealed);
    }
    return slots;
}

} // namespace

Result<EnvelopeHeader> parseEnvelope(ByteView envelope)
{
    if (envelope.size() > limits::maxEnvelope) return error(Code::TooBig, 101, "envelope over its limit");
    if (envelope.size() < envelopeHeaderSize || !equal(envelope.first(6), ByteView(magic).first(6)))
        return error(Code::Corrupt, 102, "not an envelope");
    if (!equal(envelope.first(8), magic)) return error(Code::TooNew, 105, "envelope version");
    EnvelopeHeader out;
    out.suite = envelope[8];
    if (out.suite != suiteX25519) return error(Code::TooNew, 105, "unknown suite");
    const std::size_t nslots = envelope[9], nblobs = bigEndian<std::uint16_t>(envelope.subspan(10, 2));
    const std::size_t bodySize = bigEndian<std::uint32_t>(envelope.subspan(12, 4));
    if ((nslots != 4 && nslots != 8 && nslots != 16) || nblobs > limits::maxBlobs)
        return error(Code::Corrupt, 103, "slots or blobs");
    const std::size_t headerSize = envelopeHeaderSize + 32 * nblobs;
    if (bodySize > limits::maxEnvelope || envelope.size() != headerSize + nslots * slotSize + bodySize + signatureSize)
        return error(Code::Corrupt, 104, "envelope of the wrong size");
    out.entry = *EntryId::from(envelope.subspan(16, 16));
    out.circle = *CircleId::from(envelope.subspan(32, 16));
    out.author = *AuthorId::from(envelope.subspan(48, 32));
    out.commit = *KeyCommit::from(envelope.subspan(80, 32));
    for (std::size_t i = 0; i < nblobs; ++i) out.blobs.push_back(*BlobId::from(envelope.subspan(envelopeHeaderSize + 32 * i, 32)));
    out.header = envelope.first(headerSize);
    for (std::size_t i = 0; i < nslots; ++i) out.slots.push_back(envelope.subspan(headerSize + i * slotSize, slotSize));
    out.body = envelope.subspan(headerSize + nslots * slotSize, bodySize);
    out.signedPart = envelope.first(envelope.size() - signatureSize);
    out.signature = *Signature::from(envelope.last(signatureSize));
    return out;
}

bool signatureFits(const EnvelopeHeader &header, const SigningPublicKey &author)
{
    return authorIdOf(author) == header.author && verifyHashed(author, label::signEnvelope, header.signedPart, header.signature);
}

EnvHash envelopeHash(ByteView envelope)
{
    return {sha256(envelope).bytes};
}

Result<SealedEnvelope> sealEnvelope(const CircleId &circle, const Body &body, const std::vector<Recipient> &recipients,
                                    const SigningKey &author, Rng &rng)
{
    if (recipients.empty() || recipients.size() > limits::maxSlots || body.media.size() > limits::maxBlobs ||
        std::none_of(recipients.begin(), recipients.end(), [](const auto &r) { return r.seat == 255; }))
        return error(Code::Invalid, 0, "recipients");
    SealedEnvelope out;
    out.entry = rng.id<EntryId>();
    out.key = rng.secret<ContentKey>();

    const Passing cborBody{body.encode()}, padded{padBody(cborBody.bytes)};
    const auto bodySize = agestream::Nonce::size + agestream::sealedSize(padded.bytes.size());
    const auto nslots = slotCount(recipients.size());
    if (envelopeHeaderSize + 32 * body.media.size() + nslots * slotSize + bodySize + signatureSize > limits::maxEnvelope)
        return error(Code::TooBig, 101, "envelope over its limit");
    Bytes &bytes = out.bytes;
    bytes = toBytes(magic);
    bytes.push_back(suiteX25519);
    bytes.push_back(static_cast<std::uint8_t>(nslots));
    putBigEndian(bytes, static_cast<std::uint16_t>(body.media.size()));
    putBigEndian(bytes, static_cast<std::uint32_t>(bodySize));
    const auto append = [&bytes](ByteView view) { bytes.insert(bytes.end(), view.begin(), view.end()); };
    append(out.entry.view());
    append(circle.view());
    append(authorIdOf(author.publicKey()).view());
    append(commitOf(out.key, out.entry).view());
    for (const auto &media : body.media) append(media.blob.view());

    const auto header = headerHash(bytes);
    PIPIT_TRY_SET(const auto slots, sealSlots(recipients, out.key, header, rng));
    for (const auto &slot : slots) append(slot);
    append(agestream::seal(bodyKey(out.key, header), rng.id<agestream::Nonce>(), padded.bytes));
    append(author.signHashed(label::signEnvelope, bytes).view());
    out.hash = envelopeHash(bytes);
    return out;
}

bool commitFits(const EnvelopeHeader &header, const ContentKey &key)
{
    return commitOf(key, header.entry) == header.commit;
}

Result<std::vector<OpenedSlot>> openSlots(const EnvelopeHeader &header, const std::vector<const SeatKey *> &keys)
{
    const auto info = slotInfo(headerHash(header.header));
    std::vector<OpenedSlot> opened;
    for (const auto *key : keys) {
        // A seat has one place in one stream: the newest epoch that opens decides.
        if (std::any_of(opened.begin(), opened.end(), [&](const auto &other) { return other.key->seat == key->seat; })) continue;
        for (const auto &slot : header.slots) {
            const auto enc = *hpke::Encapsulated::from(slot.first(32));
            SlotPlaintext plaintext;
            if (!hpke::openBaseInto(key->pair, enc, info, {}, slot.subspan(32), plaintext.writable())) continue;
            OpenedSlot out;
            out.key = key;
            out.contentKey = ContentKey(plaintext.view().first(32));
            out.stream.seq = bigEndian<std::uint64_t>(plaintext.view().subspan(32, 8));
            out.stream.hash = *EnvHash::from(plaintext.view().subspan(40, 32));
            if (!commitFits(header, out.contentKey)) return error(Code::Refused, 601, "key commitment");
            opened.push_back(std::move(out));
            break;
        }
    }
    if (opened.empty()) return error(Code::WrongKey, 501, "no slot opens");
    std::sort(opened.begin(), opened.end(), [](const auto &a, const auto &b) { return a.key->seat < b.key->seat; });
    return opened;
}

Result<Body> openBody(const EnvelopeHeader &header, const ContentKey &key)
{
    const auto size = agestream::openedSize(header.body);
    Passing padded{Bytes(size.value_or(0))};
    if (!size || !agestream::openInto(bodyKey(key, headerHash(header.header)), header.body, padded.bytes))
        return error(Code::Corrupt, 701, "body does not open");
    const auto cborBody = unpadBody(padded.bytes);
    if (!cborBody) return error(Code::Corrupt, 702, "body padding");
    auto body = Body::decode(*cborBody);
    if (!body) return error(body.code(), body.code() == Code::TooNew ? 704 : 703, "body CBOR");
    // The header names the blobs for the hub; the body decides. They must be the same ones.
    const bool same = body->media.size() == header.blobs.size() &&
                      std::equal(header.blobs.begin(), header.blobs.end(), body->media.begin(),
                                 [](const auto &blob, const auto &media) { return blob == media.blob; });
    if (!same) return error(Code::Corrupt, 703, "header and body name other blobs");
    return body;
}

} // namespace pipit
