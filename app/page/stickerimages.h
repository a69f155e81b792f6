// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

#include <QImage>
#include <QString>

#include <map>

namespace pipit::app {

/// Stickers as pictures: each SVG is drawn once for each size that is used, and kept. GUI thread.
class StickerImages
{
public:
    /// Looks for FOLDER/set1/<name>.svg.
    explicit StickerImages(QString folder = QStringLiteral(":/pipit/stickers"));

    /// A square picture at least `side` pixels wide (at most 2048). Null for a sticker of a later version, or if its
    /// drawing is missing.
    QImage image(const Sticker &sticker, int side);

private:
    QString m_folder;
    std::map<std::tuple<int, int, int>, QImage> m_images; // set, id, side
};

} // namespace pipit::app
