// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/cardmaker.h"

#include <QQuickPaintedItem>

namespace pipit::app {

/// The key card that was just made, as it will be printed; nothing while there is none.
class CardPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::CardMaker *maker READ maker WRITE setMaker NOTIFY makerChanged REQUIRED)

public:
    explicit CardPicture(QQuickItem *parent = nullptr);
    CardMaker *maker() const { return m_maker; }
    void setMaker(CardMaker *maker);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void makerChanged();

private:
    QPointer<CardMaker> m_maker;
};

} // namespace pipit::app
