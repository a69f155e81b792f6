// SPDX-License-Identifier: Apache-2.0
#include "app/pages/wordsdraft.h"

namespace pipit::app {

WordsDraft::WordsDraft(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfter);
    connect(&m_timer, &QTimer::timeout, this, &WordsDraft::keep);
}

void WordsDraft::begin(const PageId &page)
{
    m_timer.stop();
    m_page = page;
    m_kept = false;
    show({});
}

void WordsDraft::show(const QString &text)
{
    m_kept = m_kept || !text.isEmpty();
    if (text == m_text) return;
    m_text = text;
    Q_EMIT textChanged();
}

void WordsDraft::type(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    Q_EMIT textChanged();
    if (!m_timer.isActive()) m_timer.start(); // not anew with each letter, or quick fingers are never kept
    Session::create(nullptr, nullptr)->active();
}

void WordsDraft::clear()
{
    type({});
    keepNow();
}

void WordsDraft::keepNow()
{
    if (!m_timer.isActive()) return;
    m_timer.stop();
    keep();
}

void WordsDraft::keep()
{
    const auto words = m_text.trimmed().isEmpty() ? std::string() : m_text.toStdString();
    if (words.empty() && !m_kept) return;
    m_kept = true;
    if (!words.empty() && m_ready) m_ready();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [page = m_page, words](DeviceSession &session) -> Result<void> {
            if (!session.profile()) return {};
            return session.profile()->spareRoom().use([&] { return session.profile()->drafts().keepWords(page, words); });
        },
        [this](Result<void> kept) {
            if (!kept) Q_EMIT notKept(kept.code());
        });
}

} // namespace pipit::app
