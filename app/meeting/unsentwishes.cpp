// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/unsentwishes.h"

#include "core/format/cbor.h"

namespace pipit::app {

namespace {

using Topic = WishContent::Topic;

std::string_view nameOf(const WishContent &wish)
{
    return wish.person ? std::string_view(wish.person->name) : std::string_view();
}

bool manyOf(Topic topic)
{
    return topic == Topic::Comes || topic == Topic::StaysAway;
}

} // namespace

bool UnsentWishes::sameThing(const WishContent &a, const WishContent &b)
{
    return a.topic == b.topic && (!manyOf(a.topic) || nameOf(a) == nameOf(b));
}

void UnsentWishes::setShared(std::vector<WishContent> shared)
{
    m_shared = std::move(shared);
    std::erase_if(m_unsent, [this](const auto &wish) { return std::find(m_shared.begin(), m_shared.end(), wish) != m_shared.end(); });
}

void UnsentWishes::put(WishContent wish)
{
    std::erase_if(m_unsent, [&](const auto &other) { return sameThing(other, wish); });
    const auto said = std::find_if(m_shared.begin(), m_shared.end(), [&](const auto &other) { return sameThing(other, wish); });
    const bool asBefore = wish.withdrawn ? said == m_shared.end() : said != m_shared.end() && *said == wish;
    if (!asBefore) m_unsent.push_back(std::move(wish));
}

std::optional<WishContent> UnsentWishes::of(Topic topic, std::string_view person) const
{
    for (const auto *list : {&m_unsent, &m_shared})
        for (const auto &wish : *list)
            if (wish.topic == topic && (!manyOf(topic) || nameOf(wish) == person))
                return wish.withdrawn ? std::nullopt : std::optional(wish);
    return std::nullopt;
}

std::vector<WishContent> UnsentWishes::all(Topic topic) const
{
    std::vector<WishContent> out;
    for (const auto &wish : m_shared)
        if (wish.topic == topic && std::none_of(m_unsent.begin(), m_unsent.end(), [&](const auto &newer) { return sameThing(newer, wish); }))
            out.push_back(wish);
    for (const auto &wish : m_unsent)
        if (wish.topic == topic && !wish.withdrawn) out.push_back(wish);
    return out;
}

void UnsentWishes::forget(const std::vector<WishContent> &wishes)
{
    std::erase_if(m_unsent, [&](const auto &wish) { return std::find(wishes.begin(), wishes.end(), wish) != wishes.end(); });
}

Result<Bytes> UnsentWishes::encode() const
{
    cbor::Writer out;
    out.array(m_unsent.size());
    for (const auto &wish : m_unsent) {
        PIPIT_TRY_SET(const auto bytes, wish.encode());
        out.bytes(bytes);
    }
    return out.take();
}

Result<void> UnsentWishes::decode(ByteView bytes)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY_SET(const auto count, in.array());
    std::vector<WishContent> unsent;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto one, in.bytes());
        PIPIT_TRY_SET(auto wish, WishContent::decode(one));
        unsent.push_back(std::move(wish));
    }
    m_unsent = std::move(unsent);
    return {};
}

} // namespace pipit::app
