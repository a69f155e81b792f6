// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/problem.h"
#include "sync/wire/receipt.h"

/// POST /v1/envelopes: PROTOCOL.md §5.
namespace pipit::wire {

/// One envelope on its way up. Views point into the batch's body.
struct BatchItem {
    std::vector<MailboxId> mailboxes; ///< ascending, without repeats, 1 to 32
    std::vector<EnvHash> attach;      ///< older envelopes to be put into the same mailboxes
    ByteView envelope;
};

/// Builds a body that keeps both limits (2 MiB, 500).
class BatchWriter
{
public:
    /// Sorts `mailboxes`. False, and nothing is added, when the batch would pass a limit: send it and start another.
    /// An envelope of 1 MiB always fits into an empty batch.
    bool add(std::vector<MailboxId> mailboxes, const std::vector<EnvHash> &attach, ByteView envelope);
    std::size_t count() const { return m_count; }
    Bytes take();

private:
    Bytes m_out;
    std::size_t m_count = 0;
};

/// Errors: Corrupt (not a sequence of items), TooBig (over 500).
Result<std::vector<BatchItem>> readBatch(ByteView body);

/// Where the sender's author log stands, in the query of the POST.
struct BatchTarget {
    AuthorId author;
    LogHead head; ///< last (m, up_m) of which the sender has a receipt; (0, zeros) at first

    std::string query() const;
    /// nullopt unless author, m and up are there, each once, in canonical form.
    static std::optional<BatchTarget> fromQuery(std::string_view query);
};

/// What became of one envelope.
struct BatchStatus {
    EnvHash envelope;
    int status = 0;                ///< 201 new, 200 the hub had it already, else as `problem` says
    Problem problem = Problem::None;
    std::uint64_t m = 0;           ///< its place in the author log, where accepted
    std::vector<BlobId> missing;   ///< where 424
    bool accepted() const { return problem == Problem::None; }
};

struct BatchAnswer {
    std::vector<BatchStatus> statuses; ///< in the batch's order
    std::optional<HubReceipt> receipt; ///< absent when nothing was accepted

    Bytes encode() const;
    /// Errors: Corrupt.
    static Result<BatchAnswer> decode(ByteView body);
};

/// The sender's check of an answer: statuses name what was posted, the receipt is the hub's, covers what was accepted
/// and continues the log from `before`. Returns the log's new head (`before` where nothing was accepted).
/// Errors: Untrusted (signature, chain or list does not fit: alarm), Corrupt.
Result<LogHead> checkAnswer(const BatchAnswer &answer, const std::vector<Posting> &posted, const BatchTarget &before,
                            const SigningPublicKey &hub);

} // namespace pipit::wire
