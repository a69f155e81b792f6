// SPDX-License-Identifier: Apache-2.0
#include "app/pages/shelfpictures.h"

#include "app/pages/pagepictures.h"
#include "app/pages/thumbnails.h"

namespace pipit::app {

ShelfPictures::ShelfPictures(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, &ShelfPictures::clear);
}

QString ShelfPictures::url(const QString &key)
{
    auto url = Thumbnails::url(key);
    if (!url.isEmpty() || m_reading.contains(key) || m_unreadable.contains(key) || m_lacking.contains(key)) return url;
    m_wanted.removeOne(key);
    m_wanted.append(key);
    if (m_wanted.size() > mostWanted) m_wanted.removeFirst();
    // When the view has asked for all that it shows.
    if (!std::exchange(m_asked, true)) QMetaObject::invokeMethod(this, &ShelfPictures::read, Qt::QueuedConnection);
    return url;
}

void ShelfPictures::tryAgain()
{
    for (const auto &key : std::as_const(m_lacking)) Thumbnails::drop(key);
    m_lacking.clear();
}

void ShelfPictures::clear()
{
    m_wanted.clear();
    m_reading.clear();
    m_unreadable.clear();
    m_lacking.clear();
}

void ShelfPictures::read()
{
    m_asked = false;
    if (m_wanted.isEmpty() || !m_reading.isEmpty()) return;
    QStringList keys;
    while (!m_wanted.isEmpty() && keys.size() < portion) keys.append(m_wanted.takeLast());
    m_reading = {keys.begin(), keys.end()};
    m_reads += int(keys.size());
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [keys](DeviceSession &device) {
            PagePictures pictures;
            for (const auto &text : keys)
                if (const auto key = PageKey::from(text); key && device.profile()) (void)pictures.gather(*device.profile(), *key);
            return pictures;
        },
        [this, session, keys](const PagePictures &pictures) {
            if (session->state() != Session::Open || m_reading.isEmpty()) return;
            m_reading.clear();
            pictures.show(*session);
            m_unreadable |= pictures.unreadable();
            for (const auto &key : keys)
                if (pictures.unfinished().contains(key) || !Thumbnails::has(key)) m_lacking.insert(key);
            Q_EMIT arrived(keys);
            read();
        });
}

} // namespace pipit::app
