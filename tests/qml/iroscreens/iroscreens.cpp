// SPDX-License-Identifier: Apache-2.0
// The officer's screens with a case behind them.
#include "tests/qml/iroscreens/iroscreens.h"

#include "tests/qml/iroscreens/officerstory.h"

namespace pipit::gallery {

ChildScreen officersScreen(const QString &name, const QString &file, std::function<QVariantMap(test::ScreenFamily &)> before,
                           std::function<void(test::ScreenFamily &, QQuickItem &)> then)
{
    ChildScreen screen;
    screen.name = name;
    screen.file = file;
    screen.officers = true;
    screen.pages = false; // the story has its own
    screen.devices = [](test::TestFamily &family) { test::OfficerStory::tell(family); };
    if (before) screen.before = std::move(before);
    screen.then = std::move(then);
    return screen;
}

std::vector<ChildScreen> childScreens()
{
    std::vector<ChildScreen> all;
    for (const auto &family : {listScreens(), visitScreens(), reviewScreens(), actionScreens(), workerScreens(), managerScreens(), afterScreens()}) all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace pipit::gallery
