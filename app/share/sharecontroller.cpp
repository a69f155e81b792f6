// SPDX-License-Identifier: Apache-2.0
#include "app/share/sharecontroller.h"

#include "app/asks/circlepeople.h"
#include "app/asks/civildate.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/book/requests.h"

#include <QPointer>

namespace pipit::app {

namespace {

struct Circle
{
    std::vector<AudienceModel::Person> people;
    Settings settings;
};

Result<Circle> loadCircle(DeviceSession &session)
{
    PIPIT_TRY_SET(const auto around, circlePeople(session));
    Circle circle;
    circle.settings = session.device().manifests().settings().newest();
    const auto today = dateOf(civil::today(session.clock()));
    for (const auto &one : around.others)
        circle.people.push_back({one.seat, one.role, one.name, one.face, false, one.standIn.sentence(one.name, today)});
    return circle;
}

/// To her officer and nobody else; no copy, no mark: whoever opens her space does not learn what she said of them.
Result<EntryRef> tellCompany(DeviceSession &session, const EntryRef &about, SeatId officer, CompanyContent::With with)
{
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    auto entry = entryFor(circle, {{officer}, std::nullopt, false, true});
    PIPIT_TRY_SET(entry.content, CompanyContent{with}.encode());
    entry.target = about;
    return session.post(std::move(entry));
}

} // namespace

ShareController::ShareController(QObject *parent) : QObject(parent)
{
    connect(&m_people, &AudienceModel::chosenChanged, this, [this] {
        Q_EMIT useChanged();
        Q_EMIT canPostChanged();
    });
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] { m_people.setPeople({}, {}); });
    loadPeople();
}

void ShareController::loadPeople()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, [](DeviceSession &session) { return loadCircle(session); },
        [this](Result<Circle> circle) {
            if (!circle) {
                m_notice = words::sentence(circle.code());
                Q_EMIT noticeChanged();
                return;
            }
            m_answerWithinDays = circle->settings.answerWithinDays;
            m_people.setPeople(std::move(circle->people), circle->settings);
        });
}

void ShareController::setUse(int use)
{
    // Tapping the chosen one again takes it back: one or none.
    m_use = m_use == use ? 0 : use;
    Q_EMIT useChanged();
}

QString ShareController::firstName() const
{
    for (int row = 0; row < m_people.count(); ++row)
        if (!m_people.data(m_people.index(row), AudienceModel::OutRole).toBool())
            return m_people.data(m_people.index(row), AudienceModel::NameRole).toString();
    return {};
}

QString ShareController::names() const
{
    const auto names = m_people.chosenNames();
    return names.isEmpty() ? QString() : words::together(names);
}

void ShareController::setCompany(int company)
{
    m_company = m_company == company ? 0 : company;
    Q_EMIT companyChanged();
}

void ShareController::post(bool keepCopy, bool leaveNoMark)
{
    if (!canPost() || !m_what) return;
    const auto officer = m_company > 0 ? m_people.chosenOfficer() : std::nullopt;
    m_posting = true;
    Q_EMIT canPostChanged();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [post = m_what->poster({m_people.chosen(), useFrom(std::uint64_t(m_use)), keepCopy, leaveNoMark}), officer,
         with = CompanyContent::With(m_company)](DeviceSession &device) {
            if (!device.profile()) return Result<EntryRef>(Error{Code::Refused, "locked"});
            auto done = device.profile()->spareRoom().use([&] { return post(device); });
            // What is shared is shared, whether this finds room or not.
            if (done && officer) (void)device.profile()->spareRoom().use([&] { return tellCompany(device, *done, *officer, with); });
            return done;
        },
        [this, session, keepCopy, what = QPointer(m_what)](Result<EntryRef> done) {
            m_posting = false;
            m_notice = done ? QString() : words::sentence(done.code());
            Q_EMIT noticeChanged();
            Q_EMIT canPostChanged();
            if (!done) return;
            if (what) what->shared();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT posted(keepCopy);
        });
}

} // namespace pipit::app
