// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/cutcontroller.h"

#include "app/stickers/cutout.h"
#include "app/words.h"
#include "core/base/secret.h"

namespace pipit::app {

CutController::CutController(QObject *parent)
    : QObject(parent), m_recorder(Platform::create(nullptr, nullptr)->microphone(), longestNameMs),
      m_player(Platform::create(nullptr, nullptr)->speaker())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, &CutController::cancel);
    connect(&m_recorder, &VoiceRecorder::heard, session, &Session::active);
    connect(&m_recorder, &VoiceRecorder::finished, this, [this](const Bytes &note, const VoiceSummary &summary) {
        wipeName();
        m_voice = note;
        m_voiceMs = summary.ms;
        (void)m_player.load(std::make_unique<MemorySource>(m_voice));
        Q_EMIT changed();
    });
    connect(&m_recorder, &VoiceRecorder::stateChanged, this, [this] {
        // A name is short: what stops it ends it.
        if (m_recorder.state() == VoiceRecorder::Paused) m_recorder.stop();
    });
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] { become(m_stage, words::ofMicrophone(m_recorder.problem())); });
}

CutController::~CutController()
{
    wipeName();
}

void CutController::become(Stage stage, const QString &notice)
{
    m_stage = stage;
    m_notice = notice;
    Q_EMIT changed();
}

void CutController::start(const QImage &picture)
{
    if (picture.isNull()) return;
    if (m_editor) m_editor->player()->pause();
    cancel();
    m_picture = picture;
    become(Drawing);
}

void CutController::startWithPage()
{
    if (!m_editor) return;
    StickerImages stickers;
    m_editor->document()->keepNow();
    auto page = m_editor->document()->page();
    // Bubbles are for playing, not for cutting out.
    std::erase_if(page.objects, [](const PageObject &object) {
        return std::holds_alternative<VoiceNote>(object.what) || std::holds_alternative<VideoClip>(object.what);
    });
    start(renderPage(page, pageWidth, stickers, m_editor->media()->source()));
}

void CutController::startWithPhoto(PhotoController *photos)
{
    if (!photos || photos->picture().isNull()) return;
    const auto whole = photos->picture();
    const auto part = photos->crop()->part();
    start(whole.copy(QRectF(part.x() * whole.width(), part.y() * whole.height(), part.width() * whole.width(), part.height() * whole.height()).toAlignedRect()));
}

void CutController::setRing(const QPolygonF &ring)
{
    if (m_stage != Drawing) return;
    m_ring = cutout::calmed(ring);
    m_boxed = false;
    become(Drawing);
}

void CutController::setBoxed(bool boxed)
{
    if (m_stage != Drawing || boxed == m_boxed) return;
    m_boxed = boxed;
    m_ring = {};
    m_box.reset();
    become(Drawing);
}

void CutController::cut()
{
    if (m_stage != Drawing || !hasRing()) return;
    auto out = cutout::cut(m_picture, m_boxed ? cutout::ringOf(m_box.part()) : m_ring);
    if (!out) return become(Drawing, tr("That is very small. Draw a bigger ring."));
    m_cutOut = std::move(*out);
    become(Cut);
}

void CutController::again()
{
    if (m_stage != Cut) return;
    m_cutOut = {};
    m_ring = {};
    become(Drawing);
}

void CutController::forgetName()
{
    wipeName();
    Q_EMIT changed();
}

void CutController::wipeName()
{
    (void)m_player.load(nullptr);
    wipe(m_voice);
    m_voice.clear();
    m_voiceMs = 0;
}

void CutController::keep()
{
    m_recorder.stop();
    if (m_stage != Cut) return;
    auto png = picture::encodeCutOut(m_cutOut);
    if (!png) return become(Cut, words::sentence(png.code()));
    become(Keeping);
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [png = std::move(*png), voice = m_voice, ms = m_voiceMs](DeviceSession &device) -> Result<std::int64_t> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            auto &own = device.profile()->ownStickers();
            return device.profile()->spareRoom().use([&] { return own.add(png, voice, ms); });
        },
        [this, session](Result<std::int64_t> id) {
            if (m_stage != Keeping) return;
            if (!id && id.code() == Code::Refused)
                return become(Cut, tr("You have %1 stickers of your own, and that is as many as fit. Take one out of Mine first.").arg(OwnStickers::most));
            if (!id) return become(Cut, words::sentence(id.code()));
            cancel();
            Q_EMIT kept();
            Q_EMIT session->bookChanged();
        });
}

void CutController::cancel()
{
    m_recorder.throwAway();
    wipeName();
    m_picture = m_cutOut = {};
    m_ring = {};
    m_boxed = false;
    m_box.reset();
    become(Nothing);
}

} // namespace pipit::app
