// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "core/book/replies.h"

namespace pipit::app {

/// An ANSWER on its way: words, or a voice note that says the same. Plain: it goes to the vault's thread.
struct ShortAnswer
{
    AnswerContent content;
    Bytes voice; ///< Ogg Opus; empty for none
    std::uint32_t voiceMs = 0;
    std::string notFace; ///< why what is close to home is not told face to face first; for the officer's own seats
    CivilDay today{};

    ShortAnswer() = default;
    ShortAnswer(const ShortAnswer &) = default;
    ShortAnswer(ShortAnswer &&) = default;
    ShortAnswer &operator=(const ShortAnswer &) = default;
    ShortAnswer &operator=(ShortAnswer &&) = default;
    ~ShortAnswer();
};

/// What the child marked so, or asked outside a page. Any other page may be thanked for.
bool asksForAnswer(const Trail &trail);

/// Seals it for the child and the officer's own seats alone, of those that hold the ask. The kept draft goes.
/// Errors: NotFound, DiskFull, TooBig, those of posting; nothing is left behind then.
Result<EntryRef> postAnswer(DeviceSession &session, const CircleId &circle, const EntryRef &ask, const ShortAnswer &answer);

/// Under which what is typed is kept.
std::string answerDraftName(const EntryRef &ask);

} // namespace pipit::app
