// SPDX-License-Identifier: Apache-2.0
#include "app/iro/awaymodel.h"

#include "app/answers/replying.h"
#include "app/asks/civildate.h"
#include "app/asks/standin.h"
#include "app/iro/childrenmodel.h"
#include "app/iro/duewords.h"
#include "app/iro/typedday.h"
#include "app/share/shareable.h"
#include "app/words.h"
#include "core/base/civiltime.h"

namespace pipit::app {

struct AwayModel::Loaded
{
    std::vector<Row> rows;
    QString news;
    CivilDay today{};
    bool more = false;
};

namespace {

struct Group
{
    AwayModel::Row row;
    QStringList names, uncovered, untold;
    std::optional<CivilDay> until;
    QString cover;
    int over = 0;
};

/// One child more of an officer.
void add(Group &group, const CircleId &circle, const QString &child, const std::optional<CivilDay> &backOn, const CivilDay &today)
{
    group.row.circles.push_back(circle);
    group.names.append(child);
    if (!backOn || *backOn <= today) group.untold.append(child);
    else if (!group.until || *group.until < *backOn) group.until = backOn;
}

void finish(Group &group, const CivilDay &today)
{
    auto &row = group.row;
    row.children = words::together(group.names);
    row.away = group.until.has_value();
    row.told = StandIn{group.until, group.cover}.sentence(row.name.isEmpty() ? AwayModel::tr("Your officer") : row.name, dateOf(today));
    QStringList more;
    if (row.away && !group.untold.isEmpty()) more.append(AwayModel::tr("Not told yet: %1.").arg(words::together(group.untold)));
    if (!row.others && !group.uncovered.isEmpty()) more.append(AwayModel::tr("Nobody reads for you of %1. Your manager names who does.").arg(words::together(group.uncovered)));
    if (row.others && group.over > 0)
        more.append(AwayModel::tr("Pages have waited for %1 longer than was promised, by %2. They open here until %1 has looked.").arg(row.name, duewords::workingDays(group.over)));
    if (row.others && !row.away && group.over <= 0)
        more.append(AwayModel::tr("%1 is there and has looked at everything in time, so nothing of these children opens here. If %1 cannot work, say so: the children are told, and you can read.").arg(row.name));
    row.more = more.join(u' ');
}

/// Who holds `seat` now beside the officer; empty: nobody, or the name has not come.
QString coverOf(const CaseSummary &summary, const Seat &seat)
{
    for (const auto &one : summary.covers)
        if (one.seat == seat.id && std::find(seat.holders.begin(), seat.holders.end(), one.member) != seat.holders.end()) return QString::fromStdString(one.name);
    return {};
}

Result<void> post(DeviceSession &session, const CircleId &circle, const std::optional<CivilDay> &until)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    using enum pipit::Role;
    const auto told = seatsOf(session, circle, {Child, Iro, Carer, SocialWorker, Advocate});
    return session.profile()->spareRoom().use([&]() -> Result<void> {
        auto entry = entryFor(circle, {told, std::nullopt, true, false});
        PIPIT_TRY_SET(entry.content, AwayContent{until}.encode());
        PIPIT_TRY_SET([[maybe_unused]] const auto ref, session.post(std::move(entry)));
        return {};
    });
}

QString newsOf(const Group &group, const CivilDay &today)
{
    const auto &row = group.row;
    if (!row.away && group.over <= 0) return {};
    auto out = AwayModel::tr("You read for %1: %2.").arg(row.name, row.children);
    if (row.away) out = StandIn{group.until, {}}.sentence(row.name, dateOf(today)) + u' ' + out;
    if (group.over > 0) out += u' ' + AwayModel::tr("Pages have waited for %1 %2 longer than was promised.").arg(row.name, duewords::workingDays(group.over));
    return out;
}

} // namespace

AwayModel::Loaded AwayModel::load(DeviceSession &session)
{
    Loaded out;
    if (!session.profile()) return out;
    out.today = civil::today(session.clock());
    auto look = session.summaries().look();
    if (!look) return out;
    Group me;
    std::map<std::pair<std::string, std::string>, Group> others;
    std::set<CircleId> covered;
    for (const auto &one : session.covered()) {
        covered.insert(one.circle);
        auto &group = others[{one.officer, one.officerFace}];
        group.row.others = true;
        group.row.name = one.officer.empty() ? tr("Somebody") : QString::fromStdString(one.officer);
        group.row.face = QString::fromStdString(one.officerFace);
        group.over = std::max(group.over, one.over);
        add(group, one.circle, one.child.empty() ? tr("Somebody") : QString::fromStdString(one.child), one.backOn, out.today);
        const auto *chain = session.device().manifests().circle(one.circle);
        const auto *seat = chain ? chain->newest().seat(one.seat) : nullptr;
        if (const auto *told = session.summaries().of(one.circle, *look); told && seat) group.cover = coverOf(told->summary, *seat);
    }
    for (const auto &[circle, id] : session.books().circles()) {
        const auto *chain = session.device().manifests().circle(circle);
        const auto *seat = chain ? chain->newest().seat(id) : nullptr;
        const auto *told = session.summaries().of(circle, *look);
        if (covered.contains(circle) || !seat || seat->role != pipit::Role::Iro || !told) continue;
        const auto childSeat = ChildrenModel::childOf(chain->newest());
        const auto her = childSeat ? told->summary.person(*childSeat) : std::nullopt;
        const auto child = her ? QString::fromStdString(her->name) : tr("Somebody");
        if (const auto person = told->summary.person(id)) {
            me.row.name = QString::fromStdString(person->name);
            me.row.face = QString::fromStdString(person->face);
        }
        add(me, circle, child, told->summary.backOn, out.today);
        const auto cover = coverOf(told->summary, *seat);
        if (cover.isEmpty()) me.uncovered.append(child);
        else me.cover = cover;
    }
    out.more = look->more;
    if (!me.names.isEmpty()) {
        finish(me, out.today);
        out.rows.push_back(std::move(me.row));
    }
    QStringList news;
    for (auto &[name, group] : others) {
        finish(group, out.today);
        if (const auto said = newsOf(group, out.today); !said.isEmpty()) news.append(said);
        out.rows.push_back(std::move(group.row));
    }
    out.news = news.join(u' ');
    return out;
}

