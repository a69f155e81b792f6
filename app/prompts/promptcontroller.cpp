// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/promptcontroller.h"

#include "app/child/dress.h"
#include "app/platform.h"

namespace pipit::app {

PromptController::PromptController(QObject *parent) : QObject(parent)
{
    connect(&m_source, &PackSource::changed, this, &PromptController::look);
}

void PromptController::setPack(const QString &pack)
{
    if (std::exchange(m_pack, pack) != pack) look();
}

void PromptController::setPrompt(const QString &prompt)
{
    if (std::exchange(m_prompt, prompt) != prompt) look();
}

void PromptController::setGroup(const QString &group)
{
    if (std::exchange(m_group, group) != group) look();
}

void PromptController::setAmount(int amount)
{
    if (std::exchange(m_amount, amount) != amount) look();
}

void PromptController::look()
{
    const auto *pack = m_source.packs().pack(m_pack);
    const auto *prompt = pack ? pack->prompt(m_prompt) : nullptr;
    m_found = prompt != nullptr;
    m_now = prompt ? *prompt : PackPrompt();
    m_text = prompt ? textFor(prompt->text, *pack, m_amount) : ShownText();
    m_more = prompt && prompt->kind == PackPrompt::Rights ? textFor(prompt->more, *pack, m_amount) : ShownText();
    m_next.clear();
    m_previous.clear();
    if (prompt) {
        QStringList ids;
        for (const auto &each : pack->prompts)
            if (m_group.isEmpty() || each.group == m_group) ids << each.id;
        const auto here = ids.indexOf(m_prompt);
        if (here >= 0) m_next = ids.value(here + 1);
        if (here > 0) m_previous = ids[here - 1];
    }
    Q_EMIT changed();
}

bool PromptController::recorded() const
{
    const auto *platform = Platform::create(nullptr, nullptr);
    return m_found && platform && platform->isRecorded(m_text.said);
}

bool PromptController::moreRecorded() const
{
    const auto *platform = Platform::create(nullptr, nullptr);
    return m_found && platform && platform->isRecorded(m_more.said);
}

QString PromptController::title() const
{
    const auto *pack = m_source.packs().pack(m_pack);
    return m_found ? textFor(m_now.text, *pack, Dress::FewWords).shown : QString();
}

} // namespace pipit::app
