// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <compare>

namespace pipit {

/// A public identifier, hash or public key of N bytes. The tag keeps one kind from being passed for another.
template <class Tag, std::size_t N>
struct Id
{
    static constexpr std::size_t size = N;
    std::array<std::uint8_t, N> bytes{};

    /// nullopt unless exactly N bytes.
    static std::optional<Id> from(ByteView view)
    {
        if (view.size() != N) return std::nullopt;
        Id id;
        std::copy(view.begin(), view.end(), id.bytes.begin());
        return id;
    }
    ByteView view() const { return bytes; }
    std::string hex() const { return toHex(bytes); }
    bool isZero() const { return std::all_of(bytes.begin(), bytes.end(), [](auto b) { return b == 0; }); }
    auto operator<=>(const Id &) const = default;
};

/// Ids are random or hashes already, so their first bytes serve as a hash. For unordered containers.
template <class Tag, std::size_t N>
struct IdHash
{
    std::size_t operator()(const Id<Tag, N> &id) const
    {
        std::size_t h;
        static_assert(N >= sizeof h);
        std::memcpy(&h, id.bytes.data(), sizeof h);
        return h;
    }
};

using Hash = Id<struct HashTag, 32>;           ///< SHA-256 of something
using EntryId = Id<struct EntryIdTag, 16>;     ///< random, chosen by the author
using CircleId = Id<struct CircleIdTag, 16>;   ///< random pseudonym of one child's circle
using AuthorId = Id<struct AuthorIdTag, 32>;   ///< H("pipit/v1/author-id" ‖ ed25519_pk)
using DeviceId = Id<struct DeviceIdTag, 32>;   ///< H("pipit/v1/device-id" ‖ device_pk)
using MemberId = Id<struct MemberIdTag, 16>;   ///< random; one person in one circle
using MailboxId = Id<struct MailboxIdTag, 16>; ///< random; where the hub puts what a seat may fetch
using AuthorityId = Id<struct AuthorityIdTag, 16>;
using ProfileTag = Id<struct ProfileTagTag, 16>; ///< random; one profile on one device
using PageId = Id<struct PageIdTag, 16>;
using BlobId = Id<struct BlobIdTag, 32>;   ///< SHA-256 of a whole PIPBLOB1
using EnvHash = Id<struct EnvHashTag, 32>; ///< SHA-256 of a whole PIPENV1

} // namespace pipit
