// SPDX-License-Identifier: Apache-2.0
#include "core/format/signeddocument.h"

#include "core/format/manifestreason.h"

namespace pipit {

namespace {

label::Label labelOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Authority: return label::signAuthority;
    case DocumentType::Circle: return label::signCircle;
    case DocumentType::Freshness: return label::signFreshness;
    case DocumentType::Settings: return label::signSettings;
    }
    return {};
}

} // namespace

void SignedDocument::sign(const SigningKey &key)
{
    const auto signature = key.signHashed(labelOf(type), payload);
    const auto at = std::lower_bound(signatures.begin(), signatures.end(), key.publicKey(),
                                     [](const auto &entry, const auto &wanted) { return entry.first < wanted; });
    if (at != signatures.end() && at->first == key.publicKey()) at->second = signature;
    else signatures.insert(at, {key.publicKey(), signature});
}

std::size_t SignedDocument::validSignatures(std::span<const SigningPublicKey> allowed) const
{
    // Keys are strictly ascending (decode refuses others), so nobody counts twice.
    return static_cast<std::size_t>(std::count_if(signatures.begin(), signatures.end(), [&](const auto &entry) {
        return std::find(allowed.begin(), allowed.end(), entry.first) != allowed.end() &&
               verifyHashed(entry.first, labelOf(type), payload, entry.second);
    }));
}

Bytes SignedDocument::encode() const
{
    cbor::Writer out;
    out.array(3).unsignedInt(static_cast<std::uint64_t>(type)).bytes(payload).array(signatures.size());
    for (const auto &[key, signature] : signatures) out.array(2).bytes(key.view()).bytes(signature.view());
    return out.take();
}

Result<SignedDocument> SignedDocument::decode(ByteView bytes)
{
    if (bytes.size() > limits::maxManifest) return Error{Code::TooBig, "signed document"};
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY(in.arrayOf(3));
    PIPIT_TRY_SET(const auto type, in.unsignedInt());
    if (type < 1 || type > 4) return Error{Code::TooNew, "unknown kind of document"};
    SignedDocument document;
    document.type = static_cast<DocumentType>(type);
    PIPIT_TRY_SET(const auto payload, in.bytes());
    document.payload = toBytes(payload);
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > 16) return Error{Code::Corrupt, "too many signatures"};
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY(in.arrayOf(2));
        PIPIT_TRY_SET(const auto key, in.id<SigningPublicKey>());
        PIPIT_TRY_SET(const auto signature, in.id<Signature>());
        if (!document.signatures.empty() && !(document.signatures.back().first < key))
            return Error{Code::Corrupt, "signatures out of order"};
        document.signatures.emplace_back(key, signature);
    }
    return document;
}

Result<SignedDocument> SignedDocument::read(ByteView bytes, DocumentType wanted)
{
    auto document = decode(bytes);
    if (!document) return manifestreason::unreadable(document.error());
    if (document->type != wanted) return manifestreason::refused(manifestreason::malformed, "another kind of document");
    return document;
}

} // namespace pipit
