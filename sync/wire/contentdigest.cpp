// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/contentdigest.h"

#include "core/crypto/sha256.h"

namespace pipit::wire {
namespace {
constexpr std::string_view opening = "sha-256=:";
}

std::string contentDigest(const Hash &bodyHash)
{
    return std::string(opening) + toBase64(bodyHash.view()) + ":";
}

std::string contentDigestOf(ByteView body)
{
    return contentDigest(sha256(body));
}

std::optional<Hash> readContentDigest(std::string_view value)
{
    if (!value.starts_with(opening) || !value.ends_with(':') || value.size() <= opening.size()) return std::nullopt;
    const auto bytes = fromBase64(value.substr(opening.size(), value.size() - opening.size() - 1));
    if (!bytes) return std::nullopt;
    const auto hash = Hash::from(*bytes);
    if (!hash || contentDigest(*hash) != value) return std::nullopt; // base64 with stray bits is not canonical
    return hash;
}

} // namespace pipit::wire
