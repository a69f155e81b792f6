// SPDX-License-Identifier: Apache-2.0
#include "app/review/herlist.h"

#include "app/pages/pagekey.h"
#include "app/stickers/stickerlist.h"
#include "app/words.h"

namespace pipit::app {

namespace {

QString keyOf(const ReviewTable &table, const EntryRef &page)
{
    return PageKey{{}, table.circle, page}.text();
}

bool isShown(const std::vector<PageCard> &shown, const EntryRef &page)
{
    return std::any_of(shown.begin(), shown.end(), [&](const auto &one) { return one.ref == page; });
}

HerList::Row rowOf(const ReviewTable &table, std::size_t part, int place, const std::set<int> &notToday)
{
    const auto &line = table.lines[std::size_t(place)];
    HerList::Row row;
    row.line = place;
    row.asked = line.asked;
    row.plain = QString::fromStdString(line.said.words);
    const auto [picture, name] = HerList::stickerOf(line.said.stickerSet, line.said.sticker);
    row.picture = picture;
    row.words = row.plain.isEmpty() ? name : HerList::tr("“%1”").arg(row.plain);
    if (row.plain.isEmpty()) row.note = HerList::tr("a sticker, no words");
    if (line.page && isShown(table.shown[part], *line.page)) row.key = keyOf(table, *line.page);
    const bool talked = std::binary_search(table.held.talked.begin(), table.held.talked.end(), std::uint8_t(place));
    if (line.asked > 1) row.note = line.asked == 2 ? HerList::tr("asked twice") : HerList::tr("asked %1 times").arg(line.asked);
    if (talked) {
        row.tone = HerList::Talked;
        row.note = HerList::tr("talked about");
    } else if (notToday.contains(place)) {
        row.tone = HerList::NotToday;
        row.note = HerList::tr("not today. It stays on the list");
    }
    return row;
}

/// What was added today: her words, or her voice alone. A picture with neither lies with the page that it was made on.
std::optional<HerList::Row> togetherOf(const ReviewTable &table, const Told<LiveContent> &live)
{
    const auto voice = table.voices.find(live.ref);
    const bool heard = voice != table.voices.end();
    if (live.content.words.empty() && !heard) return std::nullopt;
    HerList::Row row;
    row.tone = HerList::Together;
    row.plain = QString::fromStdString(live.content.words);
    row.words = row.plain.isEmpty() ? HerList::tr("Her voice, %1").arg(words::duration(int(voice->second))) : HerList::tr("“%1”").arg(row.plain);
    row.note = live.content.asks   ? HerList::tr("asked for today. Written together on %1’s tablet").arg(table.officer)
             : row.plain.isEmpty() ? HerList::tr("said today, together on %1’s tablet").arg(table.officer)
                                   : HerList::tr("added today, together on %1’s tablet").arg(table.officer);
    if (!live.content.page.empty()) row.made = keyOf(table, live.ref);
    if (heard) {
        row.voice = keyOf(table, live.ref);
        row.voiceMs = int(voice->second);
    }
    return row;
}

} // namespace

HerList::HerList(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_pictures, &ShelfPictures::arrived, this, [this] {
        if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {ThumbnailRole});
    });
}

std::pair<QString, QString> HerList::stickerOf(std::uint16_t set, std::uint16_t number)
{
    static const auto all = readStickers();
    for (const auto &sticker : all)
        if (sticker.set == set && sticker.number == number) return {QStringLiteral("qrc") + sticker.file, sticker.name};
    return {};
}

void HerList::show(const ReviewTable &table, std::size_t part, const std::set<int> &notToday)
{
    std::vector<Row> rows;
    if (table.content() && part < table.partCount()) {
        std::set<QString> named;
        for (int place = 0; table.rooms[part].listShown && place < int(table.lines.size()); ++place) {
            rows.push_back(rowOf(table, part, place, notToday));
            named.insert(rows.back().key);
        }
        for (const auto &page : table.shown[part]) {
            const auto key = keyOf(table, page.ref);
            if (named.contains(key)) continue;
            const auto title = QString::fromStdString(page.title);
            rows.push_back({title.isEmpty() ? tr("A page") : tr("“%1”").arg(title), tr("a page for this meeting"), {}, key, title});
        }
        for (const auto &live : table.live)
            if (live.content.part == part && !table.rooms[part].unsaid.contains(live.ref))
                if (auto row = togetherOf(table, live)) rows.push_back(std::move(*row));
    }
    if (rows == m_rows) return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QVariant HerList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case NoteRole: return row.note;
    case ToneRole: return row.tone;
    case PictureRole: return row.picture;
    case ThumbnailRole: return !row.key.isEmpty() ? m_pictures.url(row.key) : row.made.isEmpty() ? QString() : m_pictures.url(row.made);
    case MadeRole: return !row.made.isEmpty();
    case KeyRole: return row.key;
    case LineRole: return row.line;
    case AskedRole: return row.asked;
    case PlainRole: return row.plain;
    case VoiceRole: return row.voice;
    case VoiceMsRole: return row.voiceMs;
    default: return {};
    }
}

QHash<int, QByteArray> HerList::roleNames() const
{
    return {{WordsRole, "words"}, {NoteRole, "note"}, {ToneRole, "tone"}, {PictureRole, "picture"}, {ThumbnailRole, "thumbnail"},
            {KeyRole, "key"},     {LineRole, "line"}, {AskedRole, "asked"}, {PlainRole, "plain"}, {VoiceRole, "voice"}, {VoiceMsRole, "voiceMs"}, {MadeRole, "made"}};
}

} // namespace pipit::app
