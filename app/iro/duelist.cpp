// SPDX-License-Identifier: Apache-2.0
#include "app/iro/duelist.h"

#include "app/iro/childrenmodel.h"
#include "app/iro/duewords.h"
#include "app/pages/pagekey.h"
#include "app/words.h"
#include "core/base/civiltime.h"

#include <atomic>

namespace pipit::app {

namespace {

constexpr std::chrono::seconds lookAgainAfter{20};

} // namespace

struct DueList::Briefs
{
    struct Known
    {
        std::int64_t entry = -1; ///< CircleSummaries::Told
        CaseBrief brief;
    };
    std::map<CircleId, Known> known;
    std::map<EntryRef, int> voiceMs;
    std::atomic<int> made = 0;
};

struct DueList::Loaded
{
    std::vector<Row> rows;
    std::vector<WaitingList::Row> waiting;
    Strip today;
    Unheard unheard;
    QString promise, clockDoubt;
    bool more = false;    ///< some children's summaries are behind
    bool failed = false;  ///< the vault could not be asked: what is shown stays
};

DueList::Row DueList::rowOf(const CaseBrief &brief, const CivilDay &today, const ClockParameters &parameters, std::int64_t unchecked)
{
    Row row;
    row.line = dueLine(brief, today, parameters);
    row.circle = QString::fromStdString(brief.circle.hex());
    row.newCount = brief.newCount;
    row.pageCount = brief.pageCount;
    if (brief.newestNew) row.newestKey = PageKey{{}, brief.circle, *brief.newestNew}.text();
    row.newestUse = brief.newestNewUse ? int(*brief.newestNewUse) : 0;
    auto doubts = row.line.doubts;
    if (unchecked > 0) doubts.prepend(ChildrenModel::doubtOf(unchecked));
    row.doubt = doubts.join(u' ');
    return row;
}

bool DueList::fits(const Row &row, Filter filter)
{
    switch (filter) {
    case All:
    case ByPlace: return true;
    case Late: return row.line.turn == DueLine::Turn::Late;
    case NewFromTheChild: return row.newCount > 0;
    case NotSeenAlone: return row.line.alone == DueLine::Alone::Missing;
    case AskedAgain: return row.line.askedTimes > 1;
    }
    return true;
}

/// The first meeting of today; without one, the first child to talk with today. Brothers and sisters at one place at one time
/// stand together.
DueList::Strip DueList::stripOf(const std::vector<const CaseBrief *> &briefs, const std::vector<Row> &rows, const CivilDay &today)
{
    struct Meeting
    {
        std::uint16_t minute = 0;
        const CaseBrief *brief = nullptr;
        const ReviewContent *review = nullptr;
    };
    std::vector<Meeting> all;
    for (const auto *brief : briefs)
        for (const auto &review : brief->others)
            if (review.day == today && (review.state == ReviewContent::State::Planned || review.state == ReviewContent::State::Adjourned))
                all.push_back({review.minute.value_or(24 * 60), brief, &review});
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.minute < b.minute; });
    const auto named = [](const CaseBrief &brief) { return QString::fromStdString(brief.name); };
    Strip out;
    if (!all.empty()) {
        const auto &first = all.front();
        QStringList names;
        for (const auto &one : all)
            if (one.minute == first.minute && one.review->where == first.review->where) names.append(named(*one.brief));
        const auto who = words::together(names);
        out.title = first.review->minute ? tr("Review today %1, %2").arg(duewords::minute(first.minute), who) : tr("Review today, %1").arg(who);
        out.where = QString::fromStdString(first.review->where);
        out.circle = QString::fromStdString(first.brief->circle.hex());
        out.name = named(*first.brief);
        out.face = QString::fromStdString(first.brief->face);
        return out;
    }
    for (const auto &row : rows) {
        if (row.line.turn != DueLine::Turn::Today || row.line.what != DueLine::What::SeeAlone) continue;
        out.title = tr("See %1 alone today").arg(row.line.name);
        out.where = row.line.place.isEmpty() ? row.line.why : tr("%1. %2").arg(words::capitalised(row.line.place), words::capitalised(row.line.why));
        out.circle = row.circle;
        out.name = row.line.name;
        out.face = row.line.face;
        return out;
    }
    return out;
}

