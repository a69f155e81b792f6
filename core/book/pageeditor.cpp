// SPDX-License-Identifier: Apache-2.0
#include "core/book/pageeditor.h"

#include "core/book/pagecodec.h"

namespace pipit {

Result<PageEditor> PageEditor::reopen(ByteView snapshot, std::span<const Bytes> changes)
{
    PIPIT_TRY_SET(auto first, decodePage(snapshot));
    PageEditor out(std::move(first));
    for (const auto &bytes : changes) {
        PIPIT_TRY_SET(const auto change, decodeChange(bytes));
        if (!out.goOver(change)) return Error{Code::Corrupt, "change does not fit its draft"};
    }
    PIPIT_TRY(check(out.m_page));
    return out;
}

/// The steps say what becomes of the page, even where history begins later than it did then.
Result<void> PageEditor::goOver(const PageChange &kept)
{
    if (kept.act == Act::Own || kept.act == Act::Joined) return apply(kept, kept.act == Act::Joined);
    auto &from = kept.act == Act::Redone ? m_redo : m_undo;
    PIPIT_TRY_SET(auto back, pipit::apply(m_page, kept));
    if (!from.empty()) from.pop_back();
    if (kept.act == Act::TakenBack) m_redo.clear();
    else (kept.act == Act::Redone ? m_undo : m_redo).push_back(std::move(back));
    return {};
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
    return {};
}

std::optional<PageChange> PageEditor::step(Page &page, std::deque<PageChange> &from, std::deque<PageChange> &to, Act act)
{
    if (from.empty()) return std::nullopt;
    auto change = std::move(from.back());
    from.pop_back();
    auto back = pipit::apply(page, change);
    if (!back) return std::nullopt;
    to.push_back(std::move(back).value());
    change.act = act;
    return change;
}

std::optional<PageChange> PageEditor::undo()
{
    return step(m_page, m_undo, m_redo, Act::Undone);
}

std::optional<PageChange> PageEditor::redo()
{
    return step(m_page, m_redo, m_undo, Act::Redone);
}

std::optional<PageChange> PageEditor::takeBack()
{
    auto change = step(m_page, m_undo, m_redo, Act::TakenBack);
    m_redo.clear();
    return change;
}

void PageEditor::forgetHistory()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace pipit
