// SPDX-License-Identifier: Apache-2.0
#include "sync/client/beasttransport.h"

#include "core/crypto/spki.h"

#include <atomic>
#include <chrono>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace pipit::sync {

namespace net = boost::asio;
namespace ssl = net::ssl;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using tcp = net::ip::tcp;

namespace {

constexpr std::uint64_t maxAnswer = 17ull << 20;
constexpr std::uint32_t maxAnswerHead = 32 * 1024;
constexpr std::size_t readSize = 64 * 1024;

using Stream = beast::ssl_stream<beast::tcp_stream>;

std::optional<Hash> pinOf(SSL *connection)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(connection), X509_free);
    if (!certificate) return std::nullopt;
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    if (size <= 0) return std::nullopt;
    const auto pin = spkiPin({der, static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return pin;
}

std::pair<std::string, std::string> hostAndPort(const std::string &authority)
{
    const auto bracket = authority.find(']'); // [::1]:8443
    const auto colon = authority.rfind(':');
    const bool hasPort = colon != authority.npos && (bracket == authority.npos || colon > bracket);
    auto host = hasPort ? authority.substr(0, colon) : authority;
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    return {host, hasPort ? authority.substr(colon + 1) : "443"};
}

} // namespace

struct BeastTransport::State {
    explicit State(int seconds) : stepTime(seconds)
    {
        // The pin of the key decides, not a certificate authority; see connect().
        context.set_verify_mode(ssl::verify_none);
        SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_3_VERSION);
        buffer.reserve(readSize); // Beast reads no more at a time than there is room for
    }

    // Runs one asynchronous operation to its end, because only those keep to a time limit.
    template <class Start>
    error_code run(Start start)
    {
        beast::get_lowest_layer(*stream).expires_after(stepTime);
        error_code outcome = net::error::would_block;
        start([&outcome](error_code ec, auto &&...) { outcome = ec; });
        io.restart();
        io.run();
        return outcome;
    }
    Error failure(const error_code &ec) const
    {
        if (cancelled) return {Code::Cancelled, "cancelled"};
        if (ec == http::error::body_limit || ec == http::error::header_limit) return {Code::TooBig, "answer over its limit"};
        if (ec.category() == http::make_error_code(http::error::bad_method).category() && ec != http::error::end_of_stream &&
            ec != http::error::partial_message)
            return {Code::Corrupt, "not HTTP"};
        return {Code::Offline, ec.message()};
    }
    void close()
    {
        if (stream) {
            error_code ignored;
            beast::get_lowest_layer(*stream).socket().close(ignored);
        }
        stream.reset();
        buffer.clear();
        connectedTo.clear();
    }

    Result<void> connect(const std::string &authority)
    {
        close();
        const auto [host, port] = hostAndPort(authority);
        error_code ec;
        const auto addresses = tcp::resolver(io).resolve(host, port, ec);
        if (ec) return Error{Code::Offline, ec.message()};
        stream = std::make_unique<Stream>(io, context);
        if (ec = run([&](auto done) { beast::get_lowest_layer(*stream).async_connect(addresses, done); }); ec)
            return failure(ec);
        beast::get_lowest_layer(*stream).socket().set_option(tcp::no_delay(true), ec);
        error_code notAnAddress;
        net::ip::make_address(host, notAnAddress);
        if (notAnAddress) SSL_set_tlsext_host_name(stream->native_handle(), host.c_str());
        if (ec = run([&](auto done) { stream->async_handshake(ssl::stream_base::client, done); }); ec) {
            if (ec.category() == net::error::get_ssl_category()) return Error{Code::Untrusted, "no TLS 1.3"};
            return failure(ec);
        }
        const auto shown = pinOf(stream->native_handle());
        if (!shown) return Error{Code::Untrusted, "no certificate"};
        pin = *shown;
        connectedTo = authority;
        return {};
    }

    struct Broken {
        Error error;
        bool beforeAnswer = false; ///< nothing of an answer came: it may never have been read
    };
    std::variant<wire::HttpResponse, Broken> talk(const wire::HttpRequest &request)
    {
        http::request<http::span_body<const std::uint8_t>> message;
        message.version(11);
        message.method_string(request.head.method);
        message.target(request.head.target());
        message.set(http::field::host, request.head.authority);
        for (const auto &field : request.head.headers)
            if (field.name != "content-length") message.insert(field.name, field.value);
        message.body() = boost::beast::span<const std::uint8_t>(request.body.data(), request.body.size());
        if (!request.body.empty() || (request.head.method != "GET" && request.head.method != "HEAD"))
            message.content_length(request.body.size());

        // An answer may come before the body is sent (a head that the hub refuses), so a failed write is not the end.
        http::request_serializer<http::span_body<const std::uint8_t>> serializer(message);
        error_code writing;
        while (!writing && !serializer.is_done())
            writing = run([&](auto done) { http::async_write_some(*stream, serializer, done); });
        http::response_parser<http::vector_body<std::uint8_t>> parser;
        parser.body_limit(maxAnswer);
        parser.header_limit(maxAnswerHead);
        if (request.head.method == "HEAD") parser.skip(true);
        error_code reading;
        while (!reading && !parser.is_done())
            reading = run([&](auto done) { http::async_read_some(*stream, buffer, parser, done); });
        if (reading) return Broken{failure(writing ? writing : reading), !parser.got_some()};

        auto answer = parser.release();
        if (writing || !answer.keep_alive()) close();
        wire::HttpResponse out;
        out.status = static_cast<int>(answer.result_int());
        for (const auto &field : answer) {
            const auto name = field.name_string(), value = field.value();
            out.headers.add({name.data(), name.size()}, {value.data(), value.size()});
        }
        out.body = std::move(answer.body());
        return out;
    }

    const std::chrono::seconds stepTime;
    net::io_context io{1};
    ssl::context context{ssl::context::tls_client};
    std::unique_ptr<Stream> stream;
    beast::flat_buffer buffer;
    std::string connectedTo;
    Hash pin;
    std::atomic<bool> cancelled = false;
};

BeastTransport::BeastTransport(int stepSeconds) : m_state(std::make_unique<State>(stepSeconds)) {}

BeastTransport::~BeastTransport()
{
    m_state->close();
}

Hash BeastTransport::seenPin() const
{
    return m_state->pin;
}

void BeastTransport::cancel()
{
    m_state->cancelled = true;
    net::post(m_state->io, [state = m_state.get()] {
        error_code ignored;
        if (state->stream) beast::get_lowest_layer(*state->stream).socket().close(ignored);
    });
}

Result<wire::HttpResponse> BeastTransport::exchange(const wire::HttpRequest &request, const Trust &trust)
{
    auto &state = *m_state;
    for (;;) {
        if (state.cancelled) return Error{Code::Cancelled, "cancelled"};
        const bool kept = state.stream && state.connectedTo == request.head.authority;
        if (!kept) {
            if (auto connected = state.connect(request.head.authority); !connected) {
                state.close();
                return connected.error();
            }
        }
        if (!trust.accepts(state.pin)) {
            state.close();
            return Error{Code::Untrusted, "the certificate is not the hub's"};
        }
        auto outcome = state.talk(request);
        if (auto *answer = std::get_if<wire::HttpResponse>(&outcome)) return std::move(*answer);
        const auto &broken = std::get<State::Broken>(outcome);
        state.close();
        if (!kept || !broken.beforeAnswer || broken.error.code != Code::Offline) return broken.error;
    }
}

} // namespace pipit::sync
