// SPDX-License-Identifier: Apache-2.0
#include "app/worker/workerlist.h"

#include "app/answers/askwords.h"
#include "app/decisions/daywords.h"
#include "app/iro/childrenmodel.h"
#include "app/pages/pagekey.h"
#include "app/share/safeanswer.h"
#include "app/words.h"

#include <atomic>

namespace pipit::app {

struct WorkerList::Kept
{
    struct OneBook
    {
        std::int64_t entry = -1; ///< the circle's row that it is true of
        CivilDay today{};
        std::vector<Row> rows;
    };
    std::map<CircleId, OneBook> known;
    std::atomic<int> read = 0;
};

struct WorkerList::Loaded
{
    std::vector<Row> rows;
    int children = 0;
};

namespace {

QStringList facesOf(const Trail &trail, const Book &book, const QDateTime &now)
{
    const AskWords say(book, now);
    QStringList out;
    for (const auto seat : trail.audience)
        if (seat != trail.child() && seat != book.mySeat() && seat != recordsSeat) out.append(say.face(seat));
    return out;
}

std::optional<WorkerList::Row> newPages(const Book &book, const CircleId &circle, const QDateTime &now)
{
    WorkerList::Row row;
    int count = 0;
    for (const auto &card : book.pages()) { // newest first
        if (card.mine || !card.kept || card.lookedAtByMe) continue;
        if (count++ > 0) continue;
        row.page = PageKey{{}, circle, card.ref}.text();
        row.task.time = card.time;
        row.task.why = words::dayAlone(QDateTime::fromMSecsSinceEpoch(card.time.ms()), now);
        row.use = card.use ? int(*card.use) : 0;
        row.pictured = card.use != Use::AskMeFirst;
        if (row.pictured) row.task.more = QString::fromStdString(card.title);
    }
    if (count == 0) return std::nullopt;
    row.kind = WorkerList::Pages;
    row.task.when = WorkerList::tr("New");
    row.task.words = ChildrenModel::newsOf(count);
    return row;
}

} // namespace

std::vector<WorkerList::Row> WorkerList::rowsOf(const CircleId &circle, const CircleManifest &manifest, const Book &book, const QDateTime &now,
                                                const CivilDay &today, const ClockParameters &clock)
{
    Row whose;
    whose.circle = QString::fromStdString(circle.hex());
    for (const auto &seat : manifest.seats)
        if (const auto person = seat.role == pipit::Role::Child ? book.person(seat.id) : std::nullopt) {
            whose.name = QString::fromStdString(person->name);
            whose.face = QString::fromStdString(person->face);
        }
    if (const auto safe = book.requests().safeAnswer()) whose.safeAnswer = SafeAnswer::forAdults(safe->content);
    std::vector<Row> out;
    for (auto &task : workerTasks(book, whose.name, now, today, clock)) {
        auto row = whose;
        row.kind = Kind(task.kind);
        row.key = PageKey{{}, circle, task.target}.text();
        if (task.said) {
            row.ask = PageKey{{}, circle, task.said->trail.ask}.text();
            if (task.said->trail.kind == pipit::Kind::Page) row.page = row.ask;
            row.readerFaces = facesOf(task.said->trail, book, now);
            row.use = task.said->trail.use ? int(*task.said->trail.use) : 0;
            row.pictured = task.said->hasPicture && row.kind == Sort;
        }
        row.task = std::move(task);
        out.push_back(std::move(row));
    }
    if (auto row = newPages(book, circle, now)) {
        row->circle = whose.circle;
        row->name = whose.name;
        row->face = whose.face;
        out.push_back(std::move(*row));
    }
    return out;
}

bool WorkerList::fits(const Row &row, Filter filter)
{
    switch (filter) {
    case All: return true;
    case PleaseSort: return row.kind == Sort;
    case Actions: return row.kind == Tell || row.kind == Decide || row.kind == Agree || row.kind == Do;
    case Children: return false; // those are ChildrenModel's
    }
    return true;
}

WorkerList::Loaded WorkerList::load(DeviceSession &session, Kept &kept, const std::string &circle)
{
    Loaded out;
    if (!session.profile()) {
        kept.known.clear();
        return out;
    }
    const auto now = QDateTime::currentDateTime();
    const auto today = daywords::today(session);
    const auto clock = daywords::clockOf(session);
    const auto places = session.profile()->summaries().places();
    if (!places) return out;
    for (const auto &[id, seat] : session.books().circles()) {
        const auto *chain = session.device().manifests().circle(id);
        if (!chain) continue;
        ++out.children;
        if (!circle.empty() && id.hex() != circle) continue;
        auto &one = kept.known[id];
        const auto place = places->find(id);
        const auto entry = place == places->end() ? 0 : place->second.entry;
        if (one.entry != entry || one.today != today) {
            const auto book = session.books().find(id);
            if (book == session.books().end()) continue;
            one = {entry, today, rowsOf(id, chain->newest(), book->second, now, today, clock)};
            ++kept.read;
        }
        out.rows.insert(out.rows.end(), one.rows.begin(), one.rows.end());
    }
    std::stable_sort(out.rows.begin(), out.rows.end(), [](const Row &a, const Row &b) {
        if ((a.kind == Pages) != (b.kind == Pages)) return b.kind == Pages;
        if (a.kind == Pages) return b.task.time < a.task.time;
        return comesBefore(a.task, b.task);
    });
    return out;
}

WorkerList::WorkerList(QObject *parent) : QAbstractListModel(parent), m_kept(std::make_shared<Kept>())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &WorkerList::reload);
    connect(session, &Session::locked, this, [this] {
        clear();
        reload(); // what the vault's side keeps goes too
    });
    connect(&m_pictures, &ShelfPictures::arrived, this, [this](const QStringList &keys) {
        for (int i = 0; i < count(); ++i)
            if (keys.contains(m_rows[m_shown[std::size_t(i)]].page)) Q_EMIT dataChanged(index(i), index(i), {ThumbnailRole});
    });
    reload();
}

