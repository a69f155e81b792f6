// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/authority.h"

namespace pipit::authority {

using namespace sync;

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr const char *siteFile = "authority.site";
constexpr const char *rootNames[] = {"root-1", "root-2", "root-3"};

} // namespace

Authority::Authority(std::string folder, Site site, KeyRing keys, const Parts &parts)
    : m_folder(std::move(folder)), m_site(std::move(site)), m_keys(std::move(keys)), m_parts(parts)
{
}

Result<Bytes> Authority::signedBy(DocumentType type, Bytes payload, const std::vector<std::string> &keyNames)
{
    SignedDocument document;
    document.type = type;
    document.payload = std::move(payload);
    for (const auto &name : keyNames) {
        PIPIT_TRY_SET(const auto key, m_keys.signing(name));
        document.sign(key);
    }
    return document.encode();
}

Result<Authority> Authority::found(const std::string &folder, const Founding &founding, SecretBytes passphrase, const Parts &parts)
{
    if (parts.files.exists(folder + "/" + siteFile)) return Error{Code::Busy, "an authority lives there"};
    if (founding.host.empty() || founding.pins.size() < 2 || founding.validDays < 1) return Error{Code::Invalid, "founding"};
    Authority it(folder, {}, KeyRing(folder + "/keys", std::move(passphrase), parts), parts);
    AuthorityManifest manifest;
    manifest.authorityId = parts.rng.id<AuthorityId>();
    manifest.version = 1;
    manifest.issuedMs = parts.clock.wallMs();
    manifest.expiresMs = manifest.issuedMs + founding.validDays * dayMs;
    for (const auto *name : rootNames) {
        PIPIT_TRY_SET(const auto key, it.m_keys.makeSigning(name));
        manifest.rootKeys.push_back(key);
    }
    for (const auto *name : officerNames) {
        PIPIT_TRY_SET(const auto key, it.m_keys.makeSigning(name));
        manifest.officers.push_back(key);
    }
    PIPIT_TRY_SET(const auto refresh, it.m_keys.makeSigning("refresh"));
    manifest.refreshKeys = {refresh};
    PIPIT_TRY_SET(const auto records, it.m_keys.makeKem(recordsKeyName));
    manifest.recordsKeys = {{1, 1, records}};
    manifest.hubReceiptKey = founding.hubReceiptKey;
    manifest.tlsPins = founding.pins;
    PIPIT_TRY_SET([[maybe_unused]] const auto author, it.m_keys.makeSigning(recordsAuthorName));
    PIPIT_TRY_SET([[maybe_unused]] const auto kem, it.m_keys.makeKem(recordsAuthorKemName));
    PIPIT_TRY_SET([[maybe_unused]] const auto device, it.m_keys.makeSigning(recordsDeviceName));
    PIPIT_TRY(it.m_keys.put(recordsMemberName, parts.rng.id<MemberId>().view()));

    auto payload = manifest.encode();
    it.m_site = {founding.host, manifest.authorityId, sha256(payload)};
    EngineState state;
    state.site = it.m_site;
    it.m_roster = std::make_unique<Roster>(state);
    PIPIT_TRY_SET(const auto document, it.signedBy(DocumentType::Authority, std::move(payload), {rootNames[0], rootNames[1]}));
    PIPIT_TRY(it.keep(it.m_roster->take({ByteView(document)})));
    // Last: with this file the authority is there.
    PIPIT_TRY(parts.files.writeAtomically(folder + "/" + siteFile, *rowOf(it.m_site).value));
    return it;
}

