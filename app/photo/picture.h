// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QImage>

class QIODevice;

/// Pictures that somebody brought, and photos as a page keeps them. Nothing here touches a file but the one it is given.
/// Any thread; each call may take a second.
namespace pipit::app::picture {

inline constexpr std::uint64_t maxFile = 64u << 20;        ///< bytes of a picked picture
inline constexpr std::int64_t maxJpegPixels = 64'000'000;  ///< a JPEG is made small as it is read
inline constexpr std::int64_t maxPixels = 32'000'000;      ///< of any other kind: it is read whole first
inline constexpr int editSide = 4'096;                     ///< longer side while it is cropped
inline constexpr int photoSide = 2'048;                    ///< longer side of a photo
inline constexpr int quality = 85;

struct Brought {
    QImage image;
    bool cut = false; ///< its file ends early; this is the part that came
};
/// Reads JPEG, PNG, WebP, GIF, BMP, and HEIC or AVIF where the system can; by its first bytes, never by its name. Its
/// size is looked at before any pixel is made. Upright (EXIF), in sRGB, on white where it was clear, without any text,
/// profile or date, its longer side at most `side`. Of a JPEG that ends early (a copy that was interrupted) what came is
/// kept, where that is half of it or more.
///
/// Errors: Invalid (no picture), TooBig (too many pixels or bytes), Corrupt, Refused (it moves), TooNew (a kind that
/// this system cannot read).
Result<Brought> read(QIODevice &file, int side = editSide);

/// A photo as a page keeps it.
struct Photo {
    Bytes jpeg; ///< markers of JFIF alone
    QImage image;
};
/// The part of `image` that is kept (0 … 1 in both directions), made small and encoded. What lies outside is not in it.
/// Errors: Invalid (nothing is left of it), Io.
Result<Photo> encode(const QImage &image, const QRectF &part = QRectF(0, 0, 1, 1));

/// A cut-out as a page keeps it: PNG, clear round it, nothing but its pixels. `image` has sides of at most cutOutSide.
/// Errors: Invalid (larger, or null), Io.
inline constexpr int cutOutSide = 512;
Result<Bytes> encodeCutOut(const QImage &image);
/// It is one by its first bytes.
bool isCutOut(ByteView bytes);
/// One from whoever wrote it. Errors: Corrupt, TooBig (a side over cutOutSide).
Result<QImage> decodeCutOut(ByteView png);

/// A photo of a page, from whoever wrote it: JPEG only, no more than `pixels`. Errors: as read().
Result<QImage> decode(ByteView jpeg, std::int64_t pixels);

} // namespace pipit::app::picture
