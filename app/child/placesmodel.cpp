// SPDX-License-Identifier: Apache-2.0
#include "app/child/placesmodel.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

struct Told
{
    PlacesModel::Place place;
    const char *tag, *picture, *symbol, *screen; ///< screen: below qml/Pipit
};

constexpr std::array<Told, 5> all{{
    {PlacesModel::MyPages, "myPages", "pages", "book", ""},
    {PlacesModel::MyMeeting, "myMeeting", "meeting", "table", "Plan/MyMeeting.qml"},
    {PlacesModel::MyPeople, "myPeople", "people", "ppl", "People/MyPeople.qml"},
    {PlacesModel::Answers, "answers", "answers", "sign", "Answers/Answers.qml"},
    {PlacesModel::KeptThings, "keptThings", "kept", "box", "Child/KeptThings.qml"},
}};

} // namespace

PlacesModel::PlacesModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const auto &each : all) {
        const auto where = address(each.place);
        if (where.isEmpty() || QFile::exists(where.mid(3))) m_places.push_back(each.place); // ":/…"
    }
}

QString PlacesModel::address(Place place)
{
    const auto *screen = all[std::size_t(place)].screen;
    return *screen ? u"qrc:/qt/qml/Pipit/"_s + QLatin1String(screen) : QString();
}

void PlacesModel::setLook(int look)
{
    if (look == m_look) return;
    m_look = look;
    Q_EMIT lookChanged();
    changed();
}

void PlacesModel::setSleeps(int sleeps)
{
    if (sleeps == m_sleeps) return;
    m_sleeps = sleeps;
    Q_EMIT sleepsChanged();
    changed();
}

void PlacesModel::changed()
{
    Q_EMIT dataChanged(index(0), index(count() - 1));
}

QString PlacesModel::name(Place place) const
{
    switch (place) {
    case MyPages: return tr("My pages");
    case MyMeeting: return tr("My meeting");
    case MyPeople: return tr("My people");
    case Answers: return m_look == Dress::Little ? tr("What happened") : tr("Answers");
    case KeptThings: return m_look == Dress::Plain ? tr("Kept things") : tr("Treasure box");
    }
    return {};
}

QString PlacesModel::note(Place place) const
{
    switch (place) {
    case MyPages: return tr("All that you made");
    case MyMeeting: return tr("When it is, and what you want");
    case MyPeople: return tr("Who you miss, and what you wish for");
    case Answers: return tr("What you asked, and what came of it");
    case KeptThings: return tr("What people gave you");
    }
    return {};
}

QString PlacesModel::counted() const
{
    if (m_sleeps < 0) return {};
    if (m_sleeps == 0) return tr("Today");
    return m_sleeps == 1 ? tr("1 sleep") : tr("%n sleeps", nullptr, m_sleeps);
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto place = m_places[std::size_t(index.row())];
    const auto &told = all[std::size_t(place)];
    switch (role) {
    case PlaceRole: return int(place);
    case TagRole: return QLatin1String(told.tag);
    case Qt::DisplayRole:
    case NameRole: return name(place);
    case NoteRole: return note(place);
    case CountedRole: return place == MyMeeting ? counted() : QString();
    case PictureRole: return QUrl(u"qrc:/pipit/places/"_s + QLatin1String(told.picture) + u".svg"_s);
    case SymbolRole: return QLatin1String(told.symbol);
    case AddressRole: return address(place);
    default: return {};
    }
}

QHash<int, QByteArray> PlacesModel::roleNames() const
{
    return {{PlaceRole, "place"}, {TagRole, "tag"}, {NameRole, "name"}, {NoteRole, "note"}, {CountedRole, "counted"},
            {PictureRole, "picture"}, {SymbolRole, "symbol"}, {AddressRole, "address"}};
}

} // namespace pipit::app
