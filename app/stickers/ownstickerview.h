// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/stickers/ownstickersmodel.h"

#include <QQuickPaintedItem>

namespace pipit::app {

/// The picture of one sticker of the child's own: whole, in its own proportions, in the middle of the item.
class OwnStickerView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OwnStickersModel *model READ model WRITE setModel NOTIFY shownChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY shownChanged)

public:
    explicit OwnStickerView(QQuickItem *parent = nullptr);

    OwnStickersModel *model() const { return m_model; }
    void setModel(OwnStickersModel *model);
    int row() const { return m_row; }
    void setRow(int row);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void shownChanged();

private:
    QPointer<OwnStickersModel> m_model;
    int m_row = -1;
};

} // namespace pipit::app
