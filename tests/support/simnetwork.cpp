// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simnetwork.h"

#include "core/format/envelope.h"
#include "sync/wire/news.h"
#include "sync/wire/page.h"
#include "sync/wire/problem.h"
#include "sync/wire/tus.h"

#include <ctime>

namespace pipit::test {

using namespace wire;

std::vector<Trick> allTricks()
{
    std::vector<Trick> out;
    for (int i = static_cast<int>(Trick::DropRequest); i <= static_cast<int>(Trick::WrongDate); ++i) out.push_back(static_cast<Trick>(i));
    return out;
}

std::string httpDate(std::int64_t seconds)
{
    const std::time_t time = seconds;
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[64];
    return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

SimNetwork::SimNetwork(Handler handler, SimClock &clock, const SigningKey &hubKey, std::uint64_t seed)
    : m_handler(std::move(handler)), m_clock(clock), m_hubKey(hubKey), m_rng(seed), m_otherKey(SigningKey::generate(m_rng))
{
}

std::uint64_t SimNetwork::draw(std::uint64_t below)
{
    std::array<std::uint8_t, 8> bytes{};
    m_rng.fill(bytes);
    return bigEndian<std::uint64_t>(bytes) % below;
}

HttpResponse SimNetwork::arrive(const HttpRequest &request)
{
    const auto line = request.head.method + " " + request.head.path;
    ++seen[line];
    log.push_back(line);
    m_clock.pass(exchangeMs);
    const auto hubNow = m_clock.wallMs() + hubAheadMs;
    auto response = m_handler(request, hubNow);
    if (response.headers.count("date") == 0) response.headers.set("date", httpDate(hubNow / 1'000));
    if (response.status < 400) m_old[line] = response;
    return response;
}

Result<HttpResponse> SimNetwork::exchange(const HttpRequest &request, const sync::Trust &)
{
    if (!next.empty()) {
        const auto trick = next.front();
        next.erase(next.begin());
        return play(trick, request);
    }
    if (!tricks.empty() && draw(100) < static_cast<std::uint64_t>(percent)) return play(tricks[draw(tricks.size())], request);
    return arrive(request);
}

HttpResponse SimNetwork::batchAnswer(const HttpRequest &request, const SigningKey &key)
{
    const auto target = BatchTarget::fromQuery(request.head.query);
    const auto items = readBatch(request.body);
    if (!target || !items) return {400, {}, {}};
    BatchAnswer answer;
    std::vector<Posting> postings;
    auto head = target->head;
    for (const auto &item : *items) {
        const auto hash = envelopeHash(item.envelope);
        head = nextInAuthorLog(head, hash);
        answer.statuses.push_back({hash, 201, Problem::None, head.n, {}});
        postings.push_back({hash, item.mailboxes});
    }
    answer.receipt = HubReceipt{target->author, target->head.n + 1, head.n, head.hash, hashOfPostings(postings), 1, {}};
    answer.receipt->sign(key);
    return {200, {}, answer.encode()};
}

Result<HttpResponse> SimNetwork::play(Trick trick, const HttpRequest &request)
{
    const auto &path = request.head.path;
    switch (trick) {
    case Trick::Nothing: return arrive(request);
    case Trick::DropRequest: return Error{Code::Offline, "dropped"};
    case Trick::DropAnswer: arrive(request); return Error{Code::Offline, "answer dropped"};
    case Trick::Slow: m_clock.pass(20 * 60 * 1'000); return arrive(request);
    case Trick::Failed: return problemResponse({Problem::Failed, {}, {}, {}});
    case Trick::TooMany: {
        auto response = problemResponse({Problem::TooMany, {}, {}, {}});
        response.headers.set("retry-after", "30");
        return response;
    }
    case Trick::FlipAnswer: {
        auto response = arrive(request);
        if (!response.body.empty()) {
            auto &byte = response.body[draw(response.body.size())];
            byte = static_cast<std::uint8_t>(byte ^ (1u << draw(8)));
        }
        return response;
    }
    case Trick::CutAnswer: {
        auto response = arrive(request);
        if (!response.body.empty()) response.body.resize(draw(response.body.size()));
        return response;
    }
    case Trick::Twice: arrive(request); return arrive(request);
    case Trick::OldAnswer: {
        const auto found = m_old.find(request.head.method + " " + path);
        return found == m_old.end() ? arrive(request) : found->second;
    }
    case Trick::LieOffset: {
        auto response = arrive(request);
        if (const auto offset = readDecimal(response.headers.value(tus::uploadOffset).value_or("")))
            response.headers.set(tus::uploadOffset, std::to_string(draw(*offset * 2 + 2)));
        return response;
    }
    case Trick::ForgedReceipt: return path == "/v1/envelopes" ? batchAnswer(request, m_otherKey) : arrive(request);
    case Trick::FakeReceipt: return path == "/v1/envelopes" ? batchAnswer(request, m_hubKey) : arrive(request);
    case Trick::ReorderPage: {
        auto response = arrive(request);
        const auto page = path.starts_with("/v1/mailboxes/") ? readPage(response.body) : Error{Code::NotFound, "no page"};
        if (!page || page->rows.size() < 2 || page->rows.front().n != 1) return response;
        PageWriter writer;
        LogHead head;
        for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row) {
            head = nextInMailboxLog(head, envelopeHash(row->envelope));
            writer.add({head.n, row->timeMs, row->envelope});
        }
        MailboxHead signedHead{page->head.mailbox, head, page->head.total, 1, {}};
        signedHead.sign(m_hubKey);
        response.body = writer.finish(signedHead);
        return response;
    }
    case Trick::FastForward: {
        auto response = arrive(request);
        auto news = path == "/v1/news" ? News::decode(response.body) : Error{Code::NotFound, "no news"};
        if (!news || !news->changed) return response;
        news->authorityVersion = 1ull << 62;
        for (auto &circle : news->circles) circle.version = 1ull << 62;
        news->seal();
        response.body = news->encode({});
        return response;
    }
    case Trick::WrongDate: {
        auto response = problemResponse({Problem::Clock, {}, {}, {}});
        response.headers.set("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        return response;
    }
    }
    return Error{Code::Invalid, "no such trick"};
}

} // namespace pipit::test
