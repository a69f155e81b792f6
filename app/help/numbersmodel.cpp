// SPDX-License-Identifier: Apache-2.0
#include "app/help/numbersmodel.h"

namespace pipit::app {

namespace {

/// A drawing in assets/icons. Numbers that all of England knows have their own.
QString symbolOf(const Settings::Number &number)
{
    if (number.number.empty()) return QStringLiteral("hand");
    if (number.number == "999") return QStringLiteral("warn");
    if (number.number == "0800 1111") return QStringLiteral("ear");
    if (number.number == "0800 528 0731") return QStringLiteral("shield");
    return QStringLiteral("phone");
}

} // namespace

NumbersModel::NumbersModel(QObject *parent) : QAbstractListModel(parent), m_numbers(national())
{
    connect(Session::create(nullptr, nullptr), &Session::stateChanged, this, &NumbersModel::reload);
    reload();
}

/// England, read November 2026: childline.org.uk, childrenscommissioner.gov.uk, 999bsl.co.uk, relayuk.bt.com.
std::vector<Settings::Number> NumbersModel::national()
{
    return {{tr("Childline").toStdString(), "0800 1111", tr("Any time, day and night").toStdString(), true},
            {tr("Police, fire, ambulance").toStdString(), "999", tr("If somebody is hurt or in danger now").toStdString(), true},
            {tr("Help at Hand").toStdString(), "0800 528 0731", tr("Monday to Friday, 9 to 5").toStdString(), true},
            {tr("I use sign language").toStdString(), "", tr("999 BSL: the app, or 999bsl.co.uk. Relay UK: 18000").toStdString(), true}};
}

void NumbersModel::reload()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [](DeviceSession &session) -> std::optional<Settings> {
            if (!session.ready() || session.device().manifests().settings().empty()) return std::nullopt;
            return session.device().manifests().settings().newest();
        },
        [this](std::optional<Settings> settings) {
            if (!settings || settings->numbers.empty() || settings->numbers == m_numbers) return;
            beginResetModel();
            m_numbers = std::move(settings->numbers);
            m_dutyStaffed = settings->dutyStaffed;
            endResetModel();
            Q_EMIT countChanged();
        });
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &number = m_numbers[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WhoRole: return QString::fromStdString(number.who);
    case NumberRole: return QString::fromStdString(number.number);
    case HoursRole: return QString::fromStdString(number.hours);
    case FreeRole: return number.free;
    case SymbolRole: return symbolOf(number);
    default: return {};
    }
}

QHash<int, QByteArray> NumbersModel::roleNames() const
{
    return {{WhoRole, "who"}, {NumberRole, "number"}, {HoursRole, "hours"}, {FreeRole, "free"}, {SymbolRole, "symbol"}};
}

} // namespace pipit::app
