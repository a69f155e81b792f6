// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/transport.h"

#include <memory>

namespace pipit::sync {

/// HTTP/1.1 over TLS 1.3 by Boost.Beast, one connection that is kept open. A kept connection that the hub has closed is
/// opened anew, once, without a word.
class BeastTransport final : public Transport
{
public:
    /// `stepSeconds`: the longest that connecting, a handshake, or a wait for the next bytes may take.
    explicit BeastTransport(int stepSeconds = 30);
    ~BeastTransport() override;

    Result<wire::HttpResponse> exchange(const wire::HttpRequest &request, const Trust &trust) override;
    Hash seenPin() const override;
    void cancel() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pipit::sync
