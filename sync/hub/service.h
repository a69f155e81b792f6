// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/authenticator.h"
#include "sync/hub/documents.h"
#include "sync/hub/enrolments.h"
#include "sync/hub/mailboxes.h"
#include "sync/hub/packs.h"
#include "sync/hub/posting.h"
#include "sync/hub/route.h"
#include "sync/hub/uploads.h"

namespace pipit::hub {

/// All calls of PROTOCOL.md, without a socket: a head in, then a body, then an answer. Thread-safe.
class HubService
{
public:
    explicit HubService(const Parts &parts);
    ~HubService() { drain(); }
    /// Waits for the answers that the store still owes.
    void drain();

    /// The exchange that takes the body, or the answer that refuses the request before its body: then the connection
    /// is closed after it. Looks into the store, so it may wait for the disk.
    /// `peer`: the address without its port, for limits only.
    std::variant<std::unique_ptr<Exchange>, Reply> begin(wire::RequestHead head, std::string peer);

    /// One request with its body at hand, waiting for the answer: for tests and small tools.
    Reply handle(const wire::HttpRequest &request, const std::string &peer);

    /// Removes what has expired; call it now and then, not from the store's thread.
    void sweep();

private:
    class WholeBody;
    class Dressing;
    void call(Request request, const Route &route, Answer answer);
    /// Date and the like, on every answer.
    Reply dressed(Reply reply) const;

    Parts m_parts;
    Authenticator m_authenticator;
    Posting m_posting;
    Mailboxes m_mailboxes;
    Uploads m_uploads;
    Documents m_documents;
    Packs m_packs;
    Enrolments m_enrolments;
};

} // namespace pipit::hub
