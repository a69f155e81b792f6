// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

#include <QHash>
#include <QImage>
#include <QString>

#include <map>

namespace pipit::app {

/// Stickers as pictures: each SVG is drawn once for each size and skin that is used, and kept. A page of two hundred is
/// drawn and moved from these. When they are more than `budget` bytes, those go that nobody asked for longest. GUI thread.
class StickerImages
{
public:
    static constexpr qsizetype budget = 96 << 20;
    /// Looks for FOLDER/set1/<name>.svg.
    explicit StickerImages(QString folder = QStringLiteral(":/pipit/stickers"));

    /// A square picture at least `side` pixels wide (at most 2048). Null for a sticker of a later version, or if its
    /// drawing is missing.
    QImage image(const Sticker &sticker, int side);
    /// The width of that picture: sizes go in steps, so that a sticker that is being stretched is not drawn anew each time.
    static int sideFor(int side) { return std::min(2048, (side + sizeStep - 1) / sizeStep * sizeStep); }
    /// How often a drawing was made into pixels so far.
    int drawn() const { return m_drawn; }

private:
    static constexpr int sizeStep = 64;
    struct Kept {
        QImage image;
        quint64 asked = 0;
    };
    QByteArray drawingOf(const Sticker &sticker, const QString &name);
    void makeRoom();
    QString m_folder;
    QHash<int, QString> m_skins; ///< of set × 65,536 + number; filled when the first skin is asked for
    std::map<std::tuple<int, int, int, int>, Kept> m_images; // set, id, skin, side
    qsizetype m_bytes = 0;
    quint64 m_asked = 0;
    int m_drawn = 0;
};

} // namespace pipit::app
