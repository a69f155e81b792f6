// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

#include <QString>

/// Days and hours as an officer types them.
namespace pipit::app::typedday {

struct Typed
{
    std::optional<CivilDay> day; ///< nullopt: nothing was typed, or it is no day
    QString fault;               ///< one clear sentence; empty where nothing is wrong
};

/// "1 July 2014", "1 Jul 2014", "1/7/2014", "1.7.2014", "2014-07-01"; day before month, as in England.
Typed day(const QString &text);
/// The same day, so that it reads back: "1 July 2014". Empty for none.
QString text(const std::optional<CivilDay> &day);

struct TypedMinute
{
    std::optional<std::uint16_t> minute; ///< after midnight
    QString fault;
};
/// "16:00", "16.00", "1600", "9:30", "4 pm", "4:30pm".
TypedMinute minute(const QString &text);

} // namespace pipit::app::typedday
