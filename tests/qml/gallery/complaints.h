// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Whatever Qt or QML finds wrong while screens are shown: TypeErrors, bindings that cannot be read, components that
/// cannot be made. A picture of a screen that complains proves nothing.
namespace pipit::gallery {

/// From here on every warning and worse of this process is kept (and still printed). Once; calling it again is nothing.
void listen();
/// What was kept so far.
QStringList complaints();
/// What was kept so far, and forgets it.
QStringList takeComplaints();
/// Forgets what was kept, for a test that makes a fault on purpose.
void forgetComplaints();

} // namespace pipit::gallery
