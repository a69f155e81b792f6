// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/documents.h"

#include "core/format/freshness.h"
#include "core/format/manifestreason.h"
#include "sync/wire/documents.h"
#include "sync/wire/limits.h"

#include <limits>

namespace pipit::hub {

using wire::Problem;

namespace {

constexpr SubjectId ofAuthority{};
constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();

SubjectId subjectOf(const CircleId &circle)
{
    return {circle.bytes};
}

template <class Chain>
Result<void> replay(StoreReader &reader, DocumentType type, const SubjectId &subject, Chain &chain)
{
    PIPIT_TRY_SET(const auto stored, reader.documents(type, subject, 1, everything));
    for (const auto &one : stored) {
        auto accepted = chain.accept(one.bytes);
        // What was accepted once is accepted again; anything else means that the store is damaged.
        if (!accepted) return Error{Code::Corrupt, "stored document does not verify", accepted.error().reason};
    }
    return {};
}

} // namespace

Reply Documents::refuse(const Error &error, const SubjectId &subject, std::uint64_t newest)
{
    m_parts.log.write(Event::DocumentRefused, subject.view(), error.reason);
    if (error.reason == manifestreason::wrongVersion || error.reason == manifestreason::unknownAuthorityVersion)
        return replyWith(wire::ProblemBody{Problem::VersionGap, newest, {}, {}});
    return replyWith(error.code == Code::TooBig ? Problem::TooBig : Problem::Invalid);
}

Result<std::optional<Documents::Outcome>> Documents::compare(StoreReader &reader, DocumentType type,
                                                             const SubjectId &subject, std::uint64_t version,
                                                             const Hash &hash)
{
    PIPIT_TRY_SET(const auto there, reader.documents(type, subject, version, 1));
    if (there.empty() || there.front().version != version) return std::optional<Outcome>();
    if (there.front().hash == hash) return std::optional<Outcome>(Checked{subject, {}, {}, true});
    m_parts.log.write(Event::DocumentFork, subject.view(), version);
    return std::optional<Outcome>(replyWith(wire::ProblemBody{Problem::Fork, version, there.front().hash, {}}));
}

Result<AuthorityChain> Documents::authority(StoreReader &reader)
{
    AuthorityChain chain;
    PIPIT_TRY(replay(reader, DocumentType::Authority, ofAuthority, chain));
    return chain;
}

Result<Documents::Outcome> Documents::checkAuthority(StoreReader &reader, const SignedDocument &document, ByteView bytes)
{
    const auto manifest = AuthorityManifest::decode(document.payload);
    if (!manifest) return Outcome(refuse(manifest.error(), ofAuthority, 0));
    PIPIT_TRY_SET(auto known, compare(reader, DocumentType::Authority, ofAuthority, manifest->version, document.hash()));
    if (known) return std::move(*known);
    PIPIT_TRY_SET(auto chain, authority(reader));
    PIPIT_TRY_SET(const auto trusted, reader.trustedAuthority());
    if (!trusted || (chain.empty() && document.hash() != *trusted)) return Outcome(replyWith(Problem::Forbidden));
    const auto newest = chain.empty() ? 0 : chain.newest().version;
    if (const auto accepted = chain.accept(bytes); !accepted) return Outcome(refuse(accepted.error(), ofAuthority, newest));
    if (manifest->hubReceiptKey != m_parts.receiptKey.publicKey())
        return Outcome(refuse({Code::Refused, "another hub's receipt key", manifestreason::rule}, ofAuthority, newest));
    return Outcome(Checked{ofAuthority, {manifest->version, document.hash(), toBytes(bytes)}, {}, false});
}

Result<Documents::Outcome> Documents::checkCircle(StoreReader &reader, const CircleId &circle,
                                                  const SignedDocument &document, ByteView bytes)
{
    const auto subject = subjectOf(circle);
    const auto manifest = CircleManifest::decode(document.payload);
    if (!manifest) return Outcome(refuse(manifest.error(), subject, 0));
    if (manifest->circle != circle) return Outcome(replyWith(Problem::Invalid));
    PIPIT_TRY_SET(auto known, compare(reader, DocumentType::Circle, subject, manifest->version, document.hash()));
    if (known) return std::move(*known);
    PIPIT_TRY_SET(const auto roots, authority(reader));
    if (roots.empty()) return Outcome(replyWith(Problem::Forbidden));
    CircleChain chain(circle, roots);
    PIPIT_TRY(replay(reader, DocumentType::Circle, subject, chain));
    const auto newest = chain.empty() ? 0 : chain.newest().version;
    if (const auto accepted = chain.accept(bytes); !accepted) return Outcome(refuse(accepted.error(), subject, newest));
    return Outcome(Checked{subject, {manifest->version, document.hash(), toBytes(bytes)}, CircleRoster::of(*manifest), false});
}

Result<Documents::Outcome> Documents::checkFresh(StoreReader &reader, const SignedDocument &document, ByteView bytes)
{
    const auto claimed = Freshness::decode(document.payload);
    if (!claimed) return Outcome(refuse(claimed.error(), ofAuthority, 0));
    const auto subject = subjectOf(claimed->circle);
    PIPIT_TRY_SET(const auto roots, authority(reader));
    CircleChain chain(claimed->circle, roots);
    PIPIT_TRY(replay(reader, DocumentType::Circle, subject, chain));
    if (roots.empty() || chain.empty()) return Outcome(replyWith(Problem::Forbidden));
    const auto good = checkFreshness(bytes, chain, roots);
    if (!good) return Outcome(refuse(good.error(), subject, chain.newest().version));
    if (good->issuedMs <= 0) return Outcome(replyWith(Problem::Invalid));
    const auto version = static_cast<std::uint64_t>(good->issuedMs);
    PIPIT_TRY_SET(auto known, compare(reader, DocumentType::Freshness, subject, version, document.hash()));
    if (known) return std::move(*known);
    PIPIT_TRY_SET(const auto newest, reader.newestVersion(DocumentType::Freshness, subject));
    if (version < newest) return Outcome(replyWith(wire::ProblemBody{Problem::VersionGap, newest, {}, {}}));
    return Outcome(Checked{subject, {version, document.hash(), toBytes(bytes)}, {}, false});
}

Result<Documents::Outcome> Documents::checkSettings(StoreReader &reader, const SignedDocument &document, ByteView bytes)
{
    const auto settings = Settings::decode(document.payload);
    if (!settings) return Outcome(refuse(settings.error(), ofAuthority, 0));
    PIPIT_TRY_SET(auto known, compare(reader, DocumentType::Settings, ofAuthority, settings->version, document.hash()));
    if (known) return std::move(*known);
    PIPIT_TRY_SET(const auto roots, authority(reader));
    if (roots.empty()) return Outcome(replyWith(Problem::Forbidden));
    SettingsChain chain(roots);
    PIPIT_TRY(replay(reader, DocumentType::Settings, ofAuthority, chain));
    const auto newest = chain.empty() ? 0 : chain.newest().version;
    if (const auto accepted = chain.accept(bytes); !accepted) return Outcome(refuse(accepted.error(), ofAuthority, newest));
    return Outcome(Checked{ofAuthority, {settings->version, document.hash(), toBytes(bytes)}, {}, false});
}

Result<Documents::Outcome> Documents::check(StoreReader &reader, DocumentType type,
                                            const std::optional<CircleId> &circle, ByteView bytes)
{
    const auto document = SignedDocument::decode(bytes);
    if (!document) return Outcome(refuse(document.error(), circle ? subjectOf(*circle) : ofAuthority, 0));
    if (document->type != type) return Outcome(replyWith(Problem::Invalid));
    switch (type) {
    case DocumentType::Authority: return checkAuthority(reader, *document, bytes);
    case DocumentType::Circle: return checkCircle(reader, *circle, *document, bytes);
    case DocumentType::Freshness: return checkFresh(reader, *document, bytes);
    case DocumentType::Settings: return checkSettings(reader, *document, bytes);
    }
    return Outcome(replyWith(Problem::Invalid));
}

void Documents::put(DocumentType type, const std::optional<CircleId> &circle, const Request &request, Answer answer)
{
    std::optional<Outcome> outcome;
    // Verified on this thread, not on the store's: a long chain must not hold up everybody's envelopes.
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(outcome, check(reader, type, circle, request.body));
        return {};
    });
    if (!looked) return answer(replyFor(looked.error(), m_parts.log));
    if (auto *reply = std::get_if<Reply>(&*outcome)) return answer(std::move(*reply));
    auto checked = std::make_shared<Checked>(std::move(std::get<Checked>(*outcome)));
    if (checked->same) return answer(replyWith(200));
    m_parts.store.write(
        [checked, type](StoreWriter &store) -> Result<void> {
            PIPIT_TRY(store.putDocument(type, checked->subject, checked->document));
            if (checked->roster) PIPIT_TRY(store.setRoster(*checked->roster));
            return {};
        },
        [checked, parts = m_parts, answer = std::move(answer)](Result<void> stored) {
            // Somebody else stored this version between our look and our write: ask again, and it is the same or a fork.
            if (!stored && stored.code() == Code::Busy) return answer(replyWith(Problem::Locked));
            if (!stored) return answer(replyFor(stored.error(), parts.log));
            parts.log.write(Event::DocumentStored, checked->subject.view(), checked->document.version);
            answer(replyWith(201));
        });
}

Reply Documents::list(DocumentType type, const SubjectId &subject, const Request &request)
{
    std::uint64_t from = 1;
    if (!request.head.query.empty()) {
        const auto asked = wire::readDecimal(wire::queryValue(request.head.query, "from").value_or(""));
        if (!asked) return replyWith(Problem::Malformed);
        from = *asked;
    }
    Bytes body;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(const auto documents, reader.documents(type, subject, from, wire::maxPage));
        for (const auto &document : documents) wire::appendDocument(body, document.bytes);
        return {};
    });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    return replyWith(200, "application/cbor-seq", std::move(body));
}

} // namespace pipit::hub
