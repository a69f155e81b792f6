// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFuture>
#include <QImage>
#include <QQuickItem>
#include <QStringList>
#include <QUrl>

namespace pipit::design {

/// One of our SVG drawings, sharp at any size and device pixel ratio, on every scene graph backend. Equal drawings of
/// equal size and colours share one image; what is not visible is not painted. `ink` replaces the outline colour #2A2933 (icons are tinted so), `paint`
/// the slot #FF00FF of tools that wear the current colour; a transparent value leaves the drawing as it is.
class Drawing : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY lookChanged)
    Q_PROPERTY(QColor paint READ paint WRITE setPaint NOTIFY lookChanged)
    /// Further colours, as the drawing writes them, each followed by the one in its place; all at once.
    Q_PROPERTY(QList<QString> swaps READ swaps WRITE setSwaps NOTIFY lookChanged)
    /// Turns the drawing left to right (a back arrow in a right-to-left language).
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY lookChanged)
    /// Fills the item and loses what is outside, instead of fitting inside.
    Q_PROPERTY(bool crop READ crop WRITE setCrop NOTIFY lookChanged)
    /// The drawing's own size in its units; the implicit size. Empty when the source cannot be read.
    Q_PROPERTY(QSizeF naturalSize READ naturalSize NOTIFY sourceChanged)

public:
    explicit Drawing(QQuickItem *parent = nullptr);

    [[nodiscard]] QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    [[nodiscard]] QColor paint() const { return m_paint; }
    void setPaint(const QColor &paint);
    [[nodiscard]] QStringList swaps() const { return m_swaps; }
    void setSwaps(const QStringList &swaps);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] bool crop() const { return m_crop; }
    void setCrop(bool crop);
    [[nodiscard]] QSizeF naturalSize() const { return m_naturalSize; }

Q_SIGNALS:
    void sourceChanged();
    void lookChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void changed();

    QUrl m_source;
    QByteArray m_svg;
    QSizeF m_naturalSize;
    QColor m_ink = Qt::transparent;
    QColor m_paint = Qt::transparent;
    QStringList m_swaps;
    bool m_mirrored = false;
    bool m_crop = false;
    QImage m_image;
    QFuture<QImage> m_painting; // by a thread of the pool; valid until it is taken
    bool m_imageChanged = false;
    bool m_unseen = false; // it was not painted because nobody could see it
};

} // namespace pipit::design
