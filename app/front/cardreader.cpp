// SPDX-License-Identifier: Apache-2.0
#include "app/front/cardreader.h"

#include <QImage>
#include <QVideoFrame>

#include <ZXing/ReadBarcode.h>

namespace pipit::app {

namespace {

constexpr int mostSide = 8'192, mostCodes = 4;

/// Where brightness lies in the first plane of a frame: from which byte on, and how many bytes a dot has.
struct Layout {
    int first = 0, step = 0;
};

/// nullopt: it has to be converted.
std::optional<Layout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8: return Layout{0, 1};
    case QVideoFrameFormat::Format_YUYV: return Layout{0, 2};
    case QVideoFrameFormat::Format_UYVY: return Layout{1, 2};
    default: return std::nullopt;
    }
}

} // namespace

std::optional<BrightFrame> BrightFrame::of(const QVideoFrame &frame)
{
    const int width = frame.width(), height = frame.height();
    if (width <= 0 || height <= 0 || width > mostSide || height > mostSide) return std::nullopt;
    BrightFrame out(width, height);
    const auto row = [&out](int y) { return out.m_bytes.data() + std::size_t(y) * std::size_t(out.m_width); };
    if (const auto layout = layoutOf(frame.pixelFormat())) {
        QVideoFrame mapped(frame);
        if (!mapped.map(QVideoFrame::ReadOnly)) return std::nullopt;
        const int stride = mapped.bytesPerLine(0);
        const bool fits = stride >= width * layout->step && mapped.mappedBytes(0) >= (height - 1) * stride + width * layout->step;
        for (int y = 0; fits && y < height; ++y) {
            const auto *from = mapped.bits(0) + y * stride + layout->first;
            for (int x = 0; x < width; ++x) row(y)[x] = from[x * layout->step];
        }
        mapped.unmap();
        if (!fits) return std::nullopt;
        return out;
    }
    auto image = frame.toImage();
    if (image.isNull()) return std::nullopt;
    image.convertTo(QImage::Format_Grayscale8);
    if (image.width() != width || image.height() != height) return std::nullopt;
    for (int y = 0; y < height; ++y) std::copy_n(image.constScanLine(y), width, row(y));
    image.fill(0);
    return out;
}

std::vector<SecretBytes> ZxingCardReader::codes(const BrightFrame &frame) const
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setMaxNumberOfSymbols(mostCodes);
    const ZXing::ImageView view(frame.bytes().data(), frame.width(), frame.height(), ZXing::ImageFormat::Lum);
    std::vector<SecretBytes> found;
    for (const auto &code : ZXing::ReadBarcodes(view, hints))
        if (code.isValid()) found.emplace_back(ByteView(code.bytes()));
    return found;
}

} // namespace pipit::app
