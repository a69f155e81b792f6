// SPDX-License-Identifier: Apache-2.0
#include "app/front/lockcontroller.h"

#include "app/pages/thumbnails.h"
#include "app/photo/camera.h"
#include "app/platform.h"
#include "app/words.h"
#include "core/base/secretsource.h"
#include "core/vault/lockpictures.h"

#include <QRandomGenerator>

namespace pipit::app {

namespace {

constexpr int gridSize = int(lockpictures::count), tickMs = 250;

} // namespace

LockController::LockController(QObject *parent) : QObject(parent), m_picked(1 + pictureCount)
{
    m_waitTick.setInterval(tickMs);
    connect(&m_waitTick, &QTimer::timeout, this, [this] {
        m_waitMs = std::max<std::int64_t>(0, m_waitMs - tickMs);
        if (m_waitMs == 0) {
            m_waitTick.stop();
            m_message.clear();
            Q_EMIT stateChanged();
        }
        Q_EMIT waitMoved();
    });
    // The pictures in memory go with the lock, the drawings among them; whoever stands before it asks for them anew.
    if (auto *session = Session::create(nullptr, nullptr)) connect(session, &Session::locked, this, [this] {
        m_shownFor.reset();
        m_known = false;
        m_drawn.clear();
        Q_EMIT drawnChanged();
        Q_EMIT profileChanged();
        askWait();
    });
    if (auto *device = camera()) connect(device, &Camera::presentChanged, this, &LockController::cardChanged);
}

const ProfileCard *LockController::card() const
{
    return m_profiles ? m_profiles->card(m_profile) : nullptr;
}

void LockController::setProfiles(ProfilesModel *profiles)
{
    if (m_profiles == profiles) return;
    if (m_profiles) m_profiles->disconnect(this);
    m_profiles = profiles;
    // Neither the order of the two properties nor when the cards come may matter.
    if (profiles) connect(profiles, &ProfilesModel::countChanged, this, [this] { setProfile(m_profile); });
    setProfile(m_profile);
}

void LockController::arrange()
{
    m_order.clear();
    for (int i = 1; i <= gridSize; ++i) m_order.append(i);
    if (!m_steady) std::shuffle(m_order.begin(), m_order.end(), *QRandomGenerator::system());
}

void LockController::setSteady(bool steady)
{
    if (steady == m_steady) return;
    m_steady = steady;
    arrange();
    Q_EMIT profileChanged();
}

void LockController::setProfile(int row)
{
    m_profile = row;
    arrange();
    m_message.clear();
    m_surprised = m_hasCard = false;
    if (!card() || m_shownFor != card()->tag) {
        m_known = false;
        m_drawn.clear();
        Q_EMIT drawnChanged();
    }
    clear();
    Q_EMIT profileChanged();
    Q_EMIT stateChanged();
    Q_EMIT cardChanged();
    askWait();
}

QString LockController::nickname() const
{
    return card() ? QString::fromStdString(card()->nickname) : QString();
}

QString LockController::face() const
{
    return card() ? QString::fromStdString(card()->face) : QString();
}

bool LockController::pictures() const
{
    return card() && card()->lock == LockKind::Pictures;
}

qreal LockController::waitPart() const
{
    return m_wholeWaitMs > 0 ? 1.0 - qreal(m_waitMs) / qreal(m_wholeWaitMs) : 1.0;
}

QString LockController::waitWords() const
{
    // Rounded up, in steps that a clock on the wall shows, so that nobody has to watch it count.
    const int seconds = waitSeconds();
    if (seconds <= 50) return tr("About %1 seconds").arg((seconds + 9) / 10 * 10);
    if (seconds <= 60) return tr("About a minute");
    if (seconds <= 3540) return tr("About %1 minutes").arg((seconds + 59) / 60);
    if (seconds <= 3600) return tr("About an hour");
    return tr("About %1 hours").arg((seconds + 3599) / 3600);
}

QString LockController::waitTitle() const
{
    return words::waitTitle(pictures(), m_surprised);
}

QString LockController::waitAdvice() const
{
    return words::waitAdvice(m_surprised);
}

void LockController::clear()
{
    wipe(m_picked.writable());
    m_filled = 0;
    Q_EMIT filledChanged();
}

void LockController::pick(int number)
{
    if (m_trying || waiting() || m_filled == pictureCount || number < 1 || number > gridSize) return;
    m_message.clear();
    m_picked.writable()[0] = m_drawn.isEmpty() ? lockpictures::fixedSet : lockpictures::ownSet;
    m_picked.writable()[std::size_t(++m_filled)] = static_cast<std::uint8_t>(number);
    Q_EMIT filledChanged();
    Q_EMIT stateChanged();
    if (m_filled == pictureCount) tryNow(m_picked.clone());
}

void LockController::takeBack()
{
    if (m_trying || m_filled == 0) return;
    m_picked.writable()[std::size_t(m_filled--)] = 0;
    Q_EMIT filledChanged();
}

void LockController::tryTyped(QQuickItem *field)
{
    auto *source = dynamic_cast<SecretSource *>(field);
    if (!source || m_trying || waiting()) return;
    auto secret = source->take();
    if (!secret.empty()) tryNow(std::move(secret));
}

void LockController::tryNow(SecretBytes secret)
{
    if (!card()) return;
    m_trying = true;
    m_message.clear();
    Q_EMIT stateChanged();
    use(std::move(secret));
}

void LockController::use(SecretBytes secret)
{
    auto shared = std::make_shared<SecretBytes>(std::move(secret)); // the work must be copyable for Qt
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [shared, tag = card()->tag](DeviceSession &device) {
            auto opened = device.unlock(tag, *shared);
            *shared = SecretBytes();
            return opened;
        },
        [this, profile = *card()](const Result<void> &result) {
            finished(result);
            if (result) entered(profile);
        });
}

