// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/asksmodel.h"

#include "app/meeting/wishwords.h"

namespace pipit::app {

namespace {

Result<std::vector<AsksModel::Row>> load(DeviceSession &session, bool away)
{
    std::vector<AsksModel::Row> rows;
    if (!session.profile()) return rows;
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    PIPIT_TRY_SET(const auto people, circlePeople(session));
    const auto &book = session.books().at(circle);
    const auto now = QDateTime::currentDateTime();
    for (const auto &wish : book.meeting().wishes())
        if (wish.mine && (wish.content.topic == WishContent::Topic::StaysAway) == away)
            rows.push_back({wishWords(wish.content), askStateOf(book, people, wish.ref, wish.audience, now)});
    if (const auto agenda = book.meeting().agenda(); !away && agenda && agenda->mine && !agenda->content.lines.empty())
        rows.push_back({AsksModel::tr("My list, to talk about"), askStateOf(book, people, agenda->ref, agenda->audience, now)});
    return rows;
}

} // namespace

AsksModel::AsksModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &AsksModel::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        show({});
    });
    reload();
}

void AsksModel::setAway(bool away)
{
    if (m_away == away) return;
    m_away = away;
    show({});
    Q_EMIT awayChanged();
    reload();
}

void AsksModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [away = m_away](DeviceSession &device) { return load(device, away); },
        [this, session, question = ++m_question](Result<std::vector<Row>> rows) {
            if (rows && question == m_question && session->state() == Session::Open) show(std::move(*rows));
        });
}

void AsksModel::show(std::vector<Row> rows)
{
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int AsksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AsksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case AskRole: return row.ask;
    case SpokenRole: return row.ask + u' ' + row.state.spoken();
    default: return valueOf(row.state, role);
    }
}

QHash<int, QByteArray> AsksModel::roleNames() const
{
    auto all = names();
    all.insert(AskRole, "ask");
    return all;
}

} // namespace pipit::app
