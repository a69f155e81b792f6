// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copywriter.h"

#include "app/copy/bookpdf.h"
#include "app/copy/copyfile.h"

#include <QGuiApplication>
#include <QPointer>

namespace pipit::app {

struct CopyWriter::Press
{
    Press(const QUrl &place, std::shared_ptr<std::atomic<bool>> stop) : file(place, std::move(stop)) {}
    CopyFile file;
    std::optional<BookPdf> pdf;

    Result<void> begin(const CopyPlan &plan, const SecretBytes &words, bool mirrored)
    {
        std::optional<agefile::Sealer> sealer;
        if (!words.empty()) {
            SystemRng rng;
            PIPIT_TRY_SET(sealer, agefile::Sealer::begin(words.view(), rng));
        }
        PIPIT_TRY(file.begin(std::move(sealer)));
        pdf.emplace(file, plan, mirrored);
        return {};
    }
    Result<void> finish()
    {
        pdf->finish();
        pdf.reset();
        return file.finish();
    }
    bool discard()
    {
        if (pdf) pdf->finish();
        pdf.reset();
        file.discard();
        return file.leftBehind();
    }
};

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
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_press = std::make_shared<Press>(place, m_stop);
    Q_EMIT moved();
    auto secret = std::make_shared<SecretBytes>(std::move(words)); // the work must be copyable for Qt
    ask(
        [plan = m_plan, secret, mirrored = QGuiApplication::isRightToLeft()](Press &press) {
            const auto wiped = std::exchange(*secret, SecretBytes());
            return press.begin(plan, wiped, mirrored);
        },
        [this](const Result<void> &begun) {
            if (!begun) return end(begun);
            next();
        });
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
                [shared, page = m_plan.pages[std::size_t(m_done)]](Press &press) {
                    if (*shared) press.pdf->add(page, **shared);
                    else press.pdf->addLost(page);
                    return press.file.trouble();
                },
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
    ask(
        [asks = m_plan.asks](Press &press) {
            press.pdf->add(asks);
            return press.finish();
        },
        [this](const Result<void> &written) { end(written); });
}

void CopyWriter::end(const Result<void> &result)
{
    ask([](Press &press) { return press.discard(); }, // nothing to take away where it is whole
        [this, code = result ? std::optional<Code>() : std::optional(result.code())](bool leftBehind) {
            m_press.reset();
            m_plan = {};
            m_busy = false;
            Q_EMIT ended({code, m_lost, leftBehind});
        });
}

void CopyWriter::stop()
{
    if (m_stop) *m_stop = true;
}

} // namespace pipit::app
