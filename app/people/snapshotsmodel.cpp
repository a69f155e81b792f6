// SPDX-License-Identifier: Apache-2.0
#include "app/people/snapshotsmodel.h"

#include "app/pages/pagekey.h"
#include "app/words.h"

namespace pipit::app {

namespace {

Result<std::vector<SnapshotsModel::Row>> load(DeviceSession &session)
{
    std::vector<SnapshotsModel::Row> rows;
    if (!session.profile()) return rows;
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    PIPIT_TRY_SET(const auto people, circlePeople(session));
    const auto &book = session.books().at(circle);
    const auto now = QDateTime::currentDateTime();
    for (const auto &map : book.peopleMaps().snapshots())
        if (map.mine)
            rows.push_back({PageKey{{}, circle, map.ref}.text(), words::dayAlone(QDateTime::fromMSecsSinceEpoch(map.time.ms()), now),
                            askStateOf(book, people, map.ref, map.audience, now)});
    return rows;
}

} // namespace

SnapshotsModel::SnapshotsModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &SnapshotsModel::reload);
    connect(session, &Session::locked, this, [this] { show({}); });
    reload();
}

void SnapshotsModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return load(device); },
        [this, session](Result<std::vector<Row>> rows) {
            if (rows && session->state() == Session::Open) show(std::move(*rows));
        });
}

void SnapshotsModel::show(std::vector<Row> rows)
{
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int SnapshotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SnapshotsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case DayRole: return row.day;
    default: return valueOf(row.state, role);
    }
}

QHash<int, QByteArray> SnapshotsModel::roleNames() const
{
    auto all = names();
    all.insert(KeyRole, "key");
    all.insert(DayRole, "day");
    return all;
}

} // namespace pipit::app
