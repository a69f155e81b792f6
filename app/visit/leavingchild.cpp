// SPDX-License-Identifier: Apache-2.0
#include "app/visit/leavingchild.h"

#include "app/visit/visitwords.h"
#include "app/words.h"

namespace pipit::app {

namespace {

QString liftedWords(int lines, int lifted)
{
    if (lines == 1) return lifted == 1 ? LeavingChild::tr("It goes into the record.") : LeavingChild::tr("It does not go into the record.");
    if (lifted == 0) return LeavingChild::tr("None of them goes into the record.");
    return lifted == 1 ? LeavingChild::tr("1 goes into the record.") : LeavingChild::tr("%1 go into the record.").arg(lifted);
}

} // namespace

void LeavingChild::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    if (m_visit) m_visit->disconnect(this);
    m_visit = visit;
    if (visit) {
        connect(visit, &OpenVisit::rowChanged, this, &LeavingChild::reload);
        connect(visit, &OpenVisit::changed, this, &LeavingChild::reload);
    }
    reload();
}

void LeavingChild::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    m_circle = circle;
    reload();
}

std::vector<LeavingChild::Line> LeavingChild::linesOf(const OpenVisit::Row &row)
{
    const auto &facts = row.facts;
    std::vector<Line> out;
    if (!facts.written) {
        out.push_back({false, tr("What happened, and who could hear?"), {}, Record});
    } else {
        const auto &visit = *facts.written;
        const bool heard = visit.heard == VisitContent::Heard::Somebody;
        QStringList parts{visitwords::outcome(visit.outcome)};
        for (const auto &part : {visitwords::heard(visit), visitwords::how(visit)})
            if (!part.isEmpty()) parts.append(part);
        const auto title = tr("%1.").arg(parts.join(tr(", ", "between parts of a sentence")));
        const auto where = QString::fromStdString(visit.where), at = visitwords::clock(visitwords::minuteOf(facts.writtenMs));
        out.push_back({true, title, where.isEmpty() ? at : tr("%1, %2", "where, when").arg(where, at), Record});
        if (heard && visit.who.empty()) out.push_back({false, tr("Somebody could hear. Who?"), tr("Why not alone? The child’s words first."), WhoHeard});
        else if (heard && visit.why.empty()) out.push_back({false, tr("Why not alone?"), tr("The child’s words first, if there were any."), WhoHeard});
        else if (heard || !visit.why.empty()) out.push_back({true, tr("Why:"), QString::fromStdString(visit.why), WhoHeard});
        if (const auto due = visitwords::due(facts); !due.isEmpty()) out.push_back({false, due, {}, Due});
    }
    for (const auto &told : facts.told) out.push_back({true, tr("Told face to face:"), told.words, Telling});
    for (const auto &untold : facts.untold)
        out.push_back({false, tr("Tell about “%1”, face to face").arg(untold.asked), words::capitalised(visitwords::decided(untold)), Telling});
    if (facts.lines == 0) out.push_back({false, tr("No notes."), tr("There need not be any."), Notes});
    else
        out.push_back({true, facts.lines == 1 ? tr("1 note.") : tr("%1 notes.").arg(facts.lines),
                       liftedWords(facts.lines, facts.lifted), Notes});
    return out;
}

void LeavingChild::reload()
{
    const auto *row = m_visit ? m_visit->row(m_circle) : nullptr;
    auto lines = row ? linesOf(*row) : std::vector<Line>();
    m_missing = row ? row->missing() : 0;
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    Q_EMIT changed();
}

QString LeavingChild::standing() const
{
    if (m_missing == 0) return tr("finished");
    return m_missing == 1 ? tr("one thing") : tr("%1 things").arg(m_missing);
}

int LeavingChild::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LeavingChild::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case DoneRole: return line.done;
    case Qt::DisplayRole:
    case TitleRole: return line.title;
    case NoteRole: return line.note;
    case AboutRole: return line.about;
    default: return {};
    }
}

QHash<int, QByteArray> LeavingChild::roleNames() const
{
    return {{DoneRole, "done"}, {TitleRole, "title"}, {NoteRole, "note"}, {AboutRole, "about"}};
}

} // namespace pipit::app
