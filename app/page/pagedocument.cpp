// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagedocument.h"

#include <cmath>

namespace pipit::app {

namespace {

constexpr std::int32_t newStickerScale = 1250, newTextSize = 320, newTextWidth = 6000;

Box united(const std::optional<Box> &a, const Box &b)
{
    return a ? a->united(b) : b;
}

void grow(Placement &place, double factor)
{
    place.scale = std::clamp(std::int32_t(std::lround(place.scale * factor)), std::int32_t(200), std::int32_t(8000));
}

std::int32_t wholeTurn(double hundredths)
{
    const auto turn = std::int32_t(std::lround(hundredths)) % 36'000;
    return turn < 0 ? turn + 36'000 : turn;
}

std::int32_t whole(double value, std::int32_t limit)
{
    return std::int32_t(std::lround(std::clamp(value, 0.0, double(limit))));
}

} // namespace

PageDocument::PageDocument(QObject *parent) : QObject(parent)
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepEveryMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &PageDocument::keepNow);
}

void PageDocument::setEditor(PageEditor editor)
{
    cancelInk();
    m_carried.reset();
    select(-1);
    m_editor = std::move(editor);
    m_titling = false;
    Q_EMIT pageReplaced();
    Q_EMIT changed();
}

PageView PageDocument::view() const
{
    return {page(), m_rubber.get(), m_carried ? std::optional(std::size_t(m_selected)) : std::nullopt, SIZE_MAX, false};
}

std::optional<PageObject> PageDocument::selectedObject() const
{
    if (m_selected < 0) return std::nullopt;
    auto object = page().objects[std::size_t(m_selected)];
    if (m_carried) object.place = *m_carried;
    return object;
}

void PageDocument::setTool(Tool tool)
{
    if (tool == m_tool) return;
    endInk();
    m_tool = tool;
    Q_EMIT toolChanged();
    if (tool != Hand) select(-1);
}

void PageDocument::setColour(const QColor &colour)
{
    if (colour == m_colour || !colour.isValid()) return;
    m_colour = colour;
    Q_EMIT toolChanged();
}

void PageDocument::setInkWidth(int width)
{
    if (width == m_inkWidth) return;
    m_inkWidth = std::clamp(width, 8, 1000);
    Q_EMIT toolChanged();
}

void PageDocument::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly) return;
    endInk();
    putBack();
    select(-1);
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

void PageDocument::tell(const PageChange &change)
{
    if (const auto bytes = encodeChange(change)) Q_EMIT changeMade(*bytes);
    Q_EMIT changed();
}

bool PageDocument::perform(PageChange change, bool joined)
{
    if (m_readOnly) return false;
    if (!m_editor.apply(change, joined)) {
        Q_EMIT full();
        return false;
    }
    change.act = joined ? Act::Joined : Act::Own;
    m_titling = false;
    tell(change);
    return true;
}

