// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QUrl>

/// Pictures as they come from phones, and as they come from nobody who means well.
namespace pipit::test::pictures {

inline QByteArray be16(int value) { return QByteArray(1, char(value >> 8)) + QByteArray(1, char(value)); }
inline QByteArray be32(quint32 value) { return be16(int(value >> 16)) + be16(int(value & 0xFFFF)); }

/// Red at the top left, green at the top right, blue at the bottom left, yellow at the bottom right.
inline QImage quarters(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 2, height / 2, Qt::red);
    painter.fillRect(width / 2, 0, width - width / 2, height / 2, Qt::green);
    painter.fillRect(0, height / 2, width / 2, height - height / 2, Qt::blue);
    painter.fillRect(width / 2, height / 2, width - width / 2, height - height / 2, Qt::yellow);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

inline QByteArray segment(int marker, const QByteArray &data)
{
    return QByteArray("\xFF") + QByteArray(1, char(marker)) + be16(int(data.size()) + 2) + data;
}

/// TIFF 6.0, big-endian: an orientation, who made it, where it was (GPS), and a thumbnail that is text.
inline QByteArray exif(int orientation)
{
    const auto entry = [](int tag, int type, quint32 count, const QByteArray &value) { return be16(tag) + be16(type) + be32(count) + value; };
    const QByteArray make("CANARYMAKE\0\0", 12), gps("CANARYGPS\0\0\0", 12);
    QByteArray tiff("MM\0*", 4);
    tiff += be32(8);
    constexpr quint32 after = 8 + 2 + 3 * 12 + 4; // IFD0 has three entries
    constexpr quint32 gpsIfd = after + 12, text = gpsIfd + 2 + 12 + 4, second = text + 12, small = second + 2 + 2 * 12 + 4;
    tiff += be16(3) + entry(0x010F, 2, 11, be32(after)) + entry(0x0112, 3, 1, be16(orientation) + be16(0)) + entry(0x8825, 4, 1, be32(gpsIfd));
    tiff += be32(second) + make;
    tiff += be16(1) + entry(0x001B, 7, 12, be32(text)) + be32(0) + gps; // GPSProcessingMethod
    tiff += be16(2) + entry(0x0201, 4, 1, be32(small)) + entry(0x0202, 4, 1, be32(11)) + be32(0) + "CANARYTHUMB";
    return QByteArray("Exif\0\0", 6) + tiff;
}

/// A JPEG that carries everything that a phone and an editor write beside the picture.
inline QByteArray telling(const QImage &image, int orientation)
{
    auto p3 = image;
    p3.setColorSpace(QColorSpace::DisplayP3);
    auto bytes = encoded(p3, "jpeg"); // with its ICC profile
    const auto more = segment(0xE1, exif(orientation))
        + segment(0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta>CANARYXMP</x:xmpmeta>")
        + segment(0xED, QByteArray("Photoshop 3.0\0", 14) + "8BIMCANARYIPTC") + segment(0xFE, "CANARYCOMMENT");
    bytes.insert(2, more);
    return bytes + "CANARYBEHIND";
}

/// As PNG wants it (ISO/IEC 15948 Annex D).
inline quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xFFFF'FFFF;
    for (const char byte : bytes) {
        value ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ (value & 1 ? 0xEDB8'8320u : 0u);
    }
    return ~value;
}

/// A whole PNG of these measures; its pixels are a few hundred bytes, or not all there.
inline QByteArray png(quint32 width, quint32 height)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &data) {
        const auto all = name + data;
        return be32(quint32(data.size())) + all + be32(crc(all));
    };
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", be32(width) + be32(height) + QByteArray("\x08\x02\0\0\0", 5))
        + chunk("IDAT", qCompress(QByteArray(100'000, '\0'), 9).mid(4)) + chunk("IEND", {});
}

/// A JPEG whose frame header says so; the picture in it is small.
inline QByteArray jpegThatSays(int width, int height)
{
    auto bytes = encoded(quarters(64, 64), "jpeg");
    const auto frame = bytes.indexOf(QByteArray("\xFF\xC0", 2));
    bytes.replace(frame + 5, 4, be16(height) + be16(width));
    return bytes;
}

/// Two frames, by hand: Qt writes no GIF.
inline QByteArray gif(int frames)
{
    QByteArray bytes("GIF89a\x02\0\x02\0\x80\0\0", 13);
    bytes += QByteArray("\0\0\0\xFF\xFF\xFF", 6);
    for (int i = 0; i < frames; ++i)
        bytes += QByteArray("\x21\xF9\x04\x04\x0A\0\0\0", 8) + QByteArray("\x2C\0\0\0\0\x02\0\x02\0\0", 10) + QByteArray("\x02\x03\x44\x02\x05\0", 6);
    return bytes + ";";
}

/// Of their greys, over all dots; 999 where they are not of one size.
inline double meanDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull()) return 999;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return double(sum) / (double(a.width()) * a.height());
}

} // namespace pipit::test::pictures
