// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/enrolments.h"

#include "sync/wire/documents.h"
#include "sync/wire/limits.h"

namespace pipit::hub {

using wire::Problem;

namespace {
constexpr std::int64_t dayMs = 86'400'000;
}

Enrolments::Enrolments(const Parts &parts)
    : m_parts(parts), m_opened(parts.config.enrolmentsPerAddressDay, dayMs, parts.config.enrolmentsPerAddressDay)
{
}

void Enrolments::post(const Request &request, const EnrolId &id, Side side, Answer answer)
{
    if (request.body.empty()) return answer(replyWith(Problem::Malformed));
    if (request.body.size() > wire::maxEnrolMessage) return answer(replyWith(Problem::TooBig));
    const auto now = m_parts.clock.wallMs();
    const auto expires = now + static_cast<std::int64_t>(m_parts.config.enrolDays) * dayMs;
    Problem problem = Problem::None;
    const auto stored = writeAndWait(m_parts.store, [&](StoreWriter &store) -> Result<void> {
        PIPIT_TRY(store.dropRelaysExpiredAt(now));
        PIPIT_TRY_SET(const bool open, store.relayIsOpen(id));
        if (!open) {
            PIPIT_TRY_SET(const auto others, store.openRelays());
            if (side != Side::Console) problem = Problem::NotFound;
            else if (others >= m_parts.config.openEnrolments) problem = Problem::TooMany;
            else if (!m_opened.take(request.peer, m_parts.clock.bootMs())) problem = Problem::TooMany;
        } else {
            PIPIT_TRY_SET(const auto before, store.relayMessages(id, static_cast<int>(side), 0));
            if (before.size() >= wire::maxEnrolTries) problem = Problem::TooMany;
        }
        if (problem != Problem::None) return {};
        PIPIT_TRY_SET([[maybe_unused]] const auto k,
                      store.addRelayMessage(id, static_cast<int>(side), request.body, expires));
        return {};
    });
    if (!stored) return answer(replyFor(stored.error(), m_parts.log));
    answer(problem == Problem::None ? replyWith(201) : replyWith(problem));
}

Reply Enrolments::list(const Request &request, const EnrolId &id, Side side)
{
    const auto after = wire::readDecimal(wire::queryValue(request.head.query, "after").value_or("0"));
    if (!after) return replyWith(Problem::Malformed);
    Bytes body;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(const auto messages, reader.relayMessages(id, static_cast<int>(side), *after));
        for (const auto &message : messages) wire::appendDocument(body, message);
        return {};
    });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    return replyWith(200, "application/cbor-seq", std::move(body));
}

} // namespace pipit::hub
