// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"

#include <QtGlobal>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace pipit::test {

enum class HubKey { Kept, Another };

/// Gives the hub that lives in `folder` a certificate which was good in the year 2001 alone: of its own TLS key, or of
/// another key, which replaces it. The hub reads it when it starts.
inline void outdateCertificate(const std::string &folder, HubKey which)
{
    PosixFileOps files;
    const auto memory = [] { return std::unique_ptr<BIO, decltype(&BIO_free_all)>(BIO_new(BIO_s_mem()), BIO_free_all); };
    const auto write = [&](const char *name, BIO *pem) {
        char *data = nullptr;
        const auto size = BIO_get_mem_data(pem, &data);
        const ByteView bytes(reinterpret_cast<const std::uint8_t *>(data), std::size_t(size));
        if (!files.writeAtomically(folder + "/" + name, bytes)) qFatal("cannot write %s", name);
    };
    const auto kept = files.readAll(folder + "/tls.key", 1 << 16);
    if (!kept) qFatal("no hub in %s", folder.c_str());
    const auto pem = memory();
    BIO_write(pem.get(), kept->data(), int(kept->size()));
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        which == HubKey::Kept ? PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr) : EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    auto *x509 = certificate.get();
    auto *name = X509_get_subject_name(x509);
    const bool made = key && X509_set_version(x509, X509_VERSION_3) && ASN1_INTEGER_set(X509_get_serialNumber(x509), 7) &&
                      ASN1_TIME_set_string(X509_getm_notBefore(x509), "20010101000000Z") &&
                      ASN1_TIME_set_string(X509_getm_notAfter(x509), "20011231235959Z") &&
                      X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("hub"), -1, -1, 0) &&
                      X509_set_issuer_name(x509, name) && X509_set_pubkey(x509, key.get()) && X509_sign(x509, key.get(), EVP_sha256());
    if (!made) qFatal("no certificate");
    const auto out = memory();
    PEM_write_bio_X509(out.get(), x509);
    write("tls.crt", out.get());
    if (which == HubKey::Kept) return;
    const auto keyOut = memory();
    PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    write("tls.key", keyOut.get());
}

} // namespace pipit::test
