// SPDX-License-Identifier: Apache-2.0
#include "core/book/pageeditor.h"

namespace pipit {

namespace {
constexpr std::size_t depth = 200;
}

Result<void> PageEditor::apply(const PageChange &change, bool joined)
{
    PIPIT_TRY_SET(auto back, pipit::apply(m_page, change));
    m_redo.clear();
    if (joined && !m_undo.empty()) {
        auto &last = m_undo.back().steps;
        last.insert(last.begin(), std::make_move_iterator(back.steps.begin()), std::make_move_iterator(back.steps.end()));
        return {};
    }
    m_undo.push_back(std::move(back));
    if (m_undo.size() > depth) m_undo.pop_front();
    return {};
}

std::optional<PageChange> PageEditor::step(Page &page, std::deque<PageChange> &from, std::deque<PageChange> &to)
{
    if (from.empty()) return std::nullopt;
    auto change = std::move(from.back());
    from.pop_back();
    auto back = pipit::apply(page, change);
    if (!back) return std::nullopt;
    to.push_back(std::move(back).value());
    return change;
}

std::optional<PageChange> PageEditor::undo()
{
    return step(m_page, m_undo, m_redo);
}

std::optional<PageChange> PageEditor::redo()
{
    return step(m_page, m_redo, m_undo);
}

std::optional<PageChange> PageEditor::takeBack()
{
    auto change = undo();
    m_redo.clear();
    return change;
}

void PageEditor::forgetHistory()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace pipit
