// SPDX-License-Identifier: Apache-2.0
#include "sync/client/enrol.h"

namespace pipit::sync {

Result<Enrolled> enrolDevice(EnrolCode code, const NewMember &who, Transport &transport, Clock &clock, Rng &rng,
                             const ClientLoop::Pause &pause, std::int64_t deadlineMs)
{
    EnrolSession session(std::move(code), who, rng);
    Event next = event::Tick{};
    for (;;) {
        const auto effects = session.step(next, {clock.wallMs(), clock.bootMs()});
        if (session.state() == EnrolSession::State::Done) return session.takeResult();
        if (session.state() == EnrolSession::State::Failed) return session.error();
        next = event::Tick{};
        for (const auto &effect : effects) {
            if (const auto *send = std::get_if<effect::Send>(&effect)) {
                const auto pins = session.pins();
                auto answer = transport.exchange(send->request, pins.empty() ? Trust::firstContact() : Trust::pinned(pins));
                if (answer)
                    next = event::Response{send->id, std::move(*answer)};
                else
                    next = event::Failed{send->id, answer.code()};
            } else if (const auto *wait = std::get_if<effect::Wait>(&effect)) {
                if (clock.bootMs() >= deadlineMs) return Error{Code::Offline, "no answer in time"};
                pause(std::clamp<std::int64_t>(wait->untilBootMs - clock.bootMs(), 0, deadlineMs - clock.bootMs()));
            }
        }
    }
}

} // namespace pipit::sync
