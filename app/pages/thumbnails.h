// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagepainter.h"

#include <QMutex>
#include <QQuickImageProvider>

namespace pipit::app {

/// Small pictures of pages for lists: image://pages/<key>. In memory only, the latest few, and gone when the profile locks.
class Thumbnails
{
public:
    static constexpr int width = 320;
    static constexpr int most = 120; ///< some 37 MB; a screen shows a quarter of them at most
    static const QString providerName;

    /// The engine owns what is returned. Use `cache: false` in QML.
    static QQuickImageProvider *provider();
    static void put(const QString &key, const QImage &image);
    static bool has(const QString &key);
    static void drop(const QString &key);
    static void clear();
    /// Another one for another picture of the same page; empty when there is none (any more).
    static QString url(const QString &key);

    /// PNG in memory, as the vault keeps it; an empty array for a null image.
    static Bytes encode(const QImage &image);
    /// A null image for what is no picture. Any thread.
    static QImage decode(ByteView png);
    /// Draws a page. GUI thread.
    static QImage draw(const Page &page, PagePainter::Photos photos = {});
};

} // namespace pipit::app
