// SPDX-License-Identifier: Apache-2.0
#include "app/review/openasks.h"

#include "app/answers/askwords.h"
#include "app/answers/replying.h"
#include "app/asks/civildate.h"
#include "app/asks/fittedtext.h"
#include "app/decisions/daywords.h"
#include "app/review/reviewwords.h"
#include "app/words.h"

namespace pipit::app {

namespace {

using What = TrailStep::What;

bool isOpen(const Trail &trail)
{
    if (trail.takenBack || !trail.readable) return false;
    return trail.now == What::Asked || trail.now == What::AskedFor || trail.now == What::NotYet;
}

/// Others may look at it: it belongs to this part of the meeting.
bool belongsHere(const Trail &trail, const ReviewTable &table, std::size_t part)
{
    if (trail.kind == Kind::Live)
        return std::any_of(table.live.begin(), table.live.end(), [&](const auto &one) { return one.ref == trail.ask && one.content.part == part && !table.rooms[part].unsaid.contains(one.ref); });
    if (trail.kind == Kind::Page) {
        const auto &shown = table.shown[part];
        return std::any_of(shown.begin(), shown.end(), [&](const auto &page) { return page.ref == trail.ask; });
    }
    const auto *request = std::get_if<RequestContent>(&trail.content);
    if (!request || request->what != RequestContent::What::SortThis || request->words.empty() || !table.rooms[part].listShown) return false;
    return std::any_of(table.lines.begin(), table.lines.end(), [&](const auto &line) { return line.saysTheSame(request->words); });
}

OpenAsks::Row rowOf(const Book &book, const ReviewTable &table, const Trail &trail)
{
    const AskWords say(book, QDateTime::currentDateTime());
    OpenAsks::Row row;
    row.ask = trail.ask;
    row.request = trail.kind == Kind::Request;
    row.words = say.title(trail);
    if (trail.kind == Kind::Page)
        if (const auto page = book.page(trail.ask); page && !page->title.empty()) row.words = QString::fromStdString(page->title);
    const TrailStep *last = nullptr;
    for (const auto &step : trail.steps) {
        if (step.what == What::NotYet) ++row.still;
        if (step.what == trail.now) last = &step;
    }
    if (trail.now == What::AskedFor && last)
        row.note = last->other.empty() ? OpenAsks::tr("asked for, no answer yet") : OpenAsks::tr("%1 was asked, no answer yet").arg(QString::fromStdString(last->other));
    else if (trail.now == What::NotYet && last && last->day) {
        row.dated = *last->day >= table.today;
        row.note = row.dated ? OpenAsks::tr("still open, by %1").arg(reviewwords::shortDay(*last->day))
                             : OpenAsks::tr("was to be answered by %1").arg(reviewwords::shortDay(*last->day));
    } else row.note = OpenAsks::tr("not answered yet");
    return row;
}

} // namespace

std::vector<OpenAsks::Row> OpenAsks::rowsOf(const Book &book, const ReviewTable &table, std::size_t part, bool alone)
{
    std::vector<Row> out;
    if (!table.content() || part >= table.partCount()) return out;
    const auto trails = book.trails().all();
    for (auto trail = trails.rbegin(); trail != trails.rend(); ++trail)
        if (isOpen(*trail) && (alone || belongsHere(*trail, table, part))) out.push_back(rowOf(book, table, *trail));
    // Asked again is not asked twice: the newest of the same words stands for all.
    for (std::size_t i = 0; i < out.size();) {
        const bool again = std::any_of(out.begin() + std::ptrdiff_t(i) + 1, out.end(), [&](const auto &later) { return out[i].request && later.request && later.words == out[i].words; });
        if (again) out.erase(out.begin() + std::ptrdiff_t(i));
        else ++i;
    }
    return out;
}

OpenAsks::OpenAsks(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &OpenAsks::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_alone = m_loaded = false;
        m_notice.clear();
        show({});
    });
    reload();
}

void OpenAsks::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    reload();
}

void OpenAsks::setPart(int part)
{
    if (m_part == part) return;
    m_part = part;
    reload();
}

void OpenAsks::setAlone(bool alone)
{
    if (m_alone == alone) return;
    m_alone = alone;
    Q_EMIT changed();
    reload();
}

void OpenAsks::reload()
{
    struct Loaded
    {
        CircleId circle;
        std::vector<Row> rows;
        WorkingDays days;
        CivilDay today{};
    };
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_circle.toStdString(), part = m_part, alone = m_alone](DeviceSession &device) -> Result<Loaded> {
            PIPIT_TRY_SET(const auto table, readTable(device, hex));
            return Loaded{table.circle,
                          rowsOf(device.books().at(table.circle), table, std::size_t(std::max(0, part)), alone),
                          WorkingDays(daywords::clockOf(device).holidays), table.today};
        },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            if (!loaded) return tell(words::sentence(loaded.code()));
            m_id = loaded->circle;
            m_days = std::move(loaded->days);
            m_today = loaded->today;
            m_loaded = true;
            show(std::move(loaded->rows));
        });
}

void OpenAsks::show(std::vector<Row> rows)
{
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT changed();
}

bool OpenAsks::allDated() const
{
    return m_loaded && std::all_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.dated; });
}

QDateTime OpenAsks::offered() const
{
    return m_loaded ? dateOf(m_days.add(m_today, offeredDays)).startOfDay() : QDateTime();
}

QString OpenAsks::countedTo(const QDate &day) const
{
    return m_loaded && day.isValid() ? daywords::counted(daywords::civilOf(day), m_today, m_days) : QString();
}

void OpenAsks::leave(int row, const QDate &day, const QString &said)
{
    if (row < 0 || row >= count()) return;
    if (!day.isValid()) return tell(tr("Say by which day there is an answer."));
    AnswerContent answer;
    answer.verdict = AnswerContent::Verdict::NotYet;
    answer.words = fitted(said, sayinglimits::wordsBytes);
    answer.by = daywords::civilOf(day);
    if (answer.words.empty() && m_rows[std::size_t(row)].still > 0)
        return tell(tr("It was left open before. Say why it is not decided yet."));
    if (answer.words.empty()) answer.words = tr("We are still talking about it.").toStdString();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [circle = m_id, ask = m_rows[std::size_t(row)].ask, answer](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto content, answer.encode());
            return sayTo(device, circle, ask, content);
        },
        [this, session, row](const Result<EntryRef> &written) {
            if (session->state() != Session::Open) return;
            if (!written) return tell(words::sentence(written.code()));
            tell({});
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT left(row);
        });
}

QVariant OpenAsks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case NoteRole: return row.note;
    case DatedRole: return row.dated;
    case StillRole: return row.still;
    default: return {};
    }
}

QHash<int, QByteArray> OpenAsks::roleNames() const
{
    return {{WordsRole, "words"}, {NoteRole, "note"}, {DatedRole, "dated"}, {StillRole, "still"}};
}

void OpenAsks::tell(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
