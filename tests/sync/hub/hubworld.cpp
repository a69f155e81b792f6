// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/hub/hubworld.h"

#include "sync/wire/batch.h"
#include "sync/wire/page.h"

#include <QTest>

namespace pipit::test {

using namespace pipit::hub;

void KeptLog::write(Event event, ByteView id, std::uint64_t number)
{
    const std::lock_guard lock(m_mutex);
    m_lines += StderrLog::format(event, id, number) + "\n";
}

std::string KeptLog::text()
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

HubWorld::HubWorld(Config limits, bool enrolled) : config(limits)
{
    if (config.requestBurst == Config{}.requestBurst) config.requestBurst = 1'000'000; // limits have tests of their own
    start();
    if (!enrolled) return;
    const auto trusted = sha256(circle.authority.encode());
    (void)writeAndWait(*m_store, [&](StoreWriter &writer) { return writer.setTrustedAuthority(trusted); });
    if (put(DocumentType::Authority, circle.authorityDocument()).response.status != 201) qFatal("authority refused");
    if (put(DocumentType::Circle, circle.circleDocument()).response.status != 201) qFatal("circle refused");
}

HubWorld::~HubWorld()
{
    m_service.reset();
}

Parts HubWorld::parts()
{
    return {*m_store, *m_blobs, clock, rng, log, config, circle.hub};
}

void HubWorld::start()
{
    m_store = std::move(SqliteStore::open(folder() + "/hub.db", 2)).value();
    m_blobs = std::move(FolderBlobStore::open(m_files, folder())).value();
    m_service = std::make_unique<HubService>(parts());
}

void HubWorld::restart()
{
    m_service.reset();
    m_blobs.reset();
    m_store.reset();
    start();
}

wire::HttpRequest HubWorld::sign(wire::HttpRequest request, const TestCircle::Person &person)
{
    const wire::KeySigner signer(person.device);
    if (!wire::signRequest(request, signer, clock.wall / 1000, rng.id<wire::Nonce>())) qFatal("cannot sign");
    return request;
}

Reply HubWorld::call(wire::HttpRequest request, const TestCircle::Person &person)
{
    return m_service->handle(sign(std::move(request), person), peer);
}

Reply HubWorld::put(DocumentType type, Bytes document)
{
    switch (type) {
    case DocumentType::Authority: return callUnsigned(wire::call::putAuthority("hub", std::move(document)));
    case DocumentType::Circle: return callUnsigned(wire::call::putCircle("hub", circle.circle, std::move(document)));
    case DocumentType::Freshness: return callUnsigned(wire::call::putFreshness("hub", std::move(document)));
    case DocumentType::Settings: return callUnsigned(wire::call::putSettings("hub", std::move(document)));
    }
    return {};
}

SealedEnvelope HubWorld::entry(const TestCircle::Person &author, std::vector<SeatId> audience,
                               const std::vector<BlobId> &blobs)
{
    cbor::Writer content;
    content.map(1).unsignedInt(0).unsignedInt(static_cast<std::uint64_t>(Kind::Page));
    auto body = circle.body(EntryType::Item, std::move(audience), content.take());
    for (const auto &blob : blobs) body.media.push_back({blob, {}, 1, "audio/ogg", MediaKind{1}, 0});
    return circle.seal(body, author);
}

std::vector<MailboxId> HubWorld::mailboxesOf(const std::vector<SeatId> &seats) const
{
    std::vector<MailboxId> out;
    for (auto seat : seats) out.push_back(mailboxOf(seat));
    return out;
}

Reply HubWorld::post(const TestCircle::Person &author, const std::vector<Bytes> &envelopes,
                     const std::vector<MailboxId> &mailboxes, const std::vector<EnvHash> &attach)
{
    const auto id = authorIdOf(author.author.publicKey());
    const wire::BatchTarget target{id, heads[id]};
    wire::BatchWriter batch;
    std::vector<wire::Posting> postings;
    for (const auto &envelope : envelopes) {
        if (!batch.add(mailboxes, attach, envelope)) qFatal("batch is full");
        postings.push_back({envelopeHash(envelope), mailboxes});
    }
    auto reply = call(wire::call::postEnvelopes("hub", target, batch.take()), author);
    if (reply.response.status == 200) {
        const auto head = wire::checkAnswer(answerOf(reply), postings, target, circle.hub.publicKey());
        if (!head) qFatal("answer does not check: %s", head.error().detail.c_str());
        heads[id] = *head;
    }
    return reply;
}

wire::BatchAnswer HubWorld::answerOf(const Reply &reply) const
{
    return std::move(wire::BatchAnswer::decode(reply.response.body)).value();
}

BlobId HubWorld::upload(const TestCircle::Person &person, const Bytes &content)
{
    const auto hash = sha256(content);
    const BlobId blob{hash.bytes};
    const auto created = call(wire::call::createUpload("hub", blob, content.size()), person);
    const auto id = wire::call::uploadFromLocation(headerOf(created, "location"));
    if (!id) qFatal("no upload");
    wire::HttpRequest piece{wire::call::uploadPiece("hub", *id, 0, content.size(), hash), content};
    if (call(piece, person).response.status != 204) qFatal("piece refused");
    return blob;
}

wire::Page HubWorld::page(const TestCircle::Person &reader, const MailboxId &mailbox, std::uint64_t after,
                          std::size_t bytes)
{
    auto reply = call(wire::call::mailboxPage("hub", mailbox, after, bytes), reader);
    if (reply.response.status != 200) qFatal("page refused");
    m_pageBody = std::move(reply.response.body);
    return std::move(wire::readPage(m_pageBody)).value();
}

wire::Problem problemOf(const Reply &reply)
{
    if (reply.response.status < 400) return wire::Problem::None;
    const auto body = wire::ProblemBody::decode(reply.response.body);
    return body ? body->problem : wire::Problem::Failed;
}

std::string headerOf(const Reply &reply, std::string_view name)
{
    return std::string(reply.response.headers.value(name).value_or(""));
}

} // namespace pipit::test
