// SPDX-License-Identifier: Apache-2.0
#include "app/child/dress.h"

#include "app/preference.h"

namespace pipit::app {

namespace {

constexpr auto lookName = "home/look", wordsName = "home/words";
constexpr int choices = 3;

/// 0–2; nullopt where she has not chosen, or a later Pipit wrote what this one does not know.
std::optional<int> choice(Preferences &kept, const char *name)
{
    const auto number = Preference::kept(kept, name);
    return number && *number >= 1 && *number <= choices ? std::optional(*number - 1) : std::nullopt;
}

} // namespace

Dress::Dress(Session &session, Platform &platform, QObject *parent) : QObject(parent), m_session(session), m_platform(platform)
{
    connect(&m_platform, &Platform::readsAloudChanged, this, &Dress::wordsChanged);
    connect(&m_session, &Session::locked, this, &Dress::forget);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::Open) load();
    });
    if (m_session.state() == Session::Open) load();
}

Dress *Dress::create(QQmlEngine *engine, QJSEngine *)
{
    return new Dress(*Session::create(nullptr, nullptr), *Platform::create(nullptr, nullptr), engine);
}

void Dress::load()
{
    using Both = std::pair<std::optional<int>, std::optional<int>>;
    m_session.vault().ask(
        this,
        [](DeviceSession &device) -> Both {
            if (!device.profile()) return {};
            auto &kept = device.profile()->preferences();
            return {choice(kept, lookName), choice(kept, wordsName)};
        },
        [this](Both both) {
            if (both.first && !m_lookChosen) showLook(Look(*both.first));
            if (both.second && !m_wordsChosen) showWords(Amount(*both.second));
            setKnown(m_session.state() == Session::Open);
        });
}

void Dress::forget()
{
    m_lookChosen = m_wordsChosen = false;
    setKnown(false);
    showLook(Storybook);
    showWords(Words);
}

void Dress::setLook(Look look)
{
    if (look == m_look && (m_known || m_lookChosen)) return;
    m_lookChosen = true;
    showLook(look);
    Preference::keep(m_session, lookName, look + 1);
}

void Dress::setWords(Amount words)
{
    if (words == m_words && (m_known || m_wordsChosen)) return;
    m_wordsChosen = true;
    showWords(words);
    Preference::keep(m_session, wordsName, words + 1);
}

void Dress::showLook(Look look)
{
    if (look == m_look) return;
    m_look = look;
    Q_EMIT lookChanged();
}

void Dress::showWords(Amount words)
{
    if (words == m_words) return;
    m_words = words;
    Q_EMIT wordsChanged();
}

void Dress::setKnown(bool known)
{
    if (known == m_known) return;
    m_known = known;
    Q_EMIT knownChanged();
}

} // namespace pipit::app
