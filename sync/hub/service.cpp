// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/service.h"

#include "core/crypto/sha256.h"
#include "sync/wire/limits.h"

#include <future>

namespace pipit::hub {

using wire::Problem;

/// Collects a small body, compares it with its digest, then makes the call.
class HubService::WholeBody final : public Exchange
{
public:
    WholeBody(HubService &service, Request request, Route route)
        : m_service(service), m_request(std::move(request)), m_route(std::move(route))
    {
    }
    std::uint64_t limit() const override { return m_route.bodyLimit; }
    Result<void> body(ByteView bytes) override
    {
        m_request.body.insert(m_request.body.end(), bytes.begin(), bytes.end());
        return {};
    }
    void finish(Answer answer) override
    {
        if (m_request.caller && sha256(ByteView(m_request.body)) != m_request.caller->signature.bodyHash)
            return answer(replyWith(Problem::Digest));
        m_service.call(std::move(m_request), m_route, std::move(answer));
    }

private:
    HubService &m_service;
    Request m_request;
    Route m_route;
};

/// Puts on every answer what every answer has.
class HubService::Dressing final : public Exchange
{
public:
    Dressing(HubService &service, std::unique_ptr<Exchange> inner) : m_service(service), m_inner(std::move(inner)) {}
    std::uint64_t limit() const override { return m_inner->limit(); }
    Result<void> body(ByteView bytes) override { return m_inner->body(bytes); }
    void finish(Answer answer) override
    {
        m_inner->finish([&service = m_service, answer = std::move(answer)](Reply reply) {
            answer(service.dressed(std::move(reply)));
        });
    }

private:
    HubService &m_service;
    std::unique_ptr<Exchange> m_inner;
};

HubService::HubService(const Parts &parts)
    : m_parts(parts),
      m_authenticator(parts),
      m_posting(parts),
      m_mailboxes(parts),
      m_uploads(parts),
      m_documents(parts),
      m_packs(parts),
      m_enrolments(parts)
{
}

void HubService::drain()
{
    (void)writeAndWait(m_parts.store, [](StoreWriter &) { return Result<void>(); });
}

Reply HubService::dressed(Reply reply) const
{
    auto &headers = reply.response.headers;
    headers.set("date", httpDate(m_parts.clock.wallMs()));
    headers.set("cache-control", "no-store");
    headers.set(wire::tus::resumable, wire::tus::version);
    return reply;
}

std::variant<std::unique_ptr<Exchange>, Reply> HubService::begin(wire::RequestHead head, std::string peer)
{
    // Signed for another hub: that hub may be passing it on.
    const auto &names = m_parts.config.names;
    if (!names.empty() && std::find(names.begin(), names.end(), head.authority) == names.end())
        return dressed(replyWith(Problem::Denied));
    auto routed = routeOf(head);
    Request request{std::move(head), {}, std::move(peer), std::nullopt};
    const auto *route = std::get_if<Route>(&routed);
    // Strangers cannot even learn which paths exist: only open calls are answered before the signature is checked.
    if (route && route->open) {
        if (!m_authenticator.mayAskUnsigned(request.peer)) {
            auto reply = replyWith(Problem::TooMany);
            reply.response.headers.set("retry-after", "60");
            return dressed(std::move(reply));
        }
    } else {
        auto admitted = m_authenticator.admit(request.head, request.peer);
        if (auto *refused = std::get_if<Reply>(&admitted)) return dressed(std::move(*refused));
        request.caller = std::move(std::get<Caller>(admitted));
    }
    if (!route) return dressed(replyWith(std::get<Problem>(routed)));
    if (!route->contentType.empty() && request.head.headers.value("content-type") != route->contentType)
        return dressed(replyWith(Problem::Type));
    if (route->call == Call::UploadPiece) {
        auto begun = m_uploads.begin(request, *UploadId::from(route->id));
        if (auto *refused = std::get_if<Reply>(&begun)) return dressed(std::move(*refused));
        return std::make_unique<Dressing>(*this, std::move(std::get<std::unique_ptr<Exchange>>(begun)));
    }
    return std::make_unique<Dressing>(*this, std::make_unique<WholeBody>(*this, std::move(request), *route));
}

void HubService::call(Request request, const Route &route, Answer answer)
{
    const auto circle = [&] { return *CircleId::from(route.id); };
    const auto subject = [&] { return *SubjectId::from(route.id); };
    const auto upload = [&] { return *UploadId::from(route.id); };
    const auto enrol = [&] { return *EnrolId::from(route.id); };
    const auto side = route.toDevice ? Enrolments::Side::Device : Enrolments::Side::Console;
    const auto ofCircle = [&](DocumentType type) {
        return request.caller->record.inCircle(circle()) ? m_documents.list(type, subject(), request)
                                                         : replyWith(Problem::NotFound);
    };
    switch (route.call) {
    case Call::News: return answer(m_mailboxes.news(request));
    case Call::PostEnvelopes: return m_posting.post(std::move(request), answer);
    case Call::MailboxPage: return answer(m_mailboxes.page(request, *MailboxId::from(route.id)));
    case Call::CreateUpload: return m_uploads.create(request, answer);
    case Call::UploadStatus: return m_uploads.status(request, upload(), answer);
    case Call::DeleteUpload: return m_uploads.remove(request, upload(), answer);
    case Call::UploadPiece: return answer(replyWith(Problem::Failed)); // streams: begin() never comes here
    case Call::Blob: return answer(m_mailboxes.blob(request, *BlobId::from(route.id)));
    case Call::GetAuthority: return answer(m_documents.list(DocumentType::Authority, {}, request));
    case Call::GetCircle: return answer(ofCircle(DocumentType::Circle));
    case Call::GetFreshness: return answer(ofCircle(DocumentType::Freshness));
    case Call::GetSettings: return answer(m_documents.list(DocumentType::Settings, {}, request));
    case Call::PutAuthority: return m_documents.put(DocumentType::Authority, {}, request, answer);
    case Call::PutCircle: return m_documents.put(DocumentType::Circle, circle(), request, answer);
    case Call::PutFreshness: return m_documents.put(DocumentType::Freshness, {}, request, answer);
    case Call::PutSettings: return m_documents.put(DocumentType::Settings, {}, request, answer);
    case Call::GetPack: return answer(m_packs.get(request, *Hash::from(route.id)));
    case Call::PutPack: return m_packs.put(request, *Hash::from(route.id), answer);
    case Call::PostEnrol: return m_enrolments.post(request, enrol(), side, answer);
    case Call::GetEnrol: return answer(m_enrolments.list(request, enrol(), side));
    }
}

Reply HubService::handle(const wire::HttpRequest &request, const std::string &peer)
{
    auto begun = begin(request.head, peer);
    if (auto *reply = std::get_if<Reply>(&begun)) return std::move(*reply);
    auto &exchange = *std::get<std::unique_ptr<Exchange>>(begun);
    if (request.body.size() > exchange.limit()) return dressed(replyWith(Problem::TooBig));
    // An error is told by finish().
    (void)exchange.body(request.body);
    std::promise<Reply> promise;
    auto future = promise.get_future();
    exchange.finish([&](Reply reply) { promise.set_value(std::move(reply)); });
    return future.get();
}

void HubService::sweep()
{
    for (const auto &removed : {m_uploads.sweep(), m_packs.sweep()}) {
        if (!removed) m_parts.log.write(Event::StoreFailed, {}, static_cast<std::uint64_t>(removed.code()));
        else if (*removed > 0) m_parts.log.write(Event::Swept, {}, *removed);
    }
}

} // namespace pipit::hub
