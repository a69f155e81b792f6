// SPDX-License-Identifier: Apache-2.0
#include "core/format/authoritymanifest.h"

#include "core/format/cborfields.h"
#include "core/format/manifestreason.h"

namespace pipit {

namespace {

using manifestreason::refused;

Result<std::vector<AuthorityManifest::RecordsKey>> readRecordsKeys(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > 64) return Error{Code::Corrupt, "list over its limit"};
    std::vector<AuthorityManifest::RecordsKey> keys;
    for (std::size_t i = 0; i < count; ++i) {
        AuthorityManifest::RecordsKey key;
        PIPIT_TRY(in.arrayOf(3));
        PIPIT_TRY_SET(const auto epoch, in.unsignedUpTo(UINT32_MAX));
        PIPIT_TRY_SET(const auto suite, in.unsignedUpTo(255));
        if (suite != suiteX25519) return Error{Code::TooNew, "suite of a records key"};
        PIPIT_TRY_SET(key.pub, in.id<hpke::PublicKey>());
        key.epoch = static_cast<std::uint32_t>(epoch);
        key.suite = static_cast<std::uint8_t>(suite);
        keys.push_back(key);
    }
    const auto notBefore = [](const auto &a, const auto &b) { return a.epoch >= b.epoch; };
    if (std::adjacent_find(keys.begin(), keys.end(), notBefore) != keys.end()) return Error{Code::Corrupt, "epochs out of order"};
    return keys;
}

bool distinct(std::vector<SigningPublicKey> keys)
{
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

Result<void> checkRules(const AuthorityManifest &m)
{
    const bool sound = m.rootKeys.size() >= 3 && m.rootKeys.size() <= 5 && m.rootThreshold >= 2 &&
                       m.rootThreshold <= m.rootKeys.size() && m.officerThreshold >= 2 &&
                       m.officerThreshold <= m.officers.size() && !m.recordsKeys.empty() && m.tlsPins.size() >= 2 &&
                       m.minSuite >= 1 && distinct(m.rootKeys) && distinct(m.officers) && distinct(m.refreshKeys);
    if (!sound) return refused(manifestreason::rule, "authority manifest breaks its own rules");
    if (m.expiresMs <= m.issuedMs || m.expiresMs - m.issuedMs > limits::authorityMs)
        return refused(manifestreason::rule, "authority manifest lives too long");
    return {};
}

} // namespace

Bytes AuthorityManifest::encode() const
{
    cbor::Writer out;
    out.map(15);
    out.unsignedInt(1).bytes(authorityId.view());
    out.unsignedInt(2).unsignedInt(version);
    out.unsignedInt(3).integer(issuedMs);
    out.unsignedInt(4).integer(expiresMs);
    cbor::writeIds(out.unsignedInt(5), rootKeys);
    out.unsignedInt(6).unsignedInt(rootThreshold);
    cbor::writeIds(out.unsignedInt(7), officers);
    out.unsignedInt(8).unsignedInt(officerThreshold);
    cbor::writeIds(out.unsignedInt(9), refreshKeys);
    out.unsignedInt(10).array(recordsKeys.size());
    for (const auto &key : recordsKeys) out.array(3).unsignedInt(key.epoch).unsignedInt(key.suite).bytes(key.pub.view());
    out.unsignedInt(11).bytes(hubReceiptKey.view());
    cbor::writeIds(out.unsignedInt(12), tlsPins);
    out.unsignedInt(13).unsignedInt(minSuite);
    out.unsignedInt(14).unsignedInt(minAppBuild);
    out.unsignedInt(15).bytes(previous.view());
    return out.take();
}

Result<AuthorityManifest> AuthorityManifest::decode(ByteView payload)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(payload));
    AuthorityManifest m;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
                           [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: PIPIT_FIELD(m.authorityId, in.id<AuthorityId>());
        case 2: PIPIT_FIELD(m.version, in.unsignedInt());
        case 3: PIPIT_FIELD(m.issuedMs, in.unsignedUpTo(INT64_MAX));
        case 4: PIPIT_FIELD(m.expiresMs, in.unsignedUpTo(INT64_MAX));
        case 5: PIPIT_FIELD(m.rootKeys, cbor::ids<SigningPublicKey>(in, 5));
        case 6: PIPIT_FIELD(m.rootThreshold, in.unsignedUpTo(5));
        case 7: PIPIT_FIELD(m.officers, cbor::ids<SigningPublicKey>(in, 64));
        case 8: PIPIT_FIELD(m.officerThreshold, in.unsignedUpTo(64));
        case 9: PIPIT_FIELD(m.refreshKeys, cbor::ids<SigningPublicKey>(in, 8));
        case 10: PIPIT_FIELD(m.recordsKeys, readRecordsKeys(in));
        case 11: PIPIT_FIELD(m.hubReceiptKey, in.id<SigningPublicKey>());
        case 12: PIPIT_FIELD(m.tlsPins, cbor::ids<Hash>(in, 16));
        case 13: PIPIT_FIELD(m.minSuite, in.unsignedUpTo(255));
        case 14: PIPIT_FIELD(m.minAppBuild, in.unsignedUpTo(UINT32_MAX));
        case 15: PIPIT_FIELD(m.previous, in.id<Hash>());
        default: return Error{Code::TooNew, "authority manifest key"};
        }
    }));
    return m;
}

const AuthorityManifest *AuthorityChain::version(std::uint64_t number) const
{
    return number >= 1 && number <= m_all.size() ? &m_all[static_cast<std::size_t>(number - 1)] : nullptr;
}

Result<AuthorityChain::Outcome> AuthorityChain::accept(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::read(signedDocument, DocumentType::Authority));
    auto decoded = AuthorityManifest::decode(document.payload);
    if (!decoded) return manifestreason::unreadable(decoded.error());
    auto next = std::move(*decoded);
    const auto hash = document.hash();
    if (const auto *held = version(next.version)) {
        if (hash == newestHash()) return Outcome::Same;
        if (hash == m_hashes[static_cast<std::size_t>(next.version - 1)])
            return refused(manifestreason::wrongVersion, "an older version again");
        // Evidence only when those signed it who could have made that version; anybody can write a document.
        const auto &judges = next.version == 1 ? *held : *version(next.version - 1);
        if (document.validSignatures(judges.rootKeys) < judges.rootThreshold)
            return refused(manifestreason::signatures, "too few roots");
        return refused(manifestreason::fork, "two authority manifests of one version");
    }
    if (next.version != m_all.size() + 1) return refused(manifestreason::wrongVersion, "not the next version");
    if (next.previous != (empty() ? Hash{} : newestHash())) return refused(manifestreason::wrongPrevious, "wrong previous hash");
    if (!empty() && next.authorityId != newest().authorityId)
        return refused(manifestreason::otherAuthority, "another authority");
    PIPIT_TRY(checkRules(next));
    if (document.validSignatures(next.rootKeys) < next.rootThreshold)
        return refused(manifestreason::signatures, "too few of its own roots");
    if (!empty() && document.validSignatures(newest().rootKeys) < newest().rootThreshold)
        return refused(manifestreason::signatures, "too few of the roots before");
    m_all.push_back(std::move(next));
    m_hashes.push_back(hash);
    if (m_anchor && hash == *m_anchor) m_anchored = true;
    return Outcome::Advanced;
}

} // namespace pipit
