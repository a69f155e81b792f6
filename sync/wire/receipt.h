// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

/// The hub's two logs and its two signatures: PROTOCOL.md §6.
namespace pipit::wire {

/// A position in a hash-chained log. The empty log is n 0 with a hash of zeros.
struct LogHead {
    std::uint64_t n = 0;
    Hash hash;
    bool operator==(const LogHead &) const = default;
};

/// up_m = H("pipit/v1/log/author" ‖ up_{m-1} ‖ env_hash ‖ m u64).
LogHead nextInAuthorLog(const LogHead &head, const EnvHash &envelope);
/// log_n = H("pipit/v1/log/mailbox" ‖ log_{n-1} ‖ env_hash ‖ n u64).
LogHead nextInMailboxLog(const LogHead &head, const EnvHash &envelope);

/// One envelope and the mailboxes that it was asked to be put into.
struct Posting {
    EnvHash envelope;
    std::vector<MailboxId> mailboxes;
};

/// H over (env_hash ‖ count u16 ‖ mailbox ids ascending) of each posting in the order given.
Hash hashOfPostings(const std::vector<Posting> &postings);

/// The hub's word, one a batch, that every accepted envelope of it lies in every mailbox it was asked for.
/// Nothing in it depends on the length of a mailbox.
struct HubReceipt {
    AuthorId author;
    std::uint64_t first = 1; ///< m of the first envelope the author's log got by this batch; last + 1 where it got none
    std::uint64_t last = 0;  ///< m of the author log's head after the batch
    Hash up;                 ///< up_last
    Hash postings;           ///< hashOfPostings of the accepted envelopes in the batch's order
    std::int64_t timeMs = 0;
    Signature signature;

    static constexpr std::size_t size = 32 + 8 + 8 + 32 + 32 + 8 + 64;
    Bytes message() const; ///< what is signed
    void sign(const SigningKey &hub);
    bool validBy(const SigningPublicKey &hub) const;
    Bytes encode() const;
    /// Errors: Corrupt.
    static Result<HubReceipt> decode(ByteView bytes);
};

/// The hub's signed word about one mailbox's log, shown only to those who hold the mailbox.
struct MailboxHead {
    MailboxId mailbox;
    LogHead pageEnd;         ///< after the last row of this page; where the page is empty, at the lesser of `after` and total
    std::uint64_t total = 0; ///< rows that the mailbox has now
    std::int64_t timeMs = 0;
    Signature signature;

    static constexpr std::size_t size = 16 + 8 + 32 + 8 + 8 + 64;
    Bytes message() const;
    void sign(const SigningKey &hub);
    bool validBy(const SigningPublicKey &hub) const;
    Bytes encode() const;
    /// Errors: Corrupt.
    static Result<MailboxHead> decode(ByteView bytes);
};

} // namespace pipit::wire
