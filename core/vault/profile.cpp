// SPDX-License-Identifier: Apache-2.0
#include "core/vault/profile.h"

#include "core/crypto/labels.h"
#include "core/format/keypub.h"
#include "core/vault/heads.h"
#include "core/vault/search.h"
#include "core/vault/summaries.h"
#include "core/vault/vaultschema.h"

namespace pipit {

namespace {

constexpr const char *askedToLetIn = "front-door/asked";

std::string readAloneName(const EntryRef &answer)
{
    return "answers/alone/" + answer.hash.hex();
}

} // namespace

Result<std::unique_ptr<Profile>> Profile::open(const std::string &folder, ProfileCard card, const MasterKey &master,
                                               const VaultParts &parts, DeviceStore &device, Manifests &manifests)
{
    const auto key = hkdf({master.view()}, {}, {asBytes(label::databaseKey)});
    PIPIT_TRY_SET(auto db, sql::Db::open(folder + "/vault.db", key));
    // An older vault grows up here; a full disk is no reason to keep it shut.
    PIPIT_TRY(SpareRoom(folder, parts.files).use([&] { return db.migrate(vaultschema::migrations); }));
    PIPIT_TRY(Search(db).check());
    PIPIT_TRY_SET(auto blobs, BlobStore::open(folder + "/blobs", parts.files, parts.rng));
    // The database moves into the profile first: everything else borrows it there.
    auto profile = std::unique_ptr<Profile>(new Profile(folder, std::move(card), std::move(db), std::move(blobs), parts, device));
    PIPIT_TRY_SET(auto identity, Identity::open(profile->m_db, parts.clock, parts.rng));
    profile->m_identity.emplace(std::move(identity));
    profile->m_drafts.emplace(profile->m_db, profile->m_blobs, parts.clock);
    profile->m_bin.emplace(profile->m_db, *profile->m_drafts, parts.clock);
    profile->m_ownStickers.emplace(profile->m_db, parts.clock);
    profile->m_preferences.emplace(profile->m_db);
    profile->m_outgoing.emplace(Outgoing::Parts{profile->m_db, *profile->m_identity, *profile->m_drafts, profile->m_blobs,
                                                manifests, device, parts.rng, profile->m_card.tag});
    profile->m_inbox.emplace(Inbox::Parts{profile->m_db, *profile->m_identity, *profile->m_outgoing, manifests, device});
    // A full disk must not shut anybody out: what these write is written the next time.
    (void)heads::makeIndexes(profile->m_db);
    const auto matters = [](const auto &done) { return !done && done.code() != Code::DiskFull; };
    const auto taken = profile->m_outgoing->takeLocked();
    if (matters(taken)) return taken.error();
    // What could not be taken over must find the hub's word for it the next time.
    if (taken)
        if (const auto noted = profile->m_outgoing->notePosted(); matters(noted)) return noted.error();
    if (const auto ready = profile->readyToLock(manifests); matters(ready)) return ready.error();
    if (const auto again = profile->m_outgoing->putAgain(); matters(again)) return again.error();
    if (const auto restored = profile->m_outgoing->restore(); matters(restored)) return restored.error();
    // Tidying up that fails is done the next time.
    (void)profile->m_outgoing->letGo();
    (void)profile->m_bin->throwAwayOld();
    (void)profile->sweep();
    (void)profile->m_spareRoom.make();
    return profile;
}

Search Profile::search()
{
    return Search(m_db);
}

Summaries Profile::summaries()
{
    return Summaries(m_db);
}

Result<void> Profile::readyToLock(Manifests &manifests)
{
    if (m_card.role != Role::Child) return {};
    auto locked = m_device.lockedPosts();
    PIPIT_TRY(locked.makeAuthor(m_card.tag, m_parts.rng));
    PIPIT_TRY_SET(const auto memberships, m_identity->memberships());
    if (memberships.empty()) return {};
    const auto &circle = memberships.front().circle;
    PIPIT_TRY(locked.setCircle(m_card.tag, circle, readersName(manifests.circle(circle))));
    PIPIT_TRY_SET(const auto author, locked.author(m_card.tag));
    return askToLetIn(manifests.circle(circle), *author);
}

Result<void> Profile::askToLetIn(const CircleChain *chain, const LockedAuthor &author)
{
    const auto *me = chain ? chain->newest().author(m_identity->author()) : nullptr;
    if (!me || me->revoked() || chain->newest().author(author.id())) return {};
    PIPIT_TRY_SET(const auto asked, m_preferences->value(askedToLetIn));
    if (asked) return {};
    Author wanted;
    wanted.signingKey = author.key.publicKey();
    wanted.member = me->member;
    wanted.deviceKey = me->deviceKey;
    NewEntry entry;
    entry.circle = chain->circle();
    entry.type = EntryType::KeyPub;
    entry.content = KeyPubContent{wanted.signingKey, wanted.kemKey, wanted.deviceKey,
                                  m_identity->signingKey().signHashed(label::signNewAuthor, newAuthorMessage(entry.circle, wanted))}
                        .encode();
    PIPIT_TRY(m_outgoing->post(std::move(entry)));
    return m_preferences->keep(askedToLetIn, author.id().view());
}

/// As the newest DIRECTORY has it, the first word alone: more is not for a front door.
std::string Profile::readersName(const CircleChain *chain)
{
    if (!chain) return {};
    auto &q = m_db.prepared("SELECT content FROM entry WHERE circle = ?1 AND type = ?2 ORDER BY hlc DESC LIMIT 1")
                  .bind(chain->circle(), int(EntryType::Directory));
    const auto row = q.step();
    if (!row || !*row) return {};
    const auto directory = DirectoryContent::decode(q.bytes(0));
    (void)q.run();
    if (!directory) return {};
    for (const auto &person : directory->people)
        if (const auto *seat = chain->newest().seat(person.seat); seat && seat->role == Role::Iro && seat->status == SeatStatus::Active)
            return person.name.substr(0, person.name.find(' '));
    return {};
}

Result<void> Profile::sweep()
{
    PIPIT_TRY_SET(auto named, m_outgoing->waitingBlobs());
    auto &q = m_db.prepared("SELECT blob FROM media UNION SELECT blob FROM draft_media");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) break;
        named.insert(q.id<BlobId>(0));
    }
    return m_blobs.collectGarbage(named);
}

