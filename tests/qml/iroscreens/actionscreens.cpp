// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagekey.h"
#include "core/book/actions.h"
#include "tests/qml/iroscreens/iroscreens.h"
#include "tests/qml/iroscreens/officerstory.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

/// Which circle it is, and the key of what the child asked in those words.
QVariantMap about(test::ScreenFamily &family, const char *words, const QString &key)
{
    QVariantMap out{{u"name"_s, u"Amina"_s}};
    family.inVault([&](app::DeviceSession &session) -> Result<void> {
        PIPIT_TRY_SET(const auto circle, session.onlyCircle());
        out[u"circle"_s] = QString::fromStdString(circle.hex());
        for (const auto &trail : session.books().at(circle).trails().all())
            if (words && trail.steps.front().words == words && !out.contains(key)) out[key] = app::PageKey{{}, circle, trail.ask}.text();
        return {};
    });
    return out;
}

auto asking(const char *words)
{
    return [words](test::ScreenFamily &family) { return about(family, words, u"ask"_s); };
}

auto answering(const char *words)
{
    return [words](test::ScreenFamily &family) { return about(family, words, u"key"_s); };
}

/// The same action written again on two devices.
void writeTwice(test::ScreenFamily &family)
{
    family.inVault([](app::DeviceSession &session) -> Result<void> {
        PIPIT_TRY_SET(const auto circle, session.onlyCircle());
        for (const auto &one : session.books().at(circle).officersCase().actions()) {
            if (!one.open() || !one.from) continue;
            for (const char *what : {"Ring Ella’s mum on Monday.", "Visit Ella’s mum with Jo."}) {
                auto version = one.action.content;
                version.rolledFrom.reset();
                version.rolledBecause.clear();
                version.what = what;
                version.by = test::civil(QDate::currentDate().addDays(12));
                version.instead = {one.action.ref.hash};
                NewEntry entry;
                entry.circle = circle;
                PIPIT_TRY_SET(entry.content, version.encode());
                entry.audience = {test::TestFamily::childSeat};
                entry.target = one.from;
                PIPIT_TRY(session.post(std::move(entry)));
            }
        }
        return {};
    });
}

} // namespace

std::vector<ChildScreen> actionScreens()
{
    const auto ellas = "I want to sleep at Ella’s.", yusuf = "Live with Yusuf.";
    return {officersScreen(u"act-editor"_s, u"Decisions/ActionEditor.qml"_s, asking("Live with Yusuf.")),
            officersScreen(u"act-carried"_s, u"Decisions/ActionEditor.qml"_s, asking(ellas)),
            officersScreen(u"act-plain"_s, u"Decisions/ActionEditor.qml"_s, asking(nullptr)),
            officersScreen(u"act-twice"_s, u"Decisions/ActionEditor.qml"_s,
                           [=](test::ScreenFamily &family) {
                               writeTwice(family);
                               return about(family, ellas, u"ask"_s);
                           }),
            officersScreen(u"act-became"_s, u"Decisions/WhatBecame.qml"_s, asking(nullptr)),
            officersScreen(u"act-told"_s, u"Decisions/WhatBecame.qml"_s, asking(nullptr), taps({u"toldHer"_s})),
            officersScreen(u"act-decided"_s, u"Decisions/WriteOutcome.qml"_s, answering(ellas), taps({u"choice Refused"_s})),
            officersScreen(u"act-answer"_s, u"Decisions/ShortAnswer.qml"_s, answering(ellas), taps({u"choice No, because"_s})),
            officersScreen(u"act-thanks"_s, u"Decisions/ShortAnswer.qml"_s, answering(yusuf), taps({u"choice Thank you"_s, u"choice Thank you for telling me."_s}))};
}

} // namespace pipit::gallery
