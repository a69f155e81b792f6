// SPDX-License-Identifier: Apache-2.0
#include "app/iro/reviewplan.h"

#include "app/answers/replying.h"
#include "app/iro/casebrief.h"
#include "app/iro/duewords.h"
#include "app/iro/typedday.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/base/rng.h"

#include <algorithm>

namespace pipit::app {

using State = ReviewContent::State;

struct ReviewPlan::Loaded
{
    bool there = false;
    std::optional<ReviewContent> review; ///< the one to change
    std::vector<Person> people;
    NextReview next;
    CivilDay today{};
};

ReviewPlan::ReviewPlan(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, [this] { open({}); });
    reload();
}

void ReviewPlan::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    reload();
}

ReviewPlan::Loaded ReviewPlan::load(DeviceSession &session, const std::string &hex)
{
    Loaded out;
    out.today = civil::today(session.clock());
    const auto parameters = ClockParameters::read(session.device().manifests().settings().newest()).parameters;
    for (const auto &[circle, book] : session.books().named(hex)) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        out.there = true;
        const auto brief = briefOf(circle, chain->newest(), book);
        out.next = nextReview(childsReviews(brief, parameters), out.today, parameters);
        for (const auto &one : brief.others)
            if (one.state != State::CalledOff) out.review = one;
        const auto add = [&out](const std::string &name, const std::string &face, bool comes) {
            const auto same = [&](const Person &one) { return one.name == name; };
            if (!name.empty() && std::none_of(out.people.begin(), out.people.end(), same)) out.people.push_back({name, face, comes});
        };
        if (out.review)
            for (const auto &person : out.review->people) add(person.name, person.face, true);
        for (const auto &person : book.people()) {
            const auto *seat = chain->newest().seat(person.seat);
            const bool first = seat && (seat->role == pipit::Role::Child || person.seat == book.mySeat());
            add(person.name, person.face, !out.review && first);
        }
        for (const auto &wish : book.meeting().wishes())
            if (wish.content.topic == WishContent::Topic::Comes && wish.content.person) add(wish.content.person->name, wish.content.person->face, false);
        break;
    }
    return out;
}

void ReviewPlan::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString()](DeviceSession &device) { return load(device, hex); },
        [this, session, asked = m_circle](Loaded loaded) {
            if (asked == m_circle && session->state() == Session::Open) open(std::move(loaded));
        });
}

void ReviewPlan::open(Loaded loaded)
{
    m_loaded = loaded.there;
    m_known = loaded.review.has_value();
    m_people = std::move(loaded.people);
    m_parts.clear();
    m_today = loaded.today;
    m_due = loaded.next.due;
    m_mustBe = loaded.next.due ? tr("It must be by %1: %2").arg(duewords::day(*loaded.next.due, loaded.today), duewords::reason(*loaded.next.reason, loaded.today)) : QString();
    m_what = Planned;
    m_day.clear();
    m_time.clear();
    m_where.clear();
    m_why.clear();
    m_because = 0;
    m_notice.clear();
    if (loaded.review) {
        const auto &review = *loaded.review;
        m_id = review.id;
        m_day = typedday::text(review.day);
        if (review.minute) m_time = duewords::minute(*review.minute);
        m_where = QString::fromStdString(review.where);
        for (std::size_t i = 0; i < review.parts.size(); ++i) {
            Part part;
            part.title = QString::fromStdString(review.parts[i].title);
            part.people.insert(review.parts[i].people.begin(), review.parts[i].people.end());
            if (i < review.turns.size()) {
                const auto &turn = review.turns[i];
                part.day = typedday::text(turn.day);
                if (turn.minute) part.time = duewords::minute(*turn.minute);
                part.state = turn.state;
                part.why = turn.why;
            }
            m_parts.push_back(std::move(part));
        }
    }
    Q_EMIT changed();
    Q_EMIT edited();
}

void ReviewPlan::set(QString &field, const QString &value)
{
    if (field == value) return;
    field = value;
    Q_EMIT edited();
}

void ReviewPlan::setWhat(What what)
{
    if (m_what == what) return;
    m_what = what;
    Q_EMIT edited();
}

void ReviewPlan::setBecause(int because)
{
    if (m_because == because || because < 0 || because > int(ReviewContent::Because::Other)) return;
    m_because = because;
    Q_EMIT edited();
}

QStringList ReviewPlan::names() const
{
    QStringList out;
    for (const auto &person : m_people) out.append(QString::fromStdString(person.name));
    return out;
}

QList<int> ReviewPlan::coming() const
{
    QList<int> out;
    for (const auto &person : m_people) out.append(person.comes ? 1 : 0);
    return out;
}

QStringList ReviewPlan::titles() const
{
    QStringList out;
    for (const auto &part : m_parts) out.append(part.title);
    return out;
}

QStringList ReviewPlan::partDays() const
{
    QStringList out;
    for (const auto &part : m_parts) out.append(part.day);
    return out;
}

QStringList ReviewPlan::partTimes() const
{
    QStringList out;
    for (const auto &part : m_parts) out.append(part.time);
    return out;
}

QList<int> ReviewPlan::inParts() const
{
    QList<int> out;
    for (const auto &part : m_parts)
        for (int person = 0; person < int(m_people.size()); ++person) out.append(part.people.contains(person) ? 1 : 0);
    return out;
}

void ReviewPlan::addPerson(const QString &name)
{
    const auto said = name.simplified().toStdString();
    const auto same = [&](const Person &one) { return one.name == said; };
    if (said.empty() || int(m_people.size()) >= mostPeople || std::any_of(m_people.begin(), m_people.end(), same)) return;
    m_people.push_back({said, {}, true});
    Q_EMIT edited();
}

