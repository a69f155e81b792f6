// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/tus.h"

#include "sync/wire/http.h"

namespace pipit::wire::tus {
namespace {

// "NAME BASE64" with an id of exactly the right size, in canonical base64.
template <class AnyId>
std::optional<AnyId> readNamed(std::string_view value, std::string_view name)
{
    if (!value.starts_with(name)) return std::nullopt;
    const auto text = value.substr(name.size());
    const auto bytes = fromBase64(text);
    const auto id = bytes ? AnyId::from(*bytes) : std::nullopt;
    if (!id || toBase64(id->view()) != text) return std::nullopt;
    return id;
}

} // namespace

std::string metadata(const BlobId &blob)
{
    return "blob_id " + toBase64(blob.view());
}

std::optional<BlobId> readMetadata(std::string_view value)
{
    return readNamed<BlobId>(value, "blob_id ");
}

std::string checksum(const Hash &piece)
{
    return "sha256 " + toBase64(piece.view());
}

std::optional<Hash> readChecksum(std::string_view value)
{
    return readNamed<Hash>(value, "sha256 ");
}

std::string offsetTag(std::uint64_t offset)
{
    return '"' + std::to_string(offset) + '"';
}

std::optional<std::uint64_t> readOffsetTag(std::string_view value)
{
    if (value.size() < 3 || value.front() != '"' || value.back() != '"') return std::nullopt;
    return readDecimal(value.substr(1, value.size() - 2));
}

} // namespace pipit::wire::tus