void LockController::entered(const ProfileCard &profile)
{
    auto *session = Session::create(nullptr, nullptr);
    session->opened(profile);
    Q_EMIT session->outboxChanged();
}

void LockController::finished(const Result<void> &result)
{
    m_trying = false;
    clear();
    if (!result) {
        m_message = words::atTheLock(result.code(), pictures());
        // A wait that stood before would have shown its ring: this one the tablet itself asks for.
        m_surprised = result.code() == Code::Throttled;
    }
    Q_EMIT stateChanged();
    if (!result) askWait();
}

void LockController::tryCard(KeyCard shown)
{
    if (!card() || m_trying) return;
    m_trying = true;
    m_message.clear();
    Q_EMIT stateChanged();
    auto shared = std::make_shared<KeyCard>(std::move(shown));
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [shared, tag = card()->tag](DeviceSession &device) {
            auto opened = device.unlockByCard(tag, *shared);
            shared->secret = CardSecret();
            return opened;
        },
        [this, profile = *card()](const Result<void> &result) {
            m_trying = false;
            Q_EMIT stateChanged();
            if (result) return entered(profile);
            askWait();
            Q_EMIT cardRefused(words::ofCard(result.code(), pictures()));
        });
}

Camera *LockController::camera()
{
    auto *platform = Platform::create(nullptr, nullptr);
    return platform ? platform->camera() : nullptr;
}

bool LockController::hasCamera() const
{
    auto *device = camera();
    return device && device->present();
}

/// They lie outside the vault, for whoever stands before the lock; a drawing that does not read leaves its square bare.
void LockController::show(const std::vector<Bytes> &drawings)
{
    const bool wasKnown = std::exchange(m_known, true);
    QStringList urls;
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        const auto name = QStringLiteral("lock-%1-%2").arg(QString::fromStdString(m_shownFor->hex())).arg(i + 1);
        auto image = Thumbnails::decode(drawings[i]);
        if (image.isNull()) {
            image = QImage(1, 1, QImage::Format_RGB32);
            image.fill(Qt::white);
        }
        Thumbnails::put(name, image);
        urls.append(Thumbnails::url(name));
    }
    const bool none = urls.isEmpty() && m_drawn.isEmpty();
    m_drawn = urls;
    if (!none) Q_EMIT drawnChanged();
    if (!wasKnown) Q_EMIT profileChanged();
}

void LockController::askWait()
{
    const auto *chosen = card();
    if (!chosen) return;
    struct Found {
        Result<Throttle::State> wait;
        bool card;
        std::vector<Bytes> drawings;
    };
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [tag = chosen->tag](DeviceSession &session) {
            const auto card = session.device().hasCard(tag);
            auto drawings = session.device().lockDrawings(tag);
            return Found{session.device().throttle(tag), card && *card, drawings ? std::move(*drawings) : std::vector<Bytes>()};
        },
        [this, tag = chosen->tag](const Found &found) {
            if (!card() || card()->tag != tag) return; // another face was tapped
            m_shownFor = tag;
            show(found.drawings);
            if (m_hasCard != found.card) {
                m_hasCard = found.card;
                Q_EMIT cardChanged();
            }
            if (!found.wait) return;
            m_waitMs = found.wait->waitMs;
            m_wholeWaitMs = found.wait->wholeWaitMs;
            if (m_waitMs > 0) m_waitTick.start();
            Q_EMIT stateChanged();
            Q_EMIT waitMoved();
        });
}

} // namespace pipit::app
