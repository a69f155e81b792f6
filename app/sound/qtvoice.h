// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/voice.h"

#include <memory>

class QTextToSpeech;

namespace pipit::app {

/// Qt TextToSpeech with an engine inside our own process. Speech Dispatcher is another program that may write what it
/// reads into its log, so it is never used.
class QtVoice final : public Voice
{
    Q_OBJECT

public:
    explicit QtVoice(QObject *parent = nullptr);
    ~QtVoice() override;

    bool ready() const override { return !m_engine.isEmpty(); }
    bool speaks(const QLocale &locale) const override;
    void say(const QString &words) override { sayIn(words, QLocale()); }
    void sayIn(const QString &words, const QLocale &locale) override;
    void stop() override;

private:
    void make() const;
    QString m_engine; ///< Qt's name of it; empty when there is none
    mutable std::unique_ptr<QTextToSpeech> m_speech; ///< made when it is first needed: loading a voice takes a while
    mutable bool m_reading = false;
};

} // namespace pipit::app