Result<Authority> Authority::open(const std::string &folder, SecretBytes passphrase, const Parts &parts)
{
    PIPIT_TRY_SET(const auto bytes, parts.files.readAll(folder + "/" + siteFile, 4'096));
    PIPIT_TRY_SET(const auto site, EngineState::fromRows({{Table::Site, {}, bytes}}));
    Authority it(folder, *site.site, KeyRing(folder + "/keys", std::move(passphrase), parts), parts);
    PIPIT_TRY_SET(auto state, readPublic(parts.files, folder + "/public"));
    state.site = it.m_site;
    it.m_roster = std::make_unique<Roster>(state);
    // The roster leaves out what does not verify; here that means that somebody changed our files.
    bool whole = !it.m_roster->authority().empty() && it.m_roster->authority().newest().version == state.authority.size() &&
                 it.m_roster->settingsVersion() == state.settings.size();
    for (const auto &[circle, documents] : state.circles) {
        const auto *chain = it.m_roster->circle(circle);
        whole = whole && chain && chain->newest().version == documents.size();
    }
    if (!whole) return Error{Code::Corrupt, "a signed document in `public` does not verify"};
    return it;
}

Result<CircleId> Authority::newCircle()
{
    const auto &authority = m_roster->authority().newest();
    PIPIT_TRY_SET(const auto author, m_keys.signing(recordsAuthorName));
    PIPIT_TRY_SET(const auto kem, m_keys.kem(recordsAuthorKemName));
    PIPIT_TRY_SET(const auto device, m_keys.signing(recordsDeviceName));
    PIPIT_TRY_SET(const auto memberBytes, m_keys.get(recordsMemberName));
    const auto member = MemberId::from(memberBytes.view());
    if (!member) return Error{Code::Corrupt, "records member"};
    const auto &records = authority.recordsKeys.back();
    CircleManifest manifest;
    manifest.circle = m_parts.rng.id<CircleId>();
    manifest.seats = {{recordsSeat, Role::Records, records.epoch, records.suite, records.pub, m_parts.rng.id<MailboxId>(),
                       {*member}, SeatStatus::Active, {}}};
    Author recordsAuthor;
    recordsAuthor.signingKey = author.publicKey();
    recordsAuthor.kemKey = kem.pub;
    recordsAuthor.member = *member;
    recordsAuthor.deviceKey = device.publicKey();
    recordsAuthor.mailbox = m_parts.rng.id<MailboxId>();
    recordsAuthor.fromVersion = 1;
    manifest.authors = {recordsAuthor};
    PIPIT_TRY(keepCircleFile(manifest.circle, {}));
    const auto id = manifest.circle;
    PIPIT_TRY(signCircle(std::move(manifest)));
    PIPIT_TRY(signFreshness(id));
    return id;
}

Result<SeatId> Authority::planSeat(const CircleId &circle, Role role)
{
    const auto *chain = m_roster->circle(circle);
    if (!chain) return Error{Code::NotFound, "no such circle"};
    if (role == Role::Records) return Error{Code::Invalid, "the records seat is there already"};
    PIPIT_TRY_SET(auto file, circleFile(circle));
    SeatId id = 1;
    const auto taken = [&](SeatId seat) {
        return chain->newest().seat(seat) || std::any_of(file.planned.begin(), file.planned.end(), [&](const auto &each) { return each.id == seat; });
    };
    while (taken(id)) ++id;
    if (id >= recordsSeat) return Error{Code::Invalid, "no seat is free"};
    file.planned.push_back({id, role, m_parts.rng.id<MailboxId>()});
    std::sort(file.planned.begin(), file.planned.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    PIPIT_TRY(keepCircleFile(circle, file));
    return id;
}

Result<void> Authority::signCircle(CircleManifest next)
{
    const auto *chain = m_roster->circle(next.circle);
    const auto *before = chain ? &chain->newest() : nullptr;
    next.version = before ? before->version + 1 : 1;
    next.previous = chain ? chain->newestHash() : Hash{};
    next.authorityVersion = m_roster->authority().newest().version;
    next.issuedMs = m_parts.clock.wallMs();
    for (auto &author : next.authors)
        if (!before || !before->author(author.id())) author.fromVersion = next.version;
    std::sort(next.seats.begin(), next.seats.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    std::sort(next.authors.begin(), next.authors.end(), [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
    next.nameLockedAuthors();
    std::vector<std::string> signers{officerNames[0]};
    if (classOfChange(before, next) == ChangeClass::A) signers.push_back(officerNames[1]);
    PIPIT_TRY_SET(const auto document, signedBy(DocumentType::Circle, next.encode(), signers));
    return keep(m_roster->take({ByteView(document)}));
}

Result<std::size_t> Authority::revoke(const CircleId &circle, const std::optional<AuthorId> &author, const std::optional<DeviceId> &device)
{
    const auto *chain = m_roster->circle(circle);
    if (!chain) return Error{Code::NotFound, "no such circle"};
    auto next = chain->newest();
    std::size_t count = 0;
    const auto *named = author ? chain->newest().author(*author) : nullptr;
    for (auto &each : next.authors) {
        // What writes while a profile is locked goes with the profile.
        const bool ofIt = named && each.writesLocked() && each.member == named->member && each.deviceKey == named->deviceKey;
        if (each.revoked() || (each.id() != author && each.device() != device && !ofIt)) continue;
        each.revokedVersion = next.version + 1;
        ++count;
    }
    if (count == 0) return Error{Code::NotFound, "no such author or device"};
    PIPIT_TRY(signCircle(std::move(next)));
    PIPIT_TRY(signFreshness(circle));
    return count;
}

Result<void> Authority::signSettings(Settings next)
{
    next.version = m_roster->settingsVersion() + 1;
    next.previous = m_roster->settingsVersion() == 0 ? Hash{} : sha256(m_roster->settings().encode());
    PIPIT_TRY_SET(const auto document, signedBy(DocumentType::Settings, next.encode(), {officerNames[0], officerNames[1]}));
    return keep(m_roster->take({ByteView(document)}));
}

Result<void> Authority::signFreshness(const CircleId &circle)
{
    const auto *chain = m_roster->circle(circle);
    if (!chain) return Error{Code::NotFound, "no such circle"};
    Freshness fresh;
    fresh.circle = circle;
    fresh.circleVersion = chain->newest().version;
    fresh.circleHash = chain->newestHash();
    // Two in one millisecond would look like one.
    const auto before = m_roster->freshness(circle);
    fresh.issuedMs = std::max(m_parts.clock.wallMs(), before ? before->issuedMs + 1 : 0);
    fresh.expiresMs = fresh.issuedMs + limits::freshnessMs;
    PIPIT_TRY_SET(const auto document, signedBy(DocumentType::Freshness, fresh.encode(), {"refresh"}));
    return keep(m_roster->take({ByteView(document)}));
}

} // namespace pipit::authority
