// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/readingage.h"

#include <QStringList>

/// core/review/readingage.h for texts of Qt.
namespace pipit::app {

using pipit::Reading;

inline Reading reading(const QStringList &texts)
{
    std::vector<std::string> all;
    for (const auto &text : texts) all.push_back(text.toStdString());
    return pipit::reading(all);
}

inline int syllables(const QString &word) { return pipit::syllables(word.toStdString()); }

} // namespace pipit::app
