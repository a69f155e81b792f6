// SPDX-License-Identifier: Apache-2.0
#include "app/iro/waitinglist.h"

#include "app/answers/requestwords.h"
#include "app/iro/duewords.h"
#include "app/pages/pagekey.h"
#include "app/words.h"

#include <algorithm>

namespace pipit::app {

namespace {

/// What she asked, as short as a list has room for, and on what page where that says more.
void say(const AskSummary &ask, int voiceMs, WaitingList::Row &row)
{
    const auto words = QString::fromStdString(ask.words).simplified();
    if (ask.isPage()) {
        row.words = voiceMs > 0 ? WaitingList::tr("Voice note, %1").arg(words::duration(voiceMs)) : words.isEmpty() ? WaitingList::tr("A page") : words;
        if (voiceMs > 0 && !words.isEmpty()) row.more = WaitingList::tr("On “%1”").arg(words);
        return;
    }
    const auto named = ask.what && *ask.what != RequestContent::What::SortThis ? requestwords::name(*ask.what) : QString();
    row.words = !words.isEmpty() ? WaitingList::tr("“%1”").arg(words) : voiceMs > 0 ? WaitingList::tr("Voice note, %1").arg(words::duration(voiceMs))
                : !named.isEmpty() ? named : WaitingList::tr("It cannot be shown here");
    if (!words.isEmpty()) row.more = named;
}

QString days(int count)
{
    return count == 0 ? WaitingList::tr("Today") : count == 1 ? WaitingList::tr("1 day") : WaitingList::tr("%1 days").arg(count);
}

} // namespace

std::vector<WaitingList::Row> WaitingList::rowsOf(const CaseBrief &brief, const CivilDay &today, const ClockParameters &parameters, const VoiceMs &voiceMs)
{
    std::vector<Row> out;
    for (const auto &ask : brief.asks) {
        if (ask.stage == AskSummary::Stage::Settled) continue;
        Row row;
        row.circle = QString::fromStdString(brief.circle.hex());
        row.name = QString::fromStdString(brief.name);
        row.face = QString::fromStdString(brief.face);
        if (ask.isPage()) row.page = PageKey{{}, brief.circle, ask.newest}.text();
        row.use = ask.use ? int(*ask.use) : 0;
        row.first = ask.first;
        say(ask, voiceMs(ask.newest), row);
        const auto owed = answerOwed(dayOf(ask.first), today, parameters);
        if (ask.stage == AskSummary::Stage::Somebody) {
            row.promise = SomebodyHasIt;
            row.waited = ask.somebody.empty() ? tr("%1. Asked for").arg(days(owed.waited))
                                              : tr("%1. %2 has it").arg(days(owed.waited), QString::fromStdString(ask.somebody));
        } else if (ask.use == Use::TalkAboutIt) {
            row.promise = AtTheMeeting;
            row.waited = tr("%1. For the meeting").arg(days(owed.waited));
        } else if (owed.over > 0) {
            row.promise = Over;
            row.waited = tr("%1, %2 over").arg(duewords::workingDays(owed.waited)).arg(owed.over);
        } else {
            row.promise = owed.left <= 1 ? Tomorrow : Within;
            row.waited = owed.left == 0 ? tr("%1. By today").arg(days(owed.waited))
                         : owed.left == 1 ? tr("%1. By the next working day").arg(days(owed.waited))
                                          : tr("%1. By %2").arg(days(owed.waited), duewords::day(owed.by, today));
        }
        out.push_back(std::move(row));
    }
    return out;
}

void WaitingList::show(std::vector<Row> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int WaitingList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WaitingList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CircleRole: return row.circle;
    case NameRole: return row.name;
    case FaceRole: return row.face;
    case PageRole: return row.page;
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case MoreRole: return row.more;
    case PromiseRole: return int(row.promise);
    case WaitedRole: return row.waited;
    case UseRole: return row.use;
    default: return {};
    }
}

QHash<int, QByteArray> WaitingList::roleNames() const
{
    return {{CircleRole, "circle"}, {NameRole, "name"}, {FaceRole, "face"}, {PageRole, "page"}, {WordsRole, "words"},
            {MoreRole, "more"}, {PromiseRole, "promise"}, {WaitedRole, "waited"}, {UseRole, "use"}};
}

} // namespace pipit::app
