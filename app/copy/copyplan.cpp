// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copyplan.h"

#include "app/pages/sealedpage.h"
#include "app/pages/sealedphoto.h"
#include "app/photo/pagephotos.h"
#include "app/share/audiencemodel.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CopyPlan)
};

const auto between = QStringLiteral("  ·  ");

QString dayOf(std::int64_t ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QStringLiteral("d MMMM yyyy"));
}

QString useWords(Use use)
{
    switch (use) {
    case Use::JustSoYouKnow: return Say::tr("Just so you know");
    case Use::PleaseSortThis: return Say::tr("Please sort this");
    case Use::TalkAboutIt: return Say::tr("Talk about it in my meeting");
    case Use::AskMeFirst: return Say::tr("Ask me before you tell anyone");
    }
    return {};
}

/// In the order of who reads first, as she saw it when she shared it.
QString sharedWith(const PageCard &card, const Book &book, const CircleManifest &manifest)
{
    std::vector<SeatId> seats;
    for (const auto seat : card.audience)
        if (seat != card.author && seat != recordsSeat) seats.push_back(seat);
    const auto place = [&](SeatId seat) {
        const auto *known = manifest.seat(seat);
        return AudienceModel::readingPlace(known ? known->role : Role::Carer);
    };
    std::stable_sort(seats.begin(), seats.end(), [&](auto a, auto b) { return place(a) < place(b); });
    QStringList names;
    for (const auto seat : seats) {
        const auto person = book.person(seat);
        names.append(person ? QString::fromStdString(person->name) : Say::tr("Somebody"));
    }
    return names.isEmpty() ? QString() : Say::tr("Shared with %1").arg(words::together(names));
}

/// Where things are on their way says nothing in a book.
std::vector<AskStep> told(const Trail &trail, const AskWords &words)
{
    auto steps = words.steps(trail, Holdup::None);
    for (auto &step : steps) step.where.clear();
    return steps;
}

bool isHers(const PageCard &card, SeatId child)
{
    return card.author == child && card.kept && card.readable && !card.takenBack;
}

std::uint64_t bytesOf(const Result<std::vector<MediaRef>> &media)
{
    std::uint64_t sum = 0;
    if (!media) return sum;
    for (const auto &one : *media)
        if (one.kind == MediaKind::Voice || one.kind == MediaKind::Clip) sum += one.trueSize;
    return sum;
}

void addShared(CopyPlan &plan, Profile &profile, const CircleId &circle, const Book &book, const CircleManifest &manifest, bool answers, const QDateTime &now)
{
    const AskWords words(book, now);
    auto cards = book.pages();
    std::reverse(cards.begin(), cards.end());
    for (const auto &card : cards) {
        if (!isHers(card, book.mySeat())) continue;
        CopyPage page{PageKey{{}, circle, card.ref}, QString::fromStdString(card.title), {}, {}, QDateTime::fromMSecsSinceEpoch(card.time.ms()).date(), bytesOf(profile.media(circle, card.ref))};
        QStringList about{dayOf(card.time.ms()), sharedWith(card, book, manifest), card.use ? useWords(*card.use) : QString()};
        about.removeAll(QString());
        page.about = about.join(between);
        if (const auto trail = answers ? book.trails().of(card.ref) : std::nullopt) page.trail = told(*trail, words);
        plan.pages.push_back(std::move(page));
    }
    if (!answers) return;
    auto trails = book.trails().all();
    std::reverse(trails.begin(), trails.end());
    for (const auto &trail : trails)
        if (trail.kind != Kind::Page && !trail.takenBack && trail.child() == book.mySeat()) plan.asks.push_back({words.title(trail), told(trail, words)});
}

/// The book as the child's own tablet would have it: what is sealed for her seat, and so not what she posted with no copy.
Result<Book> throughHerEyes(Profile &profile, const CircleId &circle, SeatId child)
{
    PIPIT_TRY_SET(auto entries, profile.entries(circle));
    Book book(child);
    for (auto &entry : entries) {
        const bool forHer = std::find(entry.audience.begin(), entry.audience.end(), child) != entry.audience.end();
        if (!forHer && entry.type != EntryType::Directory) continue; // names are no secret of the circle's
        entry.mine = entry.seat == child;
        book.add(entry);
    }
    return book;
}

} // namespace

std::uint64_t CopyPlan::soundBytes() const
{
    std::uint64_t sum = 0;
    for (const auto &page : pages) sum += page.soundBytes;
    return sum;
}

Result<CopyPlan> planOwnCopy(DeviceSession &session, bool answers, const QDateTime &now)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    CopyPlan plan;
    const auto &card = session.profile()->card();
    plan.name = QString::fromStdString(card.nickname);
    plan.face = QString::fromStdString(card.face);
    plan.day = dayOf(now.toMSecsSinceEpoch());
    if (const auto circle = session.onlyCircle()) {
        const auto *chain = session.device().manifests().circle(*circle);
        if (!chain) return Error{Code::NotFound, "circle"};
        addShared(plan, *session.profile(), *circle, session.books().at(*circle), chain->newest(), answers, now);
    }
    PIPIT_TRY_SET(auto drafts, session.profile()->drafts().list());
    std::stable_sort(drafts.begin(), drafts.end(), [](const auto &a, const auto &b) { return a.turn < b.turn; });
    for (const auto &draft : drafts)
        plan.pages.push_back({PageKey{draft.page, {}, {}}, QString::fromStdString(draft.title), dayOf(draft.changedMs) + between + Say::tr("Shared with nobody"), {},
                              QDateTime::fromMSecsSinceEpoch(draft.changedMs).date(), bytesOf(session.profile()->drafts().media(draft.page))});
    return plan;
}

Result<CopyPlan> planCopyToHandOver(DeviceSession &session, const CircleId &circle, const QDateTime &now)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain) return Error{Code::NotFound, "circle"};
    const auto &seats = chain->newest().seats;
    const auto child = std::find_if(seats.begin(), seats.end(), [](const auto &seat) { return seat.role == Role::Child; });
    if (child == seats.end()) return Error{Code::NotFound, "child's seat"};
    PIPIT_TRY_SET(const auto book, throughHerEyes(*session.profile(), circle, child->id));
    CopyPlan plan;
    plan.handedOver = true;
    plan.day = dayOf(now.toMSecsSinceEpoch());
    if (const auto person = book.person(child->id)) {
        plan.name = QString::fromStdString(person->name);
        plan.face = QString::fromStdString(person->face);
    }
    addShared(plan, *session.profile(), circle, book, chain->newest(), true, now);
    return plan;
}

Result<CopyPicture> pictureFor(DeviceSession &session, const PageKey &key)
{
    auto *profile = session.profile();
    if (!profile) return Error{Code::Refused, "locked"};
    CopyPicture out;
    PIPIT_TRY_SET(out.page, key.draft ? openDraft(*profile, *key.draft) : openPage(*profile, key.circle, key.entry));
    const auto media = key.draft ? profile->drafts().media(*key.draft) : profile->media(key.circle, key.entry);
    for (const auto &object : out.page.objects) {
        const auto *photo = std::get_if<Photo>(&object.what);
        if (!photo || out.photos.contains(photo->blob)) continue;
        auto image = readPhoto(*profile, media, photo->blob, PagePhotos::most);
        if (image) out.photos.emplace(photo->blob, std::move(*image));
        else out.whole = false;
    }
    return out;
}

} // namespace pipit::app
