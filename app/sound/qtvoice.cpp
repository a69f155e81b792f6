// SPDX-License-Identifier: Apache-2.0
#include "app/sound/qtvoice.h"

#include <QLocale>
#include <QTextToSpeech>

using namespace Qt::StringLiterals;

namespace pipit::app {

QtVoice::QtVoice(QObject *parent) : Voice(parent)
{
    const auto engines = QTextToSpeech::availableEngines();
    for (const auto &inside : {u"flite"_s, u"android"_s, u"darwin"_s, u"ios"_s})
        if (m_engine.isEmpty() && engines.contains(inside)) m_engine = inside;
}

QtVoice::~QtVoice() = default;

void QtVoice::say(const QString &words)
{
    if (m_engine.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    if (!m_speech) {
        m_speech = std::make_unique<QTextToSpeech>(m_engine);
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Speaking) m_reading = true;
            const bool over = state == QTextToSpeech::Ready ? m_reading : state == QTextToSpeech::Error;
            if (!over) return;
            m_reading = false;
            Q_EMIT ended();
        });
    }
    stop();
    m_speech->setLocale(QLocale());
    m_speech->say(words);
}

void QtVoice::stop()
{
    if (!m_speech) return;
    m_reading = false; // the state Ready that follows ends nothing
    m_speech->stop();
}

} // namespace pipit::app
