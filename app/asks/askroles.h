// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asks/askstate.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What became of what a row is about, the same in every list that tells it.
struct AskRoles
{
    enum Role {
        VerdictRole = Qt::UserRole, TitleRole, WordsRole, ByRole, FaceRole, SpokenRole, ///< as AskState names them
        OwnRole, ///< a list's own roles begin here
    };
    static QVariant valueOf(const AskState &state, int role);
    static QHash<int, QByteArray> names();
};

} // namespace pipit::app
