// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answersmodel.h"

#include "app/answers/askseen.h"
#include "app/answers/meetingtorate.h"
#include "app/pages/pagekey.h"
#include "core/base/civiltime.h"

namespace pipit::app {

AnswersModel::AnswersModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &AnswersModel::reload);
    connect(session, &Session::locked, this, [this] {
        m_known = false;
        show({});
    });
    reload();
}

Result<AnswersModel::Loaded> AnswersModel::load(DeviceSession &session, const QDateTime &now)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    const auto &book = session.books().at(circle);
    const AskWords words(book, now);
    Loaded out;
    for (const auto &trail : book.trails().all()) {
        PIPIT_TRY_SET(const bool isNew, hasNews(session.profile()->preferences(), trail));
        out.rows.push_back({PageKey{{}, circle, trail.ask}.text(), words.title(trail), words.symbol(trail), words.chipNote(trail), words.chip(trail), isNew});
    }
    if (const auto meeting = app::meetingToRate(book, civil::today(session.clock()))) out.meeting = QString::fromStdString(meeting->content.id.hex());
    return out;
}

void AnswersModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [now = QDateTime::currentDateTime()](DeviceSession &device) { return load(device, now); },
        [this, session](Result<Loaded> loaded) {
            if (!loaded || session->state() != Session::Open) return; // locked: nothing is shown
            m_known = true;
            show(std::move(*loaded));
        });
}

void AnswersModel::show(Loaded loaded)
{
    m_meeting = std::move(loaded.meeting);
    const auto key = [](const Row &row) { return row.key; };
    const bool sameAsks = std::equal(m_rows.begin(), m_rows.end(), loaded.rows.begin(), loaded.rows.end(),
                                     [&](const Row &a, const Row &b) { return key(a) == key(b); });
    if (sameAsks) { // what she is looking at stays where it is
        m_rows = std::move(loaded.rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(loaded.rows);
        endResetModel();
    }
    Q_EMIT countChanged();
}

int AnswersModel::rowOf(const QString &key) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QString AnswersModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[std::size_t(row)].key : QString();
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case KeyRole: return row.key;
    case SymbolRole: return row.symbol;
    case AnswerRole: return int(row.chip);
    case NoteRole: return row.note;
    case NewRole: return row.isNew;
    default: return {};
    }
}

QHash<int, QByteArray> AnswersModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {SymbolRole, "symbol"}, {AnswerRole, "answer"}, {NoteRole, "note"}, {NewRole, "isNew"}};
}

} // namespace pipit::app