void PageDocument::repaintDifference(const std::vector<PageObject> &before)
{
    const auto &after = page().objects;
    const auto shorter = std::min(before.size(), after.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == after[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    std::optional<Box> box;
    for (const auto *objects : {&before, &after})
        for (std::size_t i = head; i < objects->size() - tail; ++i) {
            const auto &object = (*objects)[i];
            const auto *stroke = std::get_if<Stroke>(&object.what);
            box = united(box, PagePainter::boxOf(object).grown(stroke ? stroke->width * object.place.scale / 1000.0 : 0));
        }
    if (!box) return;
    std::size_t many = 8;
    bool onlyMoved = before.size() == after.size();
    for (auto i = head; onlyMoved && i < after.size() - tail; ++i) {
        onlyMoved = std::holds_alternative<Sticker>(after[i].what) && before[i].what == after[i].what;
        if (many > 0 && before[i] != after[i]) --many;
    }
    if (onlyMoved && many == 0) Q_EMIT stickersMoved(int(head), *box);
    else Q_EMIT repaintNeeded(*box);
}

void PageDocument::walk(const std::function<std::optional<PageChange>()> &step)
{
    if (m_readOnly) return;
    endInk();
    putBack();
    m_titling = false;
    const auto before = page().objects;
    const auto paper = std::pair(page().paper, page().paperTemplate);
    const auto size = std::pair(page().w, page().h);
    const auto change = step();
    if (!change) return;
    select(-1);
    if (size != std::pair(page().w, page().h)) Q_EMIT pageReplaced();
    else if (paper != std::pair(page().paper, page().paperTemplate)) Q_EMIT repaintNeeded({0, 0, double(page().w), double(page().h)});
    else repaintDifference(before);
    tell(*change);
}

void PageDocument::undo()
{
    walk([this] { return m_editor.undo(); });
}

void PageDocument::redo()
{
    walk([this] { return m_editor.redo(); });
}

/// Letter after letter is one act until something else is done.
void PageDocument::setTitle(const QString &title)
{
    if (title == this->title()) return;
    endInk();
    if (perform({{SetTitle{title.toStdString()}}}, m_titling)) m_titling = true;
}

void PageDocument::addAndSelect(PageObject object)
{
    endInk();
    putBack();
    const auto box = PagePainter::boxOf(object);
    if (!perform(pipit::addObject(page(), std::move(object)))) return;
    Q_EMIT repaintNeeded(box);
    select(int(page().objects.size()) - 1);
}

void PageDocument::placeSticker(int set, int id, int skin, qreal x, qreal y)
{
    addAndSelect({{whole(x, page().w), whole(y, page().h), newStickerScale, 0, false},
                  Sticker{std::uint16_t(set), std::uint16_t(id), std::uint8_t(skin)}});
}

/// One after the other near the middle, so that none hides the one before.
QPointF PageDocument::freePlace() const
{
    constexpr std::int32_t aside = 480;
    auto x = page().w / 2, y = page().h / 2;
    const auto taken = [&](const PageObject &object) { return object.place.x == x && object.place.y == y; };
    for (int tries = 0; tries < 8 && std::any_of(page().objects.begin(), page().objects.end(), taken); ++tries) {
        x += aside;
        y += aside / 2;
    }
    return QPointF(x, y);
}

void PageDocument::addSticker(int set, int id, int skin)
{
    const auto place = freePlace();
    placeSticker(set, id, skin, place.x(), place.y());
}

void PageDocument::addText(const QString &text)
{
    addWords(text, m_colour, newTextSize);
}

void PageDocument::addWords(const QString &text, const QColor &colour, int size)
{
    TextBox box{newTextWidth, std::clamp(size, 100, 2'000), colour.rgb() & 0xFFFFFFu, text.toStdString()};
    const auto top = whole((page().h - heightOf(box)) / 2, page().h);
    addAndSelect({{(page().w - newTextWidth) / 2, top, 1000, 0, false}, std::move(box)});
}

void PageDocument::addVoice(std::uint32_t blob, const Bytes &waveform, std::uint32_t ms)
{
    // Bubbles pile up from the bottom right corner, each a little higher, so that none hides another.
    const auto notes = std::count_if(page().objects.begin(), page().objects.end(), [](const PageObject &object) {
        return std::holds_alternative<VoiceNote>(object.what);
    });
    constexpr auto gap = std::int32_t(160);
    const auto place = std::int32_t(notes % 6) * (std::int32_t(bubbleHeight) + gap);
    addAndSelect({{page().w - std::int32_t(bubbleWidth) / 2 - gap, page().h - std::int32_t(bubbleHeight) / 2 - gap - place,
                   1000, 0, false},
                  VoiceNote{blob, ms, waveform}});
}

void PageDocument::removeObject(int index)
{
    if (index < 0 || std::size_t(index) >= page().objects.size()) return;
    endInk();
    putBack();
    const auto before = page().objects;
    if (!perform(pipit::removeObject(std::size_t(index)))) return;
    select(-1);
    repaintDifference(before);
}

void PageDocument::removeSelected()
{
    removeObject(m_selected);
}

void PageDocument::bringToFront()
{
    const auto last = int(page().objects.size()) - 1;
    if (m_selected < 0 || m_selected == last) return;
    putBack();
    if (!perform({{Reorder{std::size_t(m_selected), std::size_t(last)}}})) return;
    select(last);
    Q_EMIT repaintNeeded(PagePainter::boxOf(page().objects.back()));
}

void PageDocument::changePlace(const std::function<void(Placement &)> &change)
{
    pickUp();
    carry(change);
    putDown();
}

void PageDocument::makeBigger()
{
    changePlace([](Placement &place) { grow(place, 1.25); });
}

void PageDocument::makeSmaller()
{
    changePlace([](Placement &place) { grow(place, 0.8); });
}

void PageDocument::turn()
{
    changePlace([](Placement &place) { place.turn = wholeTurn(place.turn + 1500); });
}

void PageDocument::flip()
{
    changePlace([](Placement &place) { place.flip = !place.flip; });
}

void PageDocument::moveBy(qreal dx, qreal dy)
{
    changePlace([&](Placement &place) {
        place.x = whole(place.x + dx, page().w);
        place.y = whole(place.y + dy, page().h);
    });
}

} // namespace pipit::app
