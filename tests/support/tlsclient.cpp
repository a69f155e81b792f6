// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tlsclient.h"

#include "core/crypto/sha256.h"

#include <arpa/inet.h>
#include <csignal>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pipit::test {

std::unique_ptr<TlsClient> TlsClient::connect(std::uint16_t port, int maxVersion)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::unique_ptr<TlsClient> client(new TlsClient);
    client->m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{20, 0};
    ::setsockopt(client->m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(client->m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) return nullptr;
    client->m_context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_max_proto_version(client->m_context, maxVersion);
    client->m_ssl = SSL_new(client->m_context);
    SSL_set_fd(client->m_ssl, client->m_socket);
    if (SSL_connect(client->m_ssl) != 1) return nullptr;
    return client;
}

TlsClient::~TlsClient()
{
    if (m_ssl) SSL_free(m_ssl);
    if (m_context) SSL_CTX_free(m_context);
    if (m_socket >= 0) ::close(m_socket);
}

Hash TlsClient::pin() const
{
    auto *certificate = SSL_get1_peer_certificate(m_ssl);
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    const auto hash = sha256(ByteView(der, static_cast<std::size_t>(size)));
    OPENSSL_free(der);
    X509_free(certificate);
    return hash;
}

bool TlsClient::send(ByteView bytes)
{
    for (std::size_t sent = 0; sent < bytes.size();) {
        const auto part = std::min<std::size_t>(bytes.size() - sent, 64 * 1024);
        const int done = SSL_write(m_ssl, bytes.data() + sent, static_cast<int>(part));
        if (done <= 0) return false;
        sent += static_cast<std::size_t>(done);
    }
    return true;
}

bool TlsClient::send(const wire::HttpRequest &request)
{
    auto head = request.head.method + " " + request.head.target() + " HTTP/1.1\r\nhost: " + request.head.authority + "\r\n";
    for (const auto &field : request.head.headers)
        if (field.name != "content-length") head += field.name + ": " + field.value + "\r\n";
    head += "content-length: " + std::to_string(request.body.size()) + "\r\n\r\n";
    return send(std::string_view(head)) && send(ByteView(request.body));
}

bool TlsClient::fill()
{
    std::array<char, 64 * 1024> buffer;
    const int got = SSL_read(m_ssl, buffer.data(), static_cast<int>(buffer.size()));
    if (got <= 0) return false;
    m_in.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

std::optional<wire::HttpResponse> TlsClient::receive(bool headOnly)
{
    std::size_t end;
    while ((end = m_in.find("\r\n\r\n")) == std::string::npos)
        if (!fill()) return std::nullopt;
    wire::HttpResponse response;
    response.status = std::atoi(m_in.substr(9, 3).c_str());
    std::size_t at = m_in.find("\r\n") + 2;
    while (at < end) {
        const auto stop = m_in.find("\r\n", at);
        const auto line = m_in.substr(at, stop - at);
        const auto colon = line.find(':');
        response.headers.add(line.substr(0, colon), line.substr(colon + 1));
        at = stop + 2;
    }
    m_in.erase(0, end + 4);
    const auto length = headOnly ? 0 : wire::readDecimal(response.headers.value("content-length").value_or("0")).value_or(0);
    while (m_in.size() < length)
        if (!fill()) return std::nullopt;
    response.body = toBytes(asBytes(std::string_view(m_in).substr(0, length)));
    m_in.erase(0, length);
    return response;
}

std::optional<wire::HttpResponse> TlsClient::exchange(const wire::HttpRequest &request)
{
    if (!send(request)) return std::nullopt;
    return receive(request.head.method == "HEAD");
}

bool TlsClient::ended()
{
    return m_in.empty() && !fill();
}

void TlsClient::cut()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(m_socket);
    m_socket = -1;
}

} // namespace pipit::test
