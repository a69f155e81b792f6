// SPDX-License-Identifier: Apache-2.0
#include "app/iro/childrenmodel.h"

#include "app/pages/pagekey.h"
#include "app/pages/pagepictures.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

namespace {

struct Loaded
{
    std::vector<ChildrenModel::Row> rows;
    PagePictures pictures;
};

Result<Loaded> load(DeviceSession &session)
{
    Loaded loaded;
    if (!session.profile()) return loaded;
    for (const auto &[circle, book] : session.books()) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        auto row = ChildrenModel::rowOf(circle, chain->newest(), book, QDateTime::currentDateTime());
        row.unchecked = int(session.unchecked(circle));
        if (const auto key = PageKey::from(row.newestKey))
            if (const auto newest = book.page(key->entry)) PIPIT_TRY(loaded.pictures.gather(*session.profile(), *newest));
        loaded.rows.push_back(std::move(row));
    }
    std::sort(loaded.rows.begin(), loaded.rows.end(), [](const auto &a, const auto &b) {
        return std::tuple(b.newCount > 0, b.newestMs, a.name) < std::tuple(a.newCount > 0, a.newestMs, b.name);
    });
    return loaded;
}

} // namespace

ChildrenModel::Row ChildrenModel::rowOf(const CircleId &circle, const CircleManifest &manifest, const Book &book, const QDateTime &now)
{
    Row row;
    row.circle = QString::fromStdString(circle.hex());
    for (const auto &seat : manifest.seats) {
        if (seat.role != pipit::Role::Child) continue;
        if (const auto person = book.person(seat.id)) {
            row.name = QString::fromStdString(person->name);
            row.face = QString::fromStdString(person->face);
        }
    }
    for (const auto &card : book.pages()) {
        if (card.mine || !card.kept) continue;
        ++row.pageCount;
        if (!card.lookedAtByMe) ++row.newCount;
        if (row.pageCount > 1) continue; // pages come newest first
        row.newestMs = card.time.ms();
        row.lookedNewest = card.lookedAtByMe;
        row.newestKey = PageKey{{}, circle, card.ref}.text();
        row.newestUse = card.use ? int(*card.use) : 0;
        row.latest = words::dayAlone(QDateTime::fromMSecsSinceEpoch(card.time.ms()), now);
    }
    return row;
}

QString ChildrenModel::newsOf(int count)
{
    return count > 1 ? tr("%1 new pages").arg(count) : count == 1 ? tr("1 new page") : tr("Nothing new");
}

QString ChildrenModel::doubtOf(std::int64_t count)
{
    return count > 1 ? tr("%1 things could not be checked").arg(count) : count == 1 ? tr("1 thing could not be checked") : QString();
}

ChildrenModel::ChildrenModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &ChildrenModel::reload);
    connect(session, &Session::locked, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_loaded = false;
        endResetModel();
        Q_EMIT countChanged();
    });
    reload();
}

void ChildrenModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return load(device); },
        [this, session](Result<Loaded> loaded) {
            if (!loaded || session->state() != Session::Open) return;
            loaded->pictures.show(*session);
            beginResetModel();
            m_rows = std::move(loaded->rows);
            endResetModel();
            m_loaded = true;
            Q_EMIT countChanged();
        });
}

QString ChildrenModel::names() const
{
    QStringList names;
    for (const auto &row : m_rows)
        if (!row.name.isEmpty()) names.append(row.name);
    return words::together(names);
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
    case NameRole: return row.name.isEmpty() ? tr("The name has not come yet") : row.name;
    case FaceRole: return row.face;
    case NewCountRole: return row.newCount;
    case PageCountRole: return row.pageCount;
    case ThumbnailRole: return Thumbnails::url(row.newestKey);
    case NewestUseRole: return row.newestUse;
    case LatestRole: return row.latest;
    case NewsRole: return newsOf(row.newCount);
    case StandingRole:
        if (row.pageCount == 0) return QString();
        return row.newCount == 0 ? tr("You have looked at all") : row.lookedNewest ? tr("An older one is not looked at") : tr("Not looked at yet");
    case DoubtRole: return doubtOf(row.unchecked);
    case UncheckedRole: return row.unchecked;
    default: return {};
    }
}

QHash<int, QByteArray> ChildrenModel::roleNames() const
{
    return {{CircleRole, "circle"},       {NameRole, "name"},           {FaceRole, "face"},           {NewCountRole, "newCount"},
            {PageCountRole, "pageCount"}, {ThumbnailRole, "thumbnail"}, {NewestUseRole, "newestUse"}, {LatestRole, "latest"},
            {NewsRole, "news"},           {UncheckedRole, "unchecked"},
            {StandingRole, "standing"},   {DoubtRole, "doubt"}};
}

} // namespace pipit::app
