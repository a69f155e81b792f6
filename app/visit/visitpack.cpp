// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitpack.h"

#include "app/prompts/promptpacks.h"
#include "app/vault/travel.h"
#include "sync/engine/state.h"

#include <QDir>
#include <QLocale>

namespace pipit::app {

namespace {

constexpr std::chrono::seconds lookAgainAfter{1}; ///< while something is coming

/// How far each blob is that the engine is fetching.
std::map<BlobId, sync::DownloadState> downloads(DeviceSession &session)
{
    std::vector<sync::Row> rows;
    const auto kept = session.device().store().engineRows(static_cast<std::uint8_t>(sync::Table::Download));
    if (!kept) return {};
    for (const auto &row : *kept) rows.push_back({sync::Table::Download, row.key, row.value});
    auto state = sync::EngineState::fromRows(rows);
    return state ? std::move(state->downloads) : std::map<BlobId, sync::DownloadState>();
}

/// The folder and hashes that the authority's settings name, as the child's space has them.
int packsHere(DeviceSession &session)
{
    const auto &settings = session.device().manifests().settings();
    const auto taken = settings.empty() ? std::vector<Hash>() : settings.newest().packs;
    return int(PromptPacks::with(QString::fromStdString(session.device().folder() + "/packs"), taken).all().size());
}

/// Of one circle: by the vault's rows when something more was stored, and whether each blob has come. False: it cannot be said.
bool lookAt(Profile &profile, const CircleId &circle, std::int64_t reached, VisitPack::Known::Circle &of, int &asked)
{
    if (of.entry != reached) {
        ++asked;
        auto brought = profile.summaries().brought(circle);
        if (!brought) return false;
        of = {reached, brought->pages, 0, std::move(brought->media)};
    }
    // What has come stays, until an entry takes it back.
    of.here += int(std::erase_if(of.toCome, [&profile](const auto &one) { return bool(profile.sealedBlob(one.blob)); }));
    return true;
}

QString size(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 0, QLocale::DataSizeSIFormat);
}

} // namespace

VisitPack::VisitPack(QObject *parent) : QAbstractListModel(parent), m_known(std::make_shared<Known>())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &VisitPack::reload);
    connect(session, &Session::travelChanged, this, &VisitPack::reload);
    connect(session, &Session::locked, this, [this] {
        m_again.stop();
        m_known = std::make_shared<Known>();
        beginResetModel();
        m_rows.clear();
        m_loaded = false;
        endResetModel();
        Q_EMIT changed();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &VisitPack::reload);
    reload();
}

std::vector<VisitPack::Row> VisitPack::rowsOf(DeviceSession &session)
{
    Known known;
    return rowsOf(session, known);
}

std::vector<VisitPack::Row> VisitPack::rowsOf(DeviceSession &session, Known &known)
{
    std::vector<Row> rows;
    known.unnamed = false;
    if (!session.profile()) return rows;
    auto look = session.summaries().look(0); // names alone, and what was true before will do
    if (!look) return rows;
    std::optional<std::map<BlobId, sync::DownloadState>> coming;
    for (const auto &[circle, seat] : session.books().circles()) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        auto &of = known.circles[circle];
        if (!lookAt(*session.profile(), circle, look->places[circle].entry, of, known.asked)) continue;
        Row row;
        row.circle = QString::fromStdString(circle.hex());
        const auto *told = session.summaries().of(circle, *look);
        known.unnamed |= !told;
        for (const auto &one : chain->newest().seats) {
            const auto person = told && one.role == pipit::Role::Child ? told->summary.person(one.id) : std::nullopt;
            if (!person) continue;
            row.name = QString::fromStdString(person->name);
            row.face = QString::fromStdString(person->face);
        }
        row.pages = of.pages;
        row.media = of.here;
        row.toCome = int(of.toCome.size());
        if (!of.toCome.empty() && !coming) coming = downloads(session);
        for (const auto &one : of.toCome) {
            const auto at = coming->find(one.blob);
            row.bytes += at != coming->end() && at->second.size > 0 ? at->second.size : one.trueSize;
            row.bytesHere += at != coming->end() ? at->second.offset : 0;
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return std::tuple(a.toCome == 0, a.name) < std::tuple(b.toCome == 0, b.name); });
    return rows;
}

