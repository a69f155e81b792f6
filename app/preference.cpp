// SPDX-License-Identifier: Apache-2.0
#include "app/preference.h"

#include <charconv>

namespace pipit::app {

namespace {

std::optional<int> numberIn(ByteView bytes)
{
    const auto text = asText(bytes);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

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
            if (!device.profile()) return std::nullopt;
            const auto kept = device.profile()->preferences().value(name);
            return kept && *kept ? numberIn(**kept) : std::nullopt;
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
    auto *session = Session::create(nullptr, nullptr);
    if (!session) return;
    session->vault().tell([name = m_name.toStdString(), text = std::to_string(number)](DeviceSession &device) -> Result<void> {
        return device.profile() ? device.profile()->preferences().keep(name, asBytes(text)) : Result<void>();
    });
}

void Preference::show(int number)
{
    if (number == m_number) return;
    m_number = number;
    Q_EMIT numberChanged();
}

} // namespace pipit::app
