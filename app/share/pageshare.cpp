// SPDX-License-Identifier: Apache-2.0
#include "app/share/pageshare.h"

#include "app/pages/thumbnails.h"
#include "core/book/flatten.h"
#include "core/book/pagecodec.h"

namespace pipit::app {

namespace {

constexpr std::string_view inkMime = "application/vnd.pipit.ink";

/// What is shared is what can be seen, with only the blobs that it names.
Result<EntryRef> post(DeviceSession &session, const Page &draft, const ShareChoice &choice, const Bytes &thumbnail)
{
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    auto &drafts = session.profile()->drafts();
    // A note for which there was no room would go with its draft.
    PIPIT_TRY_SET(const auto unfinished, drafts.interrupted(draft.id));
    if (unfinished) return Error{Code::DiskFull, "a voice note is not sealed yet"};
    const auto flat = flatten(draft);
    PIPIT_TRY_SET(auto encoded, encodePage(flat.page));
    std::optional<std::uint32_t> ink;
    if (!encoded.ink.empty()) {
        PIPIT_TRY_SET(ink, drafts.addMedia(draft.id, MemorySource(std::move(encoded.ink)), limits::maxOtherBlob, inkMime, MediaKind::Ink, 0));
    }
    PIPIT_TRY_SET(auto media, drafts.media(draft.id));
    auto entry = entryFor(circle, choice);
    entry.content = std::move(encoded.content);
    entry.draft = draft.id;
    entry.thumbnail = thumbnail;
    for (auto number : flat.blobs) {
        if (number >= media.size()) return Error{Code::Corrupt, "media of the draft"};
        entry.media.push_back(std::move(media[number]));
    }
    if (ink) entry.media.push_back(std::move(media[*ink]));
    return session.post(std::move(entry));
}

} // namespace

void PageShare::setEditor(EditorController *editor)
{
    if (m_editor == editor) return;
    if (m_editor) m_editor->document()->disconnect(this);
    m_editor = editor;
    if (m_editor) connect(m_editor->document(), &PageDocument::changed, this, &Shareable::titleChanged);
    Q_EMIT editorChanged();
    Q_EMIT titleChanged();
}

QString PageShare::title() const
{
    return m_editor ? m_editor->document()->title() : QString();
}

Shareable::Poster PageShare::poster(ShareChoice choice)
{
    m_keepCopy = choice.keepCopy;
    m_editor->keepNow();
    const auto &page = m_editor->document()->page();
    auto png = choice.keepCopy ? Thumbnails::encode(Thumbnails::draw(page, m_editor->media()->source())) : Bytes();
    return [page, choice = std::move(choice), png = std::move(png)](DeviceSession &session) { return post(session, page, choice, png); };
}

void PageShare::shared()
{
    if (!m_keepCopy) m_editor->forget();
}

} // namespace pipit::app
