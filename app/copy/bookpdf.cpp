// SPDX-License-Identifier: Apache-2.0
#include "app/copy/bookpdf.h"

#include "app/page/pageraster.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPainterPath>
#include <QSvgRenderer>

namespace pipit::app {

using namespace sheet;

namespace {

constexpr double marginMm = 18, pictureMm = 174, tallMm = 168, footMm = 9, trailMm = 9, dotMm = 4.2;
// Paper looks the same in the dark.
constexpr QRgb meadow = 0xFF477A54, line = 0xFFB9B4A8, hill = 0xFFC6D9B4, nearHill = 0xFFA9C795, sun = 0xFFF2B035;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(BookPdf)
};

QPageLayout layout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter};
}

QPainterPath hills(double width, double top, double bottom, double step, double high)
{
    QPainterPath path(QPointF(0, bottom));
    path.lineTo(0, top);
    for (double x = 0; x < width; x += step) path.quadTo(QPointF(x + step / 2, top - high), QPointF(std::min(width, x + step), top));
    path.lineTo(width, bottom);
    path.closeSubpath();
    return path;
}

} // namespace

QSize BookPdf::pictureSize(const Page &page)
{
    const double scale = std::min(dots(pictureMm) / double(page.w), dots(tallMm) / double(page.h));
    return {int(page.w * scale), int(page.h * scale)};
}

BookPdf::BookPdf(QIODevice &device, const CopyPlan &plan, bool mirrored) : m_writer(&device), m_mirrored(mirrored)
{
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout(layout());
    m_writer.setTitle(plan.name.isEmpty() ? Say::tr("My book") : Say::tr("The book of %1").arg(plan.name));
    m_writer.setCreator(QStringLiteral("Pipit"));
    m_size = layout().paintRectPixels(dotsPerInch).size();
    m_bottom = m_size.height() - dots(footMm);
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::LosslessImageRendering); // JPEG would smudge the ink
    m_painter.setRenderHint(QPainter::Antialiasing);
    cover(plan);
}

void BookPdf::cover(const CopyPlan &plan)
{
    const double width = m_size.width(), ground = dots(118);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor::fromRgb(sun));
    m_painter.drawEllipse(QPointF(width - dots(26), dots(26)), dots(11), dots(11));
    m_painter.setBrush(QColor::fromRgb(hill));
    m_painter.drawPath(hills(width, dots(88), ground, width / 2, dots(34)));
    m_painter.setBrush(QColor::fromRgb(nearHill));
    m_painter.drawPath(hills(width, dots(106), ground, width / 3, dots(18)));
    auto name = QStringLiteral(":/pipit/faces/%1.svg").arg(plan.face);
    if (!QFile::exists(name)) name = QStringLiteral(":/pipit/faces/someone.svg");
    QSvgRenderer(name).render(&m_painter, QRectF(width / 2 - dots(31), dots(40), dots(62), dots(62)));

    m_y = ground + dots(12);
    centred(m_writer.title(), font(30, true), ink);
    m_y += dots(2);
    centred(Say::tr("Made on %1").arg(plan.day), font(13), ink);
    const int pages = int(plan.pages.size());
    centred(pages == 1 ? Say::tr("1 page") : Say::tr("%n pages", nullptr, pages), font(13), ink);
    m_y += dots(10);
    put(Say::tr("This file is a copy. Whoever has it can read it and pass it on."), font(13, true), ink);
    m_y += dots(3);
    put(plan.handedOver ? Say::tr("In it is what was shared with the person who made this file, and what came of it. Pages that are only on a tablet are not in it. Nor are those that were posted without a copy, or taken back.")
                        : Say::tr("Under each page it says who it was shared with. What was shared, the council can open too."), font(12), soft);
    m_y += dots(3);
    put(plan.withSounds ? Say::tr("Voice notes and films lie beside this file. Each page has a folder of its own.") : Say::tr("Voice notes and films are not in this copy. They stay in Pipit."), font(12), soft);
    m_y += dots(3);
    put(Say::tr("The child it is about may ask for all that the council has written about them."), font(12), soft);
}

void BookPdf::foot()
{
    const double top = m_size.height() - dots(5);
    const auto number = QLocale().toString(m_sheet);
    const Paragraph said(Say::tr("A copy. Whoever has this file can read it."), font(9), m_size.width() - dots(16), m_mirrored);
    m_painter.setPen(QColor::fromRgb(soft));
    said.drawLine(m_painter, 0, {double(x(0, m_size.width() - dots(16))), top});
    const Paragraph at(number, font(9), dots(14), !m_mirrored); // at the other end
    at.drawLine(m_painter, 0, {double(x(m_size.width() - dots(14), dots(14))), top});
}

void BookPdf::nextSheet()
{
    m_writer.newPage();
    ++m_sheet;
    foot();
    m_y = 0;
}

void BookPdf::keep(double mm)
{
    if (m_y + dots(mm) > m_bottom) nextSheet();
}

void BookPdf::put(const QString &text, const QFont &type, QRgb colour, double indentMm)
{
    const int width = m_size.width() - dots(indentMm);
    for (const auto &part : text.split(u'\n')) {
        const Paragraph paragraph(part, type, width, m_mirrored);
        for (int i = 0; i < paragraph.lines(); ++i) {
            if (m_y + paragraph.lineHeight() > m_bottom) nextSheet();
            m_painter.setPen(QColor::fromRgb(colour));
            paragraph.drawLine(m_painter, i, {double(x(dots(indentMm), width)), m_y});
            m_y += paragraph.lineHeight();
        }
    }
}

