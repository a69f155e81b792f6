// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QRectF>
#include <QUrl>

namespace pipit::app {

/// What is on a page, back to front, in plain words: for a list, for a screen reader, for whoever cannot point. Lines of
/// one tool and colour that were drawn one after the other are one thing. No two have the same name. Each act on a thing
/// is one act of the page, and undo takes it back whole.
class PageThings : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::PageDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The thing that is chosen on the page, or -1.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)
    Q_PROPERTY(int chosenPart READ chosenPart NOTIFY chosenChanged) ///< as PartRole, or -1
    Q_PROPERTY(QString chosenWhere READ chosenWhere NOTIFY chosenChanged)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< name: "Sticker: cloud"
        SaidRole,                ///< said: the same without her own words
        WhereRole,               ///< where: "top left"
        PartRole,                ///< part: which of the nine parts of the page, 0 … 8, row by row
        SymbolRole,              ///< symbol: an icon of Design
        PictureRole,             ///< picture: a sticker's drawing; empty otherwise
        PlaceRole,               ///< place: what it covers, in parts of the page's width (x and y alike)
        ConfidentialRole,        ///< confidential: its name holds her own words
    };
    using QAbstractListModel::QAbstractListModel;

    PageDocument *document() const { return m_document; }
    void setDocument(PageDocument *document);
    int count() const { return int(m_things.size()); }
    int chosen() const;
    QString chosenName() const;
    int chosenPart() const;
    QString chosenWhere() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// "top left" … "bottom right".
    Q_INVOKABLE static QString partName(int part);

    /// Takes it in the hand; -1 lets go.
    Q_INVOKABLE void choose(int row);
    /// All on the chosen one. Into the middle of a part of the page, as far as it fits; by so much; and so on.
    Q_INVOKABLE void moveTo(int part);
    Q_INVOKABLE void moveBy(qreal dx, qreal dy); ///< in parts of the page's width
    Q_INVOKABLE void makeBigger();
    Q_INVOKABLE void makeSmaller();
    Q_INVOKABLE void turn();
    Q_INVOKABLE void bringToFront();
    Q_INVOKABLE void sendToBack();
    Q_INVOKABLE void takeAway();

Q_SIGNALS:
    void documentChanged();
    void countChanged();
    void chosenChanged();
    /// What was done, in words: "In front", "top left", "Taken away".
    void done(const QString &words);

private:
    struct Thing
    {
        int first = 0, objects = 1; ///< of the page
        QString name, said, symbol;
        QUrl picture;
        Box box;
        bool confidential = false;
        bool operator==(const Thing &) const;
    };
    void refresh();
    Thing thingAt(std::size_t first) const;
    void changeEach(const std::function<void(Placement &, Point middle)> &change);

    QPointer<PageDocument> m_document;
    std::vector<Thing> m_things;
};

} // namespace pipit::app
