// SPDX-License-Identifier: Apache-2.0
#include "app/visit/inkpad.h"

#include "app/visit/begunnotes.h"
#include "app/visit/inklines.h"
#include "app/visit/visitnotes.h"
#include "core/book/pagecodec.h"
#include "core/format/limits.h"

namespace pipit::app {

namespace {

using begunnotes::Way;

/// All lines; the draft goes with the last of them, so that a kill in between repeats a line rather than losing one.
Result<EntryRef> postLines(DeviceSession &session, const VisitDraft::Child &child, const Page &sheet)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &profile = *session.profile();
    Result<EntryRef> last = Error{Code::NotFound, "nothing was written"};
    const auto lines = inkLines(sheet);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        PIPIT_TRY_SET(const auto bytes, encodeSnapshot(lines[i]));
        const MemorySource source(bytes);
        PIPIT_TRY_SET(auto stored, profile.blobs().seal(source, limits::maxOtherBlob));
        std::vector<MediaRef> media;
        media.push_back({stored.blob.id, std::move(stored.key), bytes.size(), std::string(inksheet::mime), MediaKind::Ink, 0});
        NoteContent note;
        note.visit = child.id;
        last = VisitNotes::post(session, child.circle, note, std::move(media), i + 1 == lines.size() ? std::optional(sheet.id) : std::nullopt);
        PIPIT_TRY(last);
    }
    return last;
}

} // namespace

InkPad::InkPad(QObject *parent) : QObject(parent)
{
    m_editor.document()->setTool(PageDocument::FeltPen);
    m_editor.document()->setInkWidth(48);
    connect(m_editor.document(), &PageDocument::changed, this, &InkPad::look);
    connect(m_editor.document(), &PageDocument::pageReplaced, this, &InkPad::look);
    connect(&m_editor, &EditorController::openChanged, this, &InkPad::look);
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        m_ready = m_opening = false;
        Q_EMIT changed();
    });
}

qreal InkPad::lineStep()
{
    return qreal(inksheet::step) / pagelimits::width;
}

int InkPad::lines()
{
    return inksheet::lines;
}

void InkPad::look()
{
    m_empty = m_editor.document()->page().objects.empty();
    Q_EMIT changed();
}

void InkPad::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    m_visit = visit;
    if (visit) connect(visit, &OpenVisit::rowChanged, this, [this](const QString &circle) {
        if (circle == m_circle && !m_ready) open();
    });
    open();
}

void InkPad::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    if (m_ready && !m_empty) putAway();
    m_circle = circle;
    m_ready = m_opening = false;
    open();
}

std::optional<VisitDraft::Child> InkPad::child() const
{
    const auto *row = m_visit ? m_visit->row(m_circle) : nullptr;
    return row ? std::optional(row->child) : std::nullopt;
}

void InkPad::open()
{
    const auto its = child();
    if (!its || m_opening || m_ready) return;
    m_opening = true;
    Session::create(nullptr, nullptr)->vault().ask(
        this, [prompt = begunnotes::promptOf(Way::Ink, *its)](DeviceSession &session) { return begunnotes::find(session, prompt); },
        [this, its, asked = m_circle](std::optional<PageId> found) {
            if (asked != m_circle || !m_opening) return;
            m_opening = false;
            m_ready = true;
            if (found) m_editor.openDraft(PageKey{found, {}, {}}.text());
            else startFresh(*its);
            Q_EMIT changed();
        });
}

void InkPad::startFresh(const VisitDraft::Child &child)
{
    const auto prompt = begunnotes::promptOf(Way::Ink, child);
    m_editor.startAnswer(QString::fromStdString(prompt.pack), QString::fromStdString(prompt.id), {}, 0);
}

void InkPad::putAway()
{
    const auto its = child();
    if (!its || !m_ready || m_empty) return;
    m_editor.keepNow();
    auto sheet = m_editor.document()->page();
    m_editor.forget(); // its rows stay in the vault until the last line is a note
    startFresh(*its);
    Session::create(nullptr, nullptr)->vault().ask(
        this, [child = *its, sheet = std::move(sheet)](DeviceSession &session) { return postLines(session, child, sheet); },
        [this, visit = m_visit](const Result<EntryRef> &result) {
            if (visit) visit->told(result);
            if (result || !m_empty) return;
            m_ready = false; // what could not become notes is on the sheet again
            open();
        });
}

} // namespace pipit::app