WorkerList::~WorkerList() = default;

int WorkerList::booksRead() const
{
    return m_kept->read;
}

void WorkerList::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    clear();
    Q_EMIT circleChanged();
    reload();
}

void WorkerList::clear()
{
    ++m_question;
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_children = 0;
    m_loaded = false;
    endResetModel();
    m_pictures.clear();
    Q_EMIT countChanged();
}

void WorkerList::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [kept = m_kept, circle = m_circle.toStdString()](DeviceSession &device) { return load(device, *kept, circle); },
        [this, session, question = ++m_question](Loaded loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            m_pictures.tryAgain();
            beginResetModel();
            m_rows = std::move(loaded.rows);
            m_children = loaded.children;
            pick();
            m_loaded = true;
            endResetModel();
            Q_EMIT countChanged();
        });
}

void WorkerList::pick()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (fits(m_rows[i], m_filter)) m_shown.push_back(i);
}

void WorkerList::setFilter(Filter filter)
{
    if (m_filter == filter) return;
    beginResetModel();
    m_filter = filter;
    pick();
    endResetModel();
    Q_EMIT countChanged();
}

QList<int> WorkerList::counts() const
{
    QList<int> out;
    for (int filter = All; filter < Children; ++filter)
        out.append(int(std::count_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return fits(row, Filter(filter)); })));
    out.append(m_children);
    return out;
}

int WorkerList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WorkerList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[m_shown[std::size_t(index.row())]];
    const auto &task = row.task;
    switch (role) {
    case CircleRole: return row.circle;
    case NameRole: return row.name;
    case FaceRole: return row.face;
    case KindRole: return int(row.kind);
    case WhenRole: return task.when;
    case WhyRole: return task.why;
    case LateRole: return task.late;
    case TodayRole: return task.today;
    case Qt::DisplayRole:
    case WordsRole: return task.words;
    case MoreRole: return task.more;
    case RolledRole: return task.rolled;
    case KeyRole: return row.key;
    case AskRole: return row.ask;
    case PageRole: return row.page;
    case ThumbnailRole: return row.pictured && !row.page.isEmpty() ? m_pictures.url(row.page) : QString();
    case UseRole: return row.use;
    case ReaderFacesRole: return row.readerFaces;
    case SafeAnswerRole: return row.safeAnswer;
    case LineRole: {
        QStringList all{row.name, task.when, task.why, task.words};
        for (const auto &part : {task.more, task.rolled})
            if (!part.isEmpty()) all.append(part);
        return all.join(QStringLiteral(". "));
    }
    default: return {};
    }
}

QHash<int, QByteArray> WorkerList::roleNames() const
{
    return {{CircleRole, "circle"}, {NameRole, "name"}, {FaceRole, "face"}, {KindRole, "kind"}, {WhenRole, "when"}, {WhyRole, "why"}, {LateRole, "late"},
            {TodayRole, "today"}, {WordsRole, "words"}, {MoreRole, "more"}, {RolledRole, "rolled"}, {KeyRole, "key"}, {AskRole, "ask"}, {PageRole, "page"},
            {ThumbnailRole, "thumbnail"}, {UseRole, "use"}, {ReaderFacesRole, "readerFaces"}, {SafeAnswerRole, "safeAnswer"}, {LineRole, "line"}};
}

} // namespace pipit::app
