// SPDX-License-Identifier: Apache-2.0
#include "core/vault/lockeddoor.h"

#include "core/base/params.h"
#include "core/base/viewsource.h"
#include "core/format/limits.h"
#include "core/format/mime.h"
#include "core/vault/blobstore.h"

namespace pipit {

namespace {

constexpr std::int64_t hourMs = 3'600'000, dayMs = 24 * hourMs;

/// How long until one more may go: the n-th newest must lie `spanMs` back. 0: now.
std::int64_t waitFor(const std::vector<std::int64_t> &lately, int most, std::int64_t spanMs, std::int64_t nowMs)
{
    if (lately.size() < std::size_t(most)) return 0;
    return std::max<std::int64_t>(0, lately[std::size_t(most - 1)] + spanMs - nowMs);
}

struct Wiped
{
    Bytes &bytes;
    ~Wiped() { wipe(bytes); }
};

} // namespace

std::optional<LockedDoor::Target> LockedDoor::target(const LockedAuthor &author) const
{
    if (!author.circle) return std::nullopt;
    const auto *chain = m.manifests.circle(*author.circle);
    if (!chain || chain->empty()) return std::nullopt;
    const auto &circle = chain->newest();
    const auto *mine = circle.author(author.id());
    if (!mine || mine->revoked() || !mine->writesLocked()) return std::nullopt;
    for (const auto &seat : circle.seats)
        if (seat.role == Role::Iro && seat.status == SeatStatus::Active) return Target{chain, &seat};
    return std::nullopt;
}

Result<LockedDoor::State> LockedDoor::state(const ProfileTag &profile)
{
    auto posts = m.device.lockedPosts();
    State state;
    PIPIT_TRY_SET(const auto author, posts.author(profile));
    if (!author || !target(*author)) return state;
    state.reader = author->reader;
    PIPIT_TRY_SET(const auto lately, posts.lately(profile, limits::lockedTillOpened));
    PIPIT_TRY_SET(const auto waiting, posts.unposted());
    state.waiting = int(std::count_if(waiting.begin(), waiting.end(), [&](const auto &post) { return post.profile == profile; }));
    PIPIT_TRY_SET(const auto now, posts.livedMs(m.clock));
    state.waitMs = std::max(waitFor(lately, limits::lockedAnHour, hourMs, now), waitFor(lately, limits::lockedADay, dayMs, now));
    state.way = lately.size() >= std::size_t(limits::lockedTillOpened) ? Way::Full : state.waitMs > 0 ? Way::Later : Way::Open;
    return state;
}

Result<void> LockedDoor::send(const ProfileTag &profile, Bytes content, std::int16_t zoneMinutes, const LockedVoice &voice)
{
    const Wiped wiped{content};
    PIPIT_TRY_SET(const auto now, state(profile));
    if (now.way == Way::Shut) return Error{Code::Refused, "nothing can be sent from here"};
    if (now.way != Way::Open) return Error{Code::Throttled, "enough for now"};
    if (voice.sound.empty()) return seal(profile, std::move(content), zoneMinutes, {});

    if (voice.sound.size() > maxVoice || voice.ms > longestVoiceMs) return Error{Code::TooBig, "a longer note than goes from here"};
    PIPIT_TRY_SET(auto blobs, BlobStore::open(m.device.blobFolder(profile), m.files, m.rng));
    PIPIT_TRY_SET(auto stored, blobs.seal(ViewSource(voice.sound), maxVoice));
    const auto blob = stored.blob.id;
    std::vector<MediaRef> media;
    media.push_back({blob, std::move(stored.key), voice.sound.size(), std::string(voiceMime), MediaKind::Voice, voice.ms});
    auto sealed = seal(profile, std::move(content), zoneMinutes, std::move(media));
    if (!sealed) (void)blobs.remove(blob); // its key is gone: nobody could open it
    return sealed;
}

Result<void> LockedDoor::seal(const ProfileTag &profile, Bytes content, std::int16_t zoneMinutes, std::vector<MediaRef> media)
{
    const Wiped wiped{content};
    auto posts = m.device.lockedPosts();
    PIPIT_TRY_SET(const auto author, posts.author(profile));
    const auto to = target(*author);
    const auto &circle = to->chain->newest();

    LockedPost post;
    post.profile = profile;
    post.author = author->id();
    post.circle = circle.circle;
    post.time = author->last.next(m.clock.wallMs());
    post.zoneMinutes = zoneMinutes;
    post.audience = {to->reader->id, recordsSeat};
    std::vector<Recipient> recipients;
    for (auto id : post.audience) {
        const auto *seat = circle.seat(id);
        if (!seat || seat->status != SeatStatus::Active) return Error{Code::Refused, "seat not in the circle"};
        PIPIT_TRY_SET(const auto before, posts.head(post.author, post.circle, id));
        recipients.push_back({id, seat->pub, before});
        post.mailboxes.push_back(seat->mailbox);
    }
    Body body;
    body.type = EntryType::Item;
    body.time = post.time;
    body.circleVersion = circle.version;
    body.circleHash = to->chain->newestHash();
    body.audience = post.audience;
    body.content = std::move(content);
    body.media = std::move(media);
    body.build = params::appBuild;
    body.zoneMinutes = zoneMinutes;
    const Wiped said{body.content};
    PIPIT_TRY_SET(const auto kind, body.kind());
    if (kind != Kind::Page) return Error{Code::Refused, "not a page"};
    PIPIT_TRY_SET(auto sealed, sealEnvelope(post.circle, body, recipients, author->key, m.rng));
    if (sealed.bytes.size() > limits::maxLockedEnvelope) return Error{Code::TooBig, "too much to send from here"};
    post.hash = sealed.hash;
    post.envelope = std::move(sealed.bytes);
    PIPIT_TRY_SET(post.livedMs, posts.livedMs(m.clock));
    PIPIT_TRY(posts.add(post, recipients));
    (void)intoOutbox(post); // a copy: restore() makes it again
    return {};
}

Result<void> LockedDoor::intoOutbox(const LockedPost &post)
{
    PIPIT_TRY_SET(const auto header, parseEnvelope(post.envelope));
    OutboxRow row;
    for (const auto &blob : header.blobs) {
        PIPIT_TRY_SET(const auto file, m.files.open(m.device.blobPath(post.profile, blob), OpenMode::Read));
        PIPIT_TRY_SET(const auto size, file->size());
        row.blobs.emplace_back(blob, size);
    }
    row.hash = post.hash;
    row.profile = post.profile;
    row.author = post.author;
    row.mailboxes = post.mailboxes;
    row.size = post.envelope.size();
    return m.device.putOutbox(row, post.envelope);
}

Result<void> LockedDoor::restore()
{
    PIPIT_TRY_SET(const auto posts, m.device.lockedPosts().unposted());
    if (posts.empty()) return {};
    PIPIT_TRY_SET(const auto there, m.device.outbox());
    for (const auto &post : posts) {
        const bool known = std::any_of(there.begin(), there.end(), [&](const auto &one) { return one.hash == post.hash; });
        if (known && m.device.hasOutboxFile(post.hash)) continue;
        // Without its blob one cannot travel; that is no reason to keep back the others.
        const auto put = intoOutbox(post);
        if (!put && put.code() != Code::NotFound) return put.error();
    }
    return {};
}

} // namespace pipit
