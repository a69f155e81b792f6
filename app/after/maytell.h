// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

/// What may be told to people whom the child did not choose: asking her, and the officer's reason (FORMAT.md §8.8, "Passing
/// on"). Vault's thread. Errors: Refused (locked), those of Outgoing::post.
namespace pipit::app::maytell {

/// One thing of hers, and the names of those who would hear or see it: 1 … 16.
struct Told
{
    CircleId circle;
    EntryRef source;
    std::vector<std::string> names;
};

/// The question goes to her alone; `words`: as she will read it.
Result<void> ask(DeviceSession &session, const Told &told, SeatId child, const std::string &words);
/// "Put in, because": one note for each name, for the officer alone.
Result<void> putIn(DeviceSession &session, const Told &told, SeatId officer, const std::string &because);

} // namespace pipit::app::maytell
