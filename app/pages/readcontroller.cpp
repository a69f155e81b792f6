// SPDX-License-Identifier: Apache-2.0
#include "app/pages/readcontroller.h"

#include "app/asks/standin.h"
#include "app/pages/sealedpage.h"
#include "app/share/audiencemodel.h"
#include "app/words.h"

namespace pipit::app {

namespace {

/// The seats that can open a page besides its author and me, whoever reads first at the front.
std::vector<SeatId> others(const PageCard &card, SeatId me, const CircleManifest &manifest)
{
    std::vector<SeatId> seats;
    for (auto seat : card.audience)
        if (seat != card.author && seat != me && seat != recordsSeat) seats.push_back(seat);
    const auto place = [&](SeatId seat) {
        const auto *known = manifest.seat(seat);
        return AudienceModel::readingPlace(known ? known->role : Role::Carer);
    };
    std::stable_sort(seats.begin(), seats.end(), [&](auto a, auto b) { return place(a) < place(b); });
    return seats;
}

QString lookedAt(std::int64_t ms)
{
    return ms ? words::day(QDateTime::fromMSecsSinceEpoch(ms), QDateTime::currentDateTime()) : QString();
}

QString writingOn(const Page &page)
{
    QStringList boxes;
    for (const auto &object : page.objects)
        if (const auto *box = std::get_if<TextBox>(&object.what)) boxes.append(QString::fromStdString(box->text));
    return boxes.join(u'\n');
}

QString companyWords(const RequestBoard &requests, const EntryRef &page)
{
    const auto with = requests.companyOf(page);
    if (!with) return {};
    switch (*with) {
    case CompanyContent::With::Nobody: return ReadController::tr("Nobody was there.");
    case CompanyContent::With::Helped: return ReadController::tr("Somebody helped with it.");
    case CompanyContent::With::Near: return ReadController::tr("Somebody was near.");
    case CompanyContent::With::RatherNotSay: return ReadController::tr("Would rather not say.");
    }
    return {};
}

PageMedia::Open openingOf(const std::optional<PageKey> &key)
{
    return [key](Profile &profile, std::uint32_t blob) -> Result<std::unique_ptr<SealedMedia>> {
        if (!key) return Error{Code::NotFound, "page"};
        PIPIT_TRY_SET(const auto media, profile.media(key->circle, key->entry));
        if (blob >= media.size()) return Error{Code::Corrupt, "media of the page"};
        return openMedia(profile, media[blob]);
    };
}

} // namespace

QString ReadController::whoElse(const Seat &mine, const QString &cover, const QString &covered)
{
    if (mine.holders.size() < 2) return tr("And the records key.");
    if (!covered.isEmpty()) return tr("%1, for whom you read. The records key.").arg(covered);
    if (!cover.isEmpty()) return tr("%1, when you are away. The records key.").arg(cover);
    return mine.role == Role::Iro ? tr("Whoever reads for you, when you are away. The records key.")
                                  : tr("The others who share your place here. The records key.");
}

Result<ReadController::Opened> ReadController::load(DeviceSession &session, const PageKey &key)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto found = session.books().find(key.circle);
    const auto *chain = session.device().manifests().circle(key.circle);
    if (found == session.books().end() || !chain) return Error{Code::NotFound, "circle"};
    const auto &book = found->second;
    const auto card = book.page(key.entry);
    if (!card) return Error{Code::NotFound, "page"};
    Opened out;
    PIPIT_TRY_SET(out.page, openPage(*session.profile(), key.circle, key.entry));
    auto &shown = out.shown;
    shown.title = QString::fromStdString(card->title);
    shown.when = words::day(QDateTime::fromMSecsSinceEpoch(card->time.ms()), QDateTime::currentDateTime());
    shown.day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(card->time.ms()).date(), QStringLiteral("d MMMM yyyy"));
    shown.writing = writingOn(out.page);
    shown.use = card->use ? int(*card->use) : 0;
    if (card->takenBack)
        shown.takenBack = tr("Taken back %1").arg(words::day(QDateTime::fromMSecsSinceEpoch(card->takenBackTime.ms()), QDateTime::currentDateTime()));
    shown.lockShut = card->locked;
    shown.company = companyWords(book.requests(), key.entry);
    shown.looked = card->lookedAtByMe;
    for (const auto &reader : card->readers)
        if (shown.looked && reader.seat == book.mySeat()) shown.lookedWhen = lookedAt(reader.seenMs);
    if (const auto author = book.person(card->author)) {
        shown.authorName = QString::fromStdString(author->name);
        shown.authorFace = QString::fromStdString(author->face);
    }
    for (auto seat : others(*card, book.mySeat(), chain->newest())) {
        const auto person = book.person(seat);
        shown.otherNames.append(person ? QString::fromStdString(person->name) : tr("Somebody"));
        shown.otherFaces.append(person ? QString::fromStdString(person->face) : QStringLiteral("someone"));
    }
    shown.whoCanOpen = shown.otherNames.isEmpty()
        ? tr("Only you can open it.")
        : tr("%1 can open it.").arg(words::together(QStringList(tr("You")) + shown.otherNames));
    if (const auto *mine = chain->newest().seat(book.mySeat())) {
        QString covered;
        for (const auto &one : session.covered())
            if (one.circle == key.circle) covered = QString::fromStdString(one.officer);
        shown.alsoCanOpen = whoElse(*mine, standInOf(book, chain->newest(), mine->id).cover, covered);
    }
    return out;
}

