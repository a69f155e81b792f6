// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/authority.h"
#include "sync/authority/options.h"
#include "sync/client/transport.h"

namespace pipit::authority {

/// What a command says. `answer` is for a script: ids, codes; `sentence` for the person.
struct Said {
    std::string answer;
    std::string sentence;
    bool inTime = true; ///< false: what it waited for did not come
};

/// What the commands work with; main.cpp puts it together.
struct Workplace {
    Parts parts;
    sync::Transport &hub;
};

/// Does what the words say. Errors: Invalid (the words), else those of what was asked for.
Result<Said> runCommand(const Options &options, const Workplace &work);
/// One line a command.
const char *helpText();

} // namespace pipit::authority
