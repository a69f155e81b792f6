// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/iroscreens/iroscreens.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

std::vector<ChildScreen> afterScreens()
{
    return {};
}

} // namespace pipit::gallery
