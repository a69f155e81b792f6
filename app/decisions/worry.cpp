// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/worry.h"

#include "app/answers/replying.h"
#include "app/decisions/casedesk.h"
#include "app/pages/sealedpage.h"
#include "app/share/safeanswer.h"
#include "app/share/shareable.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Worry)
};

QString writtenOn(Profile &profile, const CircleId &circle, const EntryRef &ref)
{
    const auto page = openPage(profile, circle, ref);
    QStringList boxes;
    if (page)
        for (const auto &object : page->objects)
            if (const auto *box = std::get_if<TextBox>(&object.what)) boxes.append(QString::fromStdString(box->text));
    return boxes.join(u'\n');
}

QString company(const RequestBoard &requests, const EntryRef &entry)
{
    const auto with = requests.companyOf(entry);
    if (!with) return {};
    switch (*with) {
    case CompanyContent::With::Nobody: return Say::tr("Nobody was there, as the child said");
    case CompanyContent::With::Helped: return Say::tr("Somebody helped with it, as the child said");
    case CompanyContent::With::Near: return Say::tr("Somebody was near, as the child said");
    case CompanyContent::With::RatherNotSay: return Say::tr("The child would rather not say who was there");
    }
    return {};
}

} // namespace

std::optional<SeatId> onDuty(DeviceSession &session, const CircleId &circle)
{
    const auto &settings = session.device().manifests().settings();
    if (settings.empty() || !settings.newest().dutyStaffed) return std::nullopt;
    const auto seats = seatsOf(session, circle, {Role::Duty});
    return seats.empty() ? std::nullopt : std::optional(seats.front());
}

Result<WorryStart> worryStart(DeviceSession &session, const CircleId &circle, const std::optional<EntryRef> &from)
{
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    WorryStart out;
    out.from = from;
    out.duty = onDuty(session, circle);
    if (out.duty) {
        const auto person = book->person(*out.duty);
        out.dutyName = person ? QString::fromStdString(person->name) : Say::tr("The duty worker");
    }
    for (const auto &number : session.device().manifests().settings().newest().numbers)
        out.numbers.append(Say::tr("%1: %2. %3").arg(QString::fromStdString(number.who), QString::fromStdString(number.number), QString::fromStdString(number.hours)));
    if (const auto safe = book->requests().safeAnswer()) out.safely = SafeAnswer::forAdults(safe->content);
    if (!from) return out;
    out.near = company(book->requests(), *from);
    if (book->page(*from)) out.exact = writtenOn(*session.profile(), circle, *from);
    else if (const auto trail = book->trails().of(*from)) out.exact = QString::fromStdString(trail->steps.front().words);
    return out;
}

Result<EntryRef> tellDuty(DeviceSession &session, const CircleId &circle, const ConcernContent &content, const std::optional<EntryRef> &from)
{
    const auto duty = onDuty(session, circle);
    if (!duty) return Error{Code::Refused, "nobody is on duty"};
    auto audience = seatsOf(session, circle, {Role::Iro});
    audience.push_back(*duty);
    PIPIT_TRY_SET(const auto bytes, content.encode());
    PIPIT_TRY_SET(const auto concern, sayFor(session, circle, audience, bytes));
    // What a child wrote, only her officer gives on (FORMAT.md §8.1); another writer says where it stands, in the exact words.
    if (from && mayAuthor(session.profile()->card().role, EntryType::Grant)) {
        const auto zone = entryFor(circle, {}).zoneMinutes;
        (void)session.profile()->spareRoom().use([&] { return session.profile()->outgoing().grant(circle, {*duty}, {*from}, zone); });
    }
    return concern;
}

std::optional<Told<ConcernContent>> concernAbout(const Book &book, const std::optional<EntryRef> &from)
{
    const auto &board = book.officersCase();
    std::optional<Told<ConcernContent>> released;
    for (auto &one : board.concerns()) { // newest first
        if (one.content.from != from) continue;
        if (!board.released(one.ref)) return std::move(one);
        if (!released) released = std::move(one);
    }
    return released;
}

} // namespace pipit::app
