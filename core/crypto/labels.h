// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Domain-separation registry: FORMAT.md §3. Every hash, derivation and signature names its purpose with one of these.
/// A test asserts that they are unique ASCII. Adding one needs a line in FORMAT.md.
namespace pipit::label {

using Label = std::string_view;

// Keys on the device
inline constexpr Label kek = "pipit/v1/kek";
inline constexpr Label hardware = "pipit/v1/hw";
inline constexpr Label databaseKey = "pipit/v1/profile/dbkey";
inline constexpr Label keyslot = "pipit/v1/keyslot";
inline constexpr Label throttle = "pipit/v1/throttle";
inline constexpr Label card = "pipit/v1/card";
inline constexpr Label recover = "pipit/v1/recover";
inline constexpr Label recoverKek = "pipit/v1/recover/kek";
inline constexpr Label recoverReply = "pipit/v1/recover/reply";
inline constexpr Label keyFile = "pipit/v1/keyfile";
inline constexpr Label escrow = "pipit/v1/escrow";
// Identities
inline constexpr Label authorId = "pipit/v1/author-id";
inline constexpr Label deviceId = "pipit/v1/device-id";
// Envelope
inline constexpr Label header = "pipit/v1/hdr";
inline constexpr Label commit = "pipit/v1/commit";
inline constexpr Label body = "pipit/v1/body";
inline constexpr Label slot = "pipit/v1/slot";
// Signatures
inline constexpr Label signEnvelope = "pipit/v1/sig/envelope";
inline constexpr Label signAuthority = "pipit/v1/sig/authority";
inline constexpr Label signCircle = "pipit/v1/sig/circle";
inline constexpr Label signFreshness = "pipit/v1/sig/fresh";
inline constexpr Label signSettings = "pipit/v1/sig/settings";
inline constexpr Label signNewAuthor = "pipit/v1/sig/new-author";
inline constexpr Label signMember = "pipit/v1/sig/member";
inline constexpr Label signEnrol = "pipit/v1/sig/enrol";
inline constexpr Label signRecover = "pipit/v1/sig/recover";
inline constexpr Label signKeyPub = "pipit/v1/sig/keypub";
inline constexpr Label signOrder = "pipit/v1/sig/order";
inline constexpr Label signEraseOrder = "pipit/v1/sig/erase-order";
inline constexpr Label signEraseAck = "pipit/v1/sig/erase-ack";
inline constexpr Label signHubReceipt = "pipit/v1/sig/hub-receipt";
inline constexpr Label signMailboxHead = "pipit/v1/sig/mailbox-head";
inline constexpr Label signArchive = "pipit/v1/sig/archive";
// Logs at the hub
inline constexpr Label logAuthor = "pipit/v1/log/author";
inline constexpr Label logMailbox = "pipit/v1/log/mailbox";
// Enrolment
inline constexpr Label enrolId = "pipit/v1/enrol/id";
inline constexpr Label enrolMac = "pipit/v1/enrol/mac";
inline constexpr Label enrolRequest = "pipit/v1/enrol/E1";
inline constexpr Label enrolReply = "pipit/v1/enrol/E3";
inline constexpr Label enrolKey = "pipit/v1/enrol/key";
inline constexpr Label sas = "pipit/v1/sas";

inline constexpr std::array all{
    kek,          hardware,       databaseKey,   keyslot,       throttle,       card,           recover,
    recoverKek,   recoverReply, keyFile,        escrow,        authorId,      deviceId,       header,         commit,
    body,         slot,           signEnvelope,  signAuthority, signCircle,     signFreshness,  signSettings,
    signNewAuthor, signMember,    signEnrol,     signRecover,   signKeyPub,     signOrder,      signEraseOrder,
    signEraseAck, signHubReceipt, signMailboxHead, signArchive, logAuthor,      logMailbox,     enrolId,
    enrolMac,     enrolRequest,   enrolReply,    enrolKey,       sas,
};

} // namespace pipit::label
