// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/meeting.h"

namespace pipit::app {

/// What a child wishes for her meeting: what she has shared, and over it what she has said since and not shared yet. A
/// value without any screen or vault.
class UnsentWishes
{
public:
    using Topic = WishContent::Topic;

    /// The latest of each that she shared (MeetingBoard::wishes).
    void setShared(std::vector<WishContent> shared);
    /// Says it, in place of what she said before on the same topic (and about the same person). A `withdrawn` one takes
    /// it back. What she has shared like this already waits for nothing.
    void put(WishContent wish);
    /// What holds: nullopt where she wishes nothing, or takes it back.
    std::optional<WishContent> of(Topic topic, std::string_view person = {}) const;
    std::vector<WishContent> all(Topic topic) const;
    /// In the order in which she said them; taken back ones too.
    const std::vector<WishContent> &unsent() const { return m_unsent; }
    /// They are shared now, or thrown away.
    void forget(const std::vector<WishContent> &wishes);

    /// For keeping: an array of encoded wishes. Errors: those of WishContent.
    Result<Bytes> encode() const;
    Result<void> decode(ByteView bytes);

    /// Both are about the same thing, so one takes the other's place.
    static bool sameThing(const WishContent &a, const WishContent &b);

private:
    std::vector<WishContent> m_shared, m_unsent;
};

} // namespace pipit::app
