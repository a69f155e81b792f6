// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/planshare.h"

namespace pipit::app {

namespace {

/// What is still to be posted: a second try after a full disk goes on where the first stopped.
struct Rest
{
    std::vector<WishContent> wishes;
    std::optional<AgendaContent> agenda;
    std::optional<EntryRef> last;
};

/// What is posted waits no more, also where the app ends in the next moment.
Result<void> forgetPosted(Preferences &kept, const WishContent &wish)
{
    PIPIT_TRY_SET(const auto bytes, kept.value(MyWishes::keptAs));
    if (!bytes) return {};
    UnsentWishes wishes;
    PIPIT_TRY(wishes.decode(*bytes));
    wishes.forget({wish});
    if (wishes.unsent().empty()) return kept.forget(MyWishes::keptAs);
    PIPIT_TRY_SET(const auto rest, wishes.encode());
    return kept.keep(MyWishes::keptAs, rest);
}

template <class Content>
Result<EntryRef> post(DeviceSession &session, const CircleId &circle, const ShareChoice &choice, const Content &content)
{
    auto entry = entryFor(circle, choice);
    PIPIT_TRY_SET(entry.content, content.encode());
    return session.post(std::move(entry));
}

Result<EntryRef> postAll(DeviceSession &session, const ShareChoice &choice, Rest &rest)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    auto &kept = session.profile()->preferences();
    while (!rest.wishes.empty()) {
        PIPIT_TRY_SET(rest.last, post(session, circle, choice, rest.wishes.front()));
        // It is posted: what goes wrong from here must not have it posted twice.
        static_cast<void>(forgetPosted(kept, rest.wishes.front()));
        rest.wishes.erase(rest.wishes.begin());
    }
    if (rest.agenda) {
        PIPIT_TRY_SET(rest.last, post(session, circle, choice, *rest.agenda));
        static_cast<void>(kept.forget(AgendaModel::keptAs));
        rest.agenda.reset();
    }
    if (!rest.last) return Error{Code::Invalid, "nothing to share"};
    return *rest.last;
}

} // namespace

Shareable::Poster PlanShare::poster(ShareChoice choice)
{
    auto rest = std::make_shared<Rest>();
    if (m_wishes) rest->wishes = m_wishes->toShare();
    if (m_agenda && m_agenda->fresh()) rest->agenda = m_agenda->content();
    return [choice = std::move(choice), rest](DeviceSession &session) { return postAll(session, choice, *rest); };
}

QString PlanShare::title() const
{
    return tr("My meeting");
}

Result<void> tellAlone(DeviceSession &session, std::vector<WishContent> &wishes, SeatId officer)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    while (!wishes.empty()) {
        PIPIT_TRY(post(session, circle, ShareChoice{{officer}, Use::AskMeFirst, true}, wishes.front()));
        static_cast<void>(forgetPosted(session.profile()->preferences(), wishes.front()));
        wishes.erase(wishes.begin());
    }
    return {};
}

} // namespace pipit::app
