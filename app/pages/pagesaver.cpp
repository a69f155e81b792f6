// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagesaver.h"

#include "app/confirmlock.h"
#include "app/words.h"
#include "core/base/secretsource.h"

#include <QFile>

namespace pipit::app {

PageSaver::PageSaver(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] { go(Asking); });
}

void PageSaver::setRead(ReadController *read)
{
    if (read == m_read) return;
    if (m_read) m_read->disconnect(this);
    m_read = read;
    // Another page is another question.
    if (read) connect(read, &ReadController::opened, this, [this] { go(Asking); });
    Q_EMIT readChanged();
    go(Asking);
}

void PageSaver::go(Step step, const QString &notice)
{
    m_step = step;
    m_notice = notice;
    Q_EMIT stepChanged();
}

QString PageSaver::fileName() const
{
    const auto ending = m_kind == Pdf ? QStringLiteral(".pdf") : QStringLiteral(".png");
    return (m_read && m_read->isOpen() ? tr("Page of %1").arg(m_read->day()) : tr("Page")) + ending;
}

void PageSaver::confirm(QQuickItem *field, Kind kind)
{
    auto *source = dynamic_cast<SecretSource *>(field);
    if (!source || !m_read || !m_read->isOpen() || m_step == Trying) return;
    m_kind = kind;
    auto secret = source->take();
    if (secret.empty()) return go(Asking, tr("Type your passphrase first."));
    if (!m_read->media()->photos().complete()) return go(Asking, tr("A photo of this page is still on its way. Try again in a moment."));
    go(Trying);
    confirmLock(this, std::move(secret), Session::create(nullptr, nullptr)->tag(), [this, key = m_read->key()](const Result<void> &right) {
        if (m_step != Trying || !m_read || key != m_read->key()) return; // locked, or another page
        if (right) go(Choosing);
        else go(Asking, words::atTheLock(right.code(), false));
    });
}

QByteArray PageSaver::copy() const
{
    StickerImages stickers;
    const auto &page = m_read->document()->page();
    if (m_kind == Picture) return pageexport::png(page, stickers, m_read->media()->source());
    pageexport::Facts facts{m_read->title(), tr("Made by %1").arg(m_read->authorName()), m_read->day(),
                            tr("For %1").arg(words::together(QStringList(Session::create(nullptr, nullptr)->nickname()) + m_read->otherNames())), {}, {}, {}};
    for (const auto &object : page.objects) {
        if (const auto *note = std::get_if<VoiceNote>(&object.what)) facts.heard.append(tr("Voice note, %1").arg(words::duration(int(note->ms))));
        if (const auto *clip = std::get_if<VideoClip>(&object.what)) facts.heard.append(tr("Film, %1").arg(words::duration(int(clip->ms))));
    }
    if (m_read->lockShut()) facts.heard.prepend(tr("Sent without opening the lock. Maybe somebody else wrote it."));
    if (!m_read->writing().isEmpty()) facts.written = tr("Written on the page:") + u' ' + m_read->writing();
    facts.warning = tr("A copy from Pipit. It is not sealed any more: whoever has this file can read it.");
    return pageexport::pdf(page, facts, stickers, m_read->media()->source());
}

void PageSaver::saveTo(const QUrl &place)
{
    if (m_step != Choosing || !m_read || !m_read->isOpen()) return;
    const auto bytes = copy();
    // Straight to where she said: no other file is made on the way.
    QFile file(place.isLocalFile() ? place.toLocalFile() : place.toString());
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (opened && file.write(bytes) == bytes.size() && file.flush()) {
        file.close();
        return go(Saved, tr("The copy is saved. It is not sealed any more: whoever opens that file can read it."));
    }
    if (opened) file.remove(); // half a copy is none
    go(Choosing, tr("It could not be saved there. Choose another place."));
}

void PageSaver::cancel()
{
    if (m_step == Choosing) go(Asking);
}

} // namespace pipit::app
