// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copyplan.h"
#include "app/copy/copysounds.h"
#include "app/page/sheettext.h"
#include "app/page/stickerimages.h"

#include <QPainter>
#include <QPdfWriter>

namespace pipit::app {

/// A child's book as sheets of paper: PDF/A-1b, A4 upright. A first sheet says whose it is and who can read it; then each
/// page, drawn from its strokes as on the screen, with its day, whom it was shared with, what was asked for and what became
/// of it; then what was asked for besides. Written to its device from front to back as it is made; no more than one page is
/// in memory. One thread, any; a device that fails is asked for its trouble, this goes on.
class BookPdf
{
public:
    /// `device` is open and outlives it. `mirrored`: for a language that is read from the right.
    BookPdf(QIODevice &device, const CopyPlan &plan, bool mirrored);

    /// `sounds`: what became of its voice notes and films, in their order on the page; empty where none is beside the sheets.
    void add(const CopyPage &page, const CopyPicture &picture, const std::vector<SoundSaid> &sounds);
    /// Its picture cannot be read now.
    void addLost(const CopyPage &page);
    void add(const std::vector<CopyAsk> &asks);
    void finish() { m_painter.end(); }

    /// Where the picture of a page lies on its sheet, in dots of the whole sheet: for tests.
    static QSize pictureSize(const Page &page);

private:
    void cover(const CopyPlan &plan);
    void nextSheet();
    void foot();
    void head(const CopyPage &page);
    void saySounds(const Page &page, const std::vector<SoundSaid> &sounds);
    /// Goes on to the next sheet where `mm` do not fit on this one.
    void keep(double mm);
    void put(const QString &text, const QFont &type, QRgb colour, double indentMm = 0);
    void centred(const QString &text, const QFont &type, QRgb colour);
    void put(const std::vector<AskStep> &trail);
    void dot(const AskStep &step, double y);
    int x(int from, int width) const { return m_mirrored ? m_size.width() - from - width : from; }
    QPdfWriter m_writer;
    QPainter m_painter;
    StickerImages m_stickers;
    QSize m_size; ///< without margins, dots
    bool m_mirrored;
    int m_sheet = 1;
    double m_y = 0, m_bottom = 0;
};

} // namespace pipit::app
