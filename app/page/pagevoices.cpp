// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagevoices.h"

#include <QSizeF>

namespace pipit::app {

void PageVoices::setDocument(PageDocument *document)
{
    if (document == m_document) return;
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) connect(document, &PageDocument::changed, this, &PageVoices::refresh);
    Q_EMIT documentChanged();
    refresh();
}

void PageVoices::refresh()
{
    std::vector<Row> rows;
    if (m_document) {
        const auto &objects = m_document->page().objects;
        for (std::size_t i = 0; i < objects.size(); ++i)
            if (std::holds_alternative<VoiceNote>(objects[i].what)) rows.push_back({int(i), objects[i]});
    }
    if (rows == m_rows) return;
    const bool sameCount = rows.size() == m_rows.size();
    if (sameCount) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int PageVoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PageVoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count() || !m_document) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto &note = std::get<VoiceNote>(row.what.what);
    const double width = m_document->page().w, scale = row.what.place.scale / 1000.0;
    switch (role) {
    case ObjectRole: return row.object;
    case BlobRole: return note.blob;
    case MsRole: return note.ms;
    case WaveformRole: {
        QList<qreal> bars; // not a list of variants: QML's list<real> takes nothing from that
        for (const auto bar : note.waveform) bars.append(bar / 255.0);
        return QVariant::fromValue(bars);
    }
    case PlaceRole: return QPointF(row.what.place.x, row.what.place.y) / width;
    case SizeRole: return QSizeF(bubbleWidth, bubbleHeight) * scale / width;
    default: return {};
    }
}

QHash<int, QByteArray> PageVoices::roleNames() const
{
    return {{ObjectRole, "objectIndex"}, {BlobRole, "blob"},   {MsRole, "ms"},
            {WaveformRole, "waveform"},  {PlaceRole, "place"}, {SizeRole, "size"}};
}

} // namespace pipit::app
