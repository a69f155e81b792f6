// SPDX-License-Identifier: Apache-2.0
#include "app/photo/photocontroller.h"

#include "app/photo/camera.h"
#include "app/words.h"
#include "core/media/clip.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace pipit::app {

namespace {

constexpr std::string_view photoMime = "image/jpeg";
/// What is dropped in cleaning may have been some of it, but no film of two minutes is larger.
constexpr std::uint64_t maxFilmFile = limits::maxVideoBlob + (64u << 20);

Camera *camera()
{
    auto *platform = Platform::create(nullptr, nullptr);
    return platform ? platform->camera() : nullptr;
}

/// Seals a photo on the vault's thread.
Result<std::uint32_t> keep(DeviceSession &session, const PageId &page, const ByteSource &media)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    return session.profile()->drafts().addMedia(page, media, limits::maxOtherBlob, photoMime, MediaKind::Photo, 0);
}

} // namespace

/// A picked film with all that reads it, in the order in which one needs the other.
struct PhotoController::Film {
    std::unique_ptr<QFile> file;
    std::unique_ptr<DeviceSource> source;
    std::unique_ptr<WatchedSource> watched;
    CleanClip clip; ///< without bytes: the file is over the limit
    std::uint32_t ms = 0;
    PageId page;
    std::shared_ptr<Watch> watch;
    std::unique_ptr<BlobSealing> sealing; ///< touched on the vault's thread alone

    /// One turn on the vault's thread: the number of the whole film on its page, or nothing yet.
    Result<std::optional<std::uint32_t>> sealPiece(DeviceSession &session)
    {
        const auto sealed = oneTurn(session);
        if (!sealed || *sealed) sealing.reset(); // its file too, where it is not whole
        return sealed;
    }

private:
    Result<std::optional<std::uint32_t>> oneTurn(DeviceSession &session)
    {
        if (!session.profile()) return Error{Code::Refused, "locked"};
        if (watch->stop) return Error{Code::Cancelled, "film"};
        auto &drafts = session.profile()->drafts();
        if (!sealing) {
            PIPIT_TRY_SET(sealing, drafts.beginMedia(*clip.bytes, limits::maxVideoBlob));
        }
        PIPIT_TRY_SET(const bool last, sealing->step());
        if (!last) return std::optional<std::uint32_t>();
        PIPIT_TRY_SET(const auto stored, sealing->finish());
        PIPIT_TRY_SET(const auto number, drafts.addSealed(page, stored, clip.mime, MediaKind::Clip, ms));
        return std::optional(number);
    }
};

PhotoController::PhotoController(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        Q_EMIT progressChanged();
        Session::create(nullptr, nullptr)->active();
    });
    connect(Session::create(nullptr, nullptr), &Session::locked, this, &PhotoController::cancel);
    auto *device = camera();
    if (!device) return;
    connect(device, &Camera::presentChanged, this, &PhotoController::hasCameraChanged);
    connect(device, &Camera::taken, this, [this, device](const QImage &picture) {
        if (m_stage != Aiming) return;
        device->stop();
        show(picture);
    });
    connect(device, &Camera::failed, this, [this](Code code) {
        if (m_stage != Aiming) return;
        become(Choosing);
        tell(code == Code::Refused ? tr("Pipit may not use the camera. A grown-up can change that in the tablet’s settings.")
                                   : tr("The camera stopped. Try again."));
    });
}

PhotoController::~PhotoController()
{
    cancel();
}

void PhotoController::setEditor(EditorController *editor)
{
    if (editor == m_editor) return;
    m_editor = editor;
    Q_EMIT editorChanged();
}

bool PhotoController::hasCamera() const
{
    auto *device = camera();
    return device && device->present();
}

qreal PhotoController::progress() const
{
    const auto all = m_watch ? m_watch->all.load() : 0;
    return all > 0 ? std::min(1.0, double(m_watch->done) / double(all)) : 0;
}

