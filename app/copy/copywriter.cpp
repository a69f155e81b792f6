// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copywriter.h"

#include <QGuiApplication>
#include <QPointer>

namespace pipit::app {

namespace {
constexpr std::uint64_t aPageIsWorth = 512 * 1024; ///< of the bytes that a voice or film has: about as long
}

CopyWriter::CopyWriter(QObject *parent) : QObject(parent), m_desk(new QObject)
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(Session::create(nullptr, nullptr), &Session::locked, this, &CopyWriter::stop);
    m_thread.start();
}

CopyWriter::~CopyWriter()
{
    stop();
    // On its own thread: a PDF ends with the fonts that it began with, and those are a thread's.
    if (m_press) QMetaObject::invokeMethod(m_desk, [press = m_press] { press->discard(); }, Qt::BlockingQueuedConnection);
    m_press.reset();
    m_thread.quit();
    m_thread.wait();
}

template <class Work, class Done>
void CopyWriter::ask(Work work, Done done)
{
    QMetaObject::invokeMethod(
        m_desk,
        [self = QPointer(this), press = m_press, work = std::move(work), done = std::move(done)]() mutable {
            auto answer = std::make_shared<decltype(work(*press))>(work(*press));
            QMetaObject::invokeMethod(
                qApp,
                [self, answer, press = std::move(press), done = std::move(done)]() mutable {
                    if (self && self->m_press == press) done(std::move(*answer));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void CopyWriter::start(CopyPlan plan, const QUrl &place, SecretBytes words)
{
    if (m_busy) return;
    m_busy = true;
    m_done = m_lost = 0;
    m_plan = std::move(plan);
    m_number = 0;
    m_bytes = m_before = 0;
    m_allBytes = m_plan.withSounds ? 2 * m_plan.soundBytes() : 0;
    m_sounding = m_plan.withSounds;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_press = std::make_shared<CopyPress>(place, m_stop);
    Q_EMIT moved();
    auto secret = std::make_shared<SecretBytes>(std::move(words)); // the work must be copyable for Qt
    ask(
        [plan = m_plan, secret, mirrored = QGuiApplication::isRightToLeft()](CopyPress &press) {
            const auto wiped = std::exchange(*secret, SecretBytes());
            return press.begin(plan, wiped, mirrored);
        },
        [this](const Result<void> &begun) {
            if (!begun) return end(begun);
            sounds();
        });
}

double CopyWriter::part() const
{
    const double all = double(m_allBytes) + double(m_plan.pages.size()) * double(aPageIsWorth);
    return all > 0 ? (double(m_bytes) + double(m_done) * double(aPageIsWorth)) / all : 0;
}

void CopyWriter::sounds()
{
    if (*m_stop) return end(Error{Code::Cancelled, "copy"});
    while (m_sounding && m_number < m_plan.pages.size() && m_plan.pages[m_number].soundBytes == 0) ++m_number;
    if (!m_sounding || m_number == m_plan.pages.size()) {
        m_sounding = false;
        Q_EMIT moved();
        return ask([](CopyPress &press) { return press.beginSheets(); },
                   [this](const Result<void> &begun) {
                       if (!begun) return end(begun);
                       next();
                   });
    }
    auto *session = Session::create(nullptr, nullptr);
    session->active();
    session->vault().ask(
        this, [key = m_plan.pages[m_number].key](DeviceSession &device) { return soundsOf(device, key); },
        [this](Result<std::vector<CopySound>> opened) {
            if (!m_press) return;
            if (*m_stop) return end(Error{Code::Cancelled, "copy"});
            auto shared = std::make_shared<Result<std::vector<CopySound>>>(std::move(opened));
            ask(
                [shared, number = m_number](CopyPress &press) {
                    // A page that does not open is named on its sheet.
                    press.open(number, *shared ? std::move(**shared) : std::vector<CopySound>());
                    return press.turn();
                },
                [this](const Result<CopyPress::Turn> &turn) { turned(turn); });
        });
}

void CopyWriter::turned(const Result<CopyPress::Turn> &turn)
{
    if (!turn) return end(Error{turn.code(), "copy"});
    const auto all = m_before + 2 * m_plan.pages[m_number].soundBytes;
    m_bytes = turn->over ? all : std::min(all, m_bytes + turn->bytes); // a list counts what was rubbed out too
    Q_EMIT moved();
    if (turn->over) {
        m_before = all;
        ++m_number;
        return sounds();
    }
    if (*m_stop) return end(Error{Code::Cancelled, "copy"});
    Session::create(nullptr, nullptr)->active(); // it is her who waits for it
    ask([](CopyPress &press) { return press.turn(); }, [this](const Result<CopyPress::Turn> &more) { turned(more); });
}

void CopyWriter::next()
{
    if (*m_stop) return end(Error{Code::Cancelled, "copy"});
    if (m_done == all()) return finish();
    auto *session = Session::create(nullptr, nullptr);
    session->active(); // it is her who waits for it
    session->vault().ask(
        this, [key = m_plan.pages[std::size_t(m_done)].key](DeviceSession &device) { return pictureFor(device, key); },
        [this](Result<CopyPicture> picture) {
            if (!m_press) return;
            if (*m_stop) return end(Error{Code::Cancelled, "copy"});
            auto shared = std::make_shared<Result<CopyPicture>>(std::move(picture));
            ask(
                [shared, number = std::size_t(m_done)](CopyPress &press) { return press.add(number, *shared); },
                [this, lost = !shared->ok()](std::optional<Code> trouble) {
                    if (trouble) return end(Error{*trouble, "copy"});
                    drawn(lost);
                });
        });
}

void CopyWriter::drawn(bool lost)
{
    ++m_done;
    m_lost += lost;
    Q_EMIT moved();
    next();
}

void CopyWriter::finish()
{
    ask([](CopyPress &press) { return press.finish(); }, [this](const Result<void> &written) { end(written); });
}

void CopyWriter::end(const Result<void> &result)
{
    ask([](CopyPress &press) { return std::pair(press.discard(), press.lostSounds()); }, // nothing to take away where it is whole
        [this, code = result ? std::optional<Code>() : std::optional(result.code())](std::pair<bool, int> left) {
            m_press.reset();
            m_plan = {};
            m_busy = m_sounding = false;
            Q_EMIT ended({code, m_lost, left.second, left.first});
        });
}

void CopyWriter::stop()
{
    if (m_stop) *m_stop = true;
}

} // namespace pipit::app
