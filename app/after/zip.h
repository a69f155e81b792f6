// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace pipit::app {

struct ZipEntry
{
    const char *name; ///< UTF-8
    QByteArray bytes;
};

/// An archive of these, deflated, in their order, made in memory by minizip; dated 1 January 1980, so that the same content
/// is the same bytes and no clock is told. Errors: Io (minizip refuses).
Result<QByteArray> zip(const std::vector<ZipEntry> &entries);

} // namespace pipit::app