DueList::Loaded DueList::load(DeviceSession &session, Briefs &briefs)
{
    Loaded loaded;
    auto *profile = session.profile();
    if (!profile) {
        briefs.known.clear();
        briefs.voiceMs.clear();
        return loaded;
    }
    const auto today = civil::today(session.clock());
    const auto &settings = session.device().manifests().settings().newest();
    const auto parameters = ClockParameters::read(settings).parameters;
    loaded.promise = tr("Promised: %1.").arg(duewords::workingDays(parameters.answerWithin));
    if (int(today.year()) < 2020) loaded.clockDoubt = duewords::doubt(ClockDoubt::ClockWrong, today);
    std::vector<const CaseBrief *> all, own;
    auto look = session.summaries().look();
    if (!look) {
        loaded.failed = true;
        return loaded;
    }
    for (const auto &[circle, seat] : session.books().circles()) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        auto &[entry, brief] = briefs.known[circle];
        brief.circle = circle; // of whom nothing can be said yet has a row too
        if (const auto *told = session.summaries().of(circle, *look); told && (told->entry != entry || brief.name.empty())) {
            brief = briefOf(circle, chain->newest(), told->summary);
            entry = told->entry;
            ++briefs.made;
        }
        const auto voice = [&](const EntryRef &ref) {
            const auto [at, isNew] = briefs.voiceMs.emplace(ref, 0);
            if (!isNew) return at->second;
            if (const auto media = profile->media(circle, ref))
                for (const auto &one : *media)
                    if (one.kind == MediaKind::Voice) at->second = std::max(at->second, int(one.durationMs));
            return at->second;
        };
        loaded.rows.push_back(rowOf(brief, today, parameters, session.unchecked(circle)));
        const auto &covered = session.covered();
        const auto mine = std::find_if(covered.begin(), covered.end(), [&](const auto &one) { return one.circle == circle; });
        if (mine == covered.end()) own.push_back(&brief);
        else if (!mine->officer.empty()) loaded.rows.back().line.also.prepend(tr("You read for %1").arg(QString::fromStdString(mine->officer)));
        auto rows = WaitingList::rowsOf(brief, today, parameters, voice);
        std::move(rows.begin(), rows.end(), std::back_inserter(loaded.waiting));
        all.push_back(&brief);
    }
    loaded.today = stripOf(all, loaded.rows, today);
    loaded.more = look->more;
    loaded.unheard = unheardOf(all, session.clock().wallMs(), settings.dutyMinutes, today, parameters);
    // Of those for whom she reads AwayModel tells it.
    if (own.size() < all.size()) loaded.unheard.pages = unheardOf(own, session.clock().wallMs(), settings.dutyMinutes, today, parameters).pages;
    return loaded;
}

DueList::DueList(QObject *parent) : QAbstractListModel(parent), m_briefs(std::make_shared<Briefs>())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &DueList::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        beginResetModel();
        m_rows.clear();
        m_shown.clear();
        m_loaded = false;
        endResetModel();
        m_waiting.show({});
        m_today = {};
        m_unheard = {};
        m_again.stop();
        Q_EMIT countChanged();
        reload(); // what the vault's side keeps goes too
    });
    m_again.setInterval(lookAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &DueList::reload);
    connect(&m_pictures, &ShelfPictures::arrived, this, [this](const QStringList &keys) {
        for (int i = 0; i < count(); ++i)
            if (keys.contains(m_rows[m_shown[std::size_t(i)]].newestKey)) Q_EMIT dataChanged(index(i), index(i), {ThumbnailRole});
    });
    reload();
}

DueList::~DueList() = default;

int DueList::briefsMade() const
{
    return m_briefs->made;
}

void DueList::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [briefs = m_briefs](DeviceSession &device) { return load(device, *briefs); },
        [this, session, question = ++m_question](Loaded loaded) {
            if (question != m_question || session->state() != Session::Open || loaded.failed) return;
            m_pictures.tryAgain();
            show(std::move(loaded.rows));
            m_today = std::move(loaded.today);
            m_unheard = std::move(loaded.unheard);
            if (m_unheard.pending) m_again.start();
            else m_again.stop();
            m_promise = loaded.promise;
            m_clockDoubt = loaded.clockDoubt;
            m_waiting.show(std::move(loaded.waiting));
            Q_EMIT countChanged();
            if (loaded.more) reload(); // whatever else is asked of the vault comes between
        });
}