void VisitPack::reload()
{
    struct Loaded
    {
        std::vector<Row> rows;
        int packs = 0;
        bool stopped = false, unnamed = false;
    };
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [known = m_known](DeviceSession &device) {
            auto rows = rowsOf(device, *known);
            return Loaded{std::move(rows), packsHere(device), travelStopped(device.device()), known->unnamed};
        },
        [this, session](Loaded loaded) {
            if (session->state() != Session::Open) return;
            m_stopped = loaded.stopped;
            m_packs = loaded.packs;
            m_loaded = true;
            if (loaded.rows != m_rows) {
                beginResetModel();
                m_rows = std::move(loaded.rows);
                endResetModel();
            }
            Q_EMIT changed();
            if (loaded.unnamed || (!whole() && !m_stopped)) m_again.start();
        });
}

void VisitPack::goOn()
{
    setStopped(false);
}

void VisitPack::stop()
{
    setStopped(true);
}

void VisitPack::setStopped(bool stopped)
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [stopped](DeviceSession &device) { return stopTravel(device.device(), stopped); },
        [this](const Result<void> &) {
            Q_EMIT Session::create(nullptr, nullptr)->outboxChanged(); // whoever syncs looks
            reload();
        });
}

bool VisitPack::whole() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.toCome == 0; });
}

qreal VisitPack::part() const
{
    std::uint64_t all = 0, here = 0;
    for (const auto &row : m_rows) {
        all += row.bytes;
        here += row.bytesHere;
    }
    return all == 0 ? 1 : std::min(1.0, double(here) / double(all));
}

QString VisitPack::standing() const
{
    if (!m_loaded) return {};
    int things = 0;
    std::uint64_t all = 0, here = 0;
    for (const auto &row : m_rows) {
        things += row.toCome;
        all += row.bytes;
        here += row.bytesHere;
    }
    if (things == 0) return tr("Everything is here. You can work without a signal.");
    const auto said = things == 1 ? tr("1 thing is still to come: %1 of %2.").arg(size(here), size(all))
                                  : tr("%1 things are still to come: %2 of %3.").arg(things).arg(size(here), size(all));
    return m_stopped ? tr("Stopped. %1").arg(said) : said;
}

QString VisitPack::prompts() const
{
    return m_packs == 1 ? tr("The questions are here: 1 pack.") : tr("The questions are here: %1 packs.").arg(m_packs);
}

int VisitPack::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitPack::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CircleRole: return row.circle;
    case Qt::DisplayRole:
    case NameRole: return row.name.isEmpty() ? tr("The name has not come yet") : row.name;
    case FaceRole: return row.face;
    case HereRole: {
        const auto pages = row.pages == 0 ? tr("Nothing has been shared with you.") : row.pages == 1 ? tr("1 page is here.") : tr("%1 pages are here.").arg(row.pages);
        const auto media = row.media == 0 ? QString() : row.media == 1 ? tr("1 picture, sound or film with them.") : tr("%1 pictures, sounds and films with them.").arg(row.media);
        return media.isEmpty() ? pages : tr("%1 %2", "two sentences").arg(pages, media);
    }
    case ToComeRole:
        return row.toCome == 0 ? QString() : row.toCome == 1 ? tr("1 thing is still to come, %1.").arg(size(row.bytes - std::min(row.bytes, row.bytesHere)))
            : tr("%1 things are still to come, %2.").arg(row.toCome).arg(size(row.bytes - std::min(row.bytes, row.bytesHere)));
    case WholeRole: return row.toCome == 0;
    case PartRole: return row.bytes == 0 ? 1.0 : std::min(1.0, double(row.bytesHere) / double(row.bytes));
    default: return {};
    }
}

QHash<int, QByteArray> VisitPack::roleNames() const
{
    return {{CircleRole, "circle"}, {NameRole, "name"}, {FaceRole, "face"}, {HereRole, "here"}, {ToComeRole, "toCome"}, {WholeRole, "whole"}, {PartRole, "part"}};
}

} // namespace pipit::app
