// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"
#include "core/format/settings.h"
#include "sync/authority/options.h"

/// Settings, roles and people as words of a command line.
namespace pipit::authority {

/// What an authority starts with: free numbers that a child may ring from any phone.
Settings firstSettings();
/// `before`, changed by what the options name. Errors: Invalid.
Result<Settings> settingsFrom(const Options &options, Settings before);
/// "child", "iro", "carer", "social-worker", "advocate", "duty", "manager". Errors: Invalid.
Result<Role> roleNamed(const std::string &name);
/// "2=Sam:sam". Errors: Invalid.
Result<DirectoryContent::Person> personFrom(const std::string &text);

} // namespace pipit::authority
