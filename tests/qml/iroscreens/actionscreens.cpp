// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagekey.h"
#include "core/base/civiltime.h"
#include "core/book/actions.h"
#include "core/book/escalations.h"
#include "core/review/workingdays.h"
#include "tests/qml/iroscreens/iroscreens.h"
#include "tests/qml/iroscreens/officerstory.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

/// Which circle it is, and the key of what the child asked in those words.
QVariantMap about(test::ScreenFamily &family, const char *words)
{
    const auto key = u"key"_s;
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
    return [words](test::ScreenFamily &family) { return about(family, words); };
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

/// A concern that has climbed to the formal step, and praise.
void raise(test::ScreenFamily &family)
{
    family.inVault([](app::DeviceSession &session) -> Result<void> {
        PIPIT_TRY_SET(const auto circle, session.onlyCircle());
        const auto today = civil::today(session.clock());
        const auto say = [&](std::uint8_t id, EscalationContent::Rung rung, const CivilDay &day, const char *words, bool line = false, bool praise = false) -> Result<void> {
            EscalationContent content;
            content.id.bytes.fill(id);
            content.rung = rung;
            content.day = day;
            content.words = words;
            content.line = line;
            content.praise = praise;
            if (!praise) content.agency = ActionContent::Agency::School;
            NewEntry entry;
            entry.circle = circle;
            PIPIT_TRY_SET(entry.content, content.encode());
            PIPIT_TRY(session.post(std::move(entry)));
            return {};
        };
        using Rung = EscalationContent::Rung;
        const WorkingDays days;
        PIPIT_TRY(say(1, Rung::Alert, addDays(today, -110), "A school place for Amina. To Kim: “Noted.”"));
        PIPIT_TRY(say(1, Rung::Informal, addDays(today, -50), "Sam rang Ruth. Agreed a tutor. Began 4 weeks late."));
        PIPIT_TRY(say(1, Rung::Formal, days.add(today, -12), "To the head of service, in writing."));
        PIPIT_TRY(say(1, Rung::Formal, days.add(today, -7), "No answer. Sam wrote again.", true));
        PIPIT_TRY(say(1, Rung::Formal, days.add(today, -2), "Head of service rang Sam. Two schools asked.", true));
        PIPIT_TRY(say(2, Rung::Alert, addDays(today, -14), "Jo drove Amina to the tutor for six weeks, unasked.", false, true));
        return say(3, Rung::Alert, addDays(today, -6), "Mrs Patel kept a desk free all term.", false, true);
    });
}

QVariantMap worried(test::ScreenFamily &family, bool staffed)
{
    if (staffed) family.putOnDuty();
    return about(family, "Live with Yusuf.");
}

/// Words into the field with that label.
void type(QQuickItem &item, const QString &label, const QString &text)
{
    if (item.property("label").toString().contains(label) && item.isVisible()) item.setProperty("initialText", text);
    for (auto *child : item.childItems()) type(*child, label, text);
}

void tellDuty(test::ScreenFamily &family, QQuickItem &root)
{
    type(root, u"worries you"_s, u"A man waits at the gate. Amina is afraid of him."_s);
    tapAll(family, root, {u"tellDuty"_s, u"choice I rang"_s});
    type(root, u"Who"_s, u"Priya, duty"_s);
    type(root, u"What was said"_s, u"She reads it now and rings back."_s);
    tapAll(family, root, {u"writeLog"_s, u"choice Amina was told"_s});
}

/// Nothing is chosen yet: the button leads to the first choice.
void writeUndecided(test::ScreenFamily &family, QQuickItem &root)
{
    tapAll(family, root, {u"writeIt"_s});
    const auto *held = root.window()->activeFocusItem();
    if (!held || held->objectName() != u"choice Agreed"_s) qFatal("the button does not lead to what is missing");
}

} // namespace

std::vector<ChildScreen> actionScreens()
{
    const auto ellas = "I want to sleep at Ella’s.", yusuf = "Live with Yusuf.";
    return {
        officersScreen(u"act-editor"_s, u"Decisions/ActionEditor.qml"_s, asking("Live with Yusuf.")),
        officersScreen(u"act-carried"_s, u"Decisions/ActionEditor.qml"_s, asking(ellas)),
        officersScreen(u"act-plain"_s, u"Decisions/ActionEditor.qml"_s, asking(nullptr)),
        officersScreen(u"act-twice"_s, u"Decisions/ActionEditor.qml"_s,
                       [=](test::ScreenFamily &family) {
                           writeTwice(family);
                           return about(family, ellas);
                       }),
        officersScreen(u"act-became"_s, u"Decisions/WhatBecame.qml"_s, asking(nullptr)),
        officersScreen(u"act-told"_s, u"Decisions/WhatBecame.qml"_s, asking(nullptr), taps({u"toldHer"_s})),
        officersScreen(u"act-decided"_s, u"Decisions/WriteOutcome.qml"_s, asking(ellas), taps({u"choice Refused"_s})),
        officersScreen(u"act-undecided"_s, u"Decisions/WriteOutcome.qml"_s, asking(ellas), writeUndecided),
        officersScreen(u"act-answer"_s, u"Decisions/ShortAnswer.qml"_s, asking(ellas), taps({u"choice No, because"_s})),
        officersScreen(u"act-thanks"_s, u"Decisions/ShortAnswer.qml"_s, asking(yusuf),
                       taps({u"choice Thank you"_s, u"choice Thank you for telling me."_s})),
        officersScreen(u"act-ladder"_s, u"Decisions/Ladder.qml"_s,
                       [](test::ScreenFamily &family) {
                           raise(family);
                           return about(family, nullptr);
                       }),
        officersScreen(u"act-first"_s, u"Decisions/Ladder.qml"_s, asking(nullptr)),
        officersScreen(u"act-climb"_s, u"Decisions/Ladder.qml"_s, asking(nullptr),
                       taps({u"climb"_s, u"choice School"_s})),
        officersScreen(u"act-nobody"_s, u"Decisions/Worried.qml"_s,
                       [](test::ScreenFamily &family) { return worried(family, false); }),
        officersScreen(u"act-worried"_s, u"Decisions/Worried.qml"_s,
                       [](test::ScreenFamily &family) { return worried(family, true); }),
        officersScreen(
            u"act-log"_s, u"Decisions/Worried.qml"_s, [](test::ScreenFamily &family) { return worried(family, true); },
            tellDuty)};
}

} // namespace pipit::gallery
