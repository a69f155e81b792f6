// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/ownstickerview.h"

#include <QPainter>

namespace pipit::app {

OwnStickerView::OwnStickerView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &OwnStickerView::shownChanged, this, [this] { update(); });
}

void OwnStickerView::setModel(OwnStickersModel *model)
{
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (model) connect(model, &QAbstractItemModel::modelReset, this, [this] { update(); });
    Q_EMIT shownChanged();
}

void OwnStickerView::setRow(int row)
{
    if (row == m_row) return;
    m_row = row;
    Q_EMIT shownChanged();
}

void OwnStickerView::paint(QPainter *painter)
{
    const auto image = m_model ? m_model->picture(m_row) : QImage();
    if (image.isNull()) return;
    QRectF place(QPointF(), QSizeF(image.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio));
    place.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, image);
}

} // namespace pipit::app
