// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagesmodel.h"

#include "app/pages/pagepictures.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

namespace {

struct Loaded
{
    std::vector<PagesModel::Row> rows;
    PagePictures pictures;
};

QString nameOf(const Book &book, SeatId seat)
{
    const auto person = book.person(seat);
    return person ? QString::fromStdString(person->name) : PagesModel::tr("Somebody");
}

/// Who the words are about: whoever got furthest, and of those the one who is named first.
SeatId protagonist(const PageCard &card)
{
    SeatId best = 0;
    int bestRank = -1;
    for (const auto &reader : card.readers) {
        const int rank = reader.seenMs ? 2 : reader.receivedMs ? 1 : 0;
        if (rank > bestRank) best = reader.seat, bestRank = rank;
    }
    if (best) return best;
    for (auto seat : card.audience)
        if (seat != card.author && seat != recordsSeat) return seat;
    return 0;
}

} // namespace

PagesModel::Row PagesModel::rowOf(const PageCard &card, const Book &book, const QDateTime &now, Holdup holdup)
{
    Row row;
    row.key = PageKey{{}, card.circle, card.ref}.text();
    row.title = card.title.empty() ? tr("A page") : QString::fromStdString(card.title);
    row.state = int(card.state);
    row.use = card.use ? int(*card.use) : 0;
    row.isNew = !card.mine && !card.lookedAtByMe;
    row.when = words::day(QDateTime::fromMSecsSinceEpoch(card.time.ms()), now);
    row.day = words::dayAlone(QDateTime::fromMSecsSinceEpoch(card.time.ms()), now);
    row.time = card.time.value;
    if (const auto author = book.person(card.author)) {
        row.author = QString::fromStdString(author->name);
        row.authorFace = QString::fromStdString(author->face);
    }
    for (const auto &reader : card.readers)
        if (card.lookedAtByMe && reader.seat == book.mySeat() && reader.seenMs)
            row.looked = tr("You looked %1").arg(words::day(QDateTime::fromMSecsSinceEpoch(reader.seenMs), now));
    const auto seat = protagonist(card);
    const auto name = nameOf(book, seat);
    switch (card.state) {
    case ShareState::OnlyHere: break; // drafts have their own rows
    case ShareState::WaitingToGo:
        row.stateTitle = tr("Waiting to go");
        row.stateDetail = words::ofWaiting(holdup);
        break;
    case ShareState::Posted:
        row.stateTitle = tr("Posted");
        row.stateDetail = tr("%1 has not opened it yet.").arg(name);
        break;
    case ShareState::TabletHasIt:
        row.stateTitle = tr("%1’s tablet has it").arg(name);
        row.stateDetail = tr("%1 has not looked yet.").arg(name);
        break;
    case ShareState::Seen: {
        row.stateTitle = tr("%1 looked at it").arg(name);
        const auto reader = std::find_if(card.readers.begin(), card.readers.end(), [&](const auto &r) { return r.seat == seat; });
        row.stateDetail = words::capitalised(words::day(QDateTime::fromMSecsSinceEpoch(reader->seenMs), now));
        break;
    }
    }
    for (auto reader : card.audience)
        if (const auto person = book.person(reader); person && reader != card.author)
            row.readerFaces.append(QString::fromStdString(person->face));
    return row;
}

PagesModel::PagesModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &PagesModel::reload);
    connect(session, &Session::locked, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_loaded = false;
        endResetModel();
        Q_EMIT countChanged();
    });
    reload();
}

void PagesModel::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    Q_EMIT circleChanged();
    reload();
}

void PagesModel::setOnlyNew(bool onlyNew)
{
    if (m_onlyNew == onlyNew) return;
    m_onlyNew = onlyNew;
    Q_EMIT circleChanged();
    reload();
}

void PagesModel::reload()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [hex = m_circle.toStdString(), onlyNew = m_onlyNew](DeviceSession &session) -> Result<Loaded> {
            Loaded loaded;
            auto *profile = session.profile();
            if (!profile) return loaded;
            const bool child = profile->card().role == pipit::Role::Child;
            const auto now = QDateTime::currentDateTime();
            if (child) {
                PIPIT_TRY_SET(const auto drafts, profile->drafts().list());
                for (const auto &draft : drafts) {
                    Row row;
                    row.key = PageKey{draft.page, {}, {}}.text();
                    row.draft = true;
                    row.title = draft.title.empty() ? tr("A page") : QString::fromStdString(draft.title);
                    row.stateTitle = tr("Only here");
                    row.stateDetail = tr("Nobody else can see it.");
                    row.when = words::day(QDateTime::fromMSecsSinceEpoch(draft.changedMs), now);
                    row.day = words::dayAlone(QDateTime::fromMSecsSinceEpoch(draft.changedMs), now);
                    loaded.pictures.add(row.key, draft.thumbnail);
                    loaded.rows.push_back(std::move(row));
                }
            }
            for (const auto &[circle, book] : session.books()) {
                if (!hex.empty() && circle.hex() != hex) continue;
                for (const auto &card : book.pages()) {
                    if (card.mine != child || (onlyNew && card.lookedAtByMe)) continue;
                    PIPIT_TRY(loaded.pictures.gather(*profile, card));
                    loaded.rows.push_back(rowOf(card, book, now, session.holdup(card.ref.hash)));
                }
            }
            // Each book's are in order already; drafts stay first, as they are.
            std::stable_sort(loaded.rows.begin(), loaded.rows.end(), [](const auto &a, const auto &b) {
                return a.draft != b.draft ? a.draft : !a.draft && b.time < a.time;
            });
            return loaded;
        },
        [this, asked = m_circle](Result<Loaded> loaded) {
            if (!loaded || asked != m_circle || Session::create(nullptr, nullptr)->state() != Session::Open) return;
            loaded->pictures.show(*Session::create(nullptr, nullptr));
            beginResetModel();
            m_rows = std::move(loaded->rows);
            endResetModel();
            m_loaded = true;
            Q_EMIT countChanged();
        });
}

int PagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case DraftRole: return row.draft;
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case ThumbnailRole: return Thumbnails::has(row.key) ? Thumbnails::url(row.key) : QString();
    case StateRole: return row.state;
    case StateTitleRole: return row.stateTitle;
    case StateDetailRole: return row.stateDetail;
    case ReaderFacesRole: return row.readerFaces;
    case WhenRole: return row.when;
    case DayRole: return row.day;
    case AuthorRole: return row.author;
    case AuthorFaceRole: return row.authorFace;
    case LookedRole: return row.looked;
    case NewRole: return row.isNew;
    case UseRole: return row.use;
    default: return {};
    }
}

QHash<int, QByteArray> PagesModel::roleNames() const
{
    return {{KeyRole, "key"},           {DraftRole, "draft"},           {TitleRole, "title"},
            {ThumbnailRole, "thumbnail"}, {StateRole, "state"},         {StateTitleRole, "stateTitle"},
            {StateDetailRole, "stateDetail"}, {ReaderFacesRole, "readerFaces"}, {WhenRole, "when"},
            {NewRole, "isNew"},         {UseRole, "use"},               {DayRole, "day"},
            {AuthorRole, "author"},     {AuthorFaceRole, "authorFace"},   {LookedRole, "looked"}};
}

void PagesModel::removeDraft(const QString &key)
{
    const auto page = PageKey::from(key);
    if (!page || !page->draft) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [id = *page->draft](DeviceSession &device) { return device.profile() ? device.profile()->drafts().remove(id) : Result<void>(); },
        [session](Result<void>) { Q_EMIT session->bookChanged(); });
}

} // namespace pipit::app