Result<Book> Profile::book(const CircleId &circle)
{
    PIPIT_TRY_SET(const auto seat, m_identity->seatIn(circle));
    if (!seat) return Error{Code::NotFound, "not in this circle"};
    PIPIT_TRY_SET(auto entries, heads::all(m_db, circle));
    m_inbox->claimOwn(circle, entries);
    auto book = project(*seat, entries);
    for (const auto &answer : book.trails().untold()) {
        PIPIT_TRY_SET(const auto kept, m_preferences->value(readAloneName(answer)));
        if (kept) book.openedAlone(answer);
    }
    return book;
}

Result<void> Profile::keepReadAlone(const EntryRef &answer)
{
    static constexpr std::uint8_t yes[] = {1};
    return m_preferences->keep(readAloneName(answer), yes);
}

Result<std::vector<BookEntry>> Profile::entries(const CircleId &circle)
{
    return Entries(m_db, circle).all();
}

Result<std::optional<BookEntry>> Profile::entry(const CircleId &circle, const EntryRef &ref)
{
    return Entries(m_db, circle).one(ref);
}

Result<bool> Profile::holds(ByteView id)
{
    auto &q = m_db.prepared("SELECT 1 FROM entry WHERE hash = ?1 UNION ALL SELECT 1 FROM media WHERE blob = ?1"
                            " UNION ALL SELECT 1 FROM draft_media WHERE blob = ?1")
                  .bind(id);
    PIPIT_TRY_SET(const bool row, q.step());
    PIPIT_TRY(q.run());
    return row;
}

Result<std::vector<MediaRef>> Profile::media(const CircleId &circle, const EntryRef &ref)
{
    return Entries(m_db, circle).media(ref);
}

Result<Bytes> Profile::thumbnail(const EnvHash &hash)
{
    auto &q = m_db.prepared("SELECT image FROM thumbnail WHERE hash = ?1").bind(hash);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return Bytes();
    auto image = toBytes(q.bytes(0));
    PIPIT_TRY(q.run());
    return image;
}

Result<void> Profile::setThumbnail(const EnvHash &hash, ByteView image)
{
    return m_db.prepared("INSERT INTO thumbnail VALUES (?1, ?2) ON CONFLICT DO UPDATE SET image = ?2").bind(hash, image).run();
}

Result<std::unique_ptr<ByteSource>> Profile::sealedBlob(const BlobId &blob) const
{
    if (m_blobs.has(blob)) return m_blobs.sealed(blob);
    PIPIT_TRY_SET(auto file, m_parts.files.open(m_device.incomingPath(blob), OpenMode::Read));
    return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(std::move(file)));
}

} // namespace pipit
