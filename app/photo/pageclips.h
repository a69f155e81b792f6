// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"

#include <QAbstractListModel>
#include <QPointer>

namespace pipit::app {

/// The films of a page, for the bubbles that a screen lays over its canvas.
class PageClips : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::PageDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ObjectRole = Qt::UserRole, ///< objectIndex: number on the page
        BlobRole,                  ///< blob: number in the media list
        MsRole,                    ///< ms
        PlaceRole,                 ///< place: middle of the bubble, in parts of the page's width (x and y alike)
        SizeRole,                  ///< size: of the bubble, in parts of the page's width
    };
    using QAbstractListModel::QAbstractListModel;

    PageDocument *document() const { return m_document; }
    void setDocument(PageDocument *document);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void documentChanged();
    void countChanged();

private:
    struct Row {
        int object = -1;
        Placement place;
        VideoClip clip;
        bool operator==(const Row &) const = default;
    };
    void refresh();
    QPointer<PageDocument> m_document;
    std::vector<Row> m_rows;
};

} // namespace pipit::app
