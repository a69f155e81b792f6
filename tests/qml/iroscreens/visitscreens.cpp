// SPDX-License-Identifier: Apache-2.0
#include "app/visit/inklines.h"
#include "app/visit/inkpad.h"
#include "app/visit/openvisit.h"
#include "tests/qml/iroscreens/iroscreens.h"
#include "tests/qml/iroscreens/officerstory.h"

#include <QQmlProperty>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using Then = std::function<void(test::ScreenFamily &, QQuickItem &)>;

/// At Amina's house, today at 16:34 in London.
ChildScreen atTheHouse(const QString &name, const QString &file, Then then = {})
{
    auto screen = officersScreen(name, file, [](test::ScreenFamily &family) {
        QString circle;
        family.inVault([&circle](app::DeviceSession &session) -> Result<void> {
            circle = QString::fromStdString(session.onlyCircle()->hex());
            return {};
        });
        return QVariantMap{{u"circle"_s, circle}, {u"name"_s, u"Amina"_s}};
    }, std::move(then));
    screen.devices = [](test::TestFamily &family) {
        test::OfficerStory::tell(family);
        family.iroDevice.clock.wall = QDateTime(QDate::currentDate(), QTime(16, 34), Qt::UTC).toMSecsSinceEpoch();
    };
    return screen;
}

void type(test::ScreenFamily &family, QQuickItem &root, const QString &name, const QString &text)
{
    auto *field = ChildStage::find(root, name);
    if (!field) {
        qWarning("no field %s", qPrintable(name));
        return;
    }
    field->setProperty("text", text);
    QMetaObject::invokeMethod(field->parentItem(), "settle");
    family.settle();
}

/// What a hand writes: waves of letters along the lines.
void scribble(QQuickItem &root)
{
    auto *pad = root.findChild<app::InkPad *>(u"inkPad"_s);
    if (!pad) return;
    auto &sheet = *pad->editor()->document();
    const int ends[] = {7'400, 4'800, 8'600};
    for (int line = 0; line < 3; ++line) {
        const double base = (line + 0.72) * app::inksheet::step;
        quint64 ms = 0;
        for (double x = 900; x < ends[line];) {
            sheet.beginInk({x, base}, 128, ms);
            const double word = 500 + std::fmod(x * 7.3, 900);
            for (double at = 0; at < word; at += 24) {
                const double tall = std::fmod(std::floor((x + at) / 160) * 37, 5) == 0 ? 520 : 240;
                sheet.addInk({x + at, base - std::abs(std::sin((x + at) / 90)) * tall + 30 * std::sin(at / 37)}, 128, ms += 8);
            }
            sheet.endInk();
            x += word + 320;
        }
    }
}

} // namespace

std::vector<ChildScreen> visitScreens()
{
    const QString visit = u"Visit/Visit.qml"_s;
    return {
        atTheHouse(u"visit-begins"_s, visit),
        atTheHouse(u"visit-written"_s, visit, [](auto &family, auto &root) {
            tapAll(family, root, {u"outcome1"_s, u"heard1"_s, u"chooseRoom"_s, u"room own room"_s, u"log2"_s, u"logWords0"_s});
            type(family, root, u"logWordsFieldText"_s, u"Kim about Ella’s. No answer, message left."_s);
            for (const auto *line : {"New lamp, on all night.", "“It’s not dark any more.”", "Ella: has been twice for tea. Her mum has asked Jo.", "Wants pizza at the meeting, and Biscuit."})
                type(family, root, u"noteFieldText"_s, QString::fromUtf8(line));
            tapAll(family, root, {u"liftNote"_s});
        }),
        atTheHouse(u"visit-heard"_s, visit, [](auto &family, auto &root) {
            tapAll(family, root, {u"outcome1"_s, u"heard2"_s, u"heard Jo"_s});
            type(family, root, u"heardWhyText"_s, u"“Jo stays.” Amina asked for Jo in the room."_s);
        }),
        atTheHouse(u"visit-not-suitable"_s, visit, taps({u"outcome4"_s})),
        atTheHouse(u"visit-pen"_s, visit, [](auto &family, auto &root) {
            tapAll(family, root, {u"outcome1"_s, u"heard1"_s, u"notesWay1"_s});
            scribble(root);
            tapAll(family, root, {u"putInkAway"_s});
            scribble(root);
            family.settle();
        }),
        atTheHouse(u"visit-tell"_s, visit, taps({u"footQuiet"_s, u"teller Sam"_s})),
        atTheHouse(u"visit-leave"_s, visit, [](auto &family, auto &root) {
            tapAll(family, root, {u"outcome1"_s, u"heard2"_s});
            type(family, root, u"noteFieldText"_s, u"New lamp, on all night."_s);
            tapAll(family, root, {u"footMain"_s});
        }),
        atTheHouse(u"visit-drawing"_s, visit, taps({u"photographDrawing"_s})),
        officersScreen(u"visit-pack"_s, u"Visit/PackScreen.qml"_s),
    };
}

} // namespace pipit::gallery
