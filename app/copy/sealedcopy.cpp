// SPDX-License-Identifier: Apache-2.0
#include "app/copy/sealedcopy.h"

#include "app/confirmlock.h"
#include "app/copy/copyrequest.h"
#include "app/copy/copywords.h"
#include "app/words.h"
#include "core/base/secretsource.h"
#include "core/format/agefile.h"

#include <QLocale>

namespace pipit::app {

namespace {

Result<CircleId> circleIn(DeviceSession &session, const QString &hex)
{
    if (hex.isEmpty()) return session.onlyCircle();
    const auto bytes = fromHex(hex.toStdString());
    const auto id = bytes ? CircleId::from(*bytes) : std::nullopt;
    return id ? Result<CircleId>(*id) : Error{Code::NotFound, "circle"};
}

} // namespace

SealedCopy::SealedCopy(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_writer, &CopyWriter::moved, this, &SealedCopy::moved);
    connect(&m_writer, &CopyWriter::ended, this, &SealedCopy::ended);
    connect(session, &Session::bookChanged, this, &SealedCopy::lookWhetherAsked);
    connect(session, &Session::locked, this, [this] {
        m_asked.clear();
        stop();
    });
    lookWhetherAsked();
}

void SealedCopy::setCircle(const QString &hex)
{
    if (hex == m_circle) return;
    m_circle = hex;
    m_asked.clear();
    Q_EMIT circleChanged();
    stop();
    lookWhetherAsked();
}

void SealedCopy::go(Step step, const QString &notice)
{
    m_step = step;
    m_notice = notice;
    if (step != Writing && step != Written) m_words = {};
    Q_EMIT stepChanged();
}

void SealedCopy::lookWhetherAsked()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [hex = m_circle, now = QDateTime::currentDateTime()](DeviceSession &device) {
            const auto circle = circleIn(device, hex);
            const auto book = circle ? device.books().find(*circle) : device.books().end();
            const auto open = book == device.books().end() ? std::nullopt : copyrequest::unanswered(book->second);
            return open ? words::day(QDateTime::fromMSecsSinceEpoch(open->steps.front().time.ms()), now) : QString();
        },
        [this, hex = m_circle](const QString &day) {
            if (hex != m_circle) return;
            m_asked = day.isEmpty() ? QString() : tr("Asked for %1").arg(day);
            Q_EMIT circleChanged();
        });
}

QString SealedCopy::fileName() const
{
    return tr("Copy of %1").arg(QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy"))) + (withSounds() ? QStringLiteral(".zip.age") : QStringLiteral(".pdf.age"));
}

QString SealedCopy::progress() const
{
    return copywords::ofProgress(m_writer);
}

QStringList SealedCopy::words() const
{
    if (m_step != Written) return {};
    const auto text = asText(m_words.view());
    return QString::fromLatin1(text.data(), qsizetype(text.size())).split(u'-');
}

void SealedCopy::confirm(QQuickItem *field)
{
    auto *source = dynamic_cast<SecretSource *>(field);
    if (!source || m_step != Asking || m_writer.busy()) return;
    auto secret = source->take();
    if (secret.empty()) return go(Asking, tr("Type your passphrase first."));
    go(Trying);
    confirmLock(this, std::move(secret), Session::create(nullptr, nullptr)->tag(), [this, hex = m_circle](const Result<void> &right) {
        if (m_step != Trying || hex != m_circle) return; // locked, or another child
        if (right) measure();
        else go(Asking, words::atTheLock(right.code(), false));
    });
}

void SealedCopy::measure()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [hex = m_circle, now = QDateTime::currentDateTime()](DeviceSession &device) -> Result<CopyPlan> {
            PIPIT_TRY_SET(const auto circle, circleIn(device, hex));
            return planCopyToHandOver(device, circle, now);
        },
        [this, hex = m_circle](const Result<CopyPlan> &plan) {
            if (m_step != Trying || hex != m_circle) return;
            if (!plan) return go(Asking, words::sentence(plan.code()));
            m_soundBytes = plan->soundBytes();
            go(Placing);
        });
}

void SealedCopy::setSound(bool sound)
{
    if (m_step != Placing || sound == m_sound) return;
    m_sound = sound;
    Q_EMIT stepChanged();
}

QString SealedCopy::soundSize() const
{
    return m_step == Placing ? copywords::ofSize(m_soundBytes) : QString();
}

void SealedCopy::saveTo(const QUrl &place)
{
    if (m_step != Placing || m_writer.busy()) return;
    go(Writing);
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [hex = m_circle, now = QDateTime::currentDateTime()](DeviceSession &device) -> Result<CopyPlan> {
            PIPIT_TRY_SET(const auto circle, circleIn(device, hex));
            return planCopyToHandOver(device, circle, now);
        },
        [this, place](Result<CopyPlan> plan) {
            if (m_step != Writing) return; // locked, or stopped
            if (!plan) return go(Placing, words::sentence(plan.code()));
            SystemRng rng;
            m_words = agefile::newWords(rng);
            plan->withSounds = withSounds();
            m_writer.start(std::move(*plan), place, m_words.clone());
        });
}

void SealedCopy::ended(const CopyWriter::End &end)
{
    if (m_step != Writing) return;
    if (end.failed) return go(*end.failed == Code::Cancelled ? Asking : Placing, copywords::ofFailure(end));
    go(Written, copywords::ofLost(end));
}

void SealedCopy::stop()
{
    m_writer.stop();
    if (m_step != Writing || !m_writer.busy()) go(Asking);
}

} // namespace pipit::app
