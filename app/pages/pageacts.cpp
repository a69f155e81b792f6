// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pageacts.h"

#include "app/pages/pagecopy.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

PageActs::PageActs(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        m_binned.clear();
        m_binnedTitle.clear();
        m_notice.clear();
        m_busy = false;
        Q_EMIT changed();
    });
}

void PageActs::begin()
{
    m_busy = true;
    m_notice.clear();
    m_binned.clear();
    m_binnedTitle.clear();
    Q_EMIT changed();
}

void PageActs::end(std::optional<Code> failed)
{
    m_busy = false;
    if (failed && *failed != Code::Refused) m_notice = words::sentence(*failed);
    Q_EMIT changed();
    if (!failed) Q_EMIT Session::create(nullptr, nullptr)->bookChanged();
}

void PageActs::makeLike(const QString &key)
{
    const auto page = PageKey::from(key);
    if (!page || m_busy) return;
    begin();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [page = *page](DeviceSession &device) -> Result<PageId> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            SystemRng rng;
            return copyPage(*device.profile(), page, rng);
        },
        [this](Result<PageId> copy) {
            if (!m_busy) return; // locked since
            end(copy ? std::nullopt : std::optional(copy.code()));
            if (copy) return Q_EMIT made(PageKey{*copy, {}, {}}.text());
            if (copy.code() == Code::NotFound) {
                m_notice = tr("Not all of this page is on this tablet, so Pipit cannot make one like it.");
                Q_EMIT changed();
            }
        });
}

void PageActs::withDraft(const QString &key, Work work, std::function<void()> done)
{
    const auto page = PageKey::from(key);
    if (!page || !page->draft || m_busy) return;
    begin();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [id = *page->draft, work = std::move(work)](DeviceSession &device) -> Result<void> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            return work(*device.profile(), id);
        },
        [this, done = std::move(done)](Result<void> result) {
            if (!m_busy) return;
            if (result) done();
            end(result ? std::nullopt : std::optional(result.code()));
        });
}

void PageActs::putInBin(const QString &key, const QString &title)
{
    withDraft(key, [](Profile &profile, const PageId &id) { return profile.bin().put(id); }, [this, key, title] {
        m_binned = key;
        m_binnedTitle = title;
    });
}

void PageActs::undo()
{
    putBack(QString(m_binned));
}

void PageActs::putBack(const QString &key)
{
    withDraft(key, [](Profile &profile, const PageId &id) { return profile.bin().putBack(id); }, [] {});
}

void PageActs::throwAway(const QString &key)
{
    withDraft(key, [](Profile &profile, const PageId &id) { return profile.bin().throwAway(id); }, [key] { Thumbnails::drop(key); });
}

void PageActs::dismissNotice()
{
    m_notice.clear();
    Q_EMIT changed();
}

} // namespace pipit::app
