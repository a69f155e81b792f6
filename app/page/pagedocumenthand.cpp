// SPDX-License-Identifier: Apache-2.0
// What a hand does on a page: choosing, carrying, drawing, rubbing.
#include "app/page/pagedocument.h"

#include <cmath>
#include <numbers>

namespace pipit::app {

namespace {
/// The rubber is broader than the pen of the same width: a child rubs out with the side of it.
constexpr int rubberFactor = 4;
constexpr std::int32_t margin = 4000; // how far outside the paper a stroke is still followed
}

void PageDocument::select(int index)
{
    if (m_readOnly || index < 0 || std::size_t(index) >= page().objects.size()) index = -1;
    if (index == m_selected) return;
    putBack();
    m_selected = index;
    Q_EMIT selectedChanged();
}

QString PageDocument::selectedText() const
{
    const auto object = selectedObject();
    const auto *box = object ? std::get_if<TextBox>(&object->what) : nullptr;
    return box ? QString::fromStdString(box->text) : QString();
}

PageDocument::Kind PageDocument::selectedKind() const
{
    return m_selected < 0 ? NoKind : Kind(page().objects[std::size_t(m_selected)].what.index() + 1);
}

QColor PageDocument::selectedColour() const
{
    const auto object = selectedObject();
    const auto *box = object ? std::get_if<TextBox>(&object->what) : nullptr;
    return box ? QColor::fromRgb(box->colour) : QColor(Qt::black);
}

int PageDocument::selectedTextSize() const
{
    const auto object = selectedObject();
    const auto *box = object ? std::get_if<TextBox>(&object->what) : nullptr;
    return box ? box->size : 0;
}

void PageDocument::setSelectedText(const QString &text)
{
    setSelectedWords(text, selectedColour(), selectedTextSize());
}

void PageDocument::setSelectedWords(const QString &text, const QColor &colour, int size)
{
    const auto object = selectedObject();
    const auto *old = object ? std::get_if<TextBox>(&object->what) : nullptr;
    if (!old) return;
    auto box = *old;
    box.text = text.toStdString();
    box.colour = colour.rgb() & 0xFFFFFFu;
    box.size = std::clamp(size, 100, 2'000);
    if (box == *old) return;
    putBack();
    const auto before = PagePainter::boxOf(*object);
    if (!perform({{SetText{std::size_t(m_selected), std::move(box)}}})) return;
    Q_EMIT repaintNeeded(before.united(PagePainter::boxOf(page().objects[std::size_t(m_selected)])));
    Q_EMIT selectedChanged();
}

int PageDocument::objectAt(qreal x, qreal y) const
{
    for (auto i = int(page().objects.size()) - 1; i >= 0; --i) {
        const auto &object = page().objects[std::size_t(i)];
        if (std::holds_alternative<Stroke>(object.what)) continue;
        if (PagePainter::ownBoxOf(object).contains(toOwn(object.place, {x, y}))) return i;
    }
    return -1;
}

void PageDocument::pickUp()
{
    if (m_selected < 0 || m_carried || m_readOnly) return;
    endInk();
    const auto &object = page().objects[std::size_t(m_selected)];
    m_carried = object.place;
    Q_EMIT repaintNeeded(PagePainter::boxOf(object));
    Q_EMIT carriedChanged();
}

void PageDocument::carry(const std::function<void(Placement &)> &change)
{
    if (!m_carried) return;
    change(*m_carried);
    Q_EMIT carriedChanged();
    Q_EMIT selectedChanged();
}

void PageDocument::carryTo(qreal x, qreal y)
{
    carry([&](Placement &place) {
        place.x = std::int32_t(std::lround(std::clamp(x, 0.0, double(page().w))));
        place.y = std::int32_t(std::lround(std::clamp(y, 0.0, double(page().h))));
    });
}

void PageDocument::stretchTowards(qreal x, qreal y)
{
    const auto object = selectedObject();
    if (!object) return;
    const auto own = PagePainter::ownBoxOf(*object);
    const double corner = std::hypot(own.right, own.bottom);
    carry([&](Placement &place) {
        const double way = std::hypot(x - place.x, y - place.y);
        place.scale = std::int32_t(std::lround(std::clamp(way / corner * 1000, 200.0, 8000.0)));
    });
}

void PageDocument::turnTowards(qreal x, qreal y)
{
    carry([&](Placement &place) {
        const double degrees = std::atan2(x - place.x, place.y - y) * 180 / std::numbers::pi;
        // Upright again without having to aim: within four degrees of a quarter turn it snaps.
        const double quarter = std::round(degrees / 90) * 90;
        const double turned = std::abs(degrees - quarter) < 4 ? quarter : degrees;
        place.turn = (std::int32_t(std::lround(turned * 100)) + 36'000) % 36'000;
    });
}

void PageDocument::putDown()
{
    if (!m_carried) return;
    const auto index = std::size_t(m_selected);
    const auto place = *std::exchange(m_carried, std::nullopt);
    if (place != page().objects[index].place) perform({{MoveObject{index, place}}});
    Q_EMIT carriedChanged();
    Q_EMIT repaintNeeded(PagePainter::boxOf(page().objects[index]));
}

void PageDocument::putBack()
{
    if (!m_carried) return;
    m_carried.reset();
    Q_EMIT carriedChanged();
    Q_EMIT selectedChanged();
    Q_EMIT repaintNeeded(PagePainter::boxOf(page().objects[std::size_t(m_selected)]));
}

InkPoint PageDocument::inkPoint(QPointF at, int pressure, quint64 ms) const
{
    const auto place = [](double value, std::int32_t limit) {
        return std::int32_t(std::lround(std::clamp(value, double(-margin), double(limit + margin))));
    };
    const auto since = std::min<quint64>(ms > m_inkStart ? ms - m_inkStart : 0, pagelimits::mediaMs);
    const auto last = m_stroke && !std::get<Stroke>(m_stroke->what).points.empty()
        ? std::get<Stroke>(m_stroke->what).points.back().ms
        : 0u;
    return {place(at.x(), page().w), place(at.y(), page().h), std::uint8_t(std::clamp(pressure, 0, 255)),
            std::max(last, std::uint32_t(since))};
}

void PageDocument::beginInk(QPointF at, int pressure, quint64 ms, bool rubs)
{
    if (m_readOnly || (m_tool == Hand && !rubs)) return;
    endInk();
    putBack();
    select(-1);
    m_inkStart = m_keptAt = ms;
    if (m_tool == Rubber || rubs) {
        m_rubber = std::make_unique<RubberPass>(page(), m_inkWidth * rubberFactor);
        m_rubberKept = false;
        m_rubbedTo = {at.x(), at.y()};
        addInk(at, pressure, ms);
        return;
    }
    m_stroke = PageObject{{}, Stroke{pipit::Tool(m_tool), m_colour.rgb() & 0xFFFFFFu, m_inkWidth, {}}};
    m_kept = 0;
    std::get<Stroke>(m_stroke->what).points.push_back(inkPoint(at, pressure, ms));
    Q_EMIT inkBegan(*m_stroke);
    m_keepTimer.start();
}

void PageDocument::addInk(QPointF at, int pressure, quint64 ms)
{
    if (!inking()) return;
    if (!m_keepTimer.isActive()) m_keepTimer.start();
    if (m_stroke) {
        const auto point = inkPoint(at, pressure, ms);
        std::get<Stroke>(m_stroke->what).points.push_back(point);
        Q_EMIT inkGrew(point);
        keepIfDue(ms);
        return;
    }
    const Point to{at.x(), at.y()};
    if (const auto box = m_rubber->rub(m_rubbedTo, to)) Q_EMIT repaintNeeded(*box);
    m_rubbedTo = to;
    keepIfDue(ms);
}

/// The timer is for a finger that rests; one that moves keeps by its own clock, however busy the event loop is.
void PageDocument::keepIfDue(quint64 ms)
{
    if (ms < m_keptAt + keepEveryMs) return;
    m_keptAt = ms;
    keepNow();
}

void PageDocument::keepNow()
{
    if (m_stroke) {
        const auto &points = std::get<Stroke>(m_stroke->what).points;
        if (m_kept == points.size()) return;
        PageChange change;
        if (m_kept == 0) change = pipit::addObject(page(), *m_stroke);
        else change.steps.push_back(AppendPoints{page().objects.size() - 1, {points.begin() + std::ptrdiff_t(m_kept), points.end()}});
        const bool joined = m_kept > 0;
        m_kept = points.size();
        if (perform(change, joined)) return;
        // No room: what did not go into the page must not stay on the screen either.
        const auto box = boxOf(*m_stroke).grown(1.5 * m_inkWidth);
        m_stroke.reset();
        Q_EMIT inkCancelled();
        Q_EMIT repaintNeeded(box);
    } else if (m_rubber && !m_rubber->empty()) {
        const auto change = m_rubber->finish();
        m_rubber.reset();
        if (perform(change, m_rubberKept)) m_rubberKept = true;
        m_rubber = std::make_unique<RubberPass>(page(), m_inkWidth * rubberFactor);
    }
}

void PageDocument::endInk()
{
    if (!inking()) return;
    m_keepTimer.stop();
    keepNow();
    m_rubber.reset();
    if (!std::exchange(m_stroke, std::nullopt)) return;
    Q_EMIT inkEnded();
}

void PageDocument::cancelInk()
{
    if (!inking()) return;
    m_keepTimer.stop();
    const bool wasStroke = m_stroke.has_value(), kept = m_kept > 0;
    m_stroke.reset();
    m_rubber.reset();
    if (wasStroke) Q_EMIT inkCancelled();
    if (wasStroke ? kept : m_rubberKept)
        if (const auto change = m_editor.takeBack()) tell(*change);
    if (!wasStroke) Q_EMIT repaintNeeded({0, 0, double(page().w), double(page().h)});
}

} // namespace pipit::app
