// SPDX-License-Identifier: Apache-2.0
// A lock of her own drawings: where she makes it, and at the front door.
#include "tests/qml/childscreens/childscreens.h"

#include "app/front/drawingmaker.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

PageObject line(std::uint32_t colour, std::initializer_list<std::pair<int, int>> points)
{
    Stroke stroke{Tool::FeltPen, colour, 192, {}};
    std::uint32_t ms = 0;
    std::optional<std::pair<int, int>> before;
    for (const auto &[x, y] : points) {
        if (before)
            for (int i = 1; i < 8; ++i)
                stroke.points.push_back({(before->first * (8 - i) + x * i) / 8 * 16, (before->second * (8 - i) + y * i) / 8 * 16, 128, ms += 8});
        stroke.points.push_back({x * 16, y * 16, 128, ms += 8});
        before = {x, y};
    }
    return {{}, std::move(stroke)};
}

/// What a child draws on a pad of 256: a house, a sun, a fish, a heart, a flower.
std::vector<PageObject> drawn(int number)
{
    constexpr std::uint32_t red = 0xC8553D, yellow = 0xF0A92E, blue = 0x3E7FA0, green = 0x477A54, violet = 0x8F5AA8;
    switch (number % 5) {
    case 0:
        return {line(red, {{60, 210}, {60, 110}, {128, 50}, {198, 112}, {196, 212}, {58, 212}}), line(blue, {{110, 210}, {112, 150}, {146, 148}, {148, 210}})};
    case 1: {
        std::vector<PageObject> out{line(yellow, {{90, 120}, {110, 84}, {150, 86}, {170, 122}, {150, 158}, {110, 160}, {88, 122}})};
        for (int i = 0; i < 8; ++i) {
            const double turn = i * 0.785;
            out.push_back(line(yellow, {{int(128 + 64 * std::cos(turn)), int(122 + 64 * std::sin(turn))}, {int(128 + 100 * std::cos(turn)), int(122 + 96 * std::sin(turn))}}));
        }
        return out;
    }
    case 2:
        return {line(blue, {{40, 130}, {90, 80}, {160, 90}, {196, 130}, {230, 90}, {228, 176}, {196, 134}, {150, 176}, {86, 172}, {40, 132}}), line(blue, {{80, 120}, {84, 124}})};
    case 3:
        return {line(violet, {{128, 216}, {60, 140}, {56, 80}, {100, 60}, {128, 96}, {160, 60}, {204, 84}, {196, 140}, {128, 216}})};
    default:
        return {line(green, {{128, 230}, {124, 130}}), line(red, {{124, 130}, {90, 90}, {124, 60}, {160, 90}, {124, 130}}), line(green, {{126, 190}, {170, 160}})};
    }
}

void draw(ScreenFamily &family, QQuickItem &root, int count)
{
    auto *maker = root.findChild<app::DrawingMaker *>(u"drawingMaker"_s);
    if (!maker) return qWarning("no maker");
    for (int i = 0; i < count; ++i) {
        auto page = maker->pad()->page();
        for (auto &object : drawn(i)) page.objects.push_back(std::move(object));
        maker->pad()->setPage(std::move(page));
        if (i + 1 < count) maker->keepDrawing(); // the last one is still on the pad
    }
    family.settle();
    root.window()->grabWindow();
}

void upToTheFour(ScreenFamily &family, QQuickItem &root)
{
    tapAll(family, root, {u"drawMyOwn"_s});
    draw(family, root, 6);
    tapAll(family, root, {u"keepDrawing"_s, u"drawnAll"_s, u"picture3"_s, u"picture7"_s, u"picture7"_s, u"picture12"_s});
    family.settle();
}

/// Six of hers are at her lock.
void hersAtTheLock(ScreenFamily &family)
{
    std::vector<Bytes> pictures;
    for (int i = 0; i < 6; ++i) {
        Page page;
        page.w = page.h = 4'096;
        page.paper = 0xFFFFFF;
        page.objects = drawn(i);
        pictures.push_back(app::DrawingMaker::pictureOf(page));
    }
    family.vault.ask(
        &family.session,
        [pictures](app::DeviceSession &session) -> Result<void> {
            PIPIT_TRY_SET(const auto cards, session.device().store().profiles());
            return session.device().changePictures(cards.front().tag, test::TestFamily::pictures(), Bytes{2, 1, 9, 3, 16}, pictures);
        },
        [](const Result<void> &changed) {
            if (!changed) qWarning("no drawings: %s", changed.error().detail.c_str());
        });
    family.settle();
}

} // namespace

std::vector<ChildScreen> drawingScreens()
{
    const auto shell = u"Shell/Shell.qml"_s, mine = u"Child/MyDrawings.qml"_s;
    const auto plain = [](ScreenFamily &) { return QVariantMap(); };
    const auto hers = [](ScreenFamily &family) {
        hersAtTheLock(family);
        return QVariantMap();
    };
    const auto hersBefore = [](ScreenFamily &family) {
        hersAtTheLock(family);
        return QVariantMap{{u"profile"_s, 0}};
    };
    return {
        {u"drawings-lock"_s, shell, true, false, hersBefore, [](ScreenFamily &family, QQuickItem &root) { tapAll(family, root, {u"picture1"_s}); }},
        {u"drawings-mine"_s, mine, true, true, plain, {}},
        {u"drawings-mine-has"_s, mine, true, true, hers, {}},
        {u"drawings-pad"_s, mine, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             tapAll(family, root, {u"drawMyOwn"_s});
             draw(family, root, 3);
         }},
        {u"drawings-pad-enough"_s, mine, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             tapAll(family, root, {u"drawMyOwn"_s});
             draw(family, root, 6);
         }},
        {u"drawings-four"_s, mine, true, true, plain, upToTheFour},
        {u"drawings-repeat"_s, mine, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             upToTheFour(family, root);
             tapAll(family, root, {u"tryThem"_s, u"picture2"_s});
         }},
    };
}

} // namespace pipit::gallery
