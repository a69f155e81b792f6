// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/voice.h"

#include <QLocale>
#include <QStringList>

namespace pipit::journey {

/// A voice that speaks English, as the demo tablet's does, and keeps what it was told to say in place of saying it.
class HeardVoice final : public app::Voice
{
public:
    QStringList heard;
    bool ready() const override { return true; }
    bool speaks(const QLocale &locale) const override { return locale.language() == QLocale::English || locale.language() == QLocale::C; }
    void say(const QString &words) override { heard.append(words); }
    void stop() override {}
};

} // namespace pipit::journey
