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
    bool more = false; ///< some children's summaries are behind
};

Result<Loaded> load(DeviceSession &session)
{
    Loaded loaded;
    if (!session.profile()) return loaded;
    PIPIT_TRY_SET(auto look, session.summaries().look());
    for (const auto &[circle, seat] : session.books().circles()) {
        const auto *chain = session.device().manifests().circle(circle);
        const auto *told = chain ? session.summaries().of(circle, look) : nullptr;
        if (!told) continue;
        const auto child = ChildrenModel::childOf(chain->newest());
        auto row = ChildrenModel::rowOf(circle, told->summary, child ? told->summary.person(*child) : std::nullopt, QDateTime::currentDateTime());
        row.unchecked = int(session.unchecked(circle));
        if (const auto key = PageKey::from(row.newestKey)) PIPIT_TRY(loaded.pictures.gather(*session.profile(), *key));
        loaded.rows.push_back(std::move(row));
    }
    std::sort(loaded.rows.begin(), loaded.rows.end(), [](const auto &a, const auto &b) {
        return std::tuple(b.newCount > 0, b.newestMs, a.name) < std::tuple(a.newCount > 0, a.newestMs, b.name);
    });
    loaded.more = look.more;
    return loaded;
}

} // namespace

ChildrenModel::Row ChildrenModel::rowOf(const CircleId &circle, const PagesSummary &pages, const std::optional<PersonCard> &child, const QDateTime &now)
{
    Row row;
    row.circle = QString::fromStdString(circle.hex());
    if (child) {
        row.name = QString::fromStdString(child->name);
        row.face = QString::fromStdString(child->face);
    }
    row.pageCount = pages.pageCount;
    row.newCount = pages.newCount;
    if (!pages.newest) return row;
    const auto &newest = *pages.newest;
    row.newestMs = newest.time.ms();
    row.lookedNewest = newest.lookedAt;
    row.newestKey = PageKey{{}, circle, newest.ref}.text();
    row.newestUse = newest.use ? int(*newest.use) : 0;
    row.latest = words::dayAlone(QDateTime::fromMSecsSinceEpoch(newest.time.ms()), now);
    return row;
}

std::optional<SeatId> ChildrenModel::childOf(const CircleManifest &manifest)
{
    for (const auto &seat : manifest.seats)
        if (seat.role == pipit::Role::Child) return seat.id;
    return std::nullopt;
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
            if (loaded->more) reload(); // whatever else is asked of the vault comes between
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
