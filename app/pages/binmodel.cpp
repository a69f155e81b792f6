// SPDX-License-Identifier: Apache-2.0
#include "app/pages/binmodel.h"

#include "app/pages/pagerow.h"
#include "app/words.h"

namespace pipit::app {

BinModel::BinModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &BinModel::reload);
    connect(session, &Session::locked, this, [this] {
        m_loaded = false;
        show({});
    });
    connect(&m_pictures, &ShelfPictures::arrived, this, [this] {
        if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
    });
    reload();
}

QString BinModel::stays(int days)
{
    return days == 1 ? tr("Stays 1 more day") : tr("Stays %1 more days").arg(days);
}

BinModel::Row BinModel::rowOf(const Bin::Page &page)
{
    const auto row = app::rowOf(page.card, QDateTime::currentDateTime());
    return {row.key, row.title, stays(page.daysLeft)};
}

void BinModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [](DeviceSession &device) -> Result<std::vector<Row>> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            auto &bin = device.profile()->bin();
            (void)bin.throwAwayOld(); // what is over goes now and not only at the next opening
            PIPIT_TRY_SET(const auto pages, bin.list());
            std::vector<Row> rows;
            for (const auto &page : pages) rows.push_back(rowOf(page));
            return rows;
        },
        [this, session](Result<std::vector<Row>> rows) {
            if (session->state() != Session::Open) return;
            m_loaded = true;
            m_notice = rows ? QString() : words::sentence(rows.code());
            if (rows) show(std::move(*rows));
            else Q_EMIT countChanged();
        });
}

void BinModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case ThumbnailRole: return m_pictures.url(row.key);
    case StaysRole: return row.stays;
    default: return {};
    }
}

QHash<int, QByteArray> BinModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {ThumbnailRole, "thumbnail"}, {StaysRole, "stays"}};
}

} // namespace pipit::app
