// SPDX-License-Identifier: Apache-2.0
#include "app/pages/readcontroller.h"

#include "app/words.h"
#include "core/book/pagecodec.h"
#include "core/media/sealedmedia.h"

namespace pipit::app {

struct ReadController::Opened
{
    Page page;
    QString title, authorName, authorFace, when;
    int use = 0;
    QStringList otherNames, otherFaces;
};

namespace {

Result<std::unique_ptr<SealedMedia>> openMedia(DeviceSession &session, const MediaRef &ref)
{
    PIPIT_TRY_SET(auto sealed, session.profile()->sealedBlob(ref.blob));
    return SealedMedia::open(std::move(sealed), ref);
}

/// Strokes over 64 KiB lie in a blob of their own.
Result<Bytes> readInk(DeviceSession &session, const std::vector<MediaRef> &media)
{
    for (const auto &ref : media) {
        if (ref.kind != MediaKind::Ink) continue;
        PIPIT_TRY_SET(const auto source, openMedia(session, ref));
        PIPIT_TRY_SET(const auto size, source->size());
        Bytes ink(static_cast<std::size_t>(size));
        PIPIT_TRY(source->readAt(0, ink));
        return ink;
    }
    return Bytes();
}

} // namespace

Result<ReadController::Opened> ReadController::load(DeviceSession &session, const PageKey &key)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto book = session.books().find(key.circle);
    if (book == session.books().end()) return Error{Code::NotFound, "circle"};
    const auto card = book->second.page(key.entry);
    PIPIT_TRY_SET(const auto entry, session.profile()->entry(key.circle, key.entry));
    if (!card || !entry) return Error{Code::NotFound, "page"};
    PIPIT_TRY_SET(const auto media, session.profile()->media(key.circle, key.entry));
    PIPIT_TRY_SET(const auto ink, readInk(session, media));
    Opened out;
    PIPIT_TRY_SET(out.page, decodePage(entry->content, ink));
    out.title = QString::fromStdString(card->title);
    out.when = words::day(QDateTime::fromMSecsSinceEpoch(card->timeMs), QDateTime::currentDateTime());
    out.use = card->use ? int(*card->use) : 0;
    if (const auto author = book->second.person(card->author)) {
        out.authorName = QString::fromStdString(author->name);
        out.authorFace = QString::fromStdString(author->face);
    }
    for (auto seat : card->audience) {
        if (seat == card->author || seat == book->second.mySeat()) continue;
        if (const auto person = book->second.person(seat)) {
            out.otherNames.append(QString::fromStdString(person->name));
            out.otherFaces.append(QString::fromStdString(person->face));
        }
    }
    return out;
}

ReadController::ReadController(QObject *parent) : QObject(parent), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    m_document.setReadOnly(true);
    m_look.setSingleShot(true);
    m_look.setInterval(lookFor);
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_look, &QTimer::timeout, this, &ReadController::writeSeen);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        if (m_player.problem() == VoicePlayer::Damaged) say(Code::Corrupt);
    });
    connect(session, &Session::locked, this, &ReadController::close);
}

void ReadController::setKey(const QString &key)
{
    close();
    m_key = key;
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this, [wanted = *wanted](DeviceSession &session) { return load(session, wanted); },
        [this](Result<Opened> loaded) {
            if (loaded) show(std::move(*loaded));
            else say(loaded.code());
        });
}

void ReadController::show(Opened page)
{
    m_document.setPage(std::move(page.page));
    m_title = std::move(page.title);
    m_authorName = std::move(page.authorName);
    m_authorFace = std::move(page.authorFace);
    m_when = std::move(page.when);
    m_use = page.use;
    m_otherNames = std::move(page.otherNames);
    m_otherFaces = std::move(page.otherFaces);
    m_open = true;
    Q_EMIT opened();
    watch();
}

void ReadController::close()
{
    m_look.stop();
    (void)m_player.load(nullptr);
    m_playingBlob = -1;
    m_open = false;
    m_document.setPage(Page());
    m_title.clear();
    m_notice.clear();
    Q_EMIT playingBlobChanged();
    Q_EMIT opened();
}

void ReadController::setInView(bool inView)
{
    if (m_inView == inView) return;
    m_inView = inView;
    Q_EMIT inViewChanged();
    watch();
}

void ReadController::watch()
{
    if (m_open && m_inView) m_look.start();
    else m_look.stop();
}

void ReadController::writeSeen()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [wanted = *wanted](DeviceSession &device) { return device.markSeen(wanted.circle, wanted.entry); },
        [this, session](Result<void> written) {
            if (!written) return; // tried again the next time the page is looked at
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT seen();
        });
}

void ReadController::playVoice(int blob)
{
    if (m_playingBlob == blob && m_player.loaded()) {
        if (m_player.playing()) m_player.pause();
        else m_player.play();
        return;
    }
    const auto wanted = PageKey::from(m_key);
    if (!wanted) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [wanted = *wanted, blob](DeviceSession &session) -> Result<std::unique_ptr<SealedMedia>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, session.profile()->media(wanted.circle, wanted.entry));
            if (blob < 0 || std::size_t(blob) >= media.size()) return Error{Code::NotFound, "voice note"};
            return openMedia(session, media[std::size_t(blob)]);
        },
        [this, blob](Result<std::unique_ptr<SealedMedia>> note) {
            if (!note && note.code() == Code::NotFound) return tell(tr("This part is still on its way. It comes when there is internet."));
            if (!note) return say(note.code());
            if (!m_player.load(std::move(*note))) return;
            m_playingBlob = blob;
            Q_EMIT playingBlobChanged();
            m_player.play();
        });
}

void ReadController::say(Code code)
{
    tell(words::sentence(code));
}

void ReadController::tell(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
