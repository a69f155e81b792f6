// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/actionload.h"

#include "app/answers/replying.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/decisions/outcomewriter.h"
#include "app/iro/childcard.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ActionLoad)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::SocialWorker: return Say::tr("social worker");
    case Role::Carer: return Say::tr("carer");
    case Role::Advocate: return Say::tr("advocate");
    case Role::Iro: return Say::tr("reviewing officer");
    case Role::Manager: return Say::tr("manager");
    default: return {};
    }
}

/// The people who may do something: workers first, the officer herself last.
void readPeople(const CircleManifest &manifest, const Book &book, ActionLoad &out)
{
    const auto place = [&](const Seat &seat) {
        switch (seat.role) {
        case Role::SocialWorker: return 0;
        case Role::Carer: return 1;
        case Role::Advocate: return 2;
        case Role::Manager: return 3;
        default: return 4;
        }
    };
    auto seats = manifest.seats;
    std::erase_if(seats, [](const auto &seat) { return roleWord(seat.role).isEmpty() || seat.status != SeatStatus::Active || seat.holders.empty(); });
    std::stable_sort(seats.begin(), seats.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    for (const auto &seat : seats) {
        const auto person = book.person(seat.id);
        if (!person) continue;
        const auto name = QString::fromStdString(person->name);
        if (seat.id == book.mySeat()) out.officer = name;
        if (seat.role == Role::Carer && out.carer.isEmpty()) out.carer = name;
        out.people.append(Say::tr("%1, %2").arg(name, roleWord(seat.role)));
        out.faces.append(QString::fromStdString(person->face));
        out.seats.push_back(seat.id);
    }
    if (out.officer.isEmpty()) out.officer = Say::tr("you");
}

void readDays(const Book &book, ActionLoad &out)
{
    const WorkingDays days(out.clock.holidays);
    for (const int n : {5, 10, 20}) {
        out.days.push_back(days.add(out.today, n));
        out.dayChoices.append(Say::tr("%1 working days").arg(n));
    }
    if (const auto next = book.meeting().next(addDays(out.today, 1))) {
        out.days.push_back(days.add(next->content.day, -1));
        out.dayChoices.append(Say::tr("Before the next meeting"));
        if (out.days.back() < out.today) {
            out.days.pop_back();
            out.dayChoices.removeLast();
        }
    }
    for (const auto &review : book.meeting().reviews())
        if (review.content.day <= out.today && review.content.state != ReviewContent::State::CalledOff) out.review = review.content.id;
}

} // namespace

std::string actionDraftName(const QString &hex, const QString &key)
{
    return QStringLiteral("action %1 %2").arg(hex, key).toStdString();
}

Result<ActionLoad> loadAction(DeviceSession &session, const QString &hex, const QString &key, const QString &child)
{
    PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain) return Error{Code::NotFound, "circle"};
    ActionLoad out;
    out.today = daywords::today(session);
    out.clock = daywords::clockOf(session);
    const auto wanted = PageKey::from(key);
    if (!key.isEmpty() && (!wanted || wanted->draft)) return Error{Code::NotFound, "ask"};
    out.start = actionStart(*book, wanted ? std::optional(wanted->entry) : std::nullopt, child, out.today, QDateTime::currentDateTime());
    if (wanted && !out.start.said) return Error{Code::NotFound, "ask"};
    readPeople(chain->newest(), *book, out);
    readDays(*book, out);
    if (out.start.said) {
        const auto ask = out.start.said->trail.ask;
        out.askKey = PageKey{{}, circle, ask}.text();
        out.holders = out.start.said->trail.audience;
        if (out.start.said->hasPicture)
            if (const auto page = book->page(ask)) PIPIT_TRY(out.pictures.gather(*session.profile(), *page));
    }
    if (const auto &standing = out.start.standing) {
        out.draft = ActionDraft::of(standing->action.content);
        if (out.start.late) {
            out.draft.carries = standing->action.ref.hash;
            out.draft.by.reset();
        } else {
            out.draft.instead = {standing->action.ref.hash};
        }
    }
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(actionDraftName(hex, key)));
    if (kept)
        if (auto draft = ActionDraft::from(*kept)) {
            draft->carries = out.draft.carries; // what stands now decides what it carries on, not what stood when it was typed
            draft->instead = out.draft.instead;
            out.draft = std::move(*draft);
        }
    return out;
}

Result<EntryRef> postAction(DeviceSession &session, const QString &hex, const QString &key, const std::optional<EntryRef> &ask, const ActionDraft &draft,
                            const std::optional<ReviewId> &review)
{
    PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
    PIPIT_TRY_SET(const auto content, draft.content(review)); // judged before anything is sealed
    std::optional<EntryRef> done;
    if (ask) {
        PIPIT_TRY_SET(const auto asked, askedForOf(session, circle, *ask, draft.decider.trimmed().toStdString()));
        PIPIT_TRY_SET(done, sayTo(session, circle, asked, content));
    } else {
        auto audience = seatsOf(session, circle, {Role::Iro});
        if (draft.seat) audience.push_back(*draft.seat);
        PIPIT_TRY_SET(done, sayFor(session, circle, stillThere(session, circle, audience), content));
    }
    if (session.profile()) (void)session.profile()->preferences().forget(actionDraftName(hex, key)); // kept twice does no harm
    return *done;
}

} // namespace pipit::app