void PhotoController::become(Stage stage)
{
    if (stage == Working) m_tick.start();
    else m_tick.stop();
    m_stage = stage;
    Q_EMIT stageChanged();
    Q_EMIT progressChanged();
}

/// Runs `work(watch)` on another thread and then `done(its value)` here, unless it was stopped or we are gone by then.
template <class Work, class Done>
void PhotoController::work(Work work, Done done)
{
    tell({});
    m_watch = std::make_shared<Watch>();
    become(Working);
    QThreadPool::globalInstance()->start([self = QPointer(this), watch = m_watch, work = std::move(work), done = std::move(done)]() mutable {
        auto value = std::make_shared<decltype(work(watch))>(work(watch));
        QMetaObject::invokeMethod(
            qApp,
            [self, watch, value, done = std::move(done)]() mutable {
                if (self && !watch->stop && self->m_watch == watch) done(std::move(*value));
            },
            Qt::QueuedConnection);
    });
}

void PhotoController::openCamera(QVideoSink *preview)
{
    auto *device = camera();
    tell({});
    const auto started = device ? device->start(preview) : Result<void>(Error{Code::NoDevice, "camera"});
    if (started) return become(Aiming);
    tell(started.code() == Code::NoDevice ? tr("This tablet has no camera that Pipit can use.")
                                          : tr("Pipit may not use the camera. A grown-up can change that in the tablet’s settings."));
}

void PhotoController::takePhoto()
{
    if (m_stage == Aiming) camera()->take();
}

void PhotoController::choosePicture(const QUrl &file)
{
    if (m_stage != Choosing) return;
    work(
        [file](const std::shared_ptr<Watch> &watch) -> Result<picture::Brought> {
            PIPIT_TRY_SET(const auto opened, openPicked(file, picture::maxFile));
            WatchedDevice device(*opened, watch);
            return picture::read(device);
        },
        [this](Result<picture::Brought> picture) {
            if (!picture) return fail(Thing::Picture, picture.code());
            show(picture->image);
            if (picture->cut) tell(tr("Some of that picture is missing. This is the part that is there."));
        });
}

