// SPDX-License-Identifier: Apache-2.0
#include "app/visit/tellnow.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/visit/visitnotes.h"
#include "app/visit/visitwords.h"
#include "app/words.h"
#include "core/book/held.h"
#include "core/book/replies.h"

namespace pipit::app {

void TellNow::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    if (m_visit) m_visit->disconnect(this);
    m_visit = visit;
    if (visit) {
        connect(visit, &OpenVisit::rowChanged, this, [this](const QString &circle) {
            if (circle == m_circle) reload();
        });
        connect(visit, &OpenVisit::changed, this, &TellNow::reload); // also when the lock has emptied it
    }
    reload();
}

void TellNow::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    m_circle = circle;
    reload();
}

void TellNow::reload()
{
    const auto rows = row() ? row()->facts.untold : std::vector<VisitFacts::Untold>();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

QString TellNow::name() const
{
    return row() ? row()->facts.name : QString();
}

QStringList TellNow::tellers() const
{
    if (!row()) return {};
    QStringList out;
    if (!row()->facts.officer.isEmpty()) out.append(row()->facts.officer);
    return out + row()->facts.near;
}

QStringList TellNow::people() const
{
    return row() ? row()->facts.near : QStringList();
}

bool TellNow::canAskAgain() const
{
    return row() && row()->facts.review;
}

int TellNow::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TellNow::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &untold = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case AskedRole: return untold.asked;
    case BecauseRole: return untold.because;
    case DecidedRole: return words::capitalised(visitwords::decided(untold));
    case RefusedRole: return untold.refused;
    default: return {};
    }
}

QHash<int, QByteArray> TellNow::roleNames() const
{
    return {{AskedRole, "asked"}, {BecauseRole, "because"}, {DecidedRole, "decided"}, {RefusedRole, "refused"}};
}

void TellNow::tell(int at, const QString &teller, const QStringList &near, const QString &said, bool again)
{
    if (!row() || at < 0 || at >= count() || m_busy) return;
    const auto &untold = m_rows[std::size_t(at)];
    const auto words = fitted(said, sayinglimits::wordsBytes);
    NoteContent note;
    note.what = NoteContent::What::Told;
    note.visit = row()->child.id;
    note.who = fitted(teller, sayinglimits::nameBytes);
    const auto nearby = near.isEmpty() ? tr("Nobody else was near.") : tr("Near: %1.").arg(words::together(near));
    const auto about = untold.refused ? tr("“%1”, no, because: %2").arg(untold.asked, untold.because) : tr("“%1”, answered: %2").arg(untold.asked, untold.because);
    auto whole = tr("%1\n%2", "what was told, who was near").arg(about, nearby);
    if (!said.trimmed().isEmpty()) whole += u'\n' + tr("Said: “%1”").arg(said.trimmed());
    note.words = fitted(whole, sayinglimits::wordsBytes);
    std::optional<LiveContent> live;
    if (again && !words.empty() && row()->facts.review) {
        live.emplace();
        live->review = *row()->facts.review;
        live->words = words;
        live->asks = true;
    }
    m_busy = true;
    Q_EMIT changed();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [circle = row()->child.circle, answer = untold.answer, words, note, live](DeviceSession &device) -> Result<EntryRef> {
            // What opens the child's answer comes last: a kill in between leaves it due, never told without a record.
            PIPIT_TRY(VisitNotes::post(device, circle, note));
            if (live) {
                PIPIT_TRY_SET(const auto asked, live->encode());
                PIPIT_TRY(sayFor(device, circle, seatsOf(device, circle, {pipit::Role::Child, pipit::Role::Iro}), asked));
            }
            PIPIT_TRY_SET(const auto progress, (ProgressContent{ProgressContent::State::ToldInPerson, words, {}}.encode()));
            return sayTo(device, circle, answer, progress);
        },
        [this, visit = m_visit](const Result<EntryRef> &result) {
            m_busy = false;
            m_notice = result ? QString() : words::sentence(result.code());
            Q_EMIT changed();
            if (visit) visit->told(result);
            if (result) Q_EMIT told();
        });
}

} // namespace pipit::app
