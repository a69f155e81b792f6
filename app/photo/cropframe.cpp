// SPDX-License-Identifier: Apache-2.0
#include "app/photo/cropframe.h"

#include <algorithm>

namespace pipit::app {

void CropFrame::set(QRectF part)
{
    if (part == m_part) return;
    m_part = part;
    Q_EMIT changed();
}

void CropFrame::dragCorner(int corner, qreal x, qreal y)
{
    auto part = m_part;
    if (corner % 2 == 0) part.setLeft(std::clamp(x, 0.0, part.right() - least));
    else part.setRight(std::clamp(x, part.left() + least, 1.0));
    if (corner / 2 == 0) part.setTop(std::clamp(y, 0.0, part.bottom() - least));
    else part.setBottom(std::clamp(y, part.top() + least, 1.0));
    set(part);
}

void CropFrame::moveBy(qreal dx, qreal dy)
{
    auto part = m_part;
    part.moveTo(std::clamp(part.x() + dx, 0.0, 1 - part.width()), std::clamp(part.y() + dy, 0.0, 1 - part.height()));
    set(part);
}

bool CropFrame::canCut(Side side) const
{
    return (side == Left || side == Right ? m_part.width() : m_part.height()) - step >= least;
}

void CropFrame::cut(Side side)
{
    if (!canCut(side)) return;
    auto part = m_part;
    switch (side) {
    case Left: part.setLeft(part.left() + step); break;
    case Right: part.setRight(part.right() - step); break;
    case Top: part.setTop(part.top() + step); break;
    case Bottom: part.setBottom(part.bottom() - step); break;
    }
    set(part);
}

void CropFrame::reset()
{
    set({0, 0, 1, 1});
}

} // namespace pipit::app
