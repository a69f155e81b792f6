// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hubkeys.h"

#include "core/crypto/sha256.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace pipit::hub {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

constexpr std::size_t fileLimit = 16 * 1024;
constexpr long tenYears = 10L * 366 * 24 * 3600;
constexpr const char *commonName = "pipit-hub";

Error failed(const char *what)
{
    return {Code::Io, std::string("openssl: ") + what};
}

SecretBytes contentOf(const Bio &bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return SecretBytes(ByteView(reinterpret_cast<const std::uint8_t *>(data), static_cast<std::size_t>(size)));
}

Result<SecretBytes> pemOf(const Key &key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed("writing a key");
    return contentOf(bio);
}

Result<Key> keyOf(ByteView pem)
{
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key) return Error{Code::Corrupt, "TLS key cannot be read"};
    return key;
}

Result<Hash> pinOf(const Key &key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key.get(), &der);
    if (size <= 0) return failed("public key");
    const auto hash = sha256(ByteView(der, static_cast<std::size_t>(size)));
    OPENSSL_free(der);
    return hash;
}

Result<Bytes> certificateFor(const Key &key, Rng &rng)
{
    const Certificate certificate(X509_new());
    if (!certificate) return failed("no memory");
    auto *x509 = certificate.get();
    Bytes serial(8);
    rng.fill(serial);
    auto *name = X509_get_subject_name(x509);
    const bool built =
        X509_set_version(x509, X509_VERSION_3) == 1 &&
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), bigEndian<std::uint64_t>(serial) >> 1) == 1 &&
        X509_gmtime_adj(X509_getm_notBefore(x509), -24 * 3600) && X509_gmtime_adj(X509_getm_notAfter(x509), tenYears) &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(commonName), -1, -1,
                                   0) == 1 &&
        X509_set_issuer_name(x509, name) == 1 && X509_set_pubkey(x509, key.get()) == 1 &&
        X509_sign(x509, key.get(), EVP_sha256()) > 0;
    if (!built) return failed("certificate");
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), x509) != 1) return failed("writing a certificate");
    return toBytes(contentOf(bio).view());
}

} // namespace

Result<void> makeHubKeys(FileOps &files, const std::string &folder, Rng &rng)
{
    if (files.exists(folder + "/receipt.key")) return Error{Code::Busy, "this folder holds a hub's keys already"};
    PIPIT_TRY(files.makeDirectory(folder));
    for (const char *name : {"tls", "tls-next"}) {
        const Key key(EVP_EC_gen("P-256"));
        if (!key) return failed("making a key");
        PIPIT_TRY_SET(const auto pem, pemOf(key));
        PIPIT_TRY(files.writeAtomically(folder + "/" + name + ".key", pem.view()));
        if (std::string_view(name) != "tls") continue;
        PIPIT_TRY_SET(const auto certificate, certificateFor(key, rng));
        PIPIT_TRY(files.writeAtomically(folder + "/tls.crt", certificate));
    }
    // Last, because its presence says that all are there.
    const auto seed = SigningKey::generate(rng).seed();
    return files.writeAtomically(folder + "/receipt.key", seed.view());
}

Result<HubKeys> loadHubKeys(FileOps &files, const std::string &folder)
{
    PIPIT_TRY_SET(auto seed, files.readAll(folder + "/receipt.key", fileLimit));
    if (seed.size() != SigningSeed::size) return Error{Code::Corrupt, "receipt.key"};
    auto receipt = SigningKey::fromSeed(SigningSeed(seed));
    wipe(seed);
    PIPIT_TRY_SET(auto tls, files.readAll(folder + "/tls.key", fileLimit));
    SecretBytes tlsKey{ByteView(tls)};
    wipe(tls);
    PIPIT_TRY_SET(auto next, files.readAll(folder + "/tls-next.key", fileLimit));
    PIPIT_TRY_SET(const auto key, keyOf(tlsKey.view()));
    PIPIT_TRY_SET(const auto nextKey, keyOf(next));
    wipe(next);
    PIPIT_TRY_SET(const auto pin, pinOf(key));
    PIPIT_TRY_SET(const auto nextPin, pinOf(nextKey));
    PIPIT_TRY_SET(auto certificate, files.readAll(folder + "/tls.crt", fileLimit));
    return HubKeys{std::move(receipt), std::move(tlsKey), std::move(certificate), pin, nextPin};
}

} // namespace pipit::hub