AwayModel::AwayModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &AwayModel::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        beginResetModel();
        m_rows.clear();
        m_left.clear();
        m_news.clear();
        m_fault.clear();
        m_notice.clear();
        m_row = -1;
        m_loaded = false;
        endResetModel();
        Q_EMIT changed();
        Q_EMIT toldChanged();
    });
    reload();
}

void AwayModel::reload()
{
    if (busy()) return; // once, when all are told
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return load(device); },
        [this, session, question = ++m_question](Loaded loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            // What is being typed in a row stays there while something comes.
            const auto same = [](const Row &a, const Row &b) { return a.others == b.others && a.name == b.name; };
            const bool stays = m_loaded && std::equal(m_rows.begin(), m_rows.end(), loaded.rows.begin(), loaded.rows.end(), same);
            if (!stays) beginResetModel();
            m_rows = std::move(loaded.rows);
            if (!stays) endResetModel();
            else if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
            m_news = loaded.news;
            m_today = loaded.today;
            m_loaded = true;
            Q_EMIT changed();
            if (loaded.more) reload();
        });
}

QString AwayModel::progress() const
{
    return busy() ? tr("%1 of %2 children").arg(m_whole - int(m_left.size())).arg(m_whole) : QString();
}

void AwayModel::away(int row, const QString &day)
{
    if (busy() || row < 0 || row >= count()) return;
    const auto typed = typedday::day(day);
    m_row = row;
    m_notice.clear();
    m_fault = typed.fault;
    if (m_fault.isEmpty() && !typed.day) m_fault = tr("Type the day on which work begins again.");
    else if (m_fault.isEmpty() && *typed.day <= m_today) m_fault = tr("That day is not after today.");
    else if (m_fault.isEmpty() && std::chrono::sys_days(*typed.day) - std::chrono::sys_days(m_today) > std::chrono::days(longestDays)) m_fault = tr("That is more than a year away.");
    Q_EMIT toldChanged();
    if (m_fault.isEmpty()) tell(row, typed.day);
}

void AwayModel::back(int row)
{
    if (busy() || row < 0 || row >= count()) return;
    m_fault.clear();
    m_notice.clear();
    tell(row, std::nullopt);
}

void AwayModel::tell(int row, std::optional<CivilDay> until)
{
    m_row = row;
    m_until = until;
    m_left = m_rows[std::size_t(row)].circles;
    m_whole = int(m_left.size());
    Q_EMIT toldChanged();
    tellNext();
}

/// Between two children whatever else the vault was asked has its turn.
void AwayModel::tellNext()
{
    auto *session = Session::create(nullptr, nullptr);
    session->active();
    session->vault().ask(
        this, [circle = m_left.back(), until = m_until](DeviceSession &device) { return post(device, circle, until); },
        [this, session](const Result<void> &done) {
            if (session->state() != Session::Open || m_left.empty()) return;
            if (done) m_left.pop_back();
            else m_notice = words::sentence(done.code());
            if (done && !m_left.empty()) {
                Q_EMIT toldChanged();
                return tellNext();
            }
            stop();
            if (done) Q_EMIT told();
        });
}

void AwayModel::stop()
{
    m_left.clear();
    auto *session = Session::create(nullptr, nullptr);
    Q_EMIT toldChanged();
    Q_EMIT session->bookChanged();
    Q_EMIT session->outboxChanged();
}

int AwayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AwayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case HeadingRole: return row.others ? tr("You read for %1").arg(row.name) : tr("You");
    case FaceRole: return row.face;
    case WhomRole: return row.name;
    case ChildrenRole: return row.children;
    case ToldRole: return row.told;
    case MoreRole: return row.more;
    case AwayRole: return row.away;
    case OthersRole: return row.others;
    default: return {};
    }
}

QHash<int, QByteArray> AwayModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {FaceRole, "face"}, {WhomRole, "whom"}, {ChildrenRole, "children"}, {ToldRole, "told"},
            {MoreRole, "more"}, {AwayRole, "away"}, {OthersRole, "others"}};
}

} // namespace pipit::app