/// Where the same children stand in the same places their rows stay: what comes while somebody taps takes no tap away.
void DueList::show(std::vector<Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return comesBefore(a.line, b.line); });
    auto shown = shownOf(rows, m_filter);
    const auto same = [&](std::size_t a, std::size_t b) { return m_rows[a].circle == rows[b].circle; };
    const bool stays = m_loaded && std::equal(m_shown.begin(), m_shown.end(), shown.begin(), shown.end(), same);
    if (!stays) beginResetModel();
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    m_loaded = true;
    if (!stays) endResetModel();
    else if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
}

void DueList::rang()
{
    if (!m_unheard.which) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [circle = m_unheard.circle, ref = *m_unheard.which](DeviceSession &device) { return device.markSeen(circle, ref); },
        [session](const Result<void> &written) {
            if (!written) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

std::vector<std::size_t> DueList::shownOf(const std::vector<Row> &rows, Filter filter)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (fits(rows[i], filter)) out.push_back(i);
    if (filter != ByPlace) return out;
    std::stable_sort(out.begin(), out.end(), [&](auto a, auto b) { return QString::localeAwareCompare(rows[a].line.place, rows[b].line.place) < 0; });
    return out;
}

void DueList::setFilter(Filter filter)
{
    if (m_filter == filter) return;
    beginResetModel();
    m_filter = filter;
    m_shown = shownOf(m_rows, m_filter);
    endResetModel();
    Q_EMIT countChanged();
}

QList<int> DueList::counts() const
{
    QList<int> out;
    for (int filter = All; filter < ByPlace; ++filter)
        out.append(int(std::count_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return fits(row, Filter(filter)); })));
    std::set<QString> places;
    for (const auto &row : m_rows)
        if (!row.line.place.isEmpty()) places.insert(row.line.place);
    out.append(int(places.size()));
    return out;
}

int DueList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DueList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[m_shown[std::size_t(index.row())]];
    const auto &line = row.line;
    switch (role) {
    case CircleRole: return row.circle;
    case Qt::DisplayRole:
    case NameRole: return line.name;
    case FaceRole: return line.face;
    case AgeRole: return line.age;
    case PlaceRole: return line.place;
    case DueRole: return line.due;
    case WhyRole: return line.why;
    case ShortDueRole: return line.shortDue;
    case ShortWhatRole: return line.shortWhat;
    case TodayRole: return line.turn == DueLine::Turn::Today;
    case DialRole: return int(line.dial);
    case FractionRole: return line.fraction;
    case NewCountRole: return row.newCount;
    case PageCountRole: return row.pageCount;
    case ThumbnailRole: return row.newestKey.isEmpty() ? QString() : m_pictures.url(row.newestKey);
    case NewestUseRole: return row.newestUse;
    case SeenAloneRole: return line.seenAlone;
    case SeenAloneMoreRole: return line.seenAloneMore;
    case SeenAloneMissingRole: return line.alone == DueLine::Alone::Missing;
    case AskedTimesRole: return line.askedTimes;
    case AskedWordsRole: return line.askedWords;
    case AlsoRole: return line.also.join(QStringLiteral(". "));
    case DoubtRole: return row.doubt;
    case SectionRole: return m_filter != ByPlace ? QString() : line.place.isEmpty() ? tr("Place not written") : words::capitalised(line.place);
    default: return {};
    }
}

QHash<int, QByteArray> DueList::roleNames() const
{
    return {{CircleRole, "circle"}, {NameRole, "name"}, {FaceRole, "face"}, {AgeRole, "age"}, {PlaceRole, "place"}, {DueRole, "due"}, {WhyRole, "why"},
            {ShortDueRole, "shortDue"}, {ShortWhatRole, "shortWhat"}, {TodayRole, "today"}, {DialRole, "dial"}, {FractionRole, "fraction"},
            {NewCountRole, "newCount"}, {PageCountRole, "pageCount"}, {ThumbnailRole, "thumbnail"}, {NewestUseRole, "newestUse"},
            {SeenAloneRole, "seenAlone"}, {SeenAloneMoreRole, "seenAloneMore"}, {SeenAloneMissingRole, "seenAloneMissing"},
            {AskedTimesRole, "askedTimes"}, {AskedWordsRole, "askedWords"}, {AlsoRole, "also"}, {DoubtRole, "doubt"}, {SectionRole, "section"}};
}

} // namespace pipit::app
