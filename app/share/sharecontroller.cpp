// SPDX-License-Identifier: Apache-2.0
#include "app/share/sharecontroller.h"

#include "app/pages/thumbnails.h"
#include "app/words.h"
#include "core/book/flatten.h"
#include "core/book/pagecodec.h"

namespace pipit::app {

namespace {

constexpr std::string_view inkMime = "application/vnd.pipit.ink";

struct Circle
{
    std::vector<AudienceModel::Person> people;
    Settings settings;
};

Result<Circle> loadCircle(DeviceSession &session)
{
    PIPIT_TRY_SET(const auto id, session.onlyCircle());
    const auto &book = session.books().at(id);
    const auto *chain = session.device().manifests().circle(id);
    if (!chain) return Error{Code::NotFound, "circle"};
    Circle circle;
    circle.settings = session.device().manifests().settings().newest();
    for (const auto &seat : chain->newest().seats) {
        // Nobody's face: the child herself, counts only, and the records key, which the words beside the faces tell of.
        if (seat.id == book.mySeat() || seat.role == Role::Manager || seat.role == Role::Records || seat.role == Role::Duty) continue;
        if (seat.status != SeatStatus::Active || seat.holders.empty()) continue;
        const auto person = book.person(seat.id);
        if (!person) continue; // no name yet, so the child cannot know who it is
        circle.people.push_back({seat.id, seat.role, QString::fromStdString(person->name), QString::fromStdString(person->face), false});
    }
    return circle;
}

/// On the vault's thread: what is shared is what can be seen, with only the blobs that it names.
Result<EntryRef> post(DeviceSession &session, const Page &draft, std::vector<SeatId> audience, int use, Bytes thumbnail)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    auto &drafts = session.profile()->drafts();
    // A note for which there was no room would go with its draft.
    PIPIT_TRY_SET(const auto unfinished, drafts.interrupted(draft.id));
    if (unfinished) return Error{Code::DiskFull, "a voice note is not sealed yet"};
    const auto flat = flatten(draft);
    PIPIT_TRY_SET(auto encoded, encodePage(flat.page));
    std::optional<std::uint32_t> ink;
    if (!encoded.ink.empty()) {
        PIPIT_TRY_SET(ink, drafts.addMedia(draft.id, MemorySource(std::move(encoded.ink)), limits::maxOtherBlob, inkMime, MediaKind::Ink, 0));
    }
    PIPIT_TRY_SET(auto media, drafts.media(draft.id));
    NewEntry entry;
    entry.circle = circle;
    entry.content = std::move(encoded.content);
    entry.audience = std::move(audience);
    entry.use = useFrom(std::uint64_t(use));
    entry.draft = draft.id;
    entry.thumbnail = std::move(thumbnail);
    entry.zoneMinutes = static_cast<std::int16_t>(QDateTime::currentDateTime().offsetFromUtc() / 60);
    for (auto number : flat.blobs) {
        if (number >= media.size()) return Error{Code::Corrupt, "media of the draft"};
        entry.media.push_back(std::move(media[number]));
    }
    if (ink) entry.media.push_back(std::move(media[*ink]));
    return session.post(std::move(entry));
}

} // namespace

ShareController::ShareController(QObject *parent) : QObject(parent)
{
    connect(&m_people, &AudienceModel::chosenChanged, this, [this] {
        Q_EMIT useChanged();
        Q_EMIT canPostChanged();
    });
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] { m_people.setPeople({}, {}); });
    loadPeople();
}

void ShareController::loadPeople()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, [](DeviceSession &session) { return loadCircle(session); },
        [this](Result<Circle> circle) {
            if (!circle) {
                m_notice = words::sentence(circle.code());
                Q_EMIT noticeChanged();
                return;
            }
            m_answerWithinDays = circle->settings.answerWithinDays;
            m_people.setPeople(std::move(circle->people), circle->settings);
        });
}

void ShareController::setUse(int use)
{
    // Tapping the chosen one again takes it back: one or none.
    m_use = m_use == use ? 0 : use;
    Q_EMIT useChanged();
}

QString ShareController::firstName() const
{
    for (int row = 0; row < m_people.count(); ++row)
        if (!m_people.data(m_people.index(row), AudienceModel::OutRole).toBool())
            return m_people.data(m_people.index(row), AudienceModel::NameRole).toString();
    return {};
}

void ShareController::postAndKeep()
{
    if (!canPost() || !m_editor) return;
    m_posting = true;
    Q_EMIT canPostChanged();
    m_editor->keepNow();
    const auto &page = m_editor->document()->page();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [page, audience = m_people.chosen(), use = m_use, png = Thumbnails::encode(Thumbnails::draw(page))](DeviceSession &device) {
            if (!device.profile()) return Result<EntryRef>(Error{Code::Refused, "locked"});
            return device.profile()->spareRoom().use([&] { return post(device, page, audience, use, png); });
        },
        [this, session](Result<EntryRef> done) {
            m_posting = false;
            m_notice = done ? QString() : words::sentence(done.code());
            Q_EMIT noticeChanged();
            Q_EMIT canPostChanged();
            if (!done) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT posted();
        });
}

} // namespace pipit::app
