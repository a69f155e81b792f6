// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/sha256.h"
#include "sync/client/transport.h"
#include "sync/wire/calls.h"
#include "sync/wire/documents.h"
#include "sync/wire/problem.h"
#include "sync/wire/signature.h"

#include <functional>

namespace pipit::test {

/// The calls that enrolment needs, in memory, and a place to tamper with every answer and every relayed message.
class RelayHub final : public sync::Transport
{
public:
    Result<wire::HttpResponse> exchange(const wire::HttpRequest &request, const sync::Trust &trust) override
    {
        ++calls;
        if (!trust.accepts(pin)) return Error{Code::Untrusted, "pin"};
        auto response = answer(request);
        if (meddle) meddle(request, response);
        return response;
    }
    Hash seenPin() const override { return pin; }
    void cancel() override {}

    Hash pin;
    int calls = 0;
    std::function<void(const wire::HttpRequest &, wire::HttpResponse &)> meddle;
    std::function<void()> onPoll; ///< somebody looked for messages to a device
    std::vector<Bytes> toConsole, toDevice;
    std::map<std::string, std::vector<Bytes>> documents; ///< by path
    std::optional<SigningPublicKey> knownDevice;         ///< who signed the last signed call

private:
    static wire::HttpResponse listOf(const std::vector<Bytes> &all, std::size_t from)
    {
        wire::HttpResponse response{200, {}, {}};
        for (std::size_t i = from; i < all.size(); ++i) wire::appendDocument(response.body, all[i]);
        return response;
    }
    wire::HttpResponse answer(const wire::HttpRequest &request)
    {
        const auto &head = request.head;
        if (head.method == "PUT") {
            auto &kept = documents[head.path];
            if (head.path == "/v1/fresh") kept.clear();
            const bool isNew = std::find(kept.begin(), kept.end(), request.body) == kept.end();
            if (isNew) kept.push_back(request.body);
            return {isNew ? 201 : 200, {}, {}};
        }
        if (head.path.starts_with("/v1/enrol/")) {
            auto &side = head.path.ends_with("/console") ? toConsole : toDevice;
            if (head.method == "POST") {
                side.push_back(request.body);
                return {201, {}, {}};
            }
            if (&side == &toDevice && onPoll) onPoll();
            return listOf(side, 0);
        }
        if (head.path != "/v1/authority") {
            const auto verified = wire::verifyRequest(head);
            if (!verified) return wire::problemResponse({wire::Problem::Denied, {}, {}, {}});
            knownDevice = verified->deviceKey;
        }
        if (head.path.starts_with("/v1/fresh/")) return listOf(documents["/v1/fresh"], 0);
        const auto from = wire::readDecimal(wire::queryValue(head.query, "from").value_or("1")).value_or(1);
        return listOf(documents[head.path], static_cast<std::size_t>(from - 1));
    }
};

} // namespace pipit::test