void PhotoController::show(const QImage &picture)
{
    m_picture = picture.width() > picture::editSide || picture.height() > picture::editSide
        ? picture.scaled(picture::editSide, picture::editSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : picture;
    m_crop.reset();
    become(Cropping);
}

void PhotoController::turn()
{
    if (m_stage != Cropping) return;
    m_picture = m_picture.transformed(QTransform().rotate(90));
    m_crop.reset();
    Q_EMIT stageChanged();
}

void PhotoController::put()
{
    if (m_stage != Cropping || !m_editor) return;
    work(
        [image = m_picture, part = m_crop.part()](const std::shared_ptr<Watch> &) { return picture::encode(image, part); },
        [this](Result<picture::Photo> photo) {
            if (!photo) return fail(Thing::Picture, photo.code());
            m_editor->ensureDraft();
            Session::create(nullptr, nullptr)->vault().ask(
                m_editor,
                [page = m_editor->pageId(), jpeg = std::move(photo->jpeg), watch = m_watch](DeviceSession &session) {
                    const MemorySource whole(jpeg);
                    return keep(session, page, WatchedSource(whole, watch));
                },
                [self = QPointer(this), editor = m_editor, image = photo->image, page = m_editor->pageId(), watch = m_watch](Result<std::uint32_t> blob) {
                    if (blob && !watch->stop && editor->pageId() == page) {
                        editor->media()->photos().put(*blob, image);
                        editor->document()->addPhoto(*blob, image.size());
                    }
                    if (!self || watch->stop) return;
                    if (!blob) return self->failToKeep(Cropping, blob.code());
                    self->cancel();
                    Q_EMIT self->finished();
                });
        });
}

void PhotoController::chooseFilm(const QUrl &file)
{
    if (m_stage != Choosing) return;
    work(
        [file](const std::shared_ptr<Watch> &watch) -> Result<std::shared_ptr<Film>> {
            auto film = std::make_shared<Film>();
            auto opened = openPicked(file, maxFilmFile);
            if (!opened && opened.code() == Code::TooBig) return film;
            PIPIT_TRY_SET(film->file, std::move(opened));
            film->source = std::make_unique<DeviceSource>(*film->file);
            film->watched = std::make_unique<WatchedSource>(*film->source, watch);
            PIPIT_TRY_SET(film->clip, cleanClip(*film->watched));
            return film;
        },
        [this](Result<std::shared_ptr<Film>> film) {
            if (!film) return fail(Thing::Film, film.code());
            if ((*film)->clip.bytes) return keepFilm(std::move(*film));
            become(Choosing);
            tell(tr("That film is too big. Choose a shorter one."));
        });
}

void PhotoController::keepFilm(std::shared_ptr<Film> film)
{
    if (!m_editor) return;
    m_watch->done = 0;
    m_watch->all = std::uint64_t(film->file->size());
    m_editor->ensureDraft();
    film->ms = std::max<std::uint32_t>(film->clip.ms, 1);
    film->page = m_editor->pageId();
    film->watch = m_watch;
    sealNext(std::move(film));
}

/// A film may be half a gigabyte. Between two pieces of it whatever else the vault was asked has its turn: what she draws
/// meanwhile is kept.
void PhotoController::sealNext(std::shared_ptr<Film> film)
{
    Session::create(nullptr, nullptr)->vault().ask(
        m_editor, [film](DeviceSession &session) { return film->sealPiece(session); },
        [self = QPointer(this), editor = m_editor, film](Result<std::optional<std::uint32_t>> blob) {
            const bool whole = blob && *blob;
            if (whole && !film->watch->stop && editor->pageId() == film->page) editor->document()->addClip(**blob, film->ms);
            if (!self || film->watch->stop) {
                // Stopped between two turns: what is sealed so far goes where it was made.
                if (whole) return;
                Session::create(nullptr, nullptr)->vault().tell([film](DeviceSession &) -> Result<void> {
                    film->sealing.reset();
                    return {};
                });
                return;
            }
            if (!blob) return self->failToKeep(Choosing, blob.code());
            if (!whole) return self->sealNext(film);
            self->cancel();
            Q_EMIT self->finished();
        });
}

void PhotoController::cancel()
{
    if (m_watch) m_watch->stop = true;
    m_watch.reset();
    if (auto *device = m_stage == Aiming ? camera() : nullptr) device->stop();
    m_picture = {};
    if (m_stage != Choosing) become(Choosing);
    tell({});
}

void PhotoController::fail(Thing thing, Code code)
{
    m_picture = {};
    become(Choosing);
    const bool film = thing == Thing::Film;
    switch (code) {
    case Code::Invalid: return tell(film ? tr("Pipit cannot use that kind of film. Choose another one.") : tr("That is not a picture. Choose another one."));
    case Code::Corrupt: return tell(film ? tr("That film is broken. Choose another one.") : tr("That picture is broken. Choose another one."));
    case Code::TooBig: return tell(film ? tr("That film is too long. Two minutes is the most.") : tr("That picture is too big for Pipit. Choose a smaller one."));
    case Code::Refused: return tell(tr("That picture moves. Choose one that stays still."));
    case Code::TooNew: return tell(tr("This tablet cannot open that kind of picture. Choose another one."));
    case Code::NotFound:
    case Code::Io: return tell(film ? tr("Pipit could not read that film. Choose another one.") : tr("Pipit could not read that picture. Choose another one."));
    default: return failToKeep(Choosing, code);
    }
}

/// The vault did not take it. A picture that was cropped is still here, to try again.
void PhotoController::failToKeep(Stage back, Code code)
{
    become(back);
    tell(words::sentence(code));
}

void PhotoController::tell(const QString &sentence)
{
    if (sentence == m_notice) return;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
