// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagecanvas.h"

#include "app/page/pagenode.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <cmath>

namespace pipit::app {

namespace {
/// Stickers that many of them moved together lie still so long before they are painted again.
constexpr int settleMs = 250;
}

PageCanvas::PageCanvas(QQuickItem *parent)
    : QQuickItem(parent), m_stickers(std::make_unique<StickerImages>(m_stickerFolder)),
      m_raster(std::make_unique<PageRaster>(*m_stickers))
{
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setKeepTouchGrab(true);
    setKeepMouseGrab(true);
    setImplicitSize(1366, 1024);
    // Every point that a digitiser reports is a point of the stroke, not only the last of those that wait.
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    QCoreApplication::setAttribute(Qt::AA_CompressTabletEvents, false);
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(settleMs);
    connect(&m_settleTimer, &QTimer::timeout, this, &PageCanvas::settle);
    showPhotos();
    watch(window()); // a parent given to the constructor was told before this class could hear it
}

PageCanvas::~PageCanvas()
{
    if (m_watched) m_watched->removeEventFilter(this);
}

void PageCanvas::setDocument(PageDocument *document)
{
    if (document == m_document) return;
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &PageDocument::repaintNeeded, this, &PageCanvas::repaint);
        connect(document, &PageDocument::stickersMoved, this, &PageCanvas::moveStickers);
        connect(document, &PageDocument::pageReplaced, this, [this] {
            m_whole = {};
            redrawAll();
        });
        const auto shown = [this] { update(); };
        connect(document, &PageDocument::inkBegan, this, [this](const PageObject &stroke) {
            settle();
            if (!m_stale) m_raster->beginStroke(stroke);
            update();
        });
        connect(document, &PageDocument::inkGrew, this, [this](const InkPoint &point) {
            m_raster->addPoint(point);
            update();
        });
        connect(document, &PageDocument::inkEnded, this, [this] { m_raster->endStroke(); });
        connect(document, &PageDocument::inkEnded, this, shown);
        connect(document, &PageDocument::inkCancelled, this, [this] { m_raster->cancelStroke(); });
        connect(document, &PageDocument::inkCancelled, this, shown);
        connect(document, &PageDocument::selectedChanged, this, &PageCanvas::selectionChanged);
        connect(document, &PageDocument::carriedChanged, this, &PageCanvas::drawCarried);
        connect(document, &QObject::destroyed, this, &PageCanvas::redrawAll);
    }
    Q_EMIT documentChanged();
    Q_EMIT selectionChanged();
    redrawAll();
}

void PageCanvas::setStickers(const QString &folder)
{
    if (folder == m_stickerFolder) return;
    m_stickerFolder = folder;
    m_raster.reset();
    m_stickers = std::make_unique<StickerImages>(folder);
    m_raster = std::make_unique<PageRaster>(*m_stickers);
    showPhotos();
    Q_EMIT stickersChanged();
    redrawAll();
}

void PageCanvas::showPhotos()
{
    m_raster->painter().setPhotos([this](std::uint32_t blob, int side) { return m_document ? m_document->photo(blob, side) : QImage(); });
}

double PageCanvas::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

double PageCanvas::unitsPerPoint() const
{
    return m_document && width() > 0 ? m_document->page().w / width() : 1;
}

QPointF PageCanvas::toPage(QPointF at) const
{
    return at * unitsPerPoint();
}

QPointF PageCanvas::fromPage(QPointF onPage) const
{
    return onPage / unitsPerPoint();
}

void PageCanvas::carryTo(QPointF at)
{
    const auto p = toPage(at);
    if (m_document) m_document->carryTo(p.x(), p.y());
}

void PageCanvas::stretchTowards(QPointF at)
{
    const auto p = toPage(at);
    if (m_document) m_document->stretchTowards(p.x(), p.y());
}

void PageCanvas::turnTowards(QPointF at)
{
    const auto p = toPage(at);
    if (m_document) m_document->turnTowards(p.x(), p.y());
}

QRectF PageCanvas::selectionRect() const
{
    const auto object = m_document ? m_document->selectedObject() : std::nullopt;
    if (!object) return {};
    const auto own = PagePainter::ownBoxOf(*object);
    const auto middle = pipit::toPage(object->place, {(own.left + own.right) / 2, (own.top + own.bottom) / 2});
    const double scale = object->place.scale / 1000.0 / unitsPerPoint();
    QRectF rect(0, 0, (own.right - own.left) * scale, (own.bottom - own.top) * scale);
    rect.moveCenter(fromPage({middle.x, middle.y}));
    return rect;
}

qreal PageCanvas::selectionTurn() const
{
    const auto object = m_document ? m_document->selectedObject() : std::nullopt;
    return object ? object->place.turn / 100.0 : 0;
}

void PageCanvas::redrawAll()
{
    m_stale = true;
    m_lifted.drop();
    m_carried = {};
    polish();
    update();
}

void PageCanvas::drawCarried()
{
    if (m_stale) return; // drawn with the rest
    settle();
    const auto object = m_document && m_document->carrying() ? m_document->selectedObject() : std::nullopt;
    m_carried = object ? renderObject(*object, m_raster->pixelsPerUnit(), m_raster->painter()) : PlacedImage{};
    update();
}

