// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/folderblobstore.h"
#include "sync/hub/service.h"
#include "sync/hub/sqlitestore.h"
#include "sync/wire/calls.h"
#include "sync/wire/page.h"
#include "tests/support/testcircle.h"

#include <QTemporaryDir>

namespace pipit::test {

/// A clock that stands still until it is moved.
class HandClock final : public Clock
{
public:
    std::int64_t wallMs() const override { return wall; }
    std::int64_t bootMs() const override { return boot; }
    std::array<std::uint8_t, 8> bootHash() const override { return {}; }
    void pass(std::int64_t ms) { wall += ms, boot += ms; }

    std::int64_t wall = 1'778'745'700'000;
    std::int64_t boot = 1'000'000;
};

/// Remembers what was logged.
class KeptLog final : public hub::EventLog
{
public:
    void write(hub::Event event, ByteView id, std::uint64_t number) override;
    std::string text();

private:
    std::mutex m_mutex;
    std::string m_lines;
};

/// A whole hub in this process on real files, with one circle enrolled, and signed calls to it.
class HubWorld
{
public:
    explicit HubWorld(hub::Config limits = {}, bool enrolled = true);
    ~HubWorld();

    /// Stops the hub and starts it again on the same files.
    void restart();
    hub::HubService &service() { return *m_service; }
    hub::SqliteStore &store() { return *m_store; }
    hub::FolderBlobStore &blobs() { return *m_blobs; }
    hub::Parts parts();
    std::string folder() const { return m_folder.path().toStdString(); }

    /// The request, signed by that person's device now.
    wire::HttpRequest sign(wire::HttpRequest request, const TestCircle::Person &person);
    hub::Reply call(wire::HttpRequest request, const TestCircle::Person &person);
    hub::Reply callUnsigned(const wire::HttpRequest &request) { return m_service->handle(request, peer); }
    hub::Reply put(DocumentType type, Bytes document);

    /// An entry of `author` for these seats.
    SealedEnvelope entry(const TestCircle::Person &author, std::vector<SeatId> audience,
                         const std::vector<BlobId> &blobs = {});
    MailboxId mailboxOf(SeatId seat) const { return circle.manifest.seat(seat)->mailbox; }
    std::vector<MailboxId> mailboxesOf(const std::vector<SeatId> &seats) const;
    /// One batch; moves `head` of that author on when the answer checks.
    hub::Reply post(const TestCircle::Person &author, const std::vector<Bytes> &envelopes,
                    const std::vector<MailboxId> &mailboxes, const std::vector<EnvHash> &attach = {});
    wire::BatchAnswer answerOf(const hub::Reply &reply) const;
    /// Puts a blob there by POST and one PATCH; its id.
    BlobId upload(const TestCircle::Person &person, const Bytes &content);
    wire::Page page(const TestCircle::Person &reader, const MailboxId &mailbox, std::uint64_t after = 0,
                    std::size_t bytes = 1 << 20);

    TestCircle circle{11};
    HandClock clock;
    SeededRng rng{5};
    KeptLog log;
    hub::Config config;
    std::string peer = "192.0.2.7";
    std::map<AuthorId, wire::LogHead> heads;

private:
    void start();
    QTemporaryDir m_folder;
    PosixFileOps m_files;
    std::unique_ptr<hub::SqliteStore> m_store;
    std::unique_ptr<hub::FolderBlobStore> m_blobs;
    std::unique_ptr<hub::HubService> m_service;
    Bytes m_pageBody; // what the last page() views
};

/// The problem in a reply; None for a good one.
wire::Problem problemOf(const hub::Reply &reply);
std::string headerOf(const hub::Reply &reply, std::string_view name);

} // namespace pipit::test

/// Checks status and problem together, and shows both.
#define COMPARE_PROBLEM(reply, expected)                                                                               \
    do {                                                                                                               \
        const auto &shown = (reply);                                                                                   \
        QCOMPARE(int(pipit::test::problemOf(shown)), int(expected));                                                   \
        QCOMPARE(shown.response.status, pipit::wire::statusOf(expected));                                              \
    } while (false)
