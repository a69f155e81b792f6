// SPDX-License-Identifier: Apache-2.0
#pragma once

class QIODevice;
class QImage;

/// JPEGs (ITU-T T.81) that end early, as one does whose copying was interrupted. A decoder makes grey of what is missing
/// and says that all is well. Any thread.
namespace pipit::app::cutjpeg {

enum class Ending {
    Whole,  ///< its end-of-image marker is there, whatever follows it; or it is no JPEG
    Early,  ///< a sequential one: rows are missing, or nothing but the marker
    Coarse, ///< a progressive one: its later, finer scans are missing, and rows where even the first is
};
/// Reads structure only, from the beginning, and leaves the device there.
Ending endingOf(QIODevice &file);

/// Of a picture that ends early, as it was decoded and not yet turned: its first rows without the grey that stands for
/// what did not come. All rows where nothing is grey at the lower right.
int rowsThatCame(const QImage &image);

} // namespace pipit::app::cutjpeg
