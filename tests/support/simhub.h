// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/circlemanifest.h"
#include "core/format/freshness.h"
#include "sync/wire/calls.h"
#include "sync/wire/page.h"
#include "sync/wire/signature.h"

#include <map>
#include <set>

namespace pipit::test {

/// A hub in memory, honest by itself: PROTOCOL.md on top of sync/wire, written apart from sync/hub so that the engine
/// is judged by two. What a dishonest hub does is in simnetwork.h.
class SimHub
{
public:
    explicit SimHub(SigningKey receiptKey) : m_key(std::move(receiptKey)) {}

    wire::HttpResponse handle(const wire::HttpRequest &request, std::int64_t nowMs);

    void putAuthority(Bytes document) { m_authority.push_back(std::move(document)); }
    void putSettings(Bytes document) { m_settings.push_back(std::move(document)); }
    void putCircle(const CircleManifest &manifest, Bytes document);
    void putFreshness(const CircleId &circle, std::int64_t issuedMs, Bytes document);

    const SigningKey &key() const { return m_key; }
    /// Envelopes in a mailbox, in order.
    std::vector<Bytes> mailbox(const MailboxId &id) const;
    std::vector<EnvHash> authorLog(const AuthorId &id) const { return m_authors.count(id) ? m_authors.at(id) : std::vector<EnvHash>(); }
    bool hasBlob(const BlobId &id) const { return m_blobs.count(id) > 0; }

    /// As after a restore from an old backup: the last `count` envelopes of every author were never heard of.
    void forgetLast(std::size_t count);
    void forgetBlob(const BlobId &id) { m_blobs.erase(id); }
    /// Whatever its hash: this hub may lie.
    void putPack(const Hash &id, Bytes bytes) { m_packs[id] = std::move(bytes); }
    void forgetUploads() { m_uploads.clear(); }
    void addToMailbox(const MailboxId &id, const Bytes &envelope) { m_mailboxes[id].push_back({1, envelope}); }

private:
    struct Upload {
        BlobId blob;
        std::uint64_t length = 0;
        Bytes bytes;
    };
    struct Row {
        std::int64_t timeMs = 0;
        Bytes envelope;
    };
    struct Circle {
        CircleManifest manifest;
        std::vector<Bytes> documents;
        std::int64_t freshIssued = 0;
        Bytes fresh;
    };

    std::vector<MailboxId> readable(const DeviceId &device) const;
    wire::HttpResponse news(const DeviceId &device, const wire::RequestHead &head) const;
    wire::HttpResponse post(const DeviceId &device, const wire::HttpRequest &request, std::int64_t nowMs);
    wire::BatchStatus store(const DeviceId &device, const wire::BatchTarget &target, const wire::BatchItem &item,
                            std::int64_t nowMs);
    wire::HttpResponse page(const DeviceId &device, const MailboxId &mailbox, const wire::RequestHead &head,
                            std::int64_t nowMs) const;
    wire::HttpResponse upload(const DeviceId &device, const wire::HttpRequest &request);
    wire::HttpResponse piece(const wire::HttpRequest &request, const wire::tus::UploadId &id);
    wire::HttpResponse blob(const DeviceId &device, const BlobId &id, const wire::RequestHead &head) const;
    wire::HttpResponse pack(const Hash &id, const wire::RequestHead &head) const;
    wire::LogHead authorHead(const AuthorId &author, std::size_t m) const;

    SigningKey m_key;
    std::vector<Bytes> m_authority, m_settings;
    std::map<CircleId, Circle> m_circles;
    std::map<MailboxId, std::vector<Row>> m_mailboxes;
    std::map<AuthorId, std::vector<EnvHash>> m_authors;
    std::map<EnvHash, Bytes> m_envelopes;
    std::map<BlobId, Bytes> m_blobs;
    std::map<Hash, Bytes> m_packs;
    std::map<wire::tus::UploadId, Upload> m_uploads;
    std::set<wire::Nonce> m_nonces;
    std::uint8_t m_lastUpload = 0;
};

} // namespace pipit::test
