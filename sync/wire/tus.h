// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

/// Our profile of tus 1.0.0 (core, creation, checksum, expiration, termination): PROTOCOL.md §9.
namespace pipit::wire::tus {

inline constexpr std::string_view version = "1.0.0";
inline constexpr std::string_view extensions = "creation,checksum,expiration,termination";
inline constexpr std::string_view resumable = "tus-resumable";
inline constexpr std::string_view uploadLength = "upload-length";
inline constexpr std::string_view uploadOffset = "upload-offset";
inline constexpr std::string_view uploadMetadata = "upload-metadata";
inline constexpr std::string_view uploadChecksum = "upload-checksum";
inline constexpr std::string_view uploadExpires = "upload-expires";
inline constexpr std::string_view pieceType = "application/offset+octet-stream";

using UploadId = Id<struct UploadIdTag, 16>;

/// `blob_id BASE64`.
std::string metadata(const BlobId &blob);
/// nullopt unless blob_id is the only key.
std::optional<BlobId> readMetadata(std::string_view value);
/// `sha256 BASE64`.
std::string checksum(const Hash &piece);
std::optional<Hash> readChecksum(std::string_view value);
/// `If-Match: "OFFSET"`, an entity tag that names an upload's offset.
std::string offsetTag(std::uint64_t offset);
std::optional<std::uint64_t> readOffsetTag(std::string_view value);

} // namespace pipit::wire::tus
