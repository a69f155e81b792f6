// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagebubbles.h"

#include <QSizeF>

namespace pipit::app {

PageBubbles::Kind PageBubbles::kindOf(const PageObject &object)
{
    return std::holds_alternative<VoiceNote>(object.what)   ? Voice
           : std::holds_alternative<VideoClip>(object.what) ? Film
                                                            : Everything;
}

void PageBubbles::setDocument(PageDocument *document)
{
    if (document == m_document) return;
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) connect(document, &PageDocument::changed, this, &PageBubbles::refresh);
    Q_EMIT documentChanged();
    refresh();
}

void PageBubbles::setOnly(Kind kind)
{
    if (m_only == kind) return;
    m_only = kind;
    Q_EMIT onlyChanged();
    refresh();
}

bool PageBubbles::sameKinds(const std::vector<Row> &rows) const
{
    return std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) { return kindOf(a.what) == kindOf(b.what); });
}

void PageBubbles::refresh()
{
    std::vector<Row> rows;
    if (m_document) {
        const auto &objects = m_document->page().objects;
        for (std::size_t i = 0; i < objects.size(); ++i)
            if (const auto kind = kindOf(objects[i]); kind != Everything && (m_only == Everything || m_only == kind))
                rows.push_back({int(i), objects[i]});
    }
    if (rows == m_rows) return;
    // A bubble that is carried, or plays, stays the same item.
    if (sameKinds(rows)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int PageBubbles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PageBubbles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count() || !m_document) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto *note = std::get_if<VoiceNote>(&row.what.what);
    const auto *film = std::get_if<VideoClip>(&row.what.what);
    const double width = m_document->page().w, scale = row.what.place.scale / 1000.0;
    switch (role) {
    case KindRole: return int(kindOf(row.what));
    case ObjectRole: return row.object;
    case BlobRole: return note ? note->blob : film->blob;
    case MsRole: return note ? note->ms : film->ms;
    case WaveformRole: {
        QList<qreal> bars; // not a list of variants: QML's list<real> takes nothing from that
        if (note)
            for (const auto bar : note->waveform) bars.append(bar / 255.0);
        return QVariant::fromValue(bars);
    }
    case PlaceRole: return QPointF(row.what.place.x, row.what.place.y) / width;
    case SizeRole: return QSizeF(bubbleWidth, bubbleHeight) * scale / width;
    default: return {};
    }
}

QHash<int, QByteArray> PageBubbles::roleNames() const
{
    return {{KindRole, "kind"}, {ObjectRole, "objectIndex"}, {BlobRole, "blob"}, {MsRole, "ms"},
            {WaveformRole, "waveform"}, {PlaceRole, "place"}, {SizeRole, "size"}};
}

} // namespace pipit::app
