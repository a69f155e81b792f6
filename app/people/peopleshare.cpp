// SPDX-License-Identifier: Apache-2.0
#include "app/people/peopleshare.h"

#include "app/people/mypeoplemodel.h"

namespace pipit::app {

Shareable::Poster PeopleShare::poster(ShareChoice choice)
{
    return [choice = std::move(choice), content = m_people.content()](DeviceSession &session) -> Result<EntryRef> {
        if (!session.profile()) return Error{Code::Refused, "locked"};
        PIPIT_TRY_SET(const auto circle, session.onlyCircle());
        auto entry = entryFor(circle, choice);
        PIPIT_TRY_SET(entry.content, content.encode());
        PIPIT_TRY_SET(const auto ref, session.post(std::move(entry)));
        // What she posts and keeps nothing of is not kept as what she is still making either. It is posted by now: what
        // goes wrong here must not have it posted twice.
        if (!choice.keepCopy) static_cast<void>(session.profile()->preferences().forget(MyPeopleModel::keptAs));
        return ref;
    };
}

QString PeopleShare::title() const
{
    return tr("My people");
}

} // namespace pipit::app
