// SPDX-License-Identifier: Apache-2.0
#include "app/photo/cutjpeg.h"

#include <QIODevice>
#include <QImage>

namespace pipit::app::cutjpeg {

namespace {

/// One byte at a time, a block read ahead.
class Bytes
{
public:
    explicit Bytes(QIODevice &file) : m_file(file) {}
    /// -1 at the end.
    int next()
    {
        if (m_at == m_block.size()) {
            m_block = m_file.read(65'536);
            m_at = 0;
        }
        return m_block.isEmpty() ? -1 : uchar(m_block[m_at++]);
    }
    bool skip(int count)
    {
        while (count-- > 0)
            if (next() < 0) return false;
        return true;
    }

private:
    QIODevice &m_file;
    QByteArray m_block;
    qsizetype m_at = 0;
};

constexpr int startOfImage = 0xD8, endOfImage = 0xD9, progressiveFrame = 0xC2;
constexpr int missing = 128; ///< every sample of a block without coefficients
constexpr int bleed = 2;     ///< rows into which the colour of those below has run

bool standsAlone(int marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= startOfImage);
}

/// The marker code after the next 0xFF; what lies before it is skipped. -1 at the end.
int nextMarker(Bytes &bytes)
{
    for (;;) {
        int byte = bytes.next();
        while (byte >= 0 && byte != 0xFF) byte = bytes.next();
        while (byte == 0xFF) byte = bytes.next();
        if (byte != 0) return byte; // FF 00 is a byte of the scan
    }
}

} // namespace

Ending endingOf(QIODevice &file)
{
    Bytes bytes(file);
    auto ending = Ending::Early;
    for (int marker = nextMarker(bytes);; marker = nextMarker(bytes)) {
        if (marker == endOfImage) ending = Ending::Whole;
        if (marker < 0 || marker == endOfImage) break;
        if (marker == progressiveFrame) ending = Ending::Coarse;
        if (standsAlone(marker)) continue;
        const int high = bytes.next(), low = bytes.next();
        if (low < 0 || !bytes.skip((high << 8 | low) - 2)) break;
    }
    file.seek(0);
    return ending;
}

int rowsThatCame(const QImage &image)
{
    const auto grey = [&](int row) {
        const QColor last = image.pixelColor(image.width() - 1, row);
        return last.red() == missing && last.green() == missing && last.blue() == missing;
    };
    int rows = image.height();
    while (rows > 0 && grey(rows - 1)) --rows;
    return rows == image.height() ? rows : qMax(0, rows - bleed);
}

} // namespace pipit::app::cutjpeg