void ReviewPlan::toggleComing(int person)
{
    if (person < 0 || person >= int(m_people.size())) return;
    auto &who = m_people[std::size_t(person)];
    who.comes = !who.comes;
    if (!who.comes)
        for (auto &part : m_parts) part.people.erase(person);
    Q_EMIT edited();
}

void ReviewPlan::addPart()
{
    if (int(m_parts.size()) >= mostParts) return;
    Part part;
    part.day = m_day;
    part.time = m_time;
    for (int person = 0; person < int(m_people.size()); ++person)
        if (m_people[std::size_t(person)].comes) part.people.insert(person);
    m_parts.push_back(std::move(part));
    Q_EMIT edited();
}

void ReviewPlan::removePart(int part)
{
    if (part < 0 || part >= int(m_parts.size())) return;
    m_parts.erase(m_parts.begin() + part);
    Q_EMIT edited();
}

void ReviewPlan::setPart(int part, const QString &title, const QString &day, const QString &time)
{
    if (part < 0 || part >= int(m_parts.size())) return;
    auto &one = m_parts[std::size_t(part)];
    one.title = title;
    one.day = day;
    one.time = time;
    Q_EMIT edited();
}

void ReviewPlan::toggleInPart(int part, int person)
{
    if (part < 0 || part >= int(m_parts.size()) || person < 0 || person >= int(m_people.size())) return;
    auto &people = m_parts[std::size_t(part)].people;
    if (people.erase(person) == 0) {
        people.insert(person);
        m_people[std::size_t(person)].comes = true;
    }
    Q_EMIT edited();
}

QString ReviewPlan::missing() const
{
    const auto day = typedday::day(m_day);
    if (!day.fault.isEmpty()) return day.fault;
    if (!day.day) return m_what == PutOff || m_what == CalledOff ? tr("Write for which day it was planned.") : tr("Write the day.");
    if (const auto time = typedday::minute(m_time); !time.fault.isEmpty()) return time.fault;
    if (m_what != Planned && m_why.trimmed().isEmpty()) return tr("Write why. The child reads it too.");
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto &part = m_parts[i];
        if (part.title.trimmed().isEmpty()) return tr("Write what part %1 is about.").arg(i + 1);
        if (const auto on = typedday::day(part.day); !on.fault.isEmpty() || !on.day) return on.fault.isEmpty() ? tr("Write the day of part %1.").arg(i + 1) : on.fault;
        if (const auto at = typedday::minute(part.time); !at.fault.isEmpty()) return at.fault;
    }
    if (m_what == Planned && std::none_of(m_people.begin(), m_people.end(), [](const auto &person) { return person.comes; })) return tr("Choose who comes.");
    return {};
}

QString ReviewPlan::remark() const
{
    const auto day = typedday::day(m_day).day;
    if (!day || m_what == CalledOff || m_what == PutOff) return {};
    if (int(m_today.year()) >= 2020 && *day < m_today) return tr("This day has gone.");
    if (m_due && *day > *m_due) return tr("This is after the last day for it, %1.").arg(duewords::day(*m_due, m_today));
    const WorkingDays calendar;
    return calendar.isWorkingDay(*day) ? QString() : tr("This is not a working day.");
}

std::optional<ReviewContent> ReviewPlan::content() const
{
    if (!missing().isEmpty()) return std::nullopt;
    ReviewContent out;
    out.id = m_id;
    out.state = static_cast<State>(m_what);
    out.day = *typedday::day(m_day).day;
    out.minute = typedday::minute(m_time).minute;
    out.where = m_where.simplified().toStdString();
    if (m_what != Planned) out.why = m_why.trimmed().toStdString();
    if (m_what != Planned && m_because > 0) out.because = static_cast<ReviewContent::Because>(m_because);
    std::map<int, std::uint8_t> places;
    for (int person = 0; person < int(m_people.size()); ++person) {
        const auto &who = m_people[std::size_t(person)];
        if (!who.comes) continue;
        places[person] = std::uint8_t(out.people.size());
        out.people.push_back({who.name, who.face});
    }
    for (const auto &part : m_parts) {
        ReviewContent::Part one{part.title.simplified().toStdString(), {}};
        for (const auto person : part.people)
            if (const auto place = places.find(person); place != places.end()) one.people.push_back(place->second);
        std::sort(one.people.begin(), one.people.end());
        out.parts.push_back(std::move(one));
        out.turns.push_back({*typedday::day(part.day).day, typedday::minute(part.time).minute, part.state, part.why});
    }
    return out;
}

void ReviewPlan::say()
{
    const auto plan = content();
    if (!plan || m_busy || !m_loaded) return;
    m_busy = true;
    m_notice.clear();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_circle.toStdString(), plan = *plan, known = m_known](DeviceSession &device) mutable -> Result<void> {
            for (const auto &[circle, book] : device.books().named(hex)) {
                if (!known) SystemRng().fill(plan.id.bytes);
                PIPIT_TRY_SET(const auto content, plan.encode());
                PIPIT_TRY(sayFor(device, circle, seatsOf(device, circle, {pipit::Role::Child, pipit::Role::Iro}), content));
                return {};
            }
            return Error{Code::NotFound, "circle"};
        },
        [this, session](Result<void> kept) {
            m_busy = false;
            if (!kept) {
                m_notice = kept.code() == Code::Invalid || kept.code() == Code::TooBig ? tr("Something here is too long. Make it shorter; nothing was lost.") : words::sentence(kept.code());
                Q_EMIT edited();
                return;
            }
            Q_EMIT session->outboxChanged();
            Q_EMIT session->bookChanged();
            Q_EMIT said();
        });
}

} // namespace pipit::app
