// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

namespace pipit {

/// Replaces `removed` objects from `index` on by `inserted`: adding, removing, cutting up.
struct Splice {
    std::size_t index = 0, removed = 0;
    std::vector<PageObject> inserted;
    bool operator==(const Splice &) const = default;
};
/// A stroke grows at its end while it is drawn.
struct AppendPoints {
    std::size_t index = 0;
    std::vector<InkPoint> points;
    bool operator==(const AppendPoints &) const = default;
};
/// Keeps the first `count` points of a stroke, at least one.
struct KeepPoints {
    std::size_t index = 0, count = 0;
    bool operator==(const KeepPoints &) const = default;
};
struct MoveObject {
    std::size_t index = 0;
    Placement place;
    bool operator==(const MoveObject &) const = default;
};
/// From one place in the order back to front to another.
struct Reorder {
    std::size_t from = 0, to = 0;
    bool operator==(const Reorder &) const = default;
};
struct SetText {
    std::size_t index = 0;
    TextBox box;
    bool operator==(const SetText &) const = default;
};
struct SetTitle {
    std::string title;
    bool operator==(const SetTitle &) const = default;
};
struct SetPaper {
    std::uint32_t colour = 0;
    PaperTemplate paperTemplate = PaperTemplate::Blank;
    bool operator==(const SetPaper &) const = default;
};

/// Another shape of paper. Objects stay where their numbers say; papershape.h moves them along.
struct SetSize {
    std::int32_t w = 0, h = 0;
    bool operator==(const SetSize &) const = default;
};

using PageStep = std::variant<Splice, AppendPoints, KeepPoints, MoveObject, Reorder, SetText, SetTitle, SetPaper, SetSize>;

/// What a change is to those before it, so that a draft that is opened again can be undone as if it had never been
/// closed (PageEditor::reopen). It does not alter what the steps do.
enum class Act : std::uint8_t {
    Own = 0,       ///< an act of its own
    Joined = 1,    ///< goes on with the one before
    Undone = 2,    ///< takes back the newest that can be undone
    Redone = 3,    ///< does again what was undone last
    TakenBack = 4, ///< as Undone, and not to be redone: it broke off
};

/// What one act of the child does to a page: steps in order. Indexes mean the page as the steps before left it.
/// A draft is a snapshot and the changes since, each an opaque row in the vault.
struct PageChange {
    std::vector<PageStep> steps;
    Act act = Act::Own;
    bool empty() const { return steps.empty(); }
    bool operator==(const PageChange &) const = default;
};

PageChange addObject(const Page &page, PageObject object); ///< in front of everything
PageChange removeObject(std::size_t index);

/// Applies all steps or none and returns the change that takes them back. Errors: Invalid (an index or value that
/// this page does not have or allow), TooBig (the page would be over pagelimits).
Result<PageChange> apply(Page &page, const PageChange &change);

/// CBOR: an array of steps [kind, …]: 1 splice [index, removed, objects] · 2 append [index, points] · 3 keep
/// [index, count] · 4 move [index, x, y, scale, turn, flip] · 5 reorder [from, to] · 6 text [index, [object]] ·
/// 7 title [string] · 8 paper [colour, template] · 9 size [w, h]. A change that is not an act of its own begins with
/// 10 act [1 joined, 2 undone, 3 redone, 4 taken back]. Errors of encoding: Invalid, TooBig.
Result<Bytes> encodeChange(const PageChange &change);
/// Errors: TooNew (a kind of a later version), Corrupt, TooBig.
Result<PageChange> decodeChange(ByteView bytes);

/// A draft as it was kept: its snapshot and the changes since. Errors: those of decodePage and decodeChange;
/// Corrupt if a change does not fit.
Result<Page> replay(ByteView snapshot, std::span<const Bytes> changes);

} // namespace pipit
