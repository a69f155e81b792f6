// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/requests.h"
#include "core/format/kinds.h"

#include <QString>

#include <vector>

/// What each request is called, and whose seats it may be offered to.
namespace pipit::app::requestwords {

/// In the order in which they stand.
const std::vector<RequestContent::What> &all();
QString name(RequestContent::What what);
QString note(RequestContent::What what);
QString symbol(RequestContent::What what);
/// What she asks is never offered to whom it is about: "change my worker" and a complaint to no social worker and to
/// nobody at home; what an advocate or rights are about, neither.
bool offeredTo(RequestContent::What what, Role role);

} // namespace pipit::app::requestwords
