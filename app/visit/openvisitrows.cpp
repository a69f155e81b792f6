// SPDX-License-Identifier: Apache-2.0
// What an open visit shows of itself.
#include "app/visit/openvisit.h"

#include "app/visit/visitwords.h"
#include "core/base/civiltime.h"

namespace pipit::app {

QString OpenVisit::when() const
{
    if (!m_loaded) return {};
    return tr("%1, from %2").arg(visitwords::dayName(m_draft.day, civil::inLondon(m_nowMs).day), visitwords::clock(m_draft.minute));
}

QString OpenVisit::span() const
{
    if (!m_loaded) return {};
    const auto now = civil::inLondon(m_nowMs);
    const auto day = visitwords::dayName(m_draft.day, now.day), from = visitwords::clock(m_draft.minute);
    const auto when = now.day == m_draft.day && now.minute >= m_draft.minute ? tr("%1 to %2").arg(from, visitwords::clock(now.minute)) : tr("from %1").arg(from);
    return m_draft.place.empty() ? tr("%1, %2", "day, hours").arg(day, when) : tr("%1, %2, %3", "day, place, hours").arg(day, place(), when);
}

QString OpenVisit::still() const
{
    if (!m_loaded) return {};
    return m_draft.day == civil::inLondon(m_nowMs).day ? tr("%1, still here").arg(visitwords::clock(m_draft.minute))
                                                        : tr("%1, %2. Not finished").arg(visitwords::shortDay(m_draft.day), visitwords::clock(m_draft.minute));
}

QString OpenVisit::clockDoubt() const
{
    return m_loaded ? visitwords::clockDoubt(m_nowMs, m_newestMs) : QString();
}

QString OpenVisit::once() const
{
    return count() > 2 ? tr("Once, for all") : count() == 2 ? tr("Once, for both") : tr("This visit");
}

QString OpenVisit::apart() const
{
    return count() > 1 ? tr("Apart, for each") : tr("Who is visited");
}

QString OpenVisit::sealedThings() const
{
    if (m_sealed == 0) return tr("Everything has gone.");
    return m_sealed == 1 ? tr("1 thing is sealed on this tablet.") : tr("%1 things are sealed on this tablet.").arg(m_sealed);
}

QStringList OpenVisit::circles() const
{
    QStringList out;
    for (const auto &child : m_draft.children) out.append(QString::fromStdString(child.circle.hex()));
    return out;
}

int OpenVisit::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OpenVisit::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto &facts = row.facts;
    switch (role) {
    case CircleRole: return QString::fromStdString(row.child.circle.hex());
    case Qt::DisplayRole:
    case NameRole: return facts.name.isEmpty() ? tr("The name has not come yet") : facts.name;
    case FaceRole: return facts.face;
    case MissingRole: return row.missing();
    case DueRole: return facts.written ? visitwords::due(facts) : QString();
    case StandingRole: {
        const int done = row.things() - row.missing() - (facts.lines == 0 ? 1 : 0);
        return !facts.written && facts.lines == 0 && facts.told.empty() ? tr("not yet") : tr("%1 of %2 written").arg(std::max(0, done)).arg(row.things());
    }
    default: return {};
    }
}

QHash<int, QByteArray> OpenVisit::roleNames() const
{
    return {{CircleRole, "circle"}, {NameRole, "name"}, {FaceRole, "face"}, {StandingRole, "standing"}, {MissingRole, "missing"}, {DueRole, "due"}};
}

} // namespace pipit::app
