// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/transport.h"
#include "sync/wire/batch.h"
#include "tests/support/seededrng.h"
#include "tests/support/simclock.h"

#include <functional>
#include <map>

namespace pipit::test {

/// What may happen to a request between a device and its hub, or be done by a hub that lies.
enum class Trick {
    Nothing,      ///< an honest exchange, to count off in `next`
    DropRequest,  ///< never arrives
    DropAnswer,   ///< done, but the answer is lost
    Slow,         ///< twenty minutes on the way: its signature is stale when it arrives
    Failed,       ///< 500
    TooMany,      ///< 429 with Retry-After
    FlipAnswer,   ///< one bit of the answer's body is another
    CutAnswer,    ///< the body ends at some byte
    Twice,        ///< the request arrives twice; the second answer comes back
    OldAnswer,    ///< an answer from before to the same path
    LieOffset,    ///< another Upload-Offset
    ForgedReceipt, ///< the answer to a batch, signed by another key
    FakeReceipt,  ///< a true signature for what was not stored
    ReorderPage,  ///< rows of a page in another order, truly signed
    FastForward,  ///< news of manifests that do not exist
    WrongDate,    ///< 401 clock although the clock was right, with a date years off
};
std::vector<Trick> allTricks();
/// IMF-fixdate.
std::string httpDate(std::int64_t seconds);

/// Carries requests to a handler, and on the way plays tricks chosen by a seed.
class SimNetwork final : public sync::Transport
{
public:
    using Handler = std::function<wire::HttpResponse(const wire::HttpRequest &, std::int64_t hubNowMs)>;

    /// `hubKey`: what a lying hub can sign with. All borrowed.
    SimNetwork(Handler handler, SimClock &clock, const SigningKey &hubKey, std::uint64_t seed);

    Result<wire::HttpResponse> exchange(const wire::HttpRequest &request, const sync::Trust &trust) override;
    Hash seenPin() const override { return {}; }
    void cancel() override {}

    std::vector<Trick> tricks; ///< played at random on `percent` of the requests
    int percent = 0;
    std::vector<Trick> next;   ///< played on the next requests, one each, before any chance
    std::int64_t exchangeMs = 20;
    std::int64_t hubAheadMs = 0; ///< the hub's clock against the device's
    std::map<std::string, int> seen; ///< "METHOD /path" → how often it arrived
    std::vector<std::string> log;

private:
    Result<wire::HttpResponse> play(Trick trick, const wire::HttpRequest &request);
    wire::HttpResponse arrive(const wire::HttpRequest &request);
    wire::HttpResponse batchAnswer(const wire::HttpRequest &request, const SigningKey &key);
    std::uint64_t draw(std::uint64_t below);

    Handler m_handler;
    SimClock &m_clock;
    const SigningKey &m_hubKey;
    SeededRng m_rng;
    SigningKey m_otherKey;
    std::map<std::string, wire::HttpResponse> m_old;
};

} // namespace pipit::test
