// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/packsource.h"

#include "app/child/dress.h"
#include "app/platform.h"

#include <QLocale>

namespace pipit::app {

PackSource::PackSource(QObject *parent) : QObject(parent), m_packs(PromptPacks::builtIn())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::stateChanged, this, &PackSource::look);
    connect(session, &Session::alarmsChanged, this, &PackSource::look); // a pack that comes or goes is told so
    bringRecordings();
    look();
}

void PackSource::bringRecordings() const
{
    if (auto *platform = Platform::create(nullptr, nullptr)) platform->setRecordings(recordedWords(m_packs.all()));
}

void PackSource::look()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [](DeviceSession &session) -> std::optional<PromptPacks> {
            if (!session.ready() || session.device().manifests().settings().empty()) return std::nullopt;
            const auto &taken = session.device().manifests().settings().newest().packs;
            return PromptPacks::with(QString::fromStdString(session.device().folder() + "/packs"), taken);
        },
        [this](std::optional<PromptPacks> packs) {
            if (!packs || *packs == m_packs) return;
            m_packs = std::move(*packs);
            bringRecordings();
            Q_EMIT changed();
        });
}

QStringList PackSource::languages()
{
    return QLocale().uiLanguages();
}

ShownText textFor(const Said &said, const Pack &pack, int amount)
{
    const auto &text = inLanguage(said, PackSource::languages(), pack);
    switch (amount) {
    case Dress::Pictures: return {{}, text.spoken};
    case Dress::FewWords: return {text.few, text.few};
    default: return {text.words, text.words};
    }
}

} // namespace pipit::app
