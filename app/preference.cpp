// SPDX-License-Identifier: Apache-2.0
#include "app/preference.h"

#include <charconv>

namespace pipit::app {

std::optional<int> Preference::kept(Preferences &preferences, const std::string &name)
{
    const auto value = preferences.value(name);
    if (!value || !*value) return std::nullopt;
    const auto text = asText(**value);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

void Preference::keep(Session &session, const std::string &name, int number)
{
    session.vault().tell([name, text = std::to_string(number)](DeviceSession &device) -> Result<void> {
        return device.profile() ? device.profile()->preferences().keep(name, asBytes(text)) : Result<void>();
    });
}

void Preference::componentComplete()
{
    auto *session = Session::create(nullptr, nullptr);
    if (!session) return;
    connect(session, &Session::locked, this, [this] {
        m_chosen = false;
        show(0);
    });
    connect(session, &Session::stateChanged, this, [this, session] {
        if (session->state() == Session::Open) load();
    });
    load();
}

void Preference::load()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [name = m_name.toStdString()](DeviceSession &device) -> std::optional<int> {
            return device.profile() ? kept(device.profile()->preferences(), name) : std::nullopt;
        },
        [this](std::optional<int> number) {
            if (number && !m_chosen) show(*number);
        });
}

void Preference::setNumber(int number)
{
    if (number == m_number) return;
    m_chosen = true;
    show(number);
    if (auto *session = Session::create(nullptr, nullptr)) keep(*session, m_name.toStdString(), number);
}

void Preference::show(int number)
{
    if (number == m_number) return;
    m_number = number;
    Q_EMIT numberChanged();
}

} // namespace pipit::app
