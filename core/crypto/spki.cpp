// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/spki.h"

#include <openssl/x509.h>

namespace pipit {

std::optional<Hash> spkiPin(ByteView certificateDer)
{
    const unsigned char *at = certificateDer.data();
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, static_cast<long>(certificateDer.size())), X509_free);
    if (!certificate) return std::nullopt;
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (size <= 0) return std::nullopt;
    const auto pin = sha256(ByteView(der, static_cast<std::size_t>(size)));
    OPENSSL_free(der);
    return pin;
}

} // namespace pipit