void BookPdf::centred(const QString &text, const QFont &type, QRgb colour)
{
    m_painter.setFont(type);
    m_painter.setPen(QColor::fromRgb(colour));
    QRectF used;
    m_painter.drawText(QRectF(0, m_y, m_size.width(), dots(80)), int(Qt::TextWordWrap | Qt::AlignHCenter), text, &used);
    m_y += used.height() + dots(1);
}

void BookPdf::head(const CopyPage &page)
{
    nextSheet();
    put(page.title.isEmpty() ? Say::tr("A page") : page.title, font(18, true), ink);
    put(page.about, font(11), soft);
    m_y += dots(4);
}

void BookPdf::saySounds(const Page &page, const std::vector<SoundSaid> &sounds)
{
    std::size_t next = 0;
    for (const auto &object : page.objects) {
        const auto *note = std::get_if<VoiceNote>(&object.what);
        const auto *clip = std::get_if<VideoClip>(&object.what);
        if (!note && !clip) continue;
        const auto what = (note ? Say::tr("Voice note, %1.") : Say::tr("Film, %1.")).arg(words::duration(int(note ? note->ms : clip->ms)));
        const auto *said = next < sounds.size() ? &sounds[next] : nullptr;
        ++next;
        QString where;
        if (!said) where = Say::tr("It is not in this copy.");
        else if (said->state == SoundSaid::State::In) where = Say::tr("It is in the file “%1”.").arg(said->file.section(u'/', -1));
        else if (said->state == SoundSaid::State::NotHere) where = Say::tr("It had not come yet, so it is not in this copy.");
        else where = Say::tr("It is damaged, so it is not in this copy.");
        put(what + u' ' + where, font(11), soft);
    }
}

void BookPdf::add(const CopyPage &page, const CopyPicture &picture, const std::vector<SoundSaid> &sounds)
{
    head(page);
    const auto size = pictureSize(picture.page);
    const QRect place(QPoint((m_size.width() - size.width()) / 2, int(m_y)), size);
    m_painter.drawImage(place, renderPage(picture.page, size.width(), m_stickers, [&picture](std::uint32_t blob, int) {
        const auto photo = picture.photos.find(blob);
        return photo == picture.photos.end() ? QImage() : photo->second;
    }));
    m_painter.setPen(QPen(QColor::fromRgb(soft), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(place.adjusted(-2, -2, 1, 1));
    m_y = place.bottom() + dots(4);
    if (!picture.whole) put(Say::tr("A photo of this page had not come yet."), font(11), soft);
    saySounds(picture.page, sounds);
    QStringList written;
    for (const auto &object : picture.page.objects) {
        if (const auto *box = std::get_if<TextBox>(&object.what)) written.append(QString::fromStdString(box->text).simplified());
    }
    written.removeAll(QString());
    if (!written.isEmpty()) put(Say::tr("Written on the page: %1").arg(written.join(QStringLiteral(" / "))), font(11), soft);
    put(page.trail);
}

void BookPdf::addLost(const CopyPage &page)
{
    head(page);
    put(Say::tr("This page could not be put in. It is still kept in Pipit."), font(12), ink);
    put(page.trail);
}

void BookPdf::dot(const AskStep &step, double y)
{
    const double radius = dots(dotMm) / 2.0;
    const QPointF at(x(0, dots(dotMm)) + radius, y);
    const bool toCome = step.look == AskStep::Look::ToCome;
    m_painter.setPen(QPen(QColor::fromRgb(toCome ? soft : meadow), dots(0.4), toCome ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(toCome ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgb(meadow)));
    m_painter.drawEllipse(at, radius, radius);
}

void BookPdf::put(const std::vector<AskStep> &trail)
{
    if (trail.empty()) return;
    m_y += dots(4);
    keep(20);
    for (std::size_t i = 0; i < trail.size(); ++i) {
        const auto &step = trail[i];
        keep(14); // a heading and a line of it
        const int from = m_sheet;
        const double top = m_y;
        const bool toCome = step.look == AskStep::Look::ToCome;
        put(step.heading, font(12, !toCome), toCome ? soft : ink, trailMm);
        const double middle = top + Paragraph(step.heading, font(12), m_size.width()).lineHeight() / 2;
        if (!step.words.isEmpty()) put(step.words, font(11), ink, trailMm);
        m_y += dots(2.5);
        if (from == m_sheet) { // a line that would run over the edge of a sheet is left out
            if (i + 1 < trail.size()) {
                m_painter.setPen(QPen(QColor::fromRgb(line), dots(0.6)));
                const double at = x(0, dots(dotMm)) + dots(dotMm) / 2.0;
                m_painter.drawLine(QPointF(at, middle + dots(3)), QPointF(at, std::min(m_bottom, m_y)));
            }
            dot(step, middle);
        }
    }
}

void BookPdf::add(const std::vector<CopyAsk> &asks)
{
    if (asks.empty()) return;
    nextSheet();
    put(Say::tr("What I asked for, and what came of it"), font(20, true), ink);
    for (const auto &ask : asks) {
        m_y += dots(7);
        keep(34);
        put(ask.title, font(14, true), ink);
        put(ask.trail);
    }
}

} // namespace pipit::app
