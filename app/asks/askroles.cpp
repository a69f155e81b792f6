// SPDX-License-Identifier: Apache-2.0
#include "app/asks/askroles.h"

namespace pipit::app {

QVariant AskRoles::valueOf(const AskState &state, int role)
{
    switch (role) {
    case VerdictRole: return int(state.verdict);
    case TitleRole: return state.title;
    case WordsRole: return state.words;
    case ByRole: return state.by;
    case FaceRole: return state.face;
    case SpokenRole: return state.spoken();
    default: return {};
    }
}

QHash<int, QByteArray> AskRoles::names()
{
    return {{VerdictRole, "verdict"}, {TitleRole, "title"}, {WordsRole, "words"}, {ByRole, "by"}, {FaceRole, "face"}, {SpokenRole, "spoken"}};
}

} // namespace pipit::app
