// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/lettingin.h"

#include "core/format/keypub.h"
#include "sync/wire/calls.h"
#include "sync/wire/page.h"
#include "sync/wire/signature.h"

namespace pipit::authority {

using namespace wire;

namespace {

constexpr std::size_t pageBytes = 1u << 20;

/// Whom the envelope asks to let in; nullopt where it is no such thing, or is not by an author of the circle.
std::optional<Author> wantedBy(ByteView bytes, const CircleManifest &circle, const SeatKey &records)
{
    const auto header = parseEnvelope(bytes);
    const auto *writer = header ? circle.author(header->author) : nullptr;
    if (!writer || writer->revoked() || header->circle != circle.circle || !signatureFits(*header, writer->signingKey)) return std::nullopt;
    const auto slots = openSlots(*header, {&records});
    if (!slots) return std::nullopt;
    const auto body = openBody(*header, slots->front().contentKey);
    if (!body || body->type != EntryType::KeyPub) return std::nullopt;
    const auto told = KeyPubContent::decode(body->content);
    if (!told || !told->kemKey.isZero() || told->deviceKey != writer->deviceKey) return std::nullopt;
    Author author;
    author.signingKey = told->signingKey;
    author.member = writer->member;
    author.deviceKey = told->deviceKey;
    author.vouchedBy = {writer->signingKey, told->voucher};
    return author;
}

Result<std::vector<Bytes>> recordsMailbox(Authority &authority, const HubLine &hub, const MailboxId &mailbox)
{
    PIPIT_TRY_SET(const auto device, authority.keys().signing(recordsDeviceName));
    const KeySigner signer(device);
    const auto &hubKey = authority.roster().authority().newest().hubReceiptKey;
    auto &parts = authority.parts();
    std::vector<Bytes> envelopes;
    LogHead head;
    for (bool complete = false; !complete;) {
        auto request = call::mailboxPage(hub.host(), mailbox, head.n, pageBytes);
        PIPIT_TRY(signRequest(request, signer, parts.clock.wallMs() / 1'000, parts.rng.id<Nonce>()));
        PIPIT_TRY_SET(const auto answer, hub.call(request));
        PIPIT_TRY_SET(const auto page, readPage(answer.body));
        PIPIT_TRY_SET(head, checkPage(page, mailbox, head, hubKey));
        for (const auto &row : page.rows) envelopes.push_back(toBytes(row.envelope));
        complete = page.complete() || page.rows.empty();
    }
    return envelopes;
}

} // namespace

Result<std::size_t> letIn(Authority &authority, const HubLine &hub)
{
    if (!authority.keys().has(recordsKeyName)) return Error{Code::NotFound, "the records key is not here"};
    std::size_t count = 0;
    for (const auto &id : authority.roster().circles()) {
        const auto *seat = authority.roster().circle(id)->newest().seat(recordsSeat);
        PIPIT_TRY_SET(auto pair, authority.keys().kem(recordsKeyName));
        const SeatKey records{recordsSeat, seat->epoch, std::move(pair)};
        PIPIT_TRY_SET(const auto envelopes, recordsMailbox(authority, hub, seat->mailbox));
        const auto before = count;
        for (const auto &envelope : envelopes) {
            const auto &newest = authority.roster().circle(id)->newest();
            auto author = wantedBy(envelope, newest, records);
            if (!author || newest.author(author->id())) continue;
            author->mailbox = authority.parts().rng.id<MailboxId>();
            auto next = newest;
            next.authors.push_back(*author);
            if (classOfChange(&newest, next) != ChangeClass::B) continue; // the voucher does not hold
            PIPIT_TRY(authority.signCircle(std::move(next)));
            ++count;
        }
        if (count > before) PIPIT_TRY(authority.signFreshness(id));
    }
    PIPIT_TRY_SET([[maybe_unused]] const auto published, publish(authority, hub));
    return count;
}

} // namespace pipit::authority
