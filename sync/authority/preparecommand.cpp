// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/preparecommand.h"

#include "core/vault/filekeystore.h"
#include "sync/authority/passphrase.h"
#include "sync/authority/preparing.h"
#include "sync/authority/settingswords.h"

namespace pipit::authority {

Result<Said> prepareCommand(const Options &options, const Workplace &work)
{
    Preparation wanted;
    PIPIT_TRY_SET(wanted.folder, options.one("data"));
    PIPIT_TRY_SET(const auto codeText, options.one("code"));
    PIPIT_TRY_SET(wanted.code, EnrolCode::decode(codeText));
    PIPIT_TRY_SET(wanted.nickname, options.one("nickname"));
    PIPIT_TRY_SET(wanted.face, options.one("face"));
    PIPIT_TRY_SET(wanted.role, roleNamed(options.oneOr("role", "")));
    const auto lock = options.oneOr("lock", "");
    if (lock != "pictures" && lock != "typed") return Error{Code::Invalid, "--lock wants pictures or typed"};
    wanted.lock = lock == "pictures" ? LockKind::Pictures : LockKind::Typed;
    PIPIT_TRY_SET(const auto seconds, options.numberOr("wait", 120, 86'400));
    PIPIT_TRY_SET(const auto descriptor, options.number("secret-fd", 1'023));
    PIPIT_TRY_SET(wanted.secret, secretFromDescriptor(static_cast<int>(descriptor)));
    if (wanted.lock == LockKind::Pictures) {
        PIPIT_TRY_SET(wanted.secret, pictureSecret(asText(wanted.secret.view())));
    }

    const auto &parts = work.parts;
    FileKeyStore keys(wanted.folder + "/device.key", parts.files, parts.rng);
    const auto deadline = parts.clock.bootMs() + static_cast<std::int64_t>(seconds) * 1'000;
    const auto tag = prepareProfile(std::move(wanted), {parts.files, parts.clock, parts.rng, keys, parts.hash}, work.hub, parts.cost, deadline);
    if (!tag && tag.code() == Code::Offline)
        return Said{"", "The profile is made and has asked to join; nobody has let it in yet. Run this again with the same code.", false};
    if (!tag) return tag.error();
    return Said{tag->hex(), "Made the profile and joined the circle."};
}

} // namespace pipit::authority
