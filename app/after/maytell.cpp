// SPDX-License-Identifier: Apache-2.0
#include "app/after/maytell.h"

#include "app/share/shareable.h"
#include "core/base/civiltime.h"
#include "core/book/passon.h"
#include "core/book/visits.h"

namespace pipit::app::maytell {

namespace {

Result<void> post(DeviceSession &session, const Told &told, SeatId reader, const Bytes &content)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    return session.profile()->spareRoom().use([&]() -> Result<void> {
        auto entry = entryFor(told.circle, {{reader}, std::nullopt, true, false});
        entry.content = content;
        entry.target = told.source;
        PIPIT_TRY_SET([[maybe_unused]] const auto ref, session.post(std::move(entry)));
        return {};
    });
}

} // namespace

Result<void> ask(DeviceSession &session, const Told &told, SeatId child, const std::string &words)
{
    PIPIT_TRY_SET(const auto content, (MayTellContent{words, told.names}.encode()));
    return post(session, told, child, content);
}

Result<void> putIn(DeviceSession &session, const Told &told, SeatId officer, const std::string &because)
{
    for (const auto &name : told.names) {
        NoteContent note;
        note.what = NoteContent::What::Told;
        note.day = civil::today(session.clock());
        note.words = because;
        note.who = name;
        PIPIT_TRY_SET(const auto content, note.encode());
        PIPIT_TRY(post(session, told, officer, content)); // who covers for her may not hold what it is about
    }
    return {};
}

} // namespace pipit::app::maytell
