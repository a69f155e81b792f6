// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/child/dress.h"

#include <QAbstractListModel>

namespace pipit::app {

/// The places that a child's home leads to, the same and in the same order in every look; each look has its own delegate.
/// A place whose screen this program does not have is no row: a name that leads nowhere is a promise.
class PlacesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Dress.look: in the little look answers are "What happened"; only the plain one says "Kept things".
    Q_PROPERTY(int look READ look WRITE setLook NOTIFY lookChanged)
    /// Nights until her meeting; -1: nobody knows, or she does not want to see it.
    Q_PROPERTY(int sleeps READ sleeps WRITE setSleeps NOTIFY sleepsChanged)
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Place { MyPages, MyMeeting, MyPeople, Answers, KeptThings };
    Q_ENUM(Place)
    /// tag: an object name for tests and scans. picture: a drawing; symbol: a line icon. address: the screen's; empty for
    /// My pages, which the child's space shows itself. counted: "12 sleeps", or nothing.
    enum Role { PlaceRole = Qt::UserRole, TagRole, NameRole, NoteRole, CountedRole, PictureRole, SymbolRole, AddressRole };

    explicit PlacesModel(QObject *parent = nullptr);

    int look() const { return m_look; }
    void setLook(int look);
    int sleeps() const { return m_sleeps; }
    void setSleeps(int sleeps);
    int count() const { return int(m_places.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Where its screen lies, whether or not it is there.
    static QString address(Place place);

Q_SIGNALS:
    void lookChanged();
    void sleepsChanged();

private:
    QString name(Place place) const;
    QString note(Place place) const;
    QString counted() const;
    void changed();
    std::vector<Place> m_places;
    int m_look = Dress::Storybook, m_sleeps = -1;
};

} // namespace pipit::app
