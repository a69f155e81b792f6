// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/calls.h"

#include "core/crypto/sha256.h"

namespace pipit::wire::call {
namespace {

constexpr std::string_view uploads = "/v1/uploads";

HttpRequest make(std::string_view method, std::string_view authority, std::string path, std::string query = {})
{
    HttpRequest request;
    request.head.method = method;
    request.head.authority = authority;
    request.head.path = std::move(path);
    request.head.query = std::move(query);
    return request;
}

HttpRequest withBody(HttpRequest request, std::string_view type, Bytes body)
{
    request.head.headers.set("content-type", type);
    request.body = std::move(body);
    return request;
}

std::string number(std::string_view name, std::uint64_t value)
{
    return std::string(name) + "=" + std::to_string(value);
}

HttpRequest onUpload(std::string_view method, std::string_view authority, const tus::UploadId &upload)
{
    auto request = make(method, authority, std::string(uploads) + "/" + upload.hex());
    request.head.headers.set(tus::resumable, tus::version);
    return request;
}

std::string enrolPath(const EnrolId &id, EnrolSide side)
{
    return "/v1/enrol/" + id.hex() + (side == EnrolSide::Console ? "/console" : "/device");
}

} // namespace

HttpRequest news(std::string_view authority, const std::optional<NewsToken> &since)
{
    return make("GET", authority, "/v1/news", since ? "since=" + since->hex() : std::string());
}

HttpRequest postEnvelopes(std::string_view authority, const BatchTarget &target, Bytes batch)
{
    return withBody(make("POST", authority, "/v1/envelopes", target.query()), "application/cbor-seq", std::move(batch));
}

HttpRequest mailboxPage(std::string_view authority, const MailboxId &mailbox, std::uint64_t after, std::size_t bytes)
{
    return make("GET", authority, "/v1/mailboxes/" + mailbox.hex() + "/envelopes",
                number("after", after) + "&" + number("bytes", bytes));
}

HttpRequest getAuthority(std::string_view authority, std::uint64_t from)
{
    return make("GET", authority, "/v1/authority", number("from", from));
}

HttpRequest getCircle(std::string_view authority, const CircleId &circle, std::uint64_t from)
{
    return make("GET", authority, "/v1/circles/" + circle.hex(), number("from", from));
}

HttpRequest getFreshness(std::string_view authority, const CircleId &circle)
{
    return make("GET", authority, "/v1/fresh/" + circle.hex());
}

HttpRequest getSettings(std::string_view authority, std::uint64_t from)
{
    return make("GET", authority, "/v1/settings", number("from", from));
}

HttpRequest putAuthority(std::string_view authority, Bytes document)
{
    return withBody(make("PUT", authority, "/v1/authority"), "application/cbor", std::move(document));
}

HttpRequest putCircle(std::string_view authority, const CircleId &circle, Bytes document)
{
    return withBody(make("PUT", authority, "/v1/circles/" + circle.hex()), "application/cbor", std::move(document));
}

HttpRequest putFreshness(std::string_view authority, Bytes document)
{
    return withBody(make("PUT", authority, "/v1/fresh"), "application/cbor", std::move(document));
}

HttpRequest putSettings(std::string_view authority, Bytes document)
{
    return withBody(make("PUT", authority, "/v1/settings"), "application/cbor", std::move(document));
}

HttpRequest createUpload(std::string_view authority, const BlobId &blob, std::uint64_t length)
{
    auto request = make("POST", authority, std::string(uploads));
    request.head.headers.set(tus::resumable, tus::version);
    request.head.headers.set(tus::uploadLength, std::to_string(length));
    request.head.headers.set(tus::uploadMetadata, tus::metadata(blob));
    return request;
}

HttpRequest uploadStatus(std::string_view authority, const tus::UploadId &upload)
{
    return onUpload("HEAD", authority, upload);
}

RequestHead uploadPiece(std::string_view authority, const tus::UploadId &upload, std::uint64_t offset,
                        std::uint64_t length, const Hash &piece)
{
    auto head = onUpload("PATCH", authority, upload).head;
    head.headers.set("content-type", tus::pieceType);
    head.headers.set("content-length", std::to_string(length));
    head.headers.set(tus::uploadOffset, std::to_string(offset));
    head.headers.set(tus::uploadChecksum, tus::checksum(piece));
    return head;
}

HttpRequest deleteUpload(std::string_view authority, const tus::UploadId &upload, std::uint64_t offset)
{
    auto request = onUpload("DELETE", authority, upload);
    request.head.headers.set("if-match", tus::offsetTag(offset));
    return request;
}

std::optional<tus::UploadId> uploadFromLocation(std::string_view location)
{
    const auto opening = std::string(uploads) + "/";
    if (!location.starts_with(opening)) return std::nullopt;
    const auto bytes = fromHex(location.substr(opening.size()));
    return bytes ? tus::UploadId::from(*bytes) : std::nullopt;
}

HttpRequest getBlob(std::string_view authority, const BlobId &blob, std::uint64_t first,
                    std::optional<std::uint64_t> last)
{
    auto request = make("GET", authority, "/v1/blobs/" + blob.hex());
    if (first > 0 || last)
        request.head.headers.set("range",
                                 "bytes=" + std::to_string(first) + "-" + (last ? std::to_string(*last) : std::string()));
    return request;
}

HttpRequest getPack(std::string_view authority, const Hash &pack, std::uint64_t first, std::uint64_t last)
{
    auto request = make("GET", authority, "/v1/packs/" + pack.hex());
    request.head.headers.set("range", "bytes=" + std::to_string(first) + "-" + std::to_string(last));
    return request;
}

HttpRequest putPack(std::string_view authority, Bytes pack)
{
    auto path = "/v1/packs/" + sha256(pack).hex();
    return withBody(make("PUT", authority, std::move(path)), "application/json", std::move(pack));
}

HttpRequest postEnrol(std::string_view authority, const EnrolId &id, EnrolSide side, Bytes message)
{
    return withBody(make("POST", authority, enrolPath(id, side)), "application/octet-stream", std::move(message));
}

HttpRequest getEnrol(std::string_view authority, const EnrolId &id, EnrolSide side, std::uint64_t after)
{
    return make("GET", authority, enrolPath(id, side), number("after", after));
}

} // namespace pipit::wire::call
