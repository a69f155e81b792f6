// SPDX-License-Identifier: Apache-2.0
#include "app/review/grownuplist.h"

#include "app/review/reviewwords.h"
#include "app/words.h"

#include <bit>

namespace pipit::app {

namespace {

using About = DecisionContent::About;
using Held = HeldContent;
using Row = GrownUpList::Row;

struct Looked
{
    std::uint8_t bit;
    About about; ///< none where a decision is no matter of it
};
constexpr About none{};
constexpr Looked lookedAt[] = {{Held::lastActions, none}, {Held::permanence, About::Permanence}, {Held::placementPlan, About::PlacementPlan},
                               {Held::whoDecides, About::WhoDecides}, {Held::health, About::Health}, {Held::education, About::Education},
                               {Held::advocacy, none}, {Held::complaints, none}};
constexpr Held::Who viewsOf[] = {Held::Who::Mother, Held::Who::Father, Held::Who::Carer, Held::Who::School, Held::Who::Worker, Held::Who::Advocate};

QString wordsOf(std::uint8_t bit, const QString &name)
{
    switch (bit) {
    case Held::lastActions: return GrownUpList::tr("What was agreed last time");
    case Held::permanence: return GrownUpList::tr("Permanence plan");
    case Held::placementPlan: return GrownUpList::tr("Placement plan");
    case Held::whoDecides: return GrownUpList::tr("Who decides what");
    case Held::health: return GrownUpList::tr("Health");
    case Held::education: return GrownUpList::tr("Education");
    case Held::advocacy: return GrownUpList::tr("%1 was told about advocates").arg(name);
    case Held::complaints: return GrownUpList::tr("%1 was told how to complain").arg(name);
    default: return {};
    }
}

QString wordsOf(Held::Who who)
{
    switch (who) {
    case Held::Who::Mother: return GrownUpList::tr("Mum");
    case Held::Who::Father: return GrownUpList::tr("Dad");
    case Held::Who::Carer: return GrownUpList::tr("Carer");
    case Held::Who::School: return GrownUpList::tr("School");
    case Held::Who::Worker: return GrownUpList::tr("Social worker");
    case Held::Who::Health: return GrownUpList::tr("Health");
    case Held::Who::Advocate: return GrownUpList::tr("Advocate");
    case Held::Who::Other: return GrownUpList::tr("Somebody else");
    }
    return {};
}

const DecisionContent *decisionOf(const ReviewTable &table, About about)
{
    for (const auto &one : table.decisions)
        if (about != none && one.about == about) return &one;
    return nullptr;
}

Row lookRow(const ReviewTable &table, const Looked &look, qsizetype open, qsizetype late)
{
    Row row;
    row.number = look.bit;
    row.about = int(look.about);
    row.words = wordsOf(look.bit, table.name);
    row.on = (table.held.looked & look.bit) != 0;
    if (look.bit == Held::lastActions) {
        if (open == 0) row.note = GrownUpList::tr("nothing is open");
        else if (late == 0) row.note = GrownUpList::tr("%1 open, none late").arg(open);
        else row.note = GrownUpList::tr("%1 open, %2 late").arg(open).arg(late);
    }
    if (const auto *decision = decisionOf(table, look.about)) {
        row.plain = QString::fromStdString(decision->words);
        row.note = decision->noChange ? GrownUpList::tr("%1 No change.").arg(words::withStop(row.plain)) : row.plain;
    } else if (look.bit == Held::permanence && table.number == 2) {
        row.note = GrownUpList::tr("the second review: is there a plan for where %1 grows up?").arg(table.name);
    }
    return row;
}

Row viewRow(const ReviewTable &table, Held::Who who)
{
    Row row;
    row.kind = GrownUpList::View;
    row.number = int(who);
    row.words = wordsOf(who);
    row.asked = int(Held::Asked::NotAsked);
    row.note = GrownUpList::tr("not asked");
    for (const auto &view : table.held.views) {
        if (view.who != who) continue;
        row.asked = int(view.asked);
        row.plain = QString::fromStdString(view.words);
        row.on = view.asked == Held::Asked::Said;
        row.note = view.asked == Held::Asked::Asked ? GrownUpList::tr("asked, no answer yet") : view.asked == Held::Asked::NotAsked ? row.note : GrownUpList::tr("“%1”").arg(row.plain);
    }
    return row;
}

} // namespace

void GrownUpList::show(const ReviewTable &table, std::size_t part)
{
    std::vector<Row> rows;
    if (table.content()) {
        std::vector<Row> late;
        qsizetype open = 0;
        for (const auto &stands : table.actions) {
            const auto &action = stands.action.content;
            if (table.rooms[part].unsaid.contains(stands.action.ref)) continue;
            ++open;
            if (action.by >= table.today) continue;
            Row row;
            row.kind = Late;
            row.words = tr("Late: %1").arg(QString::fromStdString(action.what));
            row.note = tr("%1, by %2").arg(QString::fromStdString(action.who), reviewwords::shortDay(action.by));
            late.push_back(std::move(row));
        }
        for (const auto &look : lookedAt) {
            rows.push_back(lookRow(table, look, open, qsizetype(late.size())));
            if (look.bit == Held::lastActions) rows.insert(rows.end(), late.begin(), late.end());
        }
        for (const auto who : viewsOf) rows.push_back(viewRow(table, who));
    }
    const auto looked = tr("%1 of %2 looked at").arg(std::popcount(table.held.looked)).arg(std::size(lookedAt));
    if (rows == m_rows && looked == m_looked) return;
    m_looked = looked;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT changed();
}

QVariant GrownUpList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KindRole: return row.kind;
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case NoteRole: return row.note;
    case OnRole: return row.on;
    case NumberRole: return row.number;
    case AskedRole: return row.asked;
    case AboutRole: return row.about;
    case PlainRole: return row.plain;
    default: return {};
    }
}

QHash<int, QByteArray> GrownUpList::roleNames() const
{
    return {{KindRole, "kind"}, {WordsRole, "words"}, {NoteRole, "note"}, {OnRole, "on"},
            {NumberRole, "number"}, {AskedRole, "asked"}, {AboutRole, "about"}, {PlainRole, "plain"}};
}

} // namespace pipit::app
