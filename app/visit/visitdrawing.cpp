// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitdrawing.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/pages/pagekey.h"
#include "app/review/livepage.h"
#include "app/review/reviewwriting.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace pipit::app {

namespace {

/// One draft for each child and review, so that one that was cut off is found again.
PageId draftFor(const CircleId &circle, const ReviewId &review)
{
    Bytes all(circle.bytes.begin(), circle.bytes.end());
    all.insert(all.end(), review.bytes.begin(), review.bytes.end());
    all.push_back('d');
    const auto digest = sha256(all);
    PageId name;
    std::copy_n(digest.bytes.begin(), name.bytes.size(), name.bytes.begin());
    return name;
}

Result<PageId> emptyPage(DeviceSession &session, const PageId &name)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &drafts = session.profile()->drafts();
    const auto before = drafts.load(name);
    if (before) return name;
    if (before.code() != Code::NotFound) return before.error();
    Page page;
    page.id = name;
    PIPIT_TRY_SET(const auto snapshot, encodeSnapshot(page));
    PIPIT_TRY(drafts.create(name, snapshot));
    return name;
}

} // namespace

VisitDrawing::VisitDrawing(QObject *parent) : QObject(parent)
{
    connect(&m_editor, &EditorController::openChanged, this, &VisitDrawing::changed);
    connect(&m_editor, &EditorController::noticeChanged, this, [this] { tell(m_editor.notice()); });
    connect(m_editor.document(), &PageDocument::changed, this, &VisitDrawing::changed);
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        m_busy = false;
        tell({});
    });
}

void VisitDrawing::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    if (m_visit) m_visit->disconnect(this);
    m_visit = visit;
    if (visit) {
        connect(visit, &OpenVisit::rowChanged, this, &VisitDrawing::changed);
        connect(visit, &OpenVisit::changed, this, &VisitDrawing::changed);
    }
    Q_EMIT changed();
}

void VisitDrawing::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    m_circle = circle;
    Q_EMIT changed();
}

bool VisitDrawing::taken() const
{
    auto &editor = const_cast<EditorController &>(m_editor);
    return m_editor.isOpen() && !editor.document()->page().objects.empty();
}

void VisitDrawing::begin()
{
    if (!can() || m_busy) return;
    m_for = row()->child.circle;
    m_review = *row()->facts.review;
    Session::create(nullptr, nullptr)->vault().ask(
        this, [name = draftFor(m_for, m_review)](DeviceSession &device) { return emptyPage(device, name); },
        [this](const Result<PageId> &page) {
            if (!page) return tell(words::sentence(page.code()));
            m_editor.openDraft(PageKey{*page, {}, {}}.text());
        });
}

void VisitDrawing::keep(const QString &said)
{
    if (!taken() || m_busy) return;
    m_editor.keepNow();
    m_busy = true;
    tell({});
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [circle = m_for, review = m_review, said = fitted(said, sayinglimits::wordsBytes), page = m_editor.document()->page()](DeviceSession &device) -> Result<EntryRef> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            const auto children = seatsOf(device, circle, {pipit::Role::Child});
            if (children.empty()) return Error{Code::NotFound, "child"};
            ReviewTable table;
            table.circle = circle;
            table.child = children.front();
            PIPIT_TRY_SET(auto flat, livepage::flat(*device.profile(), page));
            reviewwriting::Live live{{review, 0, said, false, std::move(flat.page)}, {}, {}, page.id, std::move(flat.media)};
            return reviewwriting::writeLive(device, table, std::move(live));
        },
        [this, session](const Result<EntryRef> &written) {
            m_busy = false;
            if (session->state() != Session::Open) return;
            if (!written) return tell(words::sentence(written.code()));
            m_editor.forget();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT changed();
            Q_EMIT kept();
        });
}

void VisitDrawing::throwAway()
{
    if (!m_editor.isOpen()) return;
    const auto id = m_editor.pageId();
    m_editor.forget();
    Session::create(nullptr, nullptr)->vault().ask(
        this, [id](DeviceSession &device) -> Result<void> { return device.profile() ? device.profile()->drafts().remove(id) : Result<void>(); },
        [this](const Result<void> &gone) { tell(gone || gone.code() == Code::NotFound ? QString() : words::sentence(gone.code())); });
}

void VisitDrawing::tell(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
