// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagecanvas.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace pipit::app {

namespace {

/// The tiles in order, one picture under them for what lies beyond the view, and one over them for what is carried.
class PageNode : public QSGNode
{
public:
    QSGImageNode *whole = nullptr; // below them
    std::vector<QSGImageNode *> tiles;
    QSGImageNode *carried = nullptr;
    QSize size;
};

/// The software renderer looks at a node's texture as soon as it hangs in the tree, so the texture comes first.
void show(QSGImageNode *&node, PageNode &root, QQuickWindow &window, const QImage &image, const QRectF &place, QSize part,
          QQuickWindow::CreateTextureOptions options = {}, bool below = false)
{
    const bool fresh = !node;
    if (fresh) {
        node = window.createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    node->setTexture(window.createTextureFromImage(image, options));
    node->setRect(place);
    node->setSourceRect(QRectF(QPointF(), QSizeF(part)));
    if (fresh && below) root.prependChildNode(node);
    else if (fresh) root.appendChildNode(node);
}

} // namespace

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
        connect(document, &PageDocument::pageReplaced, this, [this] {
            m_whole = {};
            redrawAll();
        });
        const auto shown = [this] { update(); };
        connect(document, &PageDocument::inkBegan, this, [this](const PageObject &stroke) {
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
    m_carried = {};
    polish();
    update();
}

void PageCanvas::drawCarried()
{
    if (m_stale) return; // drawn with the rest
    const auto object = m_document && m_document->carrying() ? m_document->selectedObject() : std::nullopt;
    m_carried = object ? renderObject(*object, m_raster->pixelsPerUnit(), m_raster->painter()) : PlacedImage{};
    update();
}

void PageCanvas::repaint(const Box &box)
{
    if (m_stale) return;
    m_raster->repaint(m_document->view(), box);
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
    m_raster->showPart(double(whole.width()) / page.w, part & QRect(part.topLeft(), QSize(most, most)), m_document->view());
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
    auto *root = static_cast<PageNode *>(old);
    auto &tiles = m_raster->tiles();
    if (!root || root->size != tiles.size()) {
        delete root;
        root = new PageNode;
        root->size = tiles.size();
        tiles.markAllDirty();
        m_wholeNew = true;
    }
    const double ratio = pixelRatio();
    if (m_whole.isNull()) delete std::exchange(root->whole, nullptr);
    else if (std::exchange(m_wholeNew, false)) show(root->whole, *root, *window(), m_whole, boundingRect(), m_whole.size(), {}, true);
    std::size_t next = 0;
    for (int row = 0; row < tiles.rows(); ++row) {
        for (int column = 0; column < tiles.columns(); ++column, ++next) {
            if (next == root->tiles.size()) root->tiles.push_back(nullptr);
            if (!tiles.takeDirty(column, row)) continue;
            const QPoint corner(column * TileGrid::side, row * TileGrid::side);
            const QSize part = QSize(tiles.size().width() - corner.x(), tiles.size().height() - corner.y())
                                   .boundedTo({TileGrid::side, TileGrid::side});
            show(root->tiles[next], *root, *window(), tiles.tile(column, row),
                 QRectF(QPointF(corner + m_raster->origin()) / ratio, QSizeF(part) / ratio), part);
        }
    }
    if (m_carried.image.isNull()) {
        delete std::exchange(root->carried, nullptr);
    } else {
        const auto size = m_carried.image.size();
        show(root->carried, *root, *window(), m_carried.image,
             QRectF(QPointF(m_carried.topLeft) / ratio, QSizeF(size) / ratio), size, QQuickWindow::TextureHasAlphaChannel);
    }
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
