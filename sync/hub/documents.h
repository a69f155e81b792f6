// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/settings.h"
#include "sync/hub/exchange.h"

namespace pipit::hub {

/// Signed documents: verified as a device verifies them, kept, and given out (PROTOCOL.md §10). Thread-safe.
class Documents
{
public:
    explicit Documents(const Parts &parts) : m_parts(parts) {}

    void put(DocumentType type, const std::optional<CircleId> &circle, const Request &request, Answer answer);
    /// `subject`: a circle, or zeros. Whether the caller may see it has been decided.
    Reply list(DocumentType type, const SubjectId &subject, const Request &request);

private:
    /// A document that was found good, ready to be stored.
    struct Checked {
        SubjectId subject;
        StoredDocument document;
        std::optional<CircleRoster> roster;
        bool same = false; ///< the hub has it already
    };
    using Outcome = std::variant<Checked, Reply>;

    Result<AuthorityChain> authority(StoreReader &reader);
    Result<Outcome> check(StoreReader &reader, DocumentType type, const std::optional<CircleId> &circle, ByteView bytes);
    Result<Outcome> checkAuthority(StoreReader &reader, const SignedDocument &document, ByteView bytes);
    Result<Outcome> checkCircle(StoreReader &reader, const CircleId &circle, const SignedDocument &document, ByteView bytes);
    Result<Outcome> checkFresh(StoreReader &reader, const SignedDocument &document, ByteView bytes);
    Result<Outcome> checkSettings(StoreReader &reader, const SignedDocument &document, ByteView bytes);
    /// A repeat or a fork of a version that the hub has; nullopt when the version is new.
    Result<std::optional<Outcome>> compare(StoreReader &reader, DocumentType type, const SubjectId &subject,
                                           std::uint64_t version, const Hash &hash);
    Reply refuse(const Error &error, const SubjectId &subject, std::uint64_t newest);

    Parts m_parts;
};

} // namespace pipit::hub
