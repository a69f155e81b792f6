// SPDX-License-Identifier: Apache-2.0
#include "app/iro/childrenmodel.h"

#include "app/pages/pagekey.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

namespace {

ChildrenModel::Row rowOf(const CircleId &circle, const CircleManifest &manifest, const Book &book)
{
    ChildrenModel::Row row;
    row.circle = QString::fromStdString(circle.hex());
    for (const auto &seat : manifest.seats) {
        if (seat.role != Role::Child) continue;
        if (const auto person = book.person(seat.id)) {
            row.name = QString::fromStdString(person->name);
            row.face = QString::fromStdString(person->face);
        }
    }
    for (const auto &card : book.pages()) {
        if (card.mine) continue;
        ++row.pageCount;
        if (!card.lookedAtByMe) ++row.newCount;
        if (row.newestMs == 0) { // pages come newest first
            row.newestMs = card.timeMs;
            row.newestKey = PageKey{{}, circle, card.ref}.text();
            row.latest = words::day(QDateTime::fromMSecsSinceEpoch(card.timeMs), QDateTime::currentDateTime());
        }
    }
    return row;
}

} // namespace

ChildrenModel::ChildrenModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::bookChanged, this, &ChildrenModel::reload);
    reload();
}

void ChildrenModel::reload()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [](DeviceSession &session) {
            std::vector<Row> rows;
            if (!session.ready()) return rows;
            for (const auto &[circle, book] : session.books())
                if (const auto *chain = session.device().manifests().circle(circle)) rows.push_back(rowOf(circle, chain->newest(), book));
            std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
                return std::tuple(b.newCount > 0, b.newestMs, a.name) < std::tuple(a.newCount > 0, a.newestMs, b.name);
            });
            return rows;
        },
        [this](std::vector<Row> rows) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            Q_EMIT countChanged();
        });
}

int ChildrenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChildrenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CircleRole: return row.circle;
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case FaceRole: return row.face;
    case NewCountRole: return row.newCount;
    case PageCountRole: return row.pageCount;
    case ThumbnailRole: return Thumbnails::has(row.newestKey) ? Thumbnails::url(row.newestKey) : QString();
    case LatestRole: return row.latest;
    default: return {};
    }
}

QHash<int, QByteArray> ChildrenModel::roleNames() const
{
    return {{CircleRole, "circle"},     {NameRole, "name"},           {FaceRole, "face"},    {NewCountRole, "newCount"},
            {PageCountRole, "pageCount"}, {ThumbnailRole, "thumbnail"}, {LatestRole, "latest"}};
}

} // namespace pipit::app