ReadController::ReadController(QObject *parent)
    : QObject(parent), m_media(m_document, [this] { return openingOf(PageKey::from(m_key)); }), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    m_document.setReadOnly(true);
    m_look.setSingleShot(true);
    m_look.setInterval(lookFor);
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_look, &QTimer::timeout, this, &ReadController::writeSeen);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        switch (m_player.problem()) {
        case VoicePlayer::NoProblem: return;
        case VoicePlayer::Damaged: return say(Code::Corrupt);
        case VoicePlayer::NoSpeaker: return tell(tr("This tablet has no speaker that Pipit can use."));
        case VoicePlayer::Broken: return tell(tr("The sound stopped. Play it again."));
        }
    });
    connect(session, &Session::locked, this, [this] { setKey({}); });
    connect(&m_media.photos(), &PagePhotos::failed, this, &ReadController::sayOfPart);
    connect(session, &Session::bookChanged, &m_media.photos(), &PagePhotos::retry);
    connect(session, &Session::bookChanged, this, &ReadController::closeIfGone);
}

void ReadController::closeIfGone()
{
    const auto wanted = PageKey::from(m_key);
    if (!m_open || !wanted) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [wanted = *wanted](DeviceSession &device) {
            const auto book = device.books().find(wanted.circle);
            const auto card = book == device.books().end() ? std::nullopt : book->second.page(wanted.entry);
            return !card || card->kept;
        },
        [this, key = m_key](bool kept) {
            if (kept || key != m_key) return;
            close();
            Q_EMIT opened();
            tell(tr("This page was taken back. Nothing of it is here any more."));
        });
}

QString ReadController::circle() const
{
    const auto key = m_open ? PageKey::from(m_key) : std::nullopt;
    return key ? QString::fromStdString(key->circle.hex()) : QString();
}

void ReadController::setKey(const QString &key)
{
    close();
    m_key = key;
    Q_EMIT opened();
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this, [wanted = *wanted](DeviceSession &session) { return load(session, wanted); },
        [this, key](Result<Opened> loaded) {
            if (key != m_key) return; // another page has been asked for since
            if (loaded) show(std::move(*loaded));
            else sayOfPart(loaded.code());
        });
}

void ReadController::show(Opened page)
{
    m_document.setPage(std::move(page.page));
    m_shown = std::move(page.shown);
    m_open = true;
    Q_EMIT opened();
    Q_EMIT lookedChanged();
    watch();
}

void ReadController::close()
{
    m_look.stop();
    (void)m_player.load(nullptr);
    m_playingBlob = -1;
    m_open = false;
    m_document.setPage(Page());
    m_shown = {};
    Q_EMIT playingBlobChanged();
    Q_EMIT lookedChanged();
    tell({});
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
        [this, session, key = m_key](Result<void> written) {
            if (!written) return; // tried again the next time the page is looked at
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            if (key != m_key) return;
            m_shown.looked = true;
            if (m_shown.lookedWhen.isEmpty()) m_shown.lookedWhen = lookedAt(QDateTime::currentMSecsSinceEpoch());
            Q_EMIT lookedChanged();
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
            if (blob < 0 || std::size_t(blob) >= media.size()) return Error{Code::Corrupt, "voice note"};
            return openMedia(*session.profile(), media[std::size_t(blob)]);
        },
        [this, blob, key = m_key](Result<std::unique_ptr<SealedMedia>> note) {
            if (key != m_key) return;
            if (!note) return sayOfPart(note.code());
            if (!m_player.load(std::move(*note))) return; // its problem is told above
            tell({});
            m_playingBlob = blob;
            Q_EMIT playingBlobChanged();
            m_player.play();
        });
}

QString ReadController::clock(int ms)
{
    return words::duration(ms);
}

void ReadController::say(Code code)
{
    tell(code == Code::Corrupt ? tr("One thing could not be checked, so Pipit does not open it. Nothing was thrown away.")
                               : words::sentence(code));
}

void ReadController::sayOfPart(Code code)
{
    if (code == Code::NotFound) tell(tr("This part is still on its way. It comes when there is internet."));
    else say(code);
}

void ReadController::tell(const QString &sentence)
{
    if (m_notice == sentence) return;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
