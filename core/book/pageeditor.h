// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/pagechange.h"

#include <deque>

namespace pipit {

/// A page that is being made, with all that can be undone: there is no end to it but the first page. Pure: no clock, no
/// storage. Every function that changes the page returns the change as the draft must keep it, undo and redo among them.
class PageEditor
{
public:
    explicit PageEditor(Page page) : m_page(std::move(page)) {}
    /// A draft as it was left, and what could be undone and redone then, as far back as its snapshot.
    /// Errors: those of replay().
    static Result<PageEditor> reopen(ByteView snapshot, std::span<const Bytes> changes);

    const Page &page() const { return m_page; }
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }

    /// `joined`: one act with the change before, undone together with it (a long stroke kept in parts).
    /// Errors: as apply(); nothing is changed then.
    Result<void> apply(const PageChange &change, bool joined = false);
    /// nullopt when there is nothing to undo or redo.
    std::optional<PageChange> undo();
    std::optional<PageChange> redo();
    /// As undo(), but not to be redone: an act that broke off.
    std::optional<PageChange> takeBack();
    /// What undo() would do; nullptr when there is nothing to undo.
    const PageChange *next() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    /// Forgets what could be undone, as sharing must (what is shared is what can be seen).
    void forgetHistory();

private:
    Result<void> goOver(const PageChange &kept);
    static std::optional<PageChange> step(Page &page, std::deque<PageChange> &from, std::deque<PageChange> &to,
                                          Act act);
    Page m_page;
    std::deque<PageChange> m_undo, m_redo; // newest last
};

} // namespace pipit
