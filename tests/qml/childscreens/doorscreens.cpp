// SPDX-License-Identifier: Apache-2.0
// The front door while it is shut: "Send something to Sam", and a tablet that was handed over to her.
#include "app/front/handover.h"
#include "tests/qml/childscreens/childscreens.h"
#include "tests/support/tones.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

/// She has opened it since the names came, so the front door may know one of them.
void named(test::TestFamily &family)
{
    {
        auto her = family.openChild();
        if (!her->inbox().process(family.circle)) qWarning("no names");
    }
    family.openChild();
}

QVariantMap atHerLock(ScreenFamily &)
{
    return {{u"profile"_s, 0}};
}

void write(ScreenFamily &family, QQuickItem &root)
{
    taps({u"sendFromLock"_s, u"feeling2"_s, u"feeling4"_s})(family, root);
    if (auto *field = ChildStage::find(root, u"doorWords"_s)) field->setProperty("text", u"I forgot my pictures. Can you come on Saturday?"_s);
    family.settle();
}

void sendOne(ScreenFamily &family, QQuickItem &root)
{
    write(family, root);
    tapAll(family, root, {u"sendFromDoor"_s});
}

void record(ScreenFamily &family, QQuickItem &root)
{
    tapAll(family, root, {u"sendFromLock"_s, u"sayAtDoor"_s, u"recordButton"_s});
    auto said = tones::tone(220, 5'400, 0.6);
    for (std::size_t i = 0; i < said.size(); ++i)
        said[i] = std::int16_t(said[i] * std::abs(std::sin(double(i) / 15'000) * std::cos(double(i) / 4'700)));
    family.microphone.speak(said);
    family.settle();
}

void say(ScreenFamily &family, QQuickItem &root)
{
    record(family, root);
    tapAll(family, root, {u"stopButton"_s});
}

/// Pipit may not use the microphone.
void sayWithNone(ScreenFamily &family, QQuickItem &root)
{
    family.microphone.refuses = Code::Refused;
    tapAll(family, root, {u"sendFromLock"_s, u"sayAtDoor"_s, u"recordButton"_s});
}

void sendThree(ScreenFamily &family, QQuickItem &root)
{
    for (int i = 0; i < 3; ++i) {
        taps({u"sendFromLock"_s, u"feeling0"_s, u"sendFromDoor"_s, u"sentReady"_s})(family, root);
    }
    tapAll(family, root, {u"sendFromLock"_s});
}

/// Jo, whose passphrase opens, gives her the tablet.
QVariantMap handedOver(ScreenFamily &family)
{
    ProfileCard jo;
    QString circle;
    family.vault.ask(
        &family.session,
        [](app::DeviceSession &device) {
            std::pair<ProfileCard, CircleId> found;
            const auto cards = device.device().store().profiles();
            if (!cards) return found;
            for (const auto &card : *cards)
                if (card.role == Role::Carer) found.first = card;
            const auto pin = test::TestFamily::pin();
            if (!device.unlock(found.first.tag, SecretBytes(ByteView(pin)))) qWarning("Jo's lock does not open");
            else found.second = *device.onlyCircle();
            return found;
        },
        [&](const std::pair<ProfileCard, CircleId> &found) {
            jo = found.first;
            circle = QString::fromStdString(found.second.hex());
        });
    family.settle();
    family.session.opened(jo);
    family.settle();
    app::HandOver::create(nullptr, nullptr)->give(circle);
    family.settle();
    return {};
}

} // namespace

std::vector<ChildScreen> doorScreens()
{
    const auto shell = u"Shell/Shell.qml"_s;
    return {
        {u"handed-over"_s, shell, true, false, handedOver, {}, {}, named},
        {u"send-lock"_s, shell, true, false, atHerLock, {}, {}, named},
        {u"send-empty"_s, shell, true, false, atHerLock, taps({u"sendFromLock"_s}), {}, named},
        {u"send-say"_s, shell, true, false, atHerLock, taps({u"sendFromLock"_s, u"sayAtDoor"_s}), {}, named},
        {u"send-recording"_s, shell, true, false, atHerLock, record, {}, named},
        {u"send-no-microphone"_s, shell, true, false, atHerLock, sayWithNone, {}, named},
        {u"send-said"_s, shell, true, false, atHerLock, say, {}, named},
        {u"send-said-arabic"_s, shell, true, false, atHerLock, say, u"ar"_s, named},
        {u"send-written"_s, shell, true, false, atHerLock, write, {}, named},
        {u"send-sent"_s, shell, true, false, atHerLock, sendOne, {}, named},
        {u"send-later"_s, shell, true, false, atHerLock, sendThree, {}, named},
        {u"send-no-name"_s, shell, true, false, atHerLock, taps({u"sendFromLock"_s})},
        {u"send-arabic"_s, shell, true, false, atHerLock, write, u"ar"_s, named},
        {u"send-tigrinya"_s, shell, true, false, atHerLock, write, u"ti"_s, named},
    };
}

} // namespace pipit::gallery
