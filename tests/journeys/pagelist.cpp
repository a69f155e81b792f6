// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/pagelist.h"

namespace pipit::journey {

void PageList::find()
{
    m_model = m_part.hand().see(m_viewName)->property("model").value<QAbstractItemModel *>();
    if (!m_model) throw Stumble{QStringLiteral("\"%1\" shows no model").arg(m_viewName)};
}

QVariant PageList::value(int row, const char *role) const
{
    return m_model->data(m_model->index(row, 0), m_model->roleNames().key(role, -1));
}

int PageList::row(const char *title) const
{
    for (int row = 0; row < count(); ++row)
        if (value(row, "title").toString() == QString::fromUtf8(title)) return row;
    return -1;
}

void PageList::untilState(const char *title, ShareState state, int ms)
{
    m_part.hand().until(QStringLiteral("\"%1\" in state %2").arg(QString::fromUtf8(title)).arg(int(state)), [&] {
        const int at = row(title);
        return at >= 0 && value(at, "state").toInt() == int(state);
    }, ms);
}

QJsonArray PageList::facts() const
{
    QJsonArray out;
    for (int row = 0; row < count(); ++row)
        out.append(QJsonObject{{QStringLiteral("key"), value(row, "key").toString()}, {QStringLiteral("state"), value(row, "state").toInt()},
                               {QStringLiteral("says"), value(row, "stateTitle").toString()}, {QStringLiteral("more"), value(row, "stateDetail").toString()}});
    return out;
}

} // namespace pipit::journey
