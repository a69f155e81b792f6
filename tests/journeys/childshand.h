// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/part.h"

/// What a child's finger does again and again.
namespace pipit::journey::child {

/// Back until her home is there.
void goHome(Part &part);
/// From her home: a page with that line and title, still in the editor.
void drawPage(Part &part, const char *title, const QList<QPointF> &line);
/// Somebody among the faces of "who can see this" is left out.
void leaveOut(Part &part, const char *name);

} // namespace pipit::journey::child
