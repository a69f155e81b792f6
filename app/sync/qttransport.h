// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/format/identity.h"
#include "sync/wire/http.h"

#include <QNetworkAccessManager>

#include <functional>

namespace pipit::app {

/// Moves signed requests over Qt Network: TLS 1.3, the hub's key pinned, no certificate authority asked, no cookie, no
/// cache, no redirect. Qt insists on a User-Agent and an Accept-Language: both are one constant, the same for everybody.
/// One request at a time. Lives on the thread that made it.
class QtTransport : public QObject
{
    Q_OBJECT

public:
    explicit QtTransport(QObject *parent = nullptr);
    ~QtTransport() override;

    /// Errors: Offline, Untrusted (wrong key, or TLS below 1.3), Cancelled, TooBig (an answer over 17 MiB).
    using Done = std::function<void(Result<wire::HttpResponse>)>;
    /// `pins`: SHA-256 of SubjectPublicKeyInfo of who may answer. The one before must be done.
    virtual void send(const wire::HttpRequest &request, const std::vector<Hash> &pins, Done done);
    void cancel();

private:
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
};

} // namespace pipit::app
