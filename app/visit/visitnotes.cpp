// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitnotes.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/pages/pagekey.h"
#include "app/pages/sealedpage.h"
#include "app/pages/thumbnails.h"
#include "app/share/shareable.h"
#include "app/visit/inklines.h"
#include "app/visit/visitwords.h"
#include "app/words.h"
#include "core/base/civiltime.h"

namespace pipit::app {

namespace {

constexpr int mostVersions = 100; ///< of one note that are followed back

bool isLogged(const NoteContent &note)
{
    using What = NoteContent::What;
    return note.what == What::Rang || note.what == What::Chased || note.what == What::Advised || note.what == What::Travelled || (note.what == What::Note && !note.visit && note.who.empty()); // with a name it is for who comes after
}

/// When it was first noted: a note that was lifted, or got words, keeps its place.
Hlc firstTime(Profile &profile, const CircleId &circle, const Told<NoteContent> &note)
{
    auto time = note.time;
    auto before = note.content.instead;
    for (int i = 0; before && i < mostVersions; ++i) {
        const auto entry = profile.entry(circle, {note.ref.author, *before});
        if (!entry || !*entry) break;
        const auto content = NoteContent::decode((*entry)->content);
        if (!content) break;
        time = (*entry)->time;
        before = content->instead;
    }
    return time;
}

} // namespace

struct VisitNotes::Loaded
{
    std::vector<Row> rows;
    std::vector<std::pair<QString, Page>> ink; ///< whose pictures are missing
};

VisitNotes::VisitNotes(QObject *parent) : QAbstractListModel(parent), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &VisitNotes::reload);
    connect(session, &Session::locked, this, &VisitNotes::forget);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::playingChanged, this, [this] { Q_EMIT changed(); });
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        m_notice = m_player.problem() == VoicePlayer::NoProblem ? QString()
            : m_player.problem() == VoicePlayer::Damaged       ? words::sentence(Code::Corrupt)
                                                                 : tr("The sound does not play on this tablet now.");
        Q_EMIT changed();
    });
}

void VisitNotes::forget()
{
    (void)m_player.load(nullptr);
    m_playing.reset();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_notice.clear();
    Q_EMIT changed();
}

void VisitNotes::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    m_visit = visit;
    if (visit) connect(visit, &OpenVisit::rowChanged, this, [this](const QString &circle) {
        if (circle != m_circle) return;
        if (m_rows.empty()) reload();
        Q_EMIT typedChanged();
    });
    reload();
}

void VisitNotes::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    m_circle = circle;
    forget();
    reload();
    Q_EMIT typedChanged();
}

QString VisitNotes::typed() const
{
    const auto its = child();
    return its ? QString::fromStdString(its->typed) : QString();
}

void VisitNotes::type(const QString &text)
{
    const auto said = fitted(text, sayinglimits::wordsBytes);
    if (const auto its = child(); its && its->typed != said) m_visit->change(m_circle, [said](VisitDraft::Child &one) { one.typed = said; }, false);
}

std::optional<VisitDraft::Child> VisitNotes::child() const
{
    const auto *row = m_visit ? m_visit->row(m_circle) : nullptr;
    return row ? std::optional(row->child) : std::nullopt;
}

VisitNotes::Loaded VisitNotes::load(DeviceSession &session, const std::string &hex, const VisitId &visit, CivilDay day, bool log)
{
    Loaded out;
    if (!session.profile()) return out;
    for (const auto &[circle, book] : session.books().named(hex)) {
        if (circle.hex() != hex) continue;
        for (const auto &told : book.officersCase().notes()) {
            const auto &note = told.content;
            if (log ? !isLogged(note) || note.day != day : note.what != NoteContent::What::Note || note.visit != visit) continue;
            Row row{told.ref, note, Typed, 0, 0, firstTime(*session.profile(), circle, told)};
            const auto media = session.profile()->media(circle, told.ref);
            if (media && !media->empty()) {
                row.kind = media->front().kind == MediaKind::Ink ? Inked : Spoken;
                row.ms = media->front().durationMs;
                if (row.kind == Inked)
                    if (auto page = inkOf(*session.profile(), media->front())) {
                        row.part = inkHeight(*page);
                        out.ink.emplace_back(PageKey{{}, circle, told.ref}.text(), std::move(*page));
                    }
            }
            out.rows.push_back(std::move(row));
        }
    }
    std::sort(out.rows.begin(), out.rows.end(), [log](const auto &a, const auto &b) { return log ? b.first < a.first : a.first < b.first; });
    return out;
}

void VisitNotes::reload()
{
    const auto its = child();
    if (!its) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_circle.toStdString(), id = its->id, day = m_visit->draft().day, log = m_log](DeviceSession &device) { return load(device, hex, id, day, log); },
        [this, session, asked = m_circle](Loaded loaded) {
            if (asked != m_circle || session->state() != Session::Open) return;
            for (const auto &[key, page] : loaded.ink)
                if (!Thumbnails::has(key)) Thumbnails::put(key, drawInk(page));
            if (loaded.rows == m_rows) return;
            beginResetModel();
            m_rows = std::move(loaded.rows);
            endResetModel();
            Q_EMIT changed();
        });
}

int VisitNotes::playingRow() const
{
    if (!m_player.playing()) return -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].ref == m_playing) return int(i);
    return -1;
}

int VisitNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto *its = m_visit ? m_visit->row(m_circle) : nullptr;
    switch (role) {
    case KeyRole:
    case PictureRole: {
        const auto key = its ? PageKey{{}, its->child.circle, row.ref}.text() : QString();
        return role == KeyRole ? key : row.kind == Inked ? Thumbnails::url(key) : QString();
    }
    case Qt::DisplayRole:
    case WordsRole: return QString::fromStdString(row.note.words);
    case KindRole: return row.kind;
    case LiftedRole: return row.note.intoRecord;
    case AtRole: return row.note.minute ? visitwords::clock(*row.note.minute) : QString();
    case LengthRole: return row.kind == Spoken ? words::duration(int(row.ms)) : QString();
    case PartRole: return row.part;
    case WhatRole: {
        if (row.note.what == NoteContent::What::Travelled && row.note.minutes) return tr("Travelled, %1 min").arg(*row.note.minutes);
        return row.note.what == NoteContent::What::Note && row.kind != Spoken ? QString() : visitwords::note(row.note.what);
    }
    default: return {};
    }
}

QHash<int, QByteArray> VisitNotes::roleNames() const
{
    return {{KeyRole, "key"},         {WordsRole, "words"},   {KindRole, "kind"}, {LiftedRole, "lifted"}, {AtRole, "at"},
            {PictureRole, "picture"}, {LengthRole, "length"}, {PartRole, "part"}, {WhatRole, "what"}};
}

Result<EntryRef> VisitNotes::post(DeviceSession &session, const CircleId &circle, NoteContent note, std::vector<MediaRef> media, std::optional<PageId> draft)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto now = civil::inLondon(session.clock().wallMs());
    note.day = now.day;
    note.minute = now.minute;
    PIPIT_TRY_SET(const auto content, note.encode());
    const auto officers = seatsOf(session, circle, {pipit::Role::Iro});
    return session.profile()->spareRoom().use([&] {
        auto entry = entryFor(circle, {officers, std::nullopt, true, false});
        entry.content = content;
        for (const auto &one : media) entry.media.push_back({one.blob, one.key.clone(), one.trueSize, one.mime, one.kind, one.durationMs});
        entry.draft = draft;
        return session.post(std::move(entry));
    });
}

void VisitNotes::say(std::function<Result<EntryRef>(DeviceSession &)> work)
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, std::move(work), [visit = m_visit](const Result<EntryRef> &result) {
            if (visit) visit->told(result);
        });
}

void VisitNotes::write(const QString &text)
{
    const auto its = child();
    if (!its) return;
    type({});
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        NoteContent note;
        note.visit = its->id;
        note.words = fitted(line, sayinglimits::wordsBytes);
        if (!note.words.empty()) say([note, circle = its->circle](DeviceSession &session) { return post(session, circle, note); });
    }
}

void VisitNotes::logNow(int what)
{
    const auto its = child();
    if (!its || what < Rang || what > Travelled) return;
    NoteContent note;
    note.what = NoteContent::What(what);
    note.visit = its->id;
    say([note, circle = its->circle](DeviceSession &session) { return post(session, circle, note); });
}

void VisitNotes::replace(int row, const NoteContent &changed)
{
    const auto its = child();
    if (!its) return;
    say([changed, circle = its->circle, former = m_rows[std::size_t(row)].ref](DeviceSession &session) -> Result<EntryRef> {
        if (!session.profile()) return Error{Code::Refused, "locked"};
        auto note = changed;
        note.instead = former.hash;
        PIPIT_TRY_SET(auto media, session.profile()->media(circle, former));
        PIPIT_TRY_SET(const auto content, note.encode());
        const auto officers = seatsOf(session, circle, {pipit::Role::Iro});
        return session.profile()->spareRoom().use([&] {
            auto entry = entryFor(circle, {officers, std::nullopt, true, false});
            entry.content = content; // its own day and minute: when it was noted, not when it was lifted
            for (const auto &one : media) entry.media.push_back({one.blob, one.key.clone(), one.trueSize, one.mime, one.kind, one.durationMs});
            return session.post(std::move(entry));
        });
    });
}

void VisitNotes::addWords(int row, const QString &words)
{
    if (row < 0 || row >= count()) return;
    auto note = m_rows[std::size_t(row)].note;
    const auto said = fitted(words, sayinglimits::wordsBytes);
    if (said == note.words) return;
    note.words = said;
    replace(row, note);
}

void VisitNotes::lift(int row)
{
    if (row < 0 || row >= count()) return;
    auto note = m_rows[std::size_t(row)].note;
    note.intoRecord = !note.intoRecord;
    replace(row, note);
}

void VisitNotes::play(int row)
{
    const auto its = child();
    if (!its || row < 0 || row >= count() || m_rows[std::size_t(row)].kind != Spoken) return;
    const auto ref = m_rows[std::size_t(row)].ref;
    if (m_playing == ref && m_player.loaded()) {
        m_player.playing() ? m_player.pause() : m_player.play();
        return;
    }
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [circle = its->circle, ref](DeviceSession &session) -> Result<std::unique_ptr<SealedMedia>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, session.profile()->media(circle, ref));
            if (media.empty()) return Error{Code::NotFound, "sound"};
            return openMedia(*session.profile(), media.front());
        },
        [this, ref](Result<std::unique_ptr<SealedMedia>> note) {
            m_notice = note ? QString() : words::sentence(note.code());
            if (note && m_player.load(std::move(*note))) {
                m_playing = ref;
                m_player.play();
            }
            Q_EMIT changed();
        });
}

} // namespace pipit::app
