// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/hub/blobstore.h"
#include "sync/hub/config.h"
#include "sync/hub/eventlog.h"
#include "sync/hub/store.h"
#include "sync/wire/problem.h"
#include "sync/wire/signature.h"

/// What passes between the server, which knows sockets, and the calls, which know rules.
namespace pipit::hub {

/// What every call works with. Borrowed; the composition root owns it all.
struct Parts {
    Store &store;
    BlobStore &blobs;
    const Clock &clock;
    Rng &rng;
    EventLog &log;
    const Config &config;
    const SigningKey &receiptKey;
};

/// A device that has shown who it is.
struct Caller {
    wire::VerifiedRequest signature;
    DeviceRecord record;
};

struct Request {
    wire::RequestHead head;
    Bytes body;                   ///< whole and matching its digest, except for a PATCH, which streams
    std::string peer;             ///< the address without its port
    std::optional<Caller> caller; ///< absent only for open calls
};

/// An answer. Where `blob` is set the body is bytes first … first + length - 1 of it.
struct Reply {
    wire::HttpResponse response;
    std::shared_ptr<const StoredBlob> blob;
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};

/// Called once, from any thread.
using Answer = std::function<void(Reply)>;

/// The body of one request while it arrives, then its answer. Used by one thread at a time; dropping it before
/// finish() means that the connection was lost, and leaves nothing half done.
class Exchange
{
public:
    virtual ~Exchange() = default;
    /// Most bytes the body may have.
    virtual std::uint64_t limit() const = 0;
    /// May write to the disk. An error here is reported by finish(); the rest may be skipped.
    virtual Result<void> body(ByteView bytes) = 0;
    /// Everything has arrived.
    virtual void finish(Answer answer) = 0;
};

Reply replyWith(wire::Problem problem);
Reply replyWith(const wire::ProblemBody &problem);
Reply replyWith(int status);
Reply replyWith(int status, std::string_view contentType, Bytes body);
/// For an error of the store or the disk; writes it into the log.
Reply replyFor(const Error &error, EventLog &log);

/// Days since 1970, for quotas.
inline std::int64_t dayOf(std::int64_t wallMs)
{
    return wallMs / 86'400'000;
}
/// RFC 9110 §5.6.7, e.g. "Sun, 06 Nov 1994 08:49:37 GMT".
std::string httpDate(std::int64_t wallMs);

} // namespace pipit::hub
