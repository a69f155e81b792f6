// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/pagelist.h"

#include <QDateTime>

namespace pipit::journey {
namespace {

QString hexOf(const auto &id)
{
    return QString::fromStdString(id.hex());
}

QJsonValue timeOf(std::int64_t ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

QString nameOf(ShareState state)
{
    switch (state) {
    case ShareState::OnlyHere: return QStringLiteral("only here");
    case ShareState::WaitingToGo: return QStringLiteral("waiting to go");
    case ShareState::Posted: return QStringLiteral("posted");
    case ShareState::TabletHasIt: return QStringLiteral("the tablet has it");
    case ShareState::Seen: return QStringLiteral("looked at");
    }
    return {};
}

QAbstractItemModel *PageList::model() const
{
    const auto *view = m_part.hand().sees(m_viewName) ? m_part.hand().see(m_viewName) : nullptr;
    return view ? view->property("model").value<QAbstractItemModel *>() : nullptr;
}

int PageList::count() const
{
    const auto *list = model();
    return list ? list->rowCount() : 0;
}

QVariant PageList::value(int row, const char *role) const
{
    const auto *list = model();
    return list ? list->data(list->index(row, 0), list->roleNames().key(role, -1)) : QVariant();
}

int PageList::row(const char *title) const
{
    for (int row = 0; row < count(); ++row)
        if (value(row, "title").toString() == QString::fromUtf8(title)) return row;
    return -1;
}

void PageList::untilState(const char *title, ShareState state, int ms)
{
    QString key;
    m_part.hand().until(QStringLiteral("\"%1\" %2").arg(QString::fromUtf8(title), nameOf(state)), [&] {
        const int at = row(title);
        if (at < 0 || value(at, "state").toInt() < int(state)) return false;
        key = value(at, "key").toString();
        return true;
    }, ms);
    m_part.tell(QStringLiteral("state"), {{QStringLiteral("entry"), key.right(64)}, {QStringLiteral("is"), nameOf(state)}});
}

QJsonArray PageList::facts() const
{
    QJsonArray out;
    for (int row = 0; row < count(); ++row)
        out.append(QJsonObject{{QStringLiteral("key"), value(row, "key").toString()}, {QStringLiteral("is"), nameOf(ShareState(value(row, "state").toInt()))},
                               {QStringLiteral("says"), value(row, "stateTitle").toString()}, {QStringLiteral("more"), value(row, "stateDetail").toString()}});
    return out;
}

QJsonArray pagesHeld(Part &part)
{
    return part.ask([](app::DeviceSession &device) {
        QJsonArray out;
        device.books().each([&](const CircleId &circle, const Book &book) {
            for (const auto &card : book.pages()) {
                QJsonArray readers, audience;
                for (const auto seat : card.audience) audience.append(int(seat));
                for (const auto &reader : card.readers)
                    readers.append(QJsonObject{{QStringLiteral("seat"), int(reader.seat)}, {QStringLiteral("received"), timeOf(reader.receivedMs)},
                                               {QStringLiteral("seen"), timeOf(reader.seenMs)}});
                out.append(QJsonObject{{QStringLiteral("entry"), hexOf(card.ref.hash)}, {QStringLiteral("author"), hexOf(card.ref.author)},
                                       {QStringLiteral("circle"), hexOf(circle)}, {QStringLiteral("page"), hexOf(card.page)}, {QStringLiteral("seats"), audience},
                                       {QStringLiteral("use"), card.use ? QJsonValue(int(*card.use)) : QJsonValue()}, {QStringLiteral("shared"), timeOf(card.time.ms())},
                                       {QStringLiteral("is"), nameOf(card.state)}, {QStringLiteral("readers"), readers}});
            }
        });
        return out;
    });
}

} // namespace pipit::journey
