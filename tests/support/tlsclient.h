// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "sync/wire/http.h"

#include <memory>

struct ssl_st;
struct ssl_ctx_st;

namespace pipit::test {

/// A small blocking HTTP/1.1 client over OpenSSL, written apart from the hub's server. Believes any certificate and
/// shows its pin. Reads give up after 20 s.
class TlsClient
{
public:
    /// To 127.0.0.1. nullptr when the handshake fails. `maxVersion`: TLS1_3_VERSION or less.
    static std::unique_ptr<TlsClient> connect(std::uint16_t port, int maxVersion = 0x0304);
    ~TlsClient();

    /// SHA-256 of the server's SubjectPublicKeyInfo.
    Hash pin() const;
    bool send(ByteView bytes);
    bool send(std::string_view text) { return send(asBytes(text)); }
    /// Sends the head with content-length and Host, and the body.
    bool send(const wire::HttpRequest &request);
    /// nullopt when the connection ended first. `headOnly`: the answer to a HEAD.
    std::optional<wire::HttpResponse> receive(bool headOnly = false);
    std::optional<wire::HttpResponse> exchange(const wire::HttpRequest &request);
    /// True once the other side has closed and nothing is left to read.
    bool ended();
    /// Lets go without a goodbye.
    void cut();

private:
    TlsClient() = default;
    bool fill();
    int m_socket = -1;
    ssl_ctx_st *m_context = nullptr;
    ssl_st *m_ssl = nullptr;
    std::string m_in;
};

} // namespace pipit::test
