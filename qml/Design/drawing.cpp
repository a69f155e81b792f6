// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/drawing.h"

#include "assets/assets.h"

#include <QCache>
#include <QFile>
#include <QPainter>
#include <QPromise>
#include <QQmlFile>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>
#include <QThreadPool>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace pipit::design {
namespace {

constexpr int kCacheKiB = 24 * 1024, kSvgKiB = 2 * 1024;

/// From the root's viewBox; the rest is not looked at.
QSizeF sizeOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != "svg"_L1) return {};
    const auto box = xml.attributes().value("viewBox"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    return box.size() == 4 ? QSizeF(box[2].toDouble(), box[3].toDouble()) : QSizeF();
}

struct Svg
{
    QByteArray bytes; ///< empty when it cannot be read
    QSizeF size;
};

/// From the resources they never change; on the GUI thread alone.
Svg read(const QUrl &source)
{
    static QCache<QUrl, Svg> known(kSvgKiB);
    if (const auto *there = known.object(source)) return *there;
    QFile file(QQmlFile::urlToLocalFileOrQrc(source));
    if (!file.open(QIODevice::ReadOnly)) return {};
    Svg svg{file.readAll(), {}};
    svg.size = sizeOf(svg.bytes);
    if (source.scheme() == "qrc"_L1) known.insert(source, new Svg(svg), 1 + svg.bytes.size() / 1024);
    return svg;
}

QImage render(QByteArray svg, const QColor &ink, const QColor &paint, QSize pixels, bool mirrored, bool crop)
{
    if (ink.alpha() > 0) svg.replace("#2A2933", ink.name().toLatin1());
    if (paint.alpha() > 0) svg.replace("#FF00FF", paint.name().toLatin1());
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) return {};
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    const QSizeF fitted = renderer.viewBoxF().size().scaled(pixels, crop ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF((pixels.width() - fitted.width()) / 2, (pixels.height() - fitted.height()) / 2), fitted));
    return image;
}

} // namespace

Drawing::Drawing(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void Drawing::setSource(const QUrl &source)
{
    if (m_source == source) return;
    m_source = source;
    const auto svg = source.isEmpty() ? Svg() : read(source);
    m_svg = svg.bytes;
    const bool bound = QSizeF(implicitWidth(), implicitHeight()) != (m_naturalSize.isEmpty() ? QSizeF(0, 0) : m_naturalSize);
    m_naturalSize = svg.size;
    // Whoever gave it another implicit size (an icon has its own) keeps it.
    if (!bound) setImplicitSize(m_naturalSize.isEmpty() ? 0 : m_naturalSize.width(), m_naturalSize.isEmpty() ? 0 : m_naturalSize.height());
    Q_EMIT sourceChanged();
    changed();
}

void Drawing::setInk(const QColor &ink)
{
    if (m_ink == ink) return;
    m_ink = ink;
    Q_EMIT lookChanged();
    changed();
}

void Drawing::setPaint(const QColor &paint)
{
    if (m_paint == paint) return;
    m_paint = paint;
    Q_EMIT lookChanged();
    changed();
}

void Drawing::setSwaps(const QStringList &swaps)
{
    if (m_swaps == swaps) return;
    m_swaps = swaps;
    Q_EMIT lookChanged();
    changed();
}

void Drawing::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored) return;
    m_mirrored = mirrored;
    Q_EMIT lookChanged();
    changed();
}

void Drawing::setCrop(bool crop)
{
    if (m_crop == crop) return;
    m_crop = crop;
    Q_EMIT lookChanged();
    changed();
}

void Drawing::changed()
{
    polish();
    update();
}

void Drawing::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) changed();
}

void Drawing::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    const bool wanted = change == ItemVisibleHasChanged && data.boolValue && m_unseen;
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange || wanted) changed();
}

void Drawing::updatePolish()
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels(qCeil(width() * ratio), qCeil(height() * ratio));
    m_imageChanged = true;
    m_painting = {};
    m_unseen = !isVisible(); // most of what a card or a drawer could show is never seen
    if (pixels.isEmpty() || m_svg.isEmpty() || m_unseen) {
        m_image = {};
        return;
    }
    const QString key = u"%1|%2|%3|%4|%5x%6|%7%8"_s.arg(m_source.toString(), m_ink.name(QColor::HexArgb), m_paint.name(QColor::HexArgb), m_swaps.join(u','))
                            .arg(pixels.width()).arg(pixels.height()).arg(m_mirrored).arg(m_crop);
    static QCache<QString, QFuture<QImage>> images(kCacheKiB); // touched by the GUI thread only
    if (const auto *known = images.object(key)) {
        m_painting = *known;
        return;
    }
    const auto promise = std::make_shared<QPromise<QImage>>();
    m_painting = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, svg = assets::recoloured(m_svg, m_swaps), ink = m_ink, paint = m_paint, pixels, mirrored = m_mirrored, crop = m_crop] {
        promise->addResult(render(svg, ink, paint, pixels, mirrored, crop));
        promise->finish();
    });
    images.insert(key, new QFuture<QImage>(m_painting), qMax<qsizetype>(1, qsizetype{4} * pixels.width() * pixels.height() / 1024));
}

QSGNode *Drawing::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_painting.isValid()) m_image = std::exchange(m_painting, {}).result(); // all of a frame were begun before the first is waited for
    if (m_image.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_imageChanged = true;
    }
    if (m_imageChanged) {
        node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureHasAlphaChannel));
        m_imageChanged = false;
    }
    node->setRect(boundingRect());
    return node;
}

} // namespace pipit::design
