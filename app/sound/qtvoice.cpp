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

bool QtVoice::speaks(const QLocale &locale) const
{
    if (m_engine.isEmpty()) return false;
    if (m_engine == u"flite"_s) return locale.language() == QLocale::English || locale.language() == QLocale::C; // it has no other
    make();
    const auto locales = m_speech->availableLocales();
    return std::any_of(locales.begin(), locales.end(), [&](const auto &each) { return each.language() == locale.language(); });
}

void QtVoice::make() const
{
    if (m_speech) return;
    m_speech = std::make_unique<QTextToSpeech>(m_engine);
    auto *self = const_cast<QtVoice *>(this);
    connect(m_speech.get(), &QTextToSpeech::stateChanged, self, [self](QTextToSpeech::State state) {
        if (state == QTextToSpeech::Speaking) self->m_reading = true;
        const bool over = state == QTextToSpeech::Ready ? self->m_reading : state == QTextToSpeech::Error;
        if (!over) return;
        self->m_reading = false;
        Q_EMIT self->ended();
    });
}

void QtVoice::sayIn(const QString &words, const QLocale &locale)
{
    if (m_engine.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    make();
    stop();
    m_speech->setLocale(locale);
    m_speech->say(words);
}

void QtVoice::stop()
{
    if (!m_speech) return;
    m_reading = false; // the state Ready that follows ends nothing
    m_speech->stop();
}

} // namespace pipit::app
