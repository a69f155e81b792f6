// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"

#include <QAbstractListModel>
#include <QPointer>

namespace pipit::app {

/// The voice notes of a page, for the bubbles that a screen lays over its canvas.
class PageVoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::PageDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ObjectRole = Qt::UserRole, ///< objectIndex: number on the page, for select() and removeObject()
        BlobRole,                  ///< blob: number in the media list
        MsRole,                    ///< ms
        WaveformRole,              ///< waveform: list of 0 … 1
        PlaceRole,                 ///< place: middle of the bubble, in parts of the page's width (x and y alike)
        SizeRole,                  ///< size: of the bubble, in parts of the page's width
    };
    using QAbstractListModel::QAbstractListModel;

    PageDocument *document() const { return m_document; }
    void setDocument(PageDocument *document);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void documentChanged();
    void countChanged();

private:
    struct Row {
        int object = -1;
        PageObject what;
        bool operator==(const Row &) const = default;
    };
    void refresh();
    QPointer<PageDocument> m_document;
    std::vector<Row> m_rows;
};

} // namespace pipit::app
