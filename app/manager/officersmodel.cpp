// SPDX-License-Identifier: Apache-2.0
#include "app/manager/officersmodel.h"

#include "app/manager/managerwords.h"

#include <QDate>
#include <QLocale>

namespace pipit::app {

namespace {

QDate date(CivilDay day)
{
    return QDate(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())));
}

CivilDay first(int year, unsigned month)
{
    return CivilDay{std::chrono::year(year), std::chrono::month(month), std::chrono::day(1)};
}

int yearFrom(CivilDay today)
{
    return int(today.year()) - (unsigned(today.month()) < 4 ? 1 : 0);
}

} // namespace

OfficersModel::OfficersModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &OfficersModel::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_desk = {};
        m_loaded = false;
        count();
    });
    reload();
}

CountedPeriod OfficersModel::periodOf(Period period, CivilDay today)
{
    const auto quarter = first(int(today.year()), (unsigned(today.month()) - 1) / 3 * 3 + 1);
    const auto year = first(yearFrom(today), 4);
    switch (period) {
    case ThisQuarter: return {quarter, addDays(addMonths(quarter, 3), -1)};
    case LastQuarter: return {addMonths(quarter, -3), addDays(quarter, -1)};
    case ThisYear: return {year, addDays(addMonths(year, 12), -1)};
    case LastYear: return {addMonths(year, -12), addDays(year, -1)};
    }
    return {};
}

void OfficersModel::setPeriod(Period period)
{
    if (m_period == period) return;
    m_period = period;
    count();
}

void OfficersModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return managedDesk(device); },
        [this, session, question = ++m_question](ManagedDesk desk) {
            if (question != m_question || session->state() != Session::Open) return;
            m_desk = std::move(desk);
            m_loaded = true;
            count();
        });
}

void OfficersModel::count()
{
    beginResetModel();
    m_all = {};
    std::vector<PrintedTable> tables;
    int from = 0;
    if (m_loaded) {
        const auto period = periodOf(m_period, m_desk.today);
        m_all = authorityCounts(m_desk.children, period, m_desk.parameters);
        std::sort(m_all.officers.begin(), m_all.officers.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0; });
        from = yearFrom(period.from);
        // Before anything has come a table of noughts would say what nobody knows.
        auto made = reportTables(m_desk.children, first(from, 4), m_desk.parameters, managerwords::report(first(from, 4)));
        if (made && !m_desk.children.empty()) tables = std::move(*made);
    }
    endResetModel();
    m_report.show(std::move(tables), from);
    Q_EMIT changed();
}

QString OfficersModel::title() const
{
    const auto officers = rowCount() == 1 ? tr("1 officer") : tr("%1 officers").arg(rowCount());
    return m_all.children == 1 ? tr("%1, 1 child").arg(officers) : tr("%1, %2 children").arg(officers).arg(m_all.children);
}

QString OfficersModel::asOf() const
{
    return m_all.asOf.ok() ? tr("as of %1").arg(QLocale().toString(date(m_all.asOf), QStringLiteral("dddd d MMMM"))) : QString();
}

QString OfficersModel::gaps() const
{
    QStringList out;
    if (m_desk.silent == 1) out.append(tr("Of 1 child no counts have come."));
    if (m_desk.silent > 1) out.append(tr("Of %1 children no counts have come.").arg(m_desk.silent));
    if (m_all.old == 1) out.append(tr("The counts of 1 child are older than two weeks."));
    if (m_all.old > 1) out.append(tr("The counts of %1 children are older than two weeks.").arg(m_all.old));
    return out.join(u' ');
}

QString OfficersModel::daysSaid() const
{
    if (!m_all.days.number) return tr("No child had an answer in this time.");
    return tr("working days, middle one of %1. %2 took longer than %3").arg(m_all.days.number).arg(m_all.days.longer).arg(m_all.days.promise);
}

QStringList OfficersModel::listened() const
{
    QStringList out;
    for (const auto &one : m_all.listened) out.append(managerwords::printed(one));
    return out;
}

QList<double> OfficersModel::listenedShares() const
{
    QList<double> out;
    // What is not shown is drawn as long as any other that is not.
    for (const auto &one : m_all.listened) out.append(!m_all.rated ? 0 : one.how == PrintedCount::How::Shown ? double(one.count) / m_all.rated : 0.15);
    return out;
}

QList<int> OfficersModel::aloneParts() const
{
    QList<int> out;
    for (int which = 1; which <= int(CountsContent::Alone::NotRecorded); ++which) {
        const auto found = m_all.alone.find(CountsContent::Alone(which));
        out.append(found == m_all.alone.end() ? 0 : found->second);
    }
    return out;
}

QString OfficersModel::aloneSaid() const
{
    const auto parts = aloneParts();
    QStringList out;
    if (parts[1]) out.append(tr("%1 somebody could hear").arg(parts[1]));
    if (parts[2]) out.append(tr("%1 offered and not wanted").arg(parts[2]));
    if (parts[3]) out.append(tr("%1 not suitable").arg(parts[3]));
    if (parts[4]) out.append(tr("%1 not recorded").arg(parts[4]));
    return out.join(QStringLiteral(". "));
}

QString OfficersModel::dueTitle() const
{
    return m_all.asOf.ok() ? tr("Due in %1").arg(QLocale().standaloneMonthName(int(unsigned(m_all.asOf.month())))) : tr("Due");
}

QVariant OfficersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &one = m_all.officers[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return one.name.empty() ? tr("The name has not come yet") : QString::fromStdString(one.name);
    case FaceRole: return QString::fromStdString(one.face);
    case ChildrenRole: return one.children;
    case DueRole: return one.due;
    case LateRole: return managerwords::late(one);
    case NotHeldRole: return managerwords::notHeld(one);
    case UnreadRole: return managerwords::unread(one);
    case AlarmRole: return one.noCover;
    case OwedRole: return managerwords::owed(one);
    case RaisedRole: return managerwords::raised(one, m_desk.parameters.formalDispute);
    default: return {};
    }
}

QHash<int, QByteArray> OfficersModel::roleNames() const
{
    return {{NameRole, "name"}, {FaceRole, "face"}, {ChildrenRole, "howMany"}, {DueRole, "due"}, {LateRole, "late"}, {NotHeldRole, "notHeld"},
            {UnreadRole, "unread"}, {AlarmRole, "alarm"}, {OwedRole, "owed"}, {RaisedRole, "raised"}};
}

} // namespace pipit::app
