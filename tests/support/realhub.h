// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/folderblobstore.h"
#include "sync/hub/service.h"
#include "sync/hub/sqlitestore.h"

#include <QTemporaryDir>

namespace pipit::test {

/// pipit-hub's own service in this process, on SQLite and a folder, without quotas and without a socket.
class RealHub
{
public:
    /// Trusts the authority manifest of that hash. `key` and `rng` must outlive it.
    RealHub(const SigningKey &key, Rng &rng, const Hash &trusted);

    wire::HttpResponse handle(const wire::HttpRequest &request, std::int64_t nowMs);
    /// An unsigned call that must be answered with 201.
    void put(const wire::HttpRequest &request, std::int64_t nowMs);
    std::vector<Bytes> mailbox(const MailboxId &id);
    hub::HubService &service() { return *m_service; }
    hub::Store &store() { return *m_store; }

private:
    class Now final : public Clock
    {
    public:
        std::int64_t wallMs() const override { return ms; }
        std::int64_t bootMs() const override { return ms; }
        std::array<std::uint8_t, 8> bootHash() const override { return {}; }
        std::int64_t ms = 0;
    };
    class Silent final : public hub::EventLog
    {
    public:
        void write(hub::Event, ByteView, std::uint64_t) override {}
    };

    QTemporaryDir m_folder;
    PosixFileOps m_files;
    Now m_now;
    Silent m_log;
    hub::Config m_config;
    std::unique_ptr<hub::SqliteStore> m_store;
    std::unique_ptr<hub::FolderBlobStore> m_blobs;
    std::unique_ptr<hub::HubService> m_service;
};

} // namespace pipit::test
