// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/pack.h"
#include "core/base/result.h"

namespace pipit::app {

/// A pack from the bytes of its file. Pure. Errors: Invalid or TooBig; `detail` is one sentence for whoever wrote the pack
/// that names the place in the file (a pack holds nothing of a child).
Result<Pack> readPack(const QByteArray &bytes);

/// Everything that is wrong with it, one sentence each, at most twenty; empty when readPack() takes it.
QStringList packFaults(const QByteArray &bytes);

} // namespace pipit::app