PageView PageCanvas::pageView() const
{
    auto view = m_document->view();
    if (m_lifted.up()) view.upTo = m_lifted.first();
    return view;
}

void PageCanvas::repaint(const Box &box)
{
    if (m_stale) return;
    settle();
    m_raster->repaint(pageView(), box);
    update();
}

void PageCanvas::moveStickers(int first, const Box &box)
{
    if (m_stale) return;
    const bool quads = window() && QSGRendererInterface::isApiRhiBased(window()->rendererInterface()->graphicsApi());
    const auto lifted = m_lifted.up() ? m_lifted.first() : SIZE_MAX;
    if (!quads || !m_lifted.lift(m_document->page().objects, std::min(lifted, std::size_t(first)), m_raster->pixelsPerUnit(), *m_stickers))
        return repaint(box);
    if (m_lifted.first() < lifted) {
        m_raster->repaint(pageView(), box.united(m_lifted.box()));
        m_underNew = true;
    }
    m_settleTimer.start();
    update();
}

void PageCanvas::settle()
{
    if (!m_lifted.up()) return;
    m_settleTimer.stop();
    m_lifted.drop();
    if (m_stale) return;
    m_raster->repaint(pageView(), m_lifted.box());
    update();
}

void PageCanvas::setView(const QRectF &view)
{
    if (view == m_view) return;
    m_view = view;
    Q_EMIT viewChanged();
    redrawAll();
}

void PageCanvas::updatePolish()
{
    if (!m_stale || width() <= 0) return;
    m_stale = false;
    if (!m_document) {
        m_raster->tiles().resize({});
        return;
    }
    // Turned or resized under a finger: what it has drawn is kept, the rest of that stroke is a new one.
    m_document->endInk();
    drawView();
    drawCarried();
    Q_EMIT selectionChanged();
}

void PageCanvas::drawView()
{
    constexpr int step = PageRaster::partStep, most = 8192;
    const auto &page = m_document->page();
    const double ratio = pixelRatio();
    const QSize whole(int(std::lround(width() * ratio)), int(std::lround(width() * ratio * page.h / page.w)));
    QRect part(QPoint(), whole);
    if (!m_view.isNull()) {
        const auto seen = QRectF(m_view.topLeft() * ratio, m_view.size() * ratio).toAlignedRect().intersected(part);
        part.setTopLeft({seen.left() / step * step, seen.top() / step * step});
        part.setBottomRight(seen.bottomRight());
    }
    rememberWhole(whole, part);
    m_raster->showPart(double(whole.width()) / page.w, part & QRect(part.topLeft(), QSize(most, most)), pageView());
}

/// What was drawn until now is what is seen around the view while fingers move it.
void PageCanvas::rememberWhole(QSize whole, const QRect &part)
{
    m_wholeNew = true;
    const auto &tiles = m_raster->tiles();
    if (part.size() == whole) {
        m_whole = {};
    } else if (m_whole.isNull()) {
        const auto &page = m_document->page();
        const auto all = QSizeF(page.w, page.h) * m_raster->pixelsPerUnit();
        if (!tiles.size().isEmpty() && std::abs(all.width() - tiles.size().width()) < 2 && std::abs(all.height() - tiles.size().height()) < 2)
            m_whole = tiles.toImage();
    } else {
        const double scale = m_whole.width() / (m_raster->pixelsPerUnit() * m_document->page().w);
        QPainter on(&m_whole);
        on.setRenderHint(QPainter::SmoothPixmapTransform);
        on.drawImage(QRectF(QPointF(m_raster->origin()) * scale, QSizeF(tiles.size()) * scale), tiles.toImage());
    }
}

QSGNode *PageCanvas::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    constexpr int most = 4096; // of a texture, on any device
    auto *root = static_cast<PageNode *>(old);
    auto &tiles = m_raster->tiles();
    if (!root || root->size() != tiles.size()) {
        delete root;
        root = new PageNode(*window(), tiles.size());
        tiles.markAllDirty();
        m_wholeNew = m_underNew = true;
    }
    const double ratio = pixelRatio();
    if (m_whole.isNull() || std::exchange(m_wholeNew, false)) root->showWhole(m_whole, boundingRect());
    if (!m_lifted.up() || std::max(tiles.size().width(), tiles.size().height()) > most) root->showTiles(tiles, m_raster->origin(), ratio);
    else if (std::exchange(m_underNew, false)) root->showTilesAsOne(tiles, m_raster->origin(), ratio);
    root->showLifted(m_lifted, unitsPerPoint());
    root->showCarried(m_carried, ratio);
    return root;
}

void PageCanvas::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() != before.width()) redrawAll();
}

void PageCanvas::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemSceneChange) watch(data.window);
    if (change == ItemDevicePixelRatioHasChanged) redrawAll();
    if (change == ItemVisibleHasChanged && !data.boolValue) finish();
}

void PageCanvas::watch(QQuickWindow *window)
{
    finish();
    m_fingers.clear();
    if (m_watched) m_watched->removeEventFilter(this);
    m_watched = window;
    if (window) window->installEventFilter(this);
    redrawAll();
}

} // namespace pipit::app
