// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/authority.h"
#include "sync/client/transport.h"

namespace pipit::authority {

/// The console's line to the hub: the pins are those of the authority's own manifest.
class HubLine
{
public:
    HubLine(const Authority &authority, sync::Transport &transport) : m_authority(authority), m_transport(transport) {}
    const std::string &host() const { return m_authority.site().host; }
    sync::Transport &transport() const { return m_transport; }
    /// Errors: those of Transport; Busy (the hub asks to wait: 429), Refused (400 or above; the detail says which problem).
    Result<wire::HttpResponse> call(const wire::HttpRequest &request) const;

private:
    const Authority &m_authority;
    sync::Transport &m_transport;
};

/// Gives the hub every signed document, and every prompt pack that the newest settings name, that it is not known to have (`published` in the folder says which); with
/// `everything`, all of them, as after the hub was set up anew. Returns how many were new to it.
Result<std::size_t> publish(const Authority &authority, const HubLine &hub, bool everything = false);

} // namespace pipit::authority
