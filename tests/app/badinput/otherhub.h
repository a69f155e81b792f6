// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace pipit::test {

/// A TLS 1.3 server with a key that nobody pinned. It counts who came, and every byte that was said to it.
class OtherHub
{
public:
    OtherHub()
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        makeCertificate(tls);
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this](QSslSocket *socket) {
            ++visitors;
            QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] { said += socket->readAll(); });
        });
    }
    bool listen(std::uint16_t port) { return m_server.listen(QHostAddress::LocalHost, port); }
    void close() { m_server.close(); }

    int visitors = 0;
    QByteArray said;

private:
    static void makeCertificate(QSslConfiguration &tls)
    {
        EVP_PKEY *key = EVP_EC_gen("P-256");
        X509 *certificate = X509_new();
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -86'400);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
        X509_set_pubkey(certificate, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("hub"), -1, -1, 0);
        X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
        X509_sign(certificate, key, EVP_sha256());
        tls.setLocalCertificate(QSslCertificate(pem([&](BIO *out) { PEM_write_bio_X509(out, certificate); })));
        tls.setPrivateKey(QSslKey(pem([&](BIO *out) { PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr); }), QSsl::Ec));
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
    template <class Write>
    static QByteArray pem(Write write)
    {
        BIO *memory = BIO_new(BIO_s_mem());
        write(memory);
        char *text = nullptr;
        const auto size = BIO_get_mem_data(memory, &text);
        QByteArray out(text, qsizetype(size));
        BIO_free(memory);
        return out;
    }
    QSslServer m_server;
};

} // namespace pipit::test
