// SPDX-License-Identifier: Apache-2.0
#include "app/after/filesaver.h"

#include "app/confirmlock.h"
#include "app/copy/copyfile.h"
#include "app/words.h"
#include "core/base/secretsource.h"

namespace pipit::app {

FileSaver::FileSaver(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] { go(Asking); });
}

void FileSaver::setSource(Savable *source)
{
    if (source == m_source) return;
    m_source = source;
    Q_EMIT sourceChanged();
    go(Asking);
}

void FileSaver::go(Step step, const QString &notice)
{
    m_step = step;
    m_notice = notice;
    Q_EMIT stepChanged();
}

void FileSaver::confirm(QQuickItem *field, Savable::Kind kind)
{
    auto *source = dynamic_cast<SecretSource *>(field);
    if (!source || !m_source || m_step == Trying || m_step == Writing) return;
    m_kind = kind;
    auto secret = source->take();
    if (secret.empty()) return go(Asking, tr("Type your passphrase first."));
    go(Trying);
    confirmLock(this, std::move(secret), Session::create(nullptr, nullptr)->tag(), [this](const Result<void> &right) {
        if (m_step != Trying) return; // locked
        if (right) go(Placing);
        else go(Asking, words::atTheLock(right.code(), false));
    });
}

void FileSaver::saveTo(const QUrl &place)
{
    if (m_step != Placing || !m_source) return;
    go(Writing);
    Session::create(nullptr, nullptr)->vault().ask(
        this, [make = m_source->maker(m_kind)](DeviceSession &device) { return make(device); },
        [this, place](const Result<QByteArray> &bytes) {
            if (m_step != Writing) return; // locked in between
            if (bytes) write(place, *bytes);
            else go(Asking, words::sentence(bytes.code()));
        });
}

void FileSaver::write(const QUrl &place, const QByteArray &bytes)
{
    CopyFile file(place, std::make_shared<std::atomic<bool>>(false));
    const bool saved = file.begin({}) && file.QIODevice::write(bytes) == bytes.size() && file.finish();
    if (saved) return go(Saved, tr("The file is saved. It is not sealed: whoever opens it can read it."));
    file.discard();
    go(Placing, tr("It could not be saved there. Choose another place."));
}

void FileSaver::cancel()
{
    if (m_step != Trying && m_step != Writing) go(Asking);
}

} // namespace pipit::app
