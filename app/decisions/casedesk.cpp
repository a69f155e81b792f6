// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/casedesk.h"

#include "app/answers/replying.h"
#include "app/share/shareable.h"

namespace pipit::app::casedesk {

Result<CircleId> circleOf(DeviceSession &session, const QString &hex)
{
    if (hex.isEmpty()) return session.onlyCircle();
    const auto bytes = fromHex(hex.toStdString());
    const auto id = bytes ? CircleId::from(*bytes) : std::nullopt;
    return id ? Result<CircleId>(*id) : Error{Code::NotFound, "circle"};
}

Result<const Book *> bookOf(DeviceSession &session, const CircleId &circle)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto found = session.books().find(circle);
    if (found == session.books().end()) return Error{Code::NotFound, "circle"};
    return &found->second;
}

Result<EntryRef> note(DeviceSession &session, const CircleId &circle, const Bytes &content)
{
    return sayFor(session, circle, seatsOf(session, circle, {Role::Iro}), content);
}

Result<EntryRef> sayTo(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience, const EntryRef &target, const Bytes &content,
                       const std::vector<MediaRef> &media)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    return session.profile()->spareRoom().use([&] {
        auto entry = entryFor(circle, {audience, std::nullopt, true, false});
        entry.content = content;
        entry.target = target;
        for (const auto &one : media) entry.media.push_back({one.blob, one.key.clone(), one.trueSize, one.mime, one.kind, one.durationMs});
        return session.post(std::move(entry));
    });
}

Result<EntryRef> noteOn(DeviceSession &session, const CircleId &circle, const EntryRef &target, const Bytes &content)
{
    return sayTo(session, circle, seatsOf(session, circle, {Role::Iro}), target, content, {});
}

void send(QObject *receiver, std::function<Result<EntryRef>(DeviceSession &)> work, std::function<void(const Result<EntryRef> &)> done)
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(receiver, std::move(work), [session, done = std::move(done)](const Result<EntryRef> &written) {
        done(written);
        Q_EMIT session->bookChanged();
        Q_EMIT session->outboxChanged();
    });
}

} // namespace pipit::app::casedesk
