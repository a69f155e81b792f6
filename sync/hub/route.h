// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "sync/wire/http.h"
#include "sync/wire/problem.h"

namespace pipit::hub {

/// The calls of PROTOCOL.md §4.
enum class Call {
    News,
    PostEnvelopes,
    MailboxPage,
    CreateUpload,
    UploadStatus,
    UploadPiece,
    DeleteUpload,
    Blob,
    GetAuthority,
    GetCircle,
    GetFreshness,
    GetSettings,
    PutAuthority,
    PutCircle,
    PutFreshness,
    PutSettings,
    GetPack,
    PutPack,
    PostEnrol,
    GetEnrol,
};

struct Route {
    Call call{};
    bool open = false;            ///< needs no request signature
    std::size_t bodyLimit = 0;    ///< of what is collected; a PATCH has its own
    std::string_view contentType; ///< empty: any
    Bytes id;                     ///< from the path, of the size that the call needs
    bool toDevice = false;        ///< enrolment: the side
};

/// NotFound for a path that is none of ours, Method for another method on one that is.
std::variant<Route, wire::Problem> routeOf(const wire::RequestHead &head);

} // namespace pipit::hub
