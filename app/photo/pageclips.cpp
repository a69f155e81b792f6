// SPDX-License-Identifier: Apache-2.0
#include "app/photo/pageclips.h"

#include <QSizeF>

namespace pipit::app {

void PageClips::setDocument(PageDocument *document)
{
    if (document == m_document) return;
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) connect(document, &PageDocument::changed, this, &PageClips::refresh);
    Q_EMIT documentChanged();
    refresh();
}

void PageClips::refresh()
{
    std::vector<Row> rows;
    if (m_document) {
        const auto &objects = m_document->page().objects;
        for (std::size_t i = 0; i < objects.size(); ++i)
            if (const auto *clip = std::get_if<VideoClip>(&objects[i].what)) rows.push_back({int(i), objects[i].place, *clip});
    }
    if (rows == m_rows) return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QVariant PageClips::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count() || !m_document) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const double width = m_document->page().w;
    switch (role) {
    case ObjectRole: return row.object;
    case BlobRole: return row.clip.blob;
    case MsRole: return row.clip.ms;
    case PlaceRole: return QPointF(row.place.x, row.place.y) / width;
    case SizeRole: return QSizeF(bubbleWidth, bubbleHeight) * (row.place.scale / 1000.0) / width;
    default: return {};
    }
}

QHash<int, QByteArray> PageClips::roleNames() const
{
    return {{ObjectRole, "objectIndex"}, {BlobRole, "blob"}, {MsRole, "ms"}, {PlaceRole, "place"}, {SizeRole, "size"}};
}

} // namespace pipit::app
