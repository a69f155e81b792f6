// SPDX-License-Identifier: Apache-2.0
#include "app/front/cardlook.h"

#include "app/photo/camera.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QVideoFrame>

namespace pipit::app {

namespace {

QString mayNot()
{
    return CardLook::tr("Pipit may not use the camera. Open another way. A grown-up can change it in the tablet’s settings.");
}

} // namespace

CardLook::CardLook(QObject *parent) : QObject(parent), m_reader(std::make_shared<ZxingCardReader>())
{
    auto *device = LockController::camera();
    if (!device) return;
    connect(device, &Camera::failed, this, [this](Code code) {
        if (!m_looking) return;
        letGo();
        become(false, code == Code::Refused ? mayNot() : tr("The camera stopped. Try again, or open another way."));
    });
}

CardLook::~CardLook()
{
    letGo();
}

void CardLook::setLock(LockController *lock)
{
    if (lock == m_lock) return;
    if (m_lock) m_lock->disconnect(this);
    m_lock = lock;
    if (lock) connect(lock, &LockController::cardRefused, this, [this](const QString &why) { become(m_looking, why); });
    Q_EMIT lockChanged();
}

void CardLook::become(bool looking, const QString &notice)
{
    if (m_looking == looking && m_notice == notice) return;
    m_looking = looking;
    m_notice = notice;
    Q_EMIT changed();
}

void CardLook::look(QVideoSink *preview)
{
    if (m_looking || !preview) return;
    m_refused = SecretBytes();
    auto *device = LockController::camera();
    m_preview = preview;
    connect(preview, &QVideoSink::videoFrameChanged, this, &CardLook::see);
    become(true, {}); // the first frame may come before start() returns
    const auto started = device ? device->start(preview, Camera::Facing::Person) : Result<void>(Error{Code::NoDevice, "camera"});
    if (started) return;
    m_looking = false; // it is not ours to stop
    letGo();
    const bool child = m_lock && m_lock->pictures();
    if (started.code() != Code::NoDevice) return become(false, mayNot());
    become(false, child ? tr("There is no camera here. Use your pictures.") : tr("There is no camera here. Open another way."));
}

void CardLook::rest()
{
    letGo();
    become(false, {});
}

void CardLook::letGo()
{
    if (m_preview) m_preview->disconnect(this);
    if (m_looking && LockController::camera()) LockController::camera()->stop();
    if (m_preview) m_preview->setVideoFrame(QVideoFrame()); // or the last one would stay
    m_preview = nullptr;
    m_refused = SecretBytes();
}

void CardLook::see(const QVideoFrame &frame)
{
    if (!m_looking || m_reading || !m_lock || m_lock->trying()) return;
    auto bright = BrightFrame::of(frame);
    if (!bright) return;
    m_reading = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), reader = m_reader, shared = std::make_shared<BrightFrame>(std::move(*bright))] {
        auto codes = std::make_shared<std::vector<SecretBytes>>(reader->codes(*shared));
        QMetaObject::invokeMethod(
            qApp,
            [self, codes] {
                if (!self) return;
                self->m_reading = false;
                if (self->m_looking) self->found(*codes);
            },
            Qt::QueuedConnection);
    });
}

void CardLook::found(const std::vector<SecretBytes> &codes)
{
    if (codes.empty() || !m_lock || m_lock->trying()) return;
    for (const auto &code : codes) {
        auto card = KeyCard::read(code.view());
        if (!card && card.code() != Code::TooNew) continue;
        if (asText(code.view()) == asText(m_refused.view())) return; // it is still there
        m_refused = code.clone();
        become(m_looking, {});
        if (card) m_lock->tryCard(std::move(*card));
        else become(m_looking, words::ofCard(Code::TooNew, m_lock->pictures()));
        return;
    }
    become(m_looking, tr("That is another picture code. Show your key card."));
}

} // namespace pipit::app
