// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/sql.h"
#include "tests/support/must.h"
#include "tests/support/testdevice.h"

namespace pipit::test {

/// On the family's tablet only the child lives from now on. It is closed afterwards.
inline void makeItOnlyHers(TestFamily &family)
{
    family.tablet.close();
    auto db = must(sql::Db::open(family.tablet.folder() + "/device.db", Key32(must(family.tablet.keys.deviceKey(), "device key").view())), "device.db");
    must(db.prepared("DELETE FROM profile WHERE tag = ?1").bind(family.carer.tag).run(), "carer");
}

} // namespace pipit::test
