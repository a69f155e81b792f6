// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/fingers.h"
#include "app/page/liftedstickers.h"
#include "app/page/pagedocument.h"

#include <QPointer>
#include <QQuickItem>

namespace pipit::app {

/// Shows one PageDocument, as wide as the item, and draws into it with finger, pen or mouse. Works on every scene graph
/// backend, the software one too: the page is tiles of 256 pixels. Voice notes and clips are not painted here; the screen
/// lays its own bubbles over the page (PageBubbles). On a backend with a GPU many stickers that move at once are lifted out of
/// the tiles and put back a moment after the last has moved.
///
/// One finger draws. Two that come together leave no mark: what the first had begun is taken back, and they bring the page
/// nearer (pinched). A finger that comes later, a palm, and any finger while a pen is near are not heard. The other end of
/// a pen rubs out, whatever the tool. With the tool Hand a tap chooses what is under it, and a drag carries it, or the
/// page itself where nothing lies.
class PageCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::PageDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    /// Where stickers lie: a folder or a resource path that holds set1/<name>.svg.
    Q_PROPERTY(QString stickers READ stickers WRITE setStickers NOTIFY stickersChanged)
    /// The part that is to be seen, in the item's coordinates; only that is drawn. Null: all of it.
    Q_PROPERTY(QRectF view READ view WRITE setView NOTIFY viewChanged)
    /// What lies over it and belongs to it, as the buttons of a choice: two fingers are two though one has come down there.
    Q_PROPERTY(QQuickItem *over READ over WRITE setOver NOTIFY overChanged)
    /// The choice without its turn, in the item's coordinates; a frame over it turns by selectionTurn about its middle.
    Q_PROPERTY(QRectF selectionRect READ selectionRect NOTIFY selectionChanged)
    Q_PROPERTY(qreal selectionTurn READ selectionTurn NOTIFY selectionChanged)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)

public:
    explicit PageCanvas(QQuickItem *parent = nullptr);
    ~PageCanvas() override;

    PageDocument *document() const { return m_document; }
    void setDocument(PageDocument *document);
    QString stickers() const { return m_stickerFolder; }
    void setStickers(const QString &folder);
    QRectF view() const { return m_view; }
    void setView(const QRectF &view);
    QQuickItem *over() const { return m_over; }
    void setOver(QQuickItem *over);
    PagePainter &painter() { return m_raster->painter(); }

    QRectF selectionRect() const;
    qreal selectionTurn() const;
    bool hasSelection() const { return m_document && m_document->selected() >= 0; }

    /// From the item's coordinates to the page's, and back.
    Q_INVOKABLE QPointF toPage(QPointF at) const;
    Q_INVOKABLE QPointF fromPage(QPointF onPage) const;
    /// A handle was dragged to a place of the item: PageDocument's carryTo, stretchTowards, turnTowards.
    Q_INVOKABLE void carryTo(QPointF at);
    Q_INVOKABLE void stretchTowards(QPointF at);
    Q_INVOKABLE void turnTowards(QPointF at);

Q_SIGNALS:
    void documentChanged();
    void stickersChanged();
    void selectionChanged();
    /// A tap with the tool Hand, in page units; `object` is what it hit, or -1.
    void tapped(QPointF onPage, int object);
    void viewChanged();
    void overChanged();
    /// Two fingers, or the hand on bare paper: `scale` and the way from `from` to `to` since pinchBegan(), in the
    /// window's coordinates.
    void pinchBegan();
    void pinched(qreal scale, QPointF from, QPointF to);
    void pinchEnded();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void touchUngrabEvent() override;
    void mouseUngrabEvent() override;

private:
    enum class Input { None, Finger, Mouse, Pinch };
    void redrawAll();
    void drawView();
    void rememberWhole(QSize whole, const QRect &part);
    void showPhotos();
    void watch(QQuickWindow *window);
    double pixelRatio() const;
    double unitsPerPoint() const; ///< page units a logical pixel
    PageView pageView() const; ///< without what is lifted
    void repaint(const Box &box);
    void moveStickers(int first, const Box &box);
    void settle();
    void drawCarried();
    bool begin(Input input, QPointF at, int pressure, quint64 ms);
    void follow(QPointF scene, int pressure, quint64 ms);
    void release(QPointF at);
    void finish();
    void cancel();
    void filterTouch(const QTouchEvent &event);
    void joinFingers(QTouchEvent &event);
    void press(const QTouchEvent &event, const QEventPoint &point);
    void beginPinch();
    void endPinch();
    void filterPen(const QTabletEvent &event);
    bool penNear(quint64 ms) const;

    QPointer<PageDocument> m_document;
    QPointer<QQuickWindow> m_watched;
    QPointer<QQuickItem> m_over;
    QString m_stickerFolder = QStringLiteral(":/pipit/stickers");
    std::unique_ptr<StickerImages> m_stickers;
    std::unique_ptr<PageRaster> m_raster;
    QRectF m_view;
    QImage m_whole;        // the page at its least size, seen beyond the view while it moves; null if the view is all
    bool m_wholeNew = false;
    LiftedStickers m_lifted;
    bool m_underNew = false; // what lies under them
    QTimer m_settleTimer;    // until they lie in the tiles again
    PlacedImage m_carried; // what is in the hand, null if nothing
    bool m_stale = true;   // the raster has to be drawn anew
    Input m_input = Input::None;
    Fingers m_fingers;
    int m_finger = -1;
    int m_penPressure = -1; // while a pen is down
    bool m_penRubs = false; // its other end
    quint64 m_penHeard = 0; // when a pen last said anything, 0: never
    bool m_travelled = false; // it is no tap any more
    bool m_moving = false;  // the hand moves the page
    QPointF m_moveStart;    // in the window
    QPointF m_tapStart;
    int m_dragged = -1; // what the hand was put on
    QPointF m_grip;     // from the finger to its place, page units
};

} // namespace pipit::app
