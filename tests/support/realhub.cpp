// SPDX-License-Identifier: Apache-2.0
#include "tests/support/realhub.h"

namespace pipit::test {

using namespace hub;

RealHub::RealHub(const SigningKey &key, Rng &rng, const Hash &trusted)
{
    m_config.requestsPerSecond = m_config.requestBurst = 1'000'000;
    m_config.failuresPerMinute = m_config.openCallsPerMinute = 1'000'000;
    const auto folder = m_folder.path().toStdString();
    m_store = std::move(SqliteStore::open(folder + "/hub.db", 2)).value();
    m_blobs = std::move(FolderBlobStore::open(m_files, folder)).value();
    m_service = std::make_unique<HubService>(Parts{*m_store, *m_blobs, m_now, rng, m_log, m_config, key});
    if (!writeAndWait(*m_store, [&](StoreWriter &writer) { return writer.setTrustedAuthority(trusted); }))
        qFatal("the hub trusts nobody");
}

wire::HttpResponse RealHub::handle(const wire::HttpRequest &request, std::int64_t nowMs)
{
    m_now.ms = nowMs;
    auto reply = m_service->handle(request, "192.0.2.1");
    if (reply.blob) {
        reply.response.body.resize(static_cast<std::size_t>(reply.length));
        if (reply.blob->readAt(reply.first, reply.response.body).value() != reply.length) qFatal("blob shorter than said");
    }
    return std::move(reply.response);
}

void RealHub::put(const wire::HttpRequest &request, std::int64_t nowMs)
{
    const auto status = handle(request, nowMs).status;
    if (status != 201) qFatal("the hub answered %d to %s", status, request.head.path.c_str());
}

std::vector<Bytes> RealHub::mailbox(const MailboxId &id)
{
    std::vector<Bytes> out;
    const auto read = m_store->read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(const auto rows, reader.rows(id, 0, 1u << 30));
        for (const auto &row : rows) out.push_back(row.envelope);
        return {};
    });
    if (!read) qFatal("cannot read the mailbox");
    return out;
}

} // namespace pipit::test
