// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/shortanswer.h"

#include "app/answers/replying.h"
#include "app/decisions/casedesk.h"
#include "app/pages/entryvoice.h"
#include "core/base/secret.h"
#include "core/book/visits.h"

namespace pipit::app {

namespace {


} // namespace

ShortAnswer::~ShortAnswer()
{
    wipe(voice);
}

bool asksForAnswer(const Trail &trail)
{
    if (trail.takenBack) return false;
    if (trail.kind != Kind::Page) return true;
    return trail.use == Use::PleaseSortThis || trail.use == Use::TalkAboutIt;
}

std::string answerDraftName(const EntryRef &ask)
{
    return "answer " + ask.hash.hex();
}

Result<EntryRef> postAnswer(DeviceSession &session, const CircleId &circle, const EntryRef &ask, const ShortAnswer &answer)
{
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    const auto trail = book->trails().of(ask);
    if (!trail) return Error{Code::NotFound, "ask"};
    PIPIT_TRY_SET(const auto content, answer.content.encode());
    auto audience = seatsOf(session, circle, {Role::Iro});
    audience.push_back(trail->child());
    std::erase_if(audience, [&](auto seat) { return std::find(trail->audience.begin(), trail->audience.end(), seat) == trail->audience.end(); });
    if (!answer.notFace.empty()) { // first: it must not be lost when the answer has gone
        NoteContent note;
        note.day = answer.today;
        note.words = answer.notFace;
        PIPIT_TRY_SET(const auto why, note.encode());
        PIPIT_TRY(casedesk::noteOn(session, circle, ask, why));
    }
    std::vector<MediaRef> media;
    if (!answer.voice.empty()) {
        auto &profile = *session.profile();
        PIPIT_TRY_SET(auto voice, profile.spareRoom().use([&] { return sealedVoice(profile, answer.voice, answer.voiceMs); }));
        media.push_back(std::move(voice));
    }
    auto sealed = casedesk::sayTo(session, circle, stillThere(session, circle, audience), ask, content, media);
    if (!sealed) {
        for (const auto &one : media) (void)session.profile()->blobs().remove(one.blob); // its key is gone: nobody could open it
        return sealed;
    }
    (void)session.profile()->preferences().forget(answerDraftName(ask)); // kept twice does no harm
    return sealed;
}

} // namespace pipit::app
