// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/signeddocument.h"

namespace pipit {

/// The authority's own keys (FORMAT.md §6.2). A value; it says nothing about whether it was signed.
struct AuthorityManifest
{
    struct RecordsKey
    {
        std::uint32_t epoch = 0;
        std::uint8_t suite = 1;
        hpke::PublicKey pub;
        auto operator<=>(const RecordsKey &) const = default;
    };
    AuthorityId authorityId;
    std::uint64_t version = 0;
    std::int64_t issuedMs = 0, expiresMs = 0;
    std::vector<SigningPublicKey> rootKeys; ///< 3–5
    std::uint32_t rootThreshold = 2;
    std::vector<SigningPublicKey> officers;
    std::uint32_t officerThreshold = 2; ///< for class A; class B always needs one
    std::vector<SigningPublicKey> refreshKeys;
    std::vector<RecordsKey> recordsKeys; ///< ascending epochs; the last one is sealed to
    SigningPublicKey hubReceiptKey;
    std::vector<Hash> tlsPins; ///< SHA-256 of SubjectPublicKeyInfo, at least 2
    std::uint8_t minSuite = 1;
    std::uint32_t minAppBuild = 0;
    Hash previous; ///< hash of version - 1; zero for version 1

    Bytes encode() const;
    /// Errors: Corrupt, TooNew (unknown key).
    static Result<AuthorityManifest> decode(ByteView payload);
};

/// Authority manifests verified one by one from version 1.
class AuthorityChain
{
public:
    enum class Outcome { Advanced, Same };

    /// `anchor`: hash of some version that this device got face to face (the enrolment code). The chain is trusted
    /// only once a manifest with that hash is part of it: anchored().
    explicit AuthorityChain(std::optional<Hash> anchor = std::nullopt) : m_anchor(anchor) {}

    /// Takes the next version, or the newest again. Errors: Corrupt, TooNew, Refused (not the next version, wrong
    /// previous hash, too few signatures of the old or the new roots, other authority, life over two years).
    /// Another document under the newest version number is Refused with reason 1204 (FORK).
    Result<Outcome> accept(ByteView signedDocument);

    bool empty() const { return m_all.empty(); }
    bool anchored() const { return !m_anchor || m_anchored; }
    const AuthorityManifest &newest() const { return m_all.back(); }
    /// nullptr when not known.
    const AuthorityManifest *version(std::uint64_t number) const;
    const Hash &newestHash() const { return m_hashes.back(); }
    bool expired(std::int64_t wallMs) const { return !empty() && wallMs > newest().expiresMs; }

private:
    std::optional<Hash> m_anchor;
    bool m_anchored = false;
    std::vector<AuthorityManifest> m_all; ///< m_all[i] is version i + 1
    std::vector<Hash> m_hashes;
};

} // namespace pipit
