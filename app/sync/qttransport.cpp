// SPDX-License-Identifier: Apache-2.0
#include "app/sync/qttransport.h"

#include "core/crypto/spki.h"

#include <QNetworkReply>
#include <QSslConfiguration>

namespace pipit::app {

namespace {

constexpr qint64 maxAnswer = 17ll << 20;
constexpr int idleTimeoutMs = 30'000;

QByteArray latin(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QNetworkRequest requestOf(const wire::HttpRequest &request)
{
    QNetworkRequest out(QUrl(QString::fromStdString("https://" + request.head.authority + request.head.target())));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the pin is checked in encrypted(), before anything is sent
    out.setSslConfiguration(tls);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setTransferTimeout(idleTimeoutMs);
    out.setRawHeader("User-Agent", "-");
    out.setRawHeader("Accept-Language", "*");
    out.setRawHeader("Accept-Encoding", "identity");
    for (const auto &field : request.head.headers) out.setRawHeader(latin(field.name), latin(field.value));
    return out;
}

bool pinned(const QSslConfiguration &tls, const std::vector<Hash> &pins)
{
    if (tls.sessionProtocol() != QSsl::TlsV1_3) return false;
    const auto der = tls.peerCertificate().toDer();
    const auto pin = spkiPin({reinterpret_cast<const std::uint8_t *>(der.constData()), std::size_t(der.size())});
    return pin && std::find(pins.begin(), pins.end(), *pin) != pins.end();
}

wire::HttpResponse responseOf(QNetworkReply &reply, int status)
{
    wire::HttpResponse out;
    out.status = status;
    for (const auto &[name, value] : reply.rawHeaderPairs()) out.headers.add(name.toLower().toStdString(), value.trimmed().toStdString());
    const auto body = reply.readAll();
    out.body.assign(body.begin(), body.end());
    return out;
}

} // namespace

QtTransport::QtTransport(QObject *parent) : QObject(parent)
{
    m_network.setAutoDeleteReplies(false);
}

QtTransport::~QtTransport()
{
    cancel();
}

void QtTransport::cancel()
{
    if (m_reply) m_reply->abort();
}

void QtTransport::send(const wire::HttpRequest &request, const std::vector<Hash> &pins, Done done)
{
    const QByteArray body(reinterpret_cast<const char *>(request.body.data()), qsizetype(request.body.size()));
    auto *reply = m_network.sendCustomRequest(requestOf(request), latin(request.head.method), body);
    m_reply = reply;
    auto verdict = std::make_shared<std::optional<Code>>();
    connect(reply, &QNetworkReply::encrypted, this, [reply, pins, verdict] {
        if (pinned(reply->sslConfiguration(), pins)) return;
        *verdict = Code::Untrusted;
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply, verdict](qint64 got, qint64) {
        if (got <= maxAnswer) return;
        *verdict = Code::TooBig;
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, pins, verdict, done = std::move(done)] {
        m_reply = nullptr;
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (*verdict) return done(Error{**verdict, "transport"});
        if (reply->error() == QNetworkReply::OperationCanceledError) return done(Error{Code::Cancelled, "transport"});
        if (reply->error() == QNetworkReply::SslHandshakeFailedError) return done(Error{Code::Untrusted, "TLS"});
        if (status == 0) return done(Error{Code::Offline, "no answer"});
        // A connection that was kept open gives no encrypted() again; its certificate is still the one.
        if (!pinned(reply->sslConfiguration(), pins)) return done(Error{Code::Untrusted, "pin"});
        done(responseOf(*reply, status));
    });
}

} // namespace pipit::app
