// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/route.h"

#include "core/format/limits.h"
#include "sync/wire/limits.h"

#include <variant>

namespace pipit::hub {
namespace {

struct Pattern {
    std::string_view method;
    std::string_view path; ///< `*` stands for one id in hex
    std::size_t idSize;
    Route route;
};

constexpr std::string_view sequence = "application/cbor-seq", document = "application/cbor",
                           json = "application/json", opaque = "application/octet-stream";

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all{
        {"GET", "/v1/news", 0, {Call::News, false, 0, {}, {}, false}},
        {"POST", "/v1/envelopes", 0, {Call::PostEnvelopes, false, wire::maxBody, sequence, {}, false}},
        {"GET", "/v1/mailboxes/*/envelopes", 16, {Call::MailboxPage, false, 0, {}, {}, false}},
        {"POST", "/v1/uploads", 0, {Call::CreateUpload, false, 0, {}, {}, false}},
        {"HEAD", "/v1/uploads/*", 16, {Call::UploadStatus, false, 0, {}, {}, false}},
        {"PATCH", "/v1/uploads/*", 16, {Call::UploadPiece, false, 0, {}, {}, false}},
        {"DELETE", "/v1/uploads/*", 16, {Call::DeleteUpload, false, 0, {}, {}, false}},
        {"GET", "/v1/blobs/*", 32, {Call::Blob, false, 0, {}, {}, false}},
        {"GET", "/v1/authority", 0, {Call::GetAuthority, true, 0, {}, {}, false}},
        {"GET", "/v1/circles/*", 16, {Call::GetCircle, false, 0, {}, {}, false}},
        {"GET", "/v1/fresh/*", 16, {Call::GetFreshness, false, 0, {}, {}, false}},
        {"GET", "/v1/settings", 0, {Call::GetSettings, false, 0, {}, {}, false}},
        {"PUT", "/v1/authority", 0, {Call::PutAuthority, true, limits::maxManifest, document, {}, false}},
        {"PUT", "/v1/circles/*", 16, {Call::PutCircle, true, limits::maxManifest, document, {}, false}},
        {"PUT", "/v1/fresh", 0, {Call::PutFreshness, true, limits::maxManifest, document, {}, false}},
        {"PUT", "/v1/settings", 0, {Call::PutSettings, true, limits::maxManifest, document, {}, false}},
        {"GET", "/v1/packs/*", 32, {Call::GetPack, false, 0, {}, {}, false}},
        {"PUT", "/v1/packs/*", 32, {Call::PutPack, true, wire::maxPack, json, {}, false}},
        {"POST", "/v1/enrol/*/console", 8, {Call::PostEnrol, true, wire::maxEnrolMessage, opaque, {}, false}},
        {"POST", "/v1/enrol/*/device", 8, {Call::PostEnrol, true, wire::maxEnrolMessage, opaque, {}, true}},
        {"GET", "/v1/enrol/*/console", 8, {Call::GetEnrol, true, 0, {}, {}, false}},
        {"GET", "/v1/enrol/*/device", 8, {Call::GetEnrol, true, 0, {}, {}, true}},
    };
    return all;
}

/// The id that stands where the pattern has its star; empty bytes for a pattern without one.
std::optional<Bytes> match(const Pattern &pattern, std::string_view path)
{
    const auto star = pattern.path.find('*');
    if (star == std::string_view::npos) return pattern.path == path ? std::optional<Bytes>(Bytes{}) : std::nullopt;
    const auto before = pattern.path.substr(0, star), after = pattern.path.substr(star + 1);
    if (path.size() != before.size() + 2 * pattern.idSize + after.size() || !path.starts_with(before) ||
        !path.ends_with(after))
        return std::nullopt;
    const auto hex = path.substr(star, 2 * pattern.idSize);
    auto id = fromHex(hex);
    if (!id || toHex(*id) != hex) return std::nullopt;
    return id;
}

} // namespace

std::variant<Route, wire::Problem> routeOf(const wire::RequestHead &head)
{
    bool pathIsOurs = false;
    for (const auto &pattern : patterns()) {
        auto id = match(pattern, head.path);
        if (!id) continue;
        pathIsOurs = true;
        if (pattern.method != head.method) continue;
        auto route = pattern.route;
        route.id = std::move(*id);
        return route;
    }
    return pathIsOurs ? wire::Problem::Method : wire::Problem::NotFound;
}

} // namespace pipit::hub
