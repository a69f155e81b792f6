// SPDX-License-Identifier: Apache-2.0
// The paper under what is on a page: its colour, what is printed on it, and its shape.
#include "app/page/pagedocument.h"
#include "core/book/papershape.h"

namespace pipit::app {

void PageDocument::setPaper(const QColor &colour, int paperTemplate)
{
    const SetPaper step{colour.rgb() & 0xFFFFFFu, PaperTemplate(std::clamp(paperTemplate, 0, int(lastPaperTemplate)))};
    if (step == SetPaper{page().paper, page().paperTemplate}) return;
    endInk();
    putBack();
    if (perform({{step}})) Q_EMIT repaintNeeded({0, 0, double(page().w), double(page().h)});
}

/// What of its objects lies on the paper, bubbles apart.
std::optional<Box> PageDocument::seenContent() const
{
    std::optional<Box> out;
    const Box paper{0, 0, double(page().w), double(page().h)};
    for (const auto &object : page().objects) {
        if (std::holds_alternative<VoiceNote>(object.what) || std::holds_alternative<VideoClip>(object.what)) continue;
        const auto box = PagePainter::boxOf(object);
        if (!box.meets(paper)) continue;
        const Box seen{std::max(box.left, paper.left), std::max(box.top, paper.top), std::min(box.right, paper.right),
                       std::min(box.bottom, paper.bottom)};
        out = out ? out->united(seen) : seen;
    }
    return out;
}

void PageDocument::setTall(bool tall)
{
    if (tall == this->tall() || m_readOnly) return;
    endInk();
    putBack();
    select(-1);
    const SetSize wanted{page().h, page().w};
    // Nothing has happened since it had the other shape: then it is as it was, to the last point.
    const auto *back = m_editor.next();
    const bool justTurned = back && sizeOf(*back) == wanted;
    if (perform(justTurned ? *back : reshaped(page(), wanted.w, wanted.h, seenContent()))) Q_EMIT pageReplaced();
}

} // namespace pipit::app
