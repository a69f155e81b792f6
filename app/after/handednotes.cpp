// SPDX-License-Identifier: Apache-2.0
#include "app/after/handednotes.h"

#include "app/asks/civildate.h"
#include "app/pages/entryvoice.h"
#include "app/pages/pagekey.h"
#include "app/words.h"

#include <QLocale>

#include <algorithm>

namespace pipit::app {

Result<std::vector<HandedNotes::Row>> HandedNotes::rowsOf(DeviceSession &session, const CircleId &circle)
{
    std::vector<std::pair<Hlc, Row>> found;
    for (const auto &told : session.books().at(circle).officersCase().notes()) {
        const auto &note = told.content;
        if (note.what != NoteContent::What::Note || note.visit || note.who.empty()) continue;
        PIPIT_TRY_SET(const auto media, session.profile()->media(circle, told.ref));
        const auto key = PageKey{{}, circle, told.ref}.text();
        Row row;
        row.title = tr("From %1, %2").arg(QString::fromStdString(note.who), QLocale().toString(dateOf(note.day), QStringLiteral("d MMMM yyyy")));
        row.words = QString::fromStdString(note.words);
        if (const auto voice = EntryVoice::of(media)) {
            row.voice = key;
            row.length = words::duration(int(voice->ms));
        }
        if (std::any_of(media.begin(), media.end(), [](const auto &one) { return one.kind == MediaKind::Clip; })) row.film = key;
        found.emplace_back(told.time, std::move(row));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
    std::vector<Row> out;
    for (auto &[time, row] : found) out.push_back(std::move(row));
    return out;
}

void HandedNotes::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

QVariant HandedNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case WordsRole: return row.words;
    case VoiceRole: return row.voice;
    case LengthRole: return row.length;
    case FilmRole: return row.film;
    default: return {};
    }
}

QHash<int, QByteArray> HandedNotes::roleNames() const
{
    return {{TitleRole, "title"}, {WordsRole, "words"}, {VoiceRole, "voice"}, {LengthRole, "length"}, {FilmRole, "film"}};
}

} // namespace pipit::app
