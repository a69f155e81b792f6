// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagesmodel.h"

#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

struct PagesModel::Loaded
{
    std::vector<Row> rows;
    std::map<CircleId, PageCircle> circles;
    int total = 0;
    bool hasQuestions = false;
    std::optional<Code> trouble; ///< some could not be read
};

PagesModel::PagesModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &PagesModel::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        startAnew();
    });
    connect(&m_pictures, &ShelfPictures::arrived, this, &PagesModel::pictured);
    reload();
}

void PagesModel::startAnew()
{
    beginResetModel();
    m_rows.clear();
    m_circles.clear();
    m_loaded = false;
    endResetModel();
    Q_EMIT countChanged();
}

void PagesModel::setFilter(Filter filter)
{
    if (m_filter == filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    startAnew();
    reload();
}

void PagesModel::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    Q_EMIT circleChanged();
    startAnew();
    reload();
}

void PagesModel::setOnlyNew(bool onlyNew)
{
    if (m_onlyNew == onlyNew) return;
    m_onlyNew = onlyNew;
    Q_EMIT circleChanged();
    startAnew();
    reload();
}

/// Answers to one question stand together, the question with the newest answer first.
void PagesModel::byQuestion(std::vector<Row> &rows)
{
    std::vector<Prompt> order;
    const auto place = [&](const Row &row) {
        const auto &question = *promptOf(row.page);
        const auto found = std::find(order.begin(), order.end(), question);
        if (found == order.end()) return order.push_back(question), order.size() - 1;
        return std::size_t(found - order.begin());
    };
    for (const auto &row : rows) place(row);
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

PagesModel::Loaded PagesModel::load(DeviceSession &session, const std::string &circle, bool onlyNew, ShelfFilter filter)
{
    Loaded loaded;
    auto *profile = session.profile();
    if (!profile) return loaded;
    const bool child = profile->card().role == pipit::Role::Child;
    std::vector<DraftCard> drafts;
    std::vector<PageCard> shared;
    if (child) {
        // What is damaged there hides nothing of what was shared.
        auto read = profile->drafts().list();
        if (read) drafts = std::move(*read);
        else loaded.trouble = read.code();
    }
    const auto take = [&](const CircleId &id, const Book &book) {
        for (auto &card : book.pages())
            if (card.mine == child && (card.kept || child) && !(onlyNew && card.lookedAtByMe)) shared.push_back(std::move(card));
        const auto *chain = session.device().manifests().circle(id);
        loaded.circles.emplace(id, PageCircle(book, chain ? &chain->newest() : nullptr));
    };
    if (circle.empty()) session.books().each(take);
    else
        for (const auto &[id, book] : session.books().named(circle)) take(id, book);
    for (auto &page : shelf(std::move(drafts), std::move(shared))) {
        ++loaded.total;
        loaded.hasQuestions = loaded.hasQuestions || fits(page, ShelfFilter::Question);
        if (!fits(page, filter)) continue;
        Row row;
        row.key = keyOf(page);
        if (stateOf(page) == ShareState::WaitingToGo) row.holdup = session.holdup(std::get<PageCard>(page).ref.hash);
        row.page = std::move(page);
        loaded.rows.push_back(std::move(row));
    }
    if (filter == ShelfFilter::Question) byQuestion(loaded.rows);
    return loaded;
}

void PagesModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [circle = m_circle.toStdString(), onlyNew = m_onlyNew, filter = ShelfFilter(m_filter)](DeviceSession &device) {
            return load(device, circle, onlyNew, filter);
        },
        [this, session, question = ++m_question](Loaded loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            m_pictures.tryAgain();
            m_total = loaded.total;
            m_hasQuestions = loaded.hasQuestions;
            m_notice = loaded.trouble ? words::sentence(*loaded.trouble) : QString();
            m_loaded = true;
            m_circles = std::move(loaded.circles);
            m_asOf = QDateTime::currentDateTime();
            become(std::move(loaded.rows));
            Q_EMIT countChanged();
        });
}

/// Row by row, so that a view stays where it is. Within a filter rows seldom come or go more than one at a time.
void PagesModel::become(std::vector<Row> rows)
{
    if (rows.empty() && m_rows.empty()) return;
    if (m_rows.empty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    QSet<QString> coming, there;
    for (const auto &row : rows) coming.insert(row.key);
    for (int i = count(); i-- > 0;) {
        if (coming.contains(m_rows[std::size_t(i)].key)) {
            there.insert(m_rows[std::size_t(i)].key);
            continue;
        }
        Thumbnails::drop(m_rows[std::size_t(i)].key); // it may have been taken back
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        auto &row = rows[std::size_t(i)];
        if (!there.contains(row.key)) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, std::move(row));
            endInsertRows();
            continue;
        }
        const auto now = std::find_if(m_rows.begin() + i, m_rows.end(), [&](const auto &one) { return one.key == row.key; });
        if (const int from = int(now - m_rows.begin()); from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(m_rows.begin() + i, now, now + 1);
            endMoveRows();
        }
        m_rows[std::size_t(i)] = std::move(row);
    }
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
}

void PagesModel::pictured(const QStringList &keys)
{
    for (int i = 0; i < count(); ++i) {
        auto &row = m_rows[std::size_t(i)];
        if (!keys.contains(row.key)) continue;
        row.words.reset();
        Q_EMIT dataChanged(index(i), index(i));
    }
}

const PageRow &PagesModel::wordsOf(const Row &row) const
{
    if (row.words) return *row.words;
    const auto *card = std::get_if<PageCard>(&row.page);
    auto words = card ? rowOf(*card, m_circles.at(card->circle), m_asOf, row.holdup) : rowOf(std::get<DraftCard>(row.page), m_asOf);
    if (words.readable && m_pictures.isUnreadable(row.key)) words = unreadable(std::move(words));
    return row.words.emplace(std::move(words));
}

int PagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = wordsOf(m_rows[std::size_t(index.row())]);
    switch (role) {
    case KeyRole: return row.key;
    case DraftRole: return row.draft;
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case ThumbnailRole: return row.readable ? m_pictures.url(row.key) : QString();
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
    case StaysRole: return row.stays;
    case ReadableRole: return row.readable;
    case KeptRole: return row.kept;
    case TakenBackRole: return row.takenBack;
    case LockedRole: return row.locked;
    case PromptPackRole: return row.promptPack;
    case PromptIdRole: return row.promptId;
    default: return {};
    }
}

QHash<int, QByteArray> PagesModel::roleNames() const
{
    return {{KeyRole, "key"},           {DraftRole, "draft"},           {TitleRole, "title"},
            {ThumbnailRole, "thumbnail"}, {StateRole, "state"},         {StateTitleRole, "stateTitle"},
            {StateDetailRole, "stateDetail"}, {ReaderFacesRole, "readerFaces"}, {WhenRole, "when"},
            {NewRole, "isNew"},         {UseRole, "use"},               {DayRole, "day"},
            {AuthorRole, "author"},     {AuthorFaceRole, "authorFace"},   {LookedRole, "looked"},
            {StaysRole, "stays"},       {ReadableRole, "readable"},     {KeptRole, "kept"},         {TakenBackRole, "takenBack"},
            {LockedRole, "locked"},
            {PromptPackRole, "promptPack"}, {PromptIdRole, "promptId"}};
}

} // namespace pipit::app
