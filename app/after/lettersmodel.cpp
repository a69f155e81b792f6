// SPDX-License-Identifier: Apache-2.0
#include "app/after/lettersmodel.h"

#include "app/answers/replying.h"
#include "app/pages/entryvoice.h"
#include "app/pages/pagekey.h"
#include "app/words.h"
#include "core/book/held.h"
#include "core/book/passon.h"
#include "core/book/replies.h"

#include <algorithm>

namespace pipit::app {

LettersModel::LettersModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &LettersModel::reload);
    connect(session, &Session::locked, this, [this] { show({}); });
    reload();
}

Result<std::vector<LettersModel::Row>> LettersModel::load(DeviceSession &session)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    const auto &book = session.books().at(circle);
    PIPIT_TRY_SET(const auto entries, session.profile()->entries(circle));
    std::set<EntryRef> takenBack;
    std::map<EntryRef, std::pair<Hlc, Word>> answers; // her latest on each question
    for (const auto &entry : entries) {
        if (entry.type == EntryType::Withdraw && entry.target) takenBack.insert(*entry.target);
        if (entry.type != EntryType::Item || entry.kind != Kind::Wish || !entry.mine || !entry.target) continue;
        const auto said = PassOnContent::decode(entry.content);
        if (!said) continue;
        auto &kept = answers[*entry.target];
        if (kept.first <= entry.time) kept = {entry.time, said->word == PassOnContent::Word::Yes ? Yes : No};
    }
    std::vector<std::pair<Hlc, Row>> found;
    for (const auto &entry : entries) {
        if (entry.type != EntryType::Item || entry.mine || takenBack.contains(entry.ref)) continue;
        if (entry.kind == Kind::Live) {
            PIPIT_TRY_SET(auto said, saidAloud(session, book, entry));
            if (said) found.emplace_back(entry.time, std::move(*said));
        }
        if (entry.kind != Kind::Hello) continue;
        Row row;
        row.ref = entry.ref;
        const auto person = book.person(entry.seat, entry.member);
        const auto name = person && !person->name.empty() ? QString::fromStdString(person->name) : tr("Somebody");
        row.face = person ? QString::fromStdString(person->face) : QString();
        if (const auto asked = MayTellContent::decode(entry.content); asked && entry.target) {
            row.question = true;
            row.title = tr("%1 wants to ask you").arg(name);
            row.words = QString::fromStdString(asked->words);
            if (const auto said = answers.find(entry.ref); said != answers.end()) row.word = said->second.second;
        } else if (const auto hello = HelloContent::decode(entry.content); hello && !entry.target) {
            const auto media = session.profile()->media(circle, entry.ref);
            const auto key = PageKey{{}, circle, entry.ref}.text();
            if (const auto voice = media ? EntryVoice::of(*media) : std::nullopt) {
                row.voice = key;
                row.length = words::duration(int(voice->ms));
            }
            if (media && std::any_of(media->begin(), media->end(), [](const auto &one) { return one.kind == MediaKind::Clip; })) row.film = key;
            if (hello->words.empty() && row.voice.isEmpty() && row.film.isEmpty()) continue;
            row.name = name;
            row.title = tr("A letter from %1").arg(name);
            row.words = QString::fromStdString(hello->words);
        } else {
            continue;
        }
        found.emplace_back(entry.time, std::move(row));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
    std::vector<Row> out;
    for (auto &[time, row] : found) out.push_back(std::move(row));
    return out;
}

/// Her voice at a meeting. What was asked for there stands among her asks, with its own way to hear it.
Result<std::optional<LettersModel::Row>> LettersModel::saidAloud(DeviceSession &session, const Book &book, const BookEntry &entry)
{
    const auto live = LiveContent::decode(entry.content);
    if (!live || (live->asks && !entry.target)) return std::optional<Row>();
    PIPIT_TRY_SET(const auto voice, EntryVoice::addedTo(*session.profile(), entry.circle, entry.ref));
    if (!voice) return std::optional<Row>();
    Row row;
    row.ref = entry.ref;
    row.voice = PageKey{{}, entry.circle, entry.ref}.text();
    row.length = words::duration(int(voice->ms));
    row.title = tr("What you said, %1").arg(row.length);
    const auto day = words::day(QDateTime::fromMSecsSinceEpoch(entry.time.ms()), QDateTime::currentDateTime());
    const auto page = entry.target ? book.page(*entry.target) : std::nullopt;
    row.words = page && !page->title.empty() ? tr("You said this at your meeting %1, about your page “%2”.").arg(day, QString::fromStdString(page->title))
                                             : tr("You said this at your meeting %1.").arg(day);
    const auto person = book.person(entry.seat);
    row.words += u' ' + tr("It was recorded on %1’s tablet.").arg(person && !person->name.empty() ? QString::fromStdString(person->name) : tr("Somebody"));
    if (!live->words.empty()) row.words += QStringLiteral("\n\n") + tr("“%1”").arg(QString::fromStdString(live->words));
    return std::optional(std::move(row));
}

void LettersModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return load(device); },
        [this, session](Result<std::vector<Row>> rows) {
            if (rows && session->state() == Session::Open) show(std::move(*rows));
        });
}

void LettersModel::show(std::vector<Row> rows)
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

QString LettersModel::wordsAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[std::size_t(row)].words : QString();
}

void LettersModel::answer(int row, bool yes)
{
    if (row < 0 || row >= count() || m_sending || !m_rows[std::size_t(row)].question) return;
    m_sending = true;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [ref = m_rows[std::size_t(row)].ref, yes](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, device.onlyCircle());
            PIPIT_TRY_SET(const auto content, (PassOnContent{yes ? PassOnContent::Word::Yes : PassOnContent::Word::No, {}}.encode()));
            return sayTo(device, circle, ref, content);
        },
        [this, session](const Result<EntryRef> &said) {
            m_sending = false;
            if (!said) return; // the buttons stay: nothing was said
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case WordsRole: return row.words;
    case QuestionRole: return row.question;
    case WordRole: return int(row.word);
    case FaceRole: return row.face;
    case VoiceRole: return row.voice;
    case LengthRole: return row.length;
    case FilmRole: return row.film;
    case NameRole: return row.name;
    default: return {};
    }
}

QHash<int, QByteArray> LettersModel::roleNames() const
{
    return {{TitleRole, "title"}, {WordsRole, "words"}, {QuestionRole, "question"}, {WordRole, "word"}, {FaceRole, "face"},
            {VoiceRole, "voice"}, {LengthRole, "length"}, {FilmRole, "film"}, {NameRole, "name"}};
}

} // namespace pipit::app
