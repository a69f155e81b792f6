// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/enrolment.h"
#include "sync/wire/batch.h"
#include "sync/wire/news.h"
#include "sync/wire/tus.h"

/// One function a call of PROTOCOL.md: the unsigned request. `authority` is the hub's host[:port].
/// Set what else is covered, then signRequest(). Bodies that are streamed (PATCH) stay out: only their head is made.
namespace pipit::wire::call {

HttpRequest news(std::string_view authority, const std::optional<NewsToken> &since);
HttpRequest postEnvelopes(std::string_view authority, const BatchTarget &target, Bytes batch);
HttpRequest mailboxPage(std::string_view authority, const MailboxId &mailbox, std::uint64_t after, std::size_t bytes);

/// Documents from version `from` on. The body of each answer is read by readDocuments().
/// Needs no request signature: a device that is not enrolled yet reads it.
HttpRequest getAuthority(std::string_view authority, std::uint64_t from);
HttpRequest getCircle(std::string_view authority, const CircleId &circle, std::uint64_t from);
HttpRequest getFreshness(std::string_view authority, const CircleId &circle);
HttpRequest getSettings(std::string_view authority, std::uint64_t from);
/// These four need no request signature: the document authorises itself.
HttpRequest putAuthority(std::string_view authority, Bytes document);
HttpRequest putCircle(std::string_view authority, const CircleId &circle, Bytes document);
HttpRequest putFreshness(std::string_view authority, Bytes document);
HttpRequest putSettings(std::string_view authority, Bytes document);

HttpRequest createUpload(std::string_view authority, const BlobId &blob, std::uint64_t length);
HttpRequest uploadStatus(std::string_view authority, const tus::UploadId &upload);
/// `piece` is the SHA-256 of the bytes to follow, which is the body hash to sign with as well.
RequestHead uploadPiece(std::string_view authority, const tus::UploadId &upload, std::uint64_t offset,
                        std::uint64_t length, const Hash &piece);
HttpRequest deleteUpload(std::string_view authority, const tus::UploadId &upload, std::uint64_t offset);
/// The upload named by a Location header; nullopt where it is not one of ours.
std::optional<tus::UploadId> uploadFromLocation(std::string_view location);

/// The whole blob, or bytes first..last where `last` is given.
HttpRequest getBlob(std::string_view authority, const BlobId &blob, std::uint64_t first = 0,
                    std::optional<std::uint64_t> last = std::nullopt);

/// A prompt pack, or its bytes first..last.
HttpRequest getPack(std::string_view authority, const Hash &pack, std::uint64_t first, std::uint64_t last);
/// Needs no request signature: the settings that name it authorise it.
HttpRequest putPack(std::string_view authority, Bytes pack);

/// Enrolment relay; no request signature. The side is who shall read it.
enum class EnrolSide { Console, Device };
HttpRequest postEnrol(std::string_view authority, const EnrolId &id, EnrolSide side, Bytes message);
HttpRequest getEnrol(std::string_view authority, const EnrolId &id, EnrolSide side, std::uint64_t after);

} // namespace pipit::wire::call
