// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/smallnumbers.h"

#include <QByteArray>
#include <QString>

namespace pipit::app {

/// The tables on A4, a bar beside each total that may be shown. In memory only; any thread.
QByteArray yearPdf(const std::vector<PrintedTable> &tables, const QString &title);

} // namespace pipit::app
