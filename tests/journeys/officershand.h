// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/part.h"

/// What an officer's finger does again and again.
namespace pipit::journey::officer {

/// Screens that are opened from a child's page, by the number of their button.
enum Screen { Review, WhatBecame, Answers, Code };

/// Through the lock to her children.
void open(Part &part);
/// From her children to the child's page.
void openChild(Part &part);
/// From the child's page.
void openScreen(Part &part, Screen screen);
/// Back until that is on the screen.
void backTo(Part &part, const QString &name);
/// A form's field of that name, empty before.
void fillIn(Part &part, const QString &field, const QString &text);
/// The nth field that is seen, from the top; what stood there goes.
void fillNth(Part &part, int nth, const char *text);
/// A control in the row of a list in which `role` holds these words.
void tapInRow(Part &part, const QString &list, const char *role, const char *words, const QString &control);

} // namespace pipit::journey::officer
