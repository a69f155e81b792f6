// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/server.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include "sync/wire/limits.h"

#include <atomic>
#include <thread>

namespace pipit::hub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

// What a failed read or write leaves is an error code, never an exception.
constexpr auto token = asio::as_tuple(asio::use_awaitable);
using Stream = beast::ssl_stream<beast::tcp_stream>;
using Parser = http::request_parser<http::buffer_body>;
constexpr std::size_t chunkSize = 64 * 1024;

/// Runs `work`, which may wait for the disk, on the pool and comes back.
template <class Work>
asio::awaitable<std::invoke_result_t<Work>> onPool(asio::thread_pool &pool, Work work)
{
    using Value = std::invoke_result_t<Work>;
    auto run = [work = std::move(work)]() mutable -> asio::awaitable<Value> { co_return work(); };
    co_return co_await asio::co_spawn(pool.get_executor(), std::move(run), asio::use_awaitable);
}

/// Exchange::finish as an awaitable: begun on the pool, resumed on the connection's strand.
asio::awaitable<std::shared_ptr<Reply>> finish(asio::thread_pool &pool, std::shared_ptr<Exchange> exchange)
{
    auto begin = [&pool, exchange](auto handler) {
        auto shared = std::make_shared<decltype(handler)>(std::move(handler));
        asio::post(pool, [exchange, shared] {
            exchange->finish([shared](Reply reply) {
                auto made = std::make_shared<Reply>(std::move(reply));
                const auto executor = asio::get_associated_executor(*shared);
                asio::post(executor, [shared, made] { std::move (*shared)(made); });
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::shared_ptr<Reply>)>(
        std::move(begin), asio::use_awaitable);
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (auto &c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::optional<wire::RequestHead> headOf(const Parser &parser)
{
    const auto &message = parser.get();
    const auto target = message.target();
    auto head = wire::headFromTarget(std::string(message.method_string()), std::string_view(target.data(), target.size()));
    if (!head || message.version() != 11) return std::nullopt;
    for (const auto &field : message)
        head->headers.add(std::string_view(field.name_string().data(), field.name_string().size()),
                          std::string_view(field.value().data(), field.value().size()));
    const auto host = head->headers.value("host");
    if (!host || host->empty()) return std::nullopt;
    head->authority = lower(*host);
    if (head->authority.ends_with(":443")) head->authority.resize(head->authority.size() - 4);
    return head;
}

template <class Response>
void copyHeaders(const wire::HttpResponse &from, Response &to)
{
    to.result(static_cast<unsigned>(from.status));
    if (from.status == 460) to.reason("Checksum Mismatch");
    for (const auto &field : from.headers) to.set(field.name, field.value);
}

} // namespace

struct Server::Impl {
    Impl(HubService &s, const ServerOptions &o)
        : service(s), options(o), io(static_cast<int>(o.threads)), pool(o.threads),
          tls(asio::ssl::context::tls_server), acceptor(io), sweepTimer(io)
    {
    }

    asio::awaitable<void> acceptAll();
    asio::awaitable<void> sweepHourly();
    asio::awaitable<void> serve(tcp::socket socket);
    asio::awaitable<bool> serveOne(Stream &stream, beast::flat_buffer &buffer, const std::string &peer);
    asio::awaitable<bool> readBody(Stream &stream, beast::flat_buffer &buffer, Parser &parser, Exchange &exchange,
                                   bool &tooBig);
    asio::awaitable<bool> send(Stream &stream, Reply reply, bool keep, bool headOnly);
    asio::awaitable<bool> sendBlob(Stream &stream, const Reply &reply, bool keep);
    void allow(Stream &stream, std::int64_t ms) const
    {
        beast::get_lowest_layer(stream).expires_after(std::chrono::milliseconds(ms));
    }

    HubService &service;
    ServerOptions options;
    std::atomic<std::size_t> open = 0;
    asio::io_context io;
    asio::thread_pool pool;
    asio::ssl::context tls;
    tcp::acceptor acceptor;
    asio::steady_timer sweepTimer;
};

asio::awaitable<void> Server::Impl::acceptAll()
{
    for (;;) {
        auto [failed, socket] = co_await acceptor.async_accept(asio::make_strand(io), token);
        if (failed == asio::error::operation_aborted) co_return;
        if (failed) {
            // Out of descriptors: those who are here must go before others can come.
            asio::steady_timer pause(io, std::chrono::milliseconds(100));
            co_await pause.async_wait(token);
            continue;
        }
        if (open >= options.connections) continue; // the socket closes as it goes
        const auto strand = socket.get_executor();
        asio::co_spawn(strand, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> Server::Impl::sweepHourly()
{
    for (;;) {
        auto sweep = [this] { service.sweep(); };
        asio::post(pool, sweep);
        sweepTimer.expires_after(std::chrono::hours(1));
        const auto [failed] = co_await sweepTimer.async_wait(token);
        if (failed) co_return;
    }
}

asio::awaitable<void> Server::Impl::serve(tcp::socket socket)
{
    struct Counted {
        explicit Counted(std::atomic<std::size_t> &n) : count(n) { ++count; }
        ~Counted() { --count; }
        std::atomic<std::size_t> &count;
    } const counted(open);
    error_code ignored;
    const auto endpoint = socket.remote_endpoint(ignored);
    const std::string peer = endpoint.address().to_string();
    socket.set_option(tcp::no_delay(true), ignored);
    Stream stream(std::move(socket), tls);
    allow(stream, options.stepMs);
    const auto [handshakeFailed] = co_await stream.async_handshake(asio::ssl::stream_base::server, token);
    if (handshakeFailed) co_return;
    beast::flat_buffer buffer;
    for (bool keep = true; keep;) keep = co_await serveOne(stream, buffer, peer);
    allow(stream, options.stepMs);
    co_await stream.async_shutdown(token);
}

/// One request and its answer. False: the connection ends.
asio::awaitable<bool> Server::Impl::serveOne(Stream &stream, beast::flat_buffer &buffer, const std::string &peer)
{
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(wire::maxHead));
    parser.body_limit(boost::none);
    allow(stream, options.idleMs);
    const auto [headFailed, headBytes] = co_await http::async_read_header(stream, buffer, parser, token);
    if (headFailed == http::error::header_limit) {
        co_await send(stream, replyWith(wire::Problem::TooBig), false, false);
        co_return false;
    }
    if (headFailed) co_return false;
    auto head = headOf(parser);
    if (!head) {
        co_await send(stream, replyWith(wire::Problem::Malformed), false, false);
        co_return false;
    }
    const bool headOnly = head->method == "HEAD";
    const bool patch = head->method == "PATCH";
    using Begun = std::variant<std::unique_ptr<Exchange>, Reply>;
    // Both arrive through shared pointers: co_spawn wants results that can be default-constructed and moved freely.
    auto work = [this, moved = std::make_shared<wire::RequestHead>(std::move(*head)), peer] {
        return std::make_shared<Begun>(service.begin(std::move(*moved), peer));
    };
    auto begun = co_await onPool(pool, std::move(work));
    if (auto *refused = std::get_if<Reply>(begun.get())) {
        // What is left of a body would be read as the next request.
        const bool keep = parser.is_done() && parser.get().keep_alive();
        const bool sent = co_await send(stream, std::move(*refused), keep, headOnly);
        co_return sent && keep;
    }
    const std::shared_ptr<Exchange> exchange = std::move(std::get<std::unique_ptr<Exchange>>(*begun));
    const auto declared = parser.content_length();
    bool tooBig = declared && *declared > exchange->limit();
    if (!tooBig && !parser.is_done()) {
        if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
            http::response<http::empty_body> goOn(http::status::continue_, 11);
            allow(stream, options.stepMs);
            const auto [failed, sent] = co_await http::async_write(stream, goOn, token);
            if (failed) co_return false;
        }
        // Without this a flat buffer reads in tiny steps; only pieces are worth the memory.
        if (patch) buffer.reserve(chunkSize);
        const bool arrived = co_await readBody(stream, buffer, parser, *exchange, tooBig);
        if (!arrived && !tooBig) co_return false;
    }
    if (tooBig) {
        co_await send(stream, replyWith(wire::Problem::TooBig), false, headOnly);
        co_return false;
    }
    if (patch) buffer.shrink_to_fit();
    const auto reply = co_await finish(pool, exchange);
    const bool keep = parser.get().keep_alive();
    const bool sent = co_await send(stream, std::move(*reply), keep, headOnly);
    co_return sent && keep;
}

/// False: the connection broke, or `tooBig` says that the body went past the exchange's limit.
asio::awaitable<bool> Server::Impl::readBody(Stream &stream, beast::flat_buffer &buffer, Parser &parser,
                                             Exchange &exchange, bool &tooBig)
{
    const auto limit = exchange.limit();
    Bytes chunk(static_cast<std::size_t>(std::min<std::uint64_t>(chunkSize, limit + 1)));
    std::uint64_t total = 0;
    while (!parser.is_done()) {
        // One byte past the limit is enough to know; async_read would wait for a full buffer otherwise.
        const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), limit - total + 1));
        parser.get().body().data = chunk.data();
        parser.get().body().size = room;
        allow(stream, options.stepMs);
        const auto [failed, count] = co_await http::async_read(stream, buffer, parser, token);
        if (failed && failed != http::error::need_buffer) co_return false;
        const auto got = room - parser.get().body().size;
        total += got;
        tooBig = total > limit;
        if (tooBig) co_return false;
        // finish() tells of an error; reading on keeps the connection in step.
        auto take = [&exchange, view = ByteView(chunk).first(got)] { return exchange.body(view).ok(); };
        co_await onPool(pool, std::move(take));
    }
    co_return true;
}

asio::awaitable<bool> Server::Impl::send(Stream &stream, Reply reply, bool keep, bool headOnly)
{
    if (reply.blob && !headOnly) co_return co_await sendBlob(stream, reply, keep);
    http::response<http::vector_body<std::uint8_t>> response;
    response.version(11);
    copyHeaders(reply.response, response);
    response.keep_alive(keep);
    const auto size = reply.blob ? reply.length : reply.response.body.size();
    if (reply.response.status != 204) response.content_length(size);
    if (!headOnly) response.body() = std::move(reply.response.body);
    allow(stream, options.stepMs);
    http::response_serializer<http::vector_body<std::uint8_t>> serializer(response);
    if (headOnly) {
        const auto [failed, count] = co_await http::async_write_header(stream, serializer, token);
        co_return !failed;
    }
    const auto [failed, count] = co_await http::async_write(stream, serializer, token);
    co_return !failed;
}

asio::awaitable<bool> Server::Impl::sendBlob(Stream &stream, const Reply &reply, bool keep)
{
    http::response<http::empty_body> response;
    response.version(11);
    copyHeaders(reply.response, response);
    response.keep_alive(keep);
    response.content_length(reply.length);
    http::response_serializer<http::empty_body> serializer(response);
    allow(stream, options.stepMs);
    const auto [headFailed, headCount] = co_await http::async_write_header(stream, serializer, token);
    if (headFailed) co_return false;
    Bytes chunk(chunkSize);
    for (std::uint64_t sent = 0; sent < reply.length;) {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), reply.length - sent));
        auto load = [&reply, &chunk, sent, want] {
            const auto got = reply.blob->readAt(reply.first + sent, MutableByteView(chunk).first(want));
            return got && *got == want;
        };
        const bool loaded = co_await onPool(pool, std::move(load));
        if (!loaded) co_return false;
        allow(stream, options.stepMs);
        const auto [failed, count] = co_await asio::async_write(stream, asio::buffer(chunk.data(), want), token);
        if (failed) co_return false;
        sent += want;
    }
    co_return true;
}

