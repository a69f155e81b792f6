// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/iroscreens/iroscreens.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

std::vector<ChildScreen> listScreens()
{
    return {officersScreen(u"iro-list"_s, u"Iro/Children.qml"_s)};
}

} // namespace pipit::gallery
