// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagepainter.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// A sheet of paper, made small: what a page would be before anything is on it. As wide or as high as the item.
class PaperPreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY changed)
    Q_PROPERTY(int paperTemplate READ paperTemplate WRITE setPaperTemplate NOTIFY changed)
    Q_PROPERTY(bool tall READ tall WRITE setTall NOTIFY changed)

public:
    explicit PaperPreview(QQuickItem *parent = nullptr);

    QColor paper() const;
    void setPaper(const QColor &paper);
    int paperTemplate() const { return int(m_page.paperTemplate); }
    void setPaperTemplate(int number);
    bool tall() const { return m_page.h > m_page.w; }
    void setTall(bool tall);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    Page m_page;
    StickerImages m_stickers;
    PagePainter m_painter{m_stickers};
};

} // namespace pipit::app