Server::Server(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Server::~Server()
{
    stop();
    m_impl->pool.join();
    m_impl->service.drain(); // late answers go to an io_context that is still there
}

Result<std::unique_ptr<Server>> Server::listen(HubService &service, const HubKeys &keys, const ServerOptions &options)
{
    auto impl = std::make_unique<Impl>(service, options);
    error_code failed;
    auto &tls = impl->tls;
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    SSL_CTX_set_mode(tls.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    const auto pem = [](ByteView bytes) { return asio::buffer(bytes.data(), bytes.size()); };
    tls.use_certificate_chain(pem(keys.certificate), failed);
    if (!failed) tls.use_private_key(pem(keys.tlsKey.view()), asio::ssl::context::pem, failed);
    if (failed) return Error{Code::Corrupt, "TLS key or certificate: " + failed.message()};
    const auto ip = asio::ip::make_address(options.address, failed);
    if (failed) return Error{Code::Invalid, "not an IP address: " + options.address};
    const tcp::endpoint endpoint(ip, options.port);
    impl->acceptor.open(endpoint.protocol(), failed);
    if (!failed) impl->acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed) impl->acceptor.bind(endpoint, failed);
    if (!failed) impl->acceptor.listen(1024, failed);
    if (failed) return Error{Code::Io, "cannot listen: " + failed.message()};
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

std::uint16_t Server::port() const
{
    error_code ignored;
    return m_impl->acceptor.local_endpoint(ignored).port();
}

void Server::run()
{
    asio::co_spawn(m_impl->io, m_impl->acceptAll(), asio::detached);
    asio::co_spawn(m_impl->io, m_impl->sweepHourly(), asio::detached);
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < m_impl->options.threads; ++i) others.emplace_back([this] { m_impl->io.run(); });
    m_impl->io.run();
    for (auto &thread : others) thread.join();
}

void Server::stop()
{
    m_impl->io.stop();
}

} // namespace pipit::hub
