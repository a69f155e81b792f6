// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/receipt.h"

#include "core/crypto/labels.h"
#include "core/crypto/sha256.h"

namespace pipit::wire {
namespace {

LogHead next(std::string_view context, const LogHead &head, const EnvHash &envelope)
{
    Bytes number;
    putBigEndian(number, head.n + 1);
    return {head.n + 1, sha256(asBytes(context), head.hash.view(), envelope.view(), ByteView(number))};
}

void put(Bytes &out, ByteView bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

// Reads fixed-size fields off a view whose length was checked.
class Fields
{
public:
    explicit Fields(ByteView bytes) : m_bytes(bytes) {}
    template <class AnyId>
    AnyId id()
    {
        return *AnyId::from(take(AnyId::size));
    }
    std::uint64_t number() { return bigEndian<std::uint64_t>(take(8)); }

private:
    ByteView take(std::size_t count)
    {
        const auto taken = m_bytes.first(count);
        m_bytes = m_bytes.subspan(count);
        return taken;
    }
    ByteView m_bytes;
};

} // namespace

LogHead nextInAuthorLog(const LogHead &head, const EnvHash &envelope)
{
    return next(label::logAuthor, head, envelope);
}

LogHead nextInMailboxLog(const LogHead &head, const EnvHash &envelope)
{
    return next(label::logMailbox, head, envelope);
}

Hash hashOfPostings(const std::vector<Posting> &postings)
{
    Sha256 hash;
    for (const auto &posting : postings) {
        auto mailboxes = posting.mailboxes;
        std::sort(mailboxes.begin(), mailboxes.end());
        Bytes count;
        putBigEndian(count, static_cast<std::uint16_t>(mailboxes.size()));
        hash.update(posting.envelope.view());
        hash.update(count);
        for (const auto &mailbox : mailboxes) hash.update(mailbox.view());
    }
    return hash.finish();
}

Bytes HubReceipt::message() const
{
    Bytes out;
    put(out, author.view());
    putBigEndian(out, first);
    putBigEndian(out, last);
    put(out, up.view());
    put(out, postings.view());
    putBigEndian(out, timeMs);
    return out;
}

void HubReceipt::sign(const SigningKey &hub)
{
    signature = hub.signHashed(label::signHubReceipt, message());
}

bool HubReceipt::validBy(const SigningPublicKey &hub) const
{
    return verifyHashed(hub, label::signHubReceipt, message(), signature);
}

Bytes HubReceipt::encode() const
{
    return concat(message(), signature.view());
}

Result<HubReceipt> HubReceipt::decode(ByteView bytes)
{
    if (bytes.size() != size) return Error{Code::Corrupt, "receipt of the wrong size"};
    Fields fields(bytes);
    HubReceipt receipt;
    receipt.author = fields.id<AuthorId>();
    receipt.first = fields.number();
    receipt.last = fields.number();
    receipt.up = fields.id<Hash>();
    receipt.postings = fields.id<Hash>();
    receipt.timeMs = static_cast<std::int64_t>(fields.number());
    receipt.signature = fields.id<Signature>();
    return receipt;
}

Bytes MailboxHead::message() const
{
    Bytes out;
    put(out, mailbox.view());
    putBigEndian(out, pageEnd.n);
    put(out, pageEnd.hash.view());
    putBigEndian(out, total);
    putBigEndian(out, timeMs);
    return out;
}

void MailboxHead::sign(const SigningKey &hub)
{
    signature = hub.signHashed(label::signMailboxHead, message());
}

bool MailboxHead::validBy(const SigningPublicKey &hub) const
{
    return verifyHashed(hub, label::signMailboxHead, message(), signature);
}

Bytes MailboxHead::encode() const
{
    return concat(message(), signature.view());
}

Result<MailboxHead> MailboxHead::decode(ByteView bytes)
{
    if (bytes.size() != size) return Error{Code::Corrupt, "mailbox head of the wrong size"};
    Fields fields(bytes);
    MailboxHead head;
    head.mailbox = fields.id<MailboxId>();
    head.pageEnd.n = fields.number();
    head.pageEnd.hash = fields.id<Hash>();
    head.total = fields.number();
    head.timeMs = static_cast<std::int64_t>(fields.number());
    head.signature = fields.id<Signature>();
    return head;
}

} // namespace pipit::wire
