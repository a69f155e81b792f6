// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/event.h"
#include "sync/engine/pace.h"
#include "sync/engine/roster.h"

/// Inside the engine only: one kind of work each, asked in order what to do next.
namespace pipit::sync {

/// What a lane may look at and say during one step.
struct Turn {
    const Moment now;
    EngineState &state;
    Roster &roster;
    Pace &pace;
    const DeviceId device;
    RequestId request = 0; ///< that was answered, or came to nothing, in this step

    effect::Keep keep;
    std::vector<Effect> said; ///< what else is to be done or known, in order
    bool progressed = false;  ///< something was gained: back-off starts from the beginning
    bool troubled = false;    ///< something must be tried again after a back-off
    bool blobsNamed = false;  ///< downloads were added: let the driver say first which of them are here

    const std::string &host() const { return state.site->host; }
    void alarm(AlarmKind kind, ByteView subject, std::uint64_t number = 0, std::vector<Bytes> evidence = {})
    {
        keep.alarms.push_back({kind, toBytes(subject), number, std::move(evidence)});
    }
};

/// A request to be signed and sent. `bodyHash` saves hashing a large body twice.
struct Outgoing {
    wire::HttpRequest request;
    std::optional<Hash> bodyHash;
};
/// What a lane wants: nothing, bytes from this device, or a request.
using Want = std::variant<std::monostate, std::vector<Source>, Outgoing>;

class Lane
{
public:
    virtual ~Lane() = default;
    /// A new look at everything: what was set aside may be tried again.
    virtual void passBegins() {}
    /// Chooses the next thing from the state. Called when nothing of any lane is under way; of one that can go ahead, also while
    /// one request of its own is.
    virtual Want next(Turn &turn) = 0;
    /// What next() wanted last is under way.
    virtual void begun(RequestId) {}
    /// The bytes that next() asked for; may want nothing after all.
    virtual Want bytesRead(Turn &, std::vector<std::optional<Bytes>>) { return {}; }
    /// Any answer but those that the engine handles itself (401, 429, 500). `problem` is read from answers ≥ 400. The body may be taken.
    virtual void answered(Turn &turn, wire::HttpResponse &response, const wire::ProblemBody &problem) = 0;
    /// What was under way came to nothing.
    virtual void lost(Turn &) {}
};

} // namespace pipit::sync
