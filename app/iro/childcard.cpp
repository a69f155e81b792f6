// SPDX-License-Identifier: Apache-2.0
#include "app/iro/childcard.h"

#include "app/pages/pagekey.h"
#include "app/share/audiencemodel.h"
#include "app/share/safeanswer.h"

#include <QDateTime>

namespace pipit::app {

namespace {

QString roleWord(pipit::Role role)
{
    switch (role) {
    case pipit::Role::Iro: return ChildCard::tr("reviewing officer");
    case pipit::Role::SocialWorker: return ChildCard::tr("social worker");
    case pipit::Role::Advocate: return ChildCard::tr("advocate");
    case pipit::Role::Carer: return ChildCard::tr("carer");
    default: return {};
    }
}

ChildCard::Shown load(DeviceSession &session, const std::string &hex)
{
    for (const auto &[circle, book] : session.books().named(hex)) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        auto shown = ChildCard::shownOf(circle, chain->newest(), book, QDateTime::currentDateTime());
        shown.row.unchecked = int(session.unchecked(circle));
        return shown;
    }
    return {};
}

} // namespace

ChildCard::Shown ChildCard::shownOf(const CircleId &circle, const CircleManifest &manifest, const Book &book, const QDateTime &now)
{
    Shown shown;
    const auto child = ChildrenModel::childOf(manifest);
    shown.row = ChildrenModel::rowOf(circle, pagesSummary(book), child ? book.person(*child) : std::nullopt, now);
    for (const auto &card : book.pages())
        if (!card.mine && card.kept && !card.lookedAtByMe && shown.newKey.isEmpty()) shown.newKey = PageKey{{}, circle, card.ref}.text();
    if (const auto said = book.requests().safeAnswer()) shown.safeAnswer = SafeAnswer::forAdults(said->content);
    auto seats = manifest.seats;
    std::erase_if(seats, [](const auto &seat) { return roleWord(seat.role).isEmpty() || seat.status == SeatStatus::Closed; });
    std::stable_sort(seats.begin(), seats.end(), [&](const auto &a, const auto &b) {
        return std::pair(a.id != book.mySeat(), AudienceModel::readingPlace(a.role)) < std::pair(b.id != book.mySeat(), AudienceModel::readingPlace(b.role));
    });
    for (const auto &seat : seats) {
        const auto person = book.person(seat.id);
        if (!person) continue;
        const auto name = QString::fromStdString(person->name);
        shown.people.append(seat.id == book.mySeat() ? tr("You, %1").arg(roleWord(seat.role)) : tr("%1, %2").arg(name, roleWord(seat.role)));
        shown.faces.append(QString::fromStdString(person->face));
    }
    return shown;
}

ChildCard::ChildCard(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &ChildCard::reload);
    connect(session, &Session::locked, this, [this] {
        m_shown = {};
        Q_EMIT changed();
    });
    reload();
}

void ChildCard::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    m_shown = {};
    Q_EMIT changed();
    reload();
}

void ChildCard::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString()](DeviceSession &device) { return load(device, hex); },
        [this, session, asked = m_circle](Shown shown) {
            if (asked != m_circle || session->state() != Session::Open) return;
            m_shown = std::move(shown);
            Q_EMIT changed();
        });
}

QString ChildCard::total() const
{
    const auto &row = m_shown.row;
    return row.pageCount == 0 ? QString() : row.pageCount == 1 ? tr("1 page so far") : tr("%1 pages so far").arg(row.pageCount);
}

} // namespace pipit::app
