// SPDX-License-Identifier: Apache-2.0
#include "app/photo/picture.h"

#include "app/photo/cutjpeg.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <cmath>
#include <mutex>

namespace pipit::app::picture {

namespace {

constexpr int longestSide = 32'000;
constexpr int allocationMiB = 160; // 32 million pixels, and a little

/// By what stands at the front: only the reader of that kind ever sees the file.
QByteArray kindOf(const QByteArray &head)
{
    if (head.startsWith("\xFF\xD8\xFF")) return "jpeg";
    if (head.startsWith("\x89PNG\r\n\x1A\n")) return "png";
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "gif";
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP") return "webp";
    if (head.startsWith("BM") && head.size() >= 26) return "bmp";
    if (head.mid(4, 4) != "ftyp") return {};
    const auto brand = head.mid(8, 4);
    if (brand == "avif" || brand == "avis") return "avif";
    for (const auto *heif : {"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"})
        if (brand == heif) return "heic";
    return {};
}

bool readable(const QByteArray &kind)
{
    static const auto kinds = QImageReader::supportedImageFormats();
    return kinds.contains(kind);
}

/// A new image of nothing but pixels: QImage carries texts, profiles and resolutions along.
QImage plain(const QImage &image)
{
    QImage out(image.size(), QImage::Format_RGB32);
    if (out.isNull()) return out;
    out.fill(Qt::white);
    QPainter painter(&out);
    const auto space = image.colorSpace();
    painter.drawImage(0, 0, space.isValid() && space != QColorSpace(QColorSpace::SRgb) ? image.convertedToColorSpace(QColorSpace::SRgb) : image);
    return out;
}

/// As QImageReader turns a picture upright.
QImage upright(const QImage &image, QImageIOHandler::Transformations how)
{
    const auto mirrored = image.mirrored(how & QImageIOHandler::TransformationMirror, how & QImageIOHandler::TransformationFlip);
    return how & QImageIOHandler::TransformationRotate90 ? mirrored.transformed(QTransform().rotate(90)) : mirrored;
}

/// `ending`: of a JPEG; what did not come is cut off before it is turned upright.
Result<Brought> readAs(QIODevice &file, const QByteArray &kind, QSize (*fit)(QSize, std::int64_t), std::int64_t limit,
                       cutjpeg::Ending ending = cutjpeg::Ending::Whole)
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(allocationMiB); });
    QImageReader reader(&file, kind);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(ending == cutjpeg::Ending::Whole);
    const auto size = reader.size();
    if (size.isEmpty()) return Error{Code::Corrupt, "no size"};
    const auto pixels = std::int64_t(size.width()) * size.height();
    if (pixels > (kind == "jpeg" ? maxJpegPixels : maxPixels) || size.width() > longestSide || size.height() > longestSide)
        return Error{Code::TooBig, "pixels"};
    if (reader.supportsAnimation() && reader.imageCount() != 1) return Error{Code::Refused, "it moves"};
    const auto wanted = fit(size, limit);
    if (wanted != size) reader.setScaledSize(wanted);
    QImage image;
    if (!reader.read(&image) || image.isNull()) return Error{Code::Corrupt, "image"};
    bool cut = ending == cutjpeg::Ending::Coarse;
    if (ending != cutjpeg::Ending::Whole) {
        const int rows = cutjpeg::rowsThatCame(image);
        if (rows * 2 < image.height()) return Error{Code::Corrupt, "most of it is missing"};
        cut = cut || rows < image.height();
        image = upright(image.copy(0, 0, image.width(), rows), reader.transformation());
    }
    image = plain(image);
    if (image.isNull()) return Error{Code::TooBig, "no memory for it"};
    return Brought{image, cut};
}

QSize withinSide(QSize size, std::int64_t side)
{
    const auto longer = static_cast<int>(side);
    const QSize most{longer, longer};
    return size.width() > most.width() || size.height() > most.height() ? size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

QSize withinPixels(QSize size, std::int64_t pixels)
{
    const auto all = double(size.width()) * size.height();
    if (all <= double(pixels)) return size;
    return QSizeF(QSizeF(size) * std::sqrt(double(pixels) / all)).toSize().expandedTo({1, 1});
}

} // namespace

Result<Brought> read(QIODevice &file, int side)
{
    if (std::uint64_t(file.size()) > maxFile) return Error{Code::TooBig, "bytes"};
    const auto kind = kindOf(file.peek(32));
    if (kind.isEmpty()) return Error{Code::Invalid, "no picture"};
    if (!readable(kind)) return Error{Code::TooNew, kind.toStdString()};
    return readAs(file, kind, withinSide, side, kind == "jpeg" ? cutjpeg::endingOf(file) : cutjpeg::Ending::Whole);
}

Result<Photo> encode(const QImage &image, const QRectF &part)
{
    const auto all = QRectF(image.rect());
    const auto cut = QRectF(part.x() * all.width(), part.y() * all.height(), part.width() * all.width(), part.height() * all.height())
                         .toAlignedRect()
                         .intersected(image.rect());
    if (cut.isEmpty()) return Error{Code::Invalid, "nothing left"};
    Photo photo;
    photo.image = image.copy(cut);
    const auto size = withinSide(cut.size(), photoSide);
    if (size != cut.size()) photo.image = photo.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    photo.image = plain(photo.image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(photo.image)) return Error{Code::Io, "jpeg"};
    photo.jpeg.assign(bytes.begin(), bytes.end());
    return photo;
}

Result<Bytes> encodeCutOut(const QImage &image)
{
    if (image.isNull() || image.width() > cutOutSide || image.height() > cutOutSide) return Error{Code::Invalid, "cut-out"};
    // A new image: what is clear has no colour left, and no text or profile comes along.
    QImage clean(image.size(), QImage::Format_ARGB32_Premultiplied);
    clean.fill(Qt::transparent);
    QPainter painter(&clean);
    painter.drawImage(0, 0, image);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(clean.convertToFormat(QImage::Format_ARGB32))) return Error{Code::Io, "png"};
    return Bytes(bytes.begin(), bytes.end());
}

bool isCutOut(ByteView bytes)
{
    return kindOf(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(std::min<std::size_t>(bytes.size(), 32)))) == "png";
}

Result<QImage> decodeCutOut(ByteView png)
{
    auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(png.data()), qsizetype(png.size()));
    if (!isCutOut(png)) return Error{Code::Corrupt, "no cut-out"};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const auto size = reader.size();
    if (size.isEmpty()) return Error{Code::Corrupt, "no size"};
    if (size.width() > cutOutSide || size.height() > cutOutSide) return Error{Code::TooBig, "pixels"};
    QImage read;
    if (!reader.read(&read) || read.isNull()) return Error{Code::Corrupt, "image"};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.drawImage(0, 0, read);
    return image;
}

Result<QImage> decode(ByteView jpeg, std::int64_t pixels)
{
    auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size()));
    if (kindOf(bytes.left(32)) != "jpeg") return Error{Code::Corrupt, "no photo"};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    PIPIT_TRY_SET(auto brought, readAs(buffer, "jpeg", withinPixels, pixels));
    return std::move(brought.image);
}

} // namespace pipit::app::picture
