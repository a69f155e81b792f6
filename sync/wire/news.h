// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

/// GET /v1/news: PROTOCOL.md §8.
namespace pipit::wire {

/// Opaque to the device; equal tokens mean that nothing changed for it.
using NewsToken = Id<struct NewsTokenTag, 8>;

/// Everything that a device may fetch, as numbers. It says nothing of any mailbox or circle that is not the device's.
struct News {
    struct Mailbox {
        MailboxId mailbox;
        std::uint64_t total = 0; ///< rows in it
        bool operator==(const Mailbox &) const = default;
    };
    struct Circle {
        CircleId circle;
        std::uint64_t version = 0;       ///< of the newest circle manifest
        std::uint64_t freshIssued = 0;   ///< of the newest freshness document; 0 where there is none
        bool operator==(const Circle &) const = default;
    };

    NewsToken token;
    bool changed = false; ///< false: the lists are left out because `since` was the token
    std::vector<Mailbox> mailboxes;
    std::vector<Circle> circles;
    std::uint64_t authorityVersion = 0;
    std::uint64_t settingsVersion = 0;

    /// Sorts the lists and sets the token to the first 8 bytes of their hash.
    void seal();
    /// What is sent to a device that last saw `since`.
    Bytes encode(const std::optional<NewsToken> &since) const;
    /// Errors: Corrupt.
    static Result<News> decode(ByteView body);
};

} // namespace pipit::wire
