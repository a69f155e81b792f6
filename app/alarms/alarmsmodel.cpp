// SPDX-License-Identifier: Apache-2.0
#include "app/alarms/alarmsmodel.h"

#include "app/alarms/alarmwords.h"

namespace pipit::app {

AlarmsModel::AlarmsModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::alarmsChanged, this, &AlarmsModel::reload);
    connect(session, &Session::bookChanged, this, &AlarmsModel::reload); // what came may be why
    connect(session, &Session::locked, this, [this] {
        m_loaded = false;
        show({}, {});
    });
    connect(&m_source, &PackSource::changed, this, &AlarmsModel::reload);
    reload();
}

void AlarmsModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return worries(device); },
        [this, session](Result<std::vector<Worry>> rows) {
            if (!rows || session->state() != Session::Open) return;
            m_loaded = true;
            const bool adult = session->space() != Session::ChildSpace && session->space() != Session::NoSpace;
            show(std::move(*rows), adult ? m_source.packs().refused() : QStringList());
        });
}

void AlarmsModel::show(std::vector<Worry> rows, QStringList packs)
{
    if (rows != m_rows || packs != m_packs) {
        beginResetModel();
        m_rows = std::move(rows);
        m_packs = std::move(packs);
        endResetModel();
    }
    Q_EMIT countChanged();
}

QString AlarmsModel::line() const
{
    return words::alarmLine(count());
}

int AlarmsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AlarmsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.row() == int(m_rows.size())) {
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole: return words::packsTitle();
        case WordsRole: return words::ofPacks(m_packs);
        case TimesRole: return QString();
        case CanReadRole: return false;
        default: return {};
        }
    }
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return words::alarmTitle(row.kind);
    case WordsRole: return words::ofAlarm(row.kind);
    case TimesRole: return words::howOften(row.count);
    case CanReadRole: return row.upTo > 0;
    default: return {};
    }
}

QHash<int, QByteArray> AlarmsModel::roleNames() const
{
    return {{TitleRole, "title"}, {WordsRole, "words"}, {TimesRole, "times"}, {CanReadRole, "canRead"}};
}

void AlarmsModel::markRead(int row)
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].upTo == 0) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        session,
        [worry = m_rows[std::size_t(row)]](DeviceSession &device) -> Result<void> {
            if (!device.profile()) return {};
            return device.device().store().readAlarms(device.profile()->card().tag, worry.kind, worry.upTo);
        },
        [session](Result<void>) { Q_EMIT session->alarmsChanged(); });
}

} // namespace pipit::app
