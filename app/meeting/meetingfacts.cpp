// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/meetingfacts.h"

#include "app/asks/circlepeople.h"
#include "app/asks/civildate.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/book/boards.h"

#include <QLocale>

namespace pipit::app {

struct MeetingFacts::Loaded
{
    std::optional<ReviewContent> review;
    CirclePeople people;
    QString notNow;
};

MeetingFacts::MeetingFacts(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &MeetingFacts::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_review.reset();
        for (auto *words : {&m_title, &m_officer, &m_officerFace, &m_notNow}) words->clear();
        m_people.show({});
        m_loaded = false;
        Q_EMIT changed();
    });
    reload();
}

Result<MeetingFacts::Loaded> MeetingFacts::load(DeviceSession &session)
{
    Loaded out;
    if (!session.profile()) return out;
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    PIPIT_TRY_SET(out.people, circlePeople(session));
    const auto &board = session.books().at(circle).meeting();
    const auto today = civil::today(session.clock());
    if (const auto next = board.next(today)) {
        out.review = next->content;
        return out;
    }
    for (const auto &review : board.reviews())
        if (review.content.day >= today && (review.content.state == ReviewContent::State::PutOff || review.content.state == ReviewContent::State::CalledOff))
            out.notNow = QString::fromStdString(review.content.why);
    return out;
}

void MeetingFacts::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return load(device); },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (!loaded || question != m_question || session->state() != Session::Open) return;
            m_review = std::move(loaded->review);
            m_title = loaded->people.meetingName;
            m_officer = loaded->people.officerSaid();
            m_officerFace = loaded->people.officerFace;
            m_notNow = loaded->notNow;
            std::vector<NamesModel::Row> rows;
            if (m_review)
                for (const auto &person : m_review->people)
                    rows.push_back({{called(person, session->nickname()).toStdString(), person.face}, false});
            m_people.show(std::move(rows));
            m_loaded = true;
            Q_EMIT changed();
        });
}

QStringList MeetingFacts::parts() const
{
    const auto *session = Session::create(nullptr, nullptr);
    return m_review && session ? partsOf(*m_review, session->nickname()) : QStringList();
}

QString MeetingFacts::goesOn() const
{
    if (!m_review || m_review->state != ReviewContent::State::Adjourned) return {};
    const auto why = QString::fromStdString(m_review->why);
    return why.isEmpty() ? tr("Your meeting is not finished. The rest is on this day.") : tr("Your meeting is not finished: %1 The rest is on this day.").arg(why);
}

QString MeetingFacts::called(const NamedPerson &person, const QString &me)
{
    const auto name = QString::fromStdString(person.name);
    return name == me ? tr("me") : name;
}

QString MeetingFacts::dayOf(const CivilDay &day)
{
    return QLocale().toString(dateOf(day), QStringLiteral("dddd d MMMM"));
}

QString MeetingFacts::timeOf(std::optional<std::uint16_t> minute)
{
    if (!minute) return {};
    const int hour = *minute / 60, past = *minute % 60;
    const int clock = hour % 12 == 0 ? 12 : hour % 12;
    const auto at = past == 0 ? QString::number(clock) : QStringLiteral("%1:%2").arg(clock).arg(past, 2, 10, QLatin1Char('0'));
    if (hour < 12) return tr("At %1 in the morning").arg(at);
    return hour < 18 ? tr("At %1 in the afternoon").arg(at) : tr("At %1 in the evening").arg(at);
}

QStringList MeetingFacts::partsOf(const ReviewContent &review, const QString &me)
{
    QStringList out;
    for (const auto &part : review.parts) {
        QStringList names;
        for (const auto place : part.people)
            if (place < review.people.size()) names.append(called(review.people[place], me));
        const auto title = words::withStop(QString::fromStdString(part.title));
        out.append(names.isEmpty() ? title : tr("%1 With %2.").arg(title, words::together(names)));
    }
    return out;
}

} // namespace pipit::app
