// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

#include <QDate>

namespace pipit::app {

/// The same day, for QLocale.
inline QDate dateOf(const CivilDay &day)
{
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

} // namespace pipit::app
