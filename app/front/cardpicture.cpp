// SPDX-License-Identifier: Apache-2.0
#include "app/front/cardpicture.h"

#include "app/front/carddrawing.h"

namespace pipit::app {

CardPicture::CardPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(carddrawing::widthMm * 5, carddrawing::heightMm * 5);
}

void CardPicture::setMaker(CardMaker *maker)
{
    if (maker == m_maker) return;
    if (m_maker) m_maker->disconnect(this);
    m_maker = maker;
    if (maker) connect(maker, &CardMaker::stepChanged, this, [this] { update(); });
    Q_EMIT makerChanged();
    update();
}

void CardPicture::paint(QPainter *painter)
{
    if (m_maker && m_maker->code()) carddrawing::draw(*painter, boundingRect(), *m_maker->code(), m_maker->face());
}

} // namespace pipit::app
