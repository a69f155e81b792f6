// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/childscreens/childscreens.h"

namespace pipit::gallery {

/// A screen of the officer's, on Sam's device, with Amina's case behind it (OfficerStory).
ChildScreen officersScreen(const QString &name, const QString &file, std::function<QVariantMap(test::ScreenFamily &)> before = {},
                           std::function<void(test::ScreenFamily &, QQuickItem &)> then = {});

std::vector<ChildScreen> listScreens();   ///< my children, one child
std::vector<ChildScreen> visitScreens();  ///< the visit, before you leave, hand over
std::vector<ChildScreen> reviewScreens(); ///< the review together, present mode, a request
std::vector<ChildScreen> actionScreens(); ///< the action editor, what became of it, the ladder
std::vector<ChildScreen> workerScreens(); ///< Kim's space, on the same device
std::vector<ChildScreen> managerScreens(); ///< the manager's overview and report, on a device of her own
std::vector<ChildScreen> afterScreens();  ///< answers, the record, the code and the file

} // namespace pipit::gallery
