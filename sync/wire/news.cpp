// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/news.h"

#include "core/crypto/sha256.h"
#include "core/format/cbor.h"

namespace pipit::wire {
namespace {

void writeLists(cbor::Writer &writer, const News &news)
{
    writer.unsignedInt(2).array(news.mailboxes.size());
    for (const auto &one : news.mailboxes) writer.array(2).bytes(one.mailbox.view()).unsignedInt(one.total);
    writer.unsignedInt(3).array(news.circles.size());
    for (const auto &one : news.circles)
        writer.array(3).bytes(one.circle.view()).unsignedInt(one.version).unsignedInt(one.freshIssued);
    writer.unsignedInt(4).unsignedInt(news.authorityVersion);
    writer.unsignedInt(5).unsignedInt(news.settingsVersion);
}

} // namespace

void News::seal()
{
    std::sort(mailboxes.begin(), mailboxes.end(), [](auto &a, auto &b) { return a.mailbox < b.mailbox; });
    std::sort(circles.begin(), circles.end(), [](auto &a, auto &b) { return a.circle < b.circle; });
    cbor::Writer writer;
    writeLists(writer, *this);
    const auto hash = sha256(ByteView(writer.view()));
    token = *NewsToken::from(hash.view().first(NewsToken::size));
    changed = true;
}

Bytes News::encode(const std::optional<NewsToken> &since) const
{
    const bool same = since && *since == token;
    cbor::Writer writer;
    writer.map(same ? 1 : 5).unsignedInt(1).bytes(token.view());
    if (!same) writeLists(writer, *this);
    return writer.take();
}

Result<News> News::decode(ByteView body)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(body));
    PIPIT_TRY_SET(const auto pairs, reader.map());
    News news;
    cbor::Keys keys;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, reader.unsignedInt());
        keys.add(key);
        if (key == 1) {
            PIPIT_TRY_SET(news.token, reader.id<NewsToken>());
        } else if (key == 2) {
            PIPIT_TRY_SET(const auto count, reader.array());
            for (std::size_t k = 0; k < count; ++k) {
                Mailbox one;
                PIPIT_TRY(reader.arrayOf(2));
                PIPIT_TRY_SET(one.mailbox, reader.id<MailboxId>());
                PIPIT_TRY_SET(one.total, reader.unsignedInt());
                news.mailboxes.push_back(one);
            }
        } else if (key == 3) {
            PIPIT_TRY_SET(const auto count, reader.array());
            for (std::size_t k = 0; k < count; ++k) {
                Circle one;
                PIPIT_TRY(reader.arrayOf(3));
                PIPIT_TRY_SET(one.circle, reader.id<CircleId>());
                PIPIT_TRY_SET(one.version, reader.unsignedInt());
                PIPIT_TRY_SET(one.freshIssued, reader.unsignedInt());
                news.circles.push_back(one);
            }
        } else if (key == 4) {
            PIPIT_TRY_SET(news.authorityVersion, reader.unsignedInt());
        } else if (key == 5) {
            PIPIT_TRY_SET(news.settingsVersion, reader.unsignedInt());
        } else {
            PIPIT_TRY_SET([[maybe_unused]] const auto later, reader.skip());
        }
    }
    news.changed = keys.has(2);
    if (!keys.has(1) || (news.changed && !keys.hasAll({3, 4, 5}))) return Error{Code::Corrupt, "news is not whole"};
    return news;
}

} // namespace pipit::wire
