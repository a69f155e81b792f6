// SPDX-License-Identifier: Apache-2.0
#include "app/share/takeback.h"

#include "app/pages/pagecopy.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

namespace {

TakeBack::Told load(DeviceSession &session, const PageKey &key)
{
    const auto found = session.books().find(key.circle);
    const auto *chain = session.device().manifests().circle(key.circle);
    if (!session.profile() || found == session.books().end() || !chain) return {};
    const auto card = found->second.page(key.entry);
    if (!card || !card->mine || card->takenBack) return {};
    QStringList lose, keep;
    for (auto id : card->audience) {
        const auto *seat = chain->newest().seat(id);
        if (!seat || id == recordsSeat || id == found->second.mySeat()) continue;
        if (seat->role == Role::Duty) return {};
        const auto person = found->second.person(id);
        (keepsTakenBack(seat->role) ? keep : lose).append(person ? QString::fromStdString(person->name) : TakeBack::tr("Somebody"));
    }
    return TakeBack::told(lose, keep);
}

Result<void> takeBack(DeviceSession &session, const PageKey &key, bool keepHere)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &profile = *session.profile();
    if (!keepHere) return profile.spareRoom().use([&] { return session.takeBack(key.circle, key.entry); });
    SystemRng rng;
    PIPIT_TRY_SET(const auto copy, copyPage(profile, key, rng));
    auto taken = profile.spareRoom().use([&] { return session.takeBack(key.circle, key.entry); });
    if (!taken) (void)profile.drafts().remove(copy); // nothing has happened
    return taken;
}

} // namespace

TakeBack::Told TakeBack::told(const QStringList &lose, const QStringList &keep)
{
    QStringList sentences;
    if (!lose.isEmpty()) sentences.append(tr("%1 won’t see this any more.").arg(words::together(lose)));
    if (keep.size() == 1) sentences.append(tr("%1 keeps what you told %1, with a note that you took it back.").arg(keep.front()));
    if (keep.size() > 1) sentences.append(tr("%1 keep what you told them, with a note that you took it back.").arg(words::together(keep)));
    sentences.append(tr("You can say it in a new way."));
    return {true, sentences.join(u' ')};
}

TakeBack::TakeBack(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        m_busy = false;
        setKey({});
    });
}

void TakeBack::setKey(const QString &key)
{
    if (m_key == key) return;
    m_key = key;
    m_told = {};
    m_notice.clear();
    Q_EMIT changed();
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this, [wanted = *wanted](DeviceSession &session) { return load(session, wanted); },
        [this, key](const Told &told) {
            if (key != m_key) return;
            m_told = told;
            Q_EMIT changed();
        });
}

void TakeBack::take(bool keepHere)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || wanted->draft || m_busy || !m_told.possible) return;
    m_busy = true;
    m_notice.clear();
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [wanted = *wanted, keepHere](DeviceSession &device) { return takeBack(device, wanted, keepHere); },
        [this, session, key = m_key](Result<void> taken) {
            if (!m_busy) return; // locked since
            m_busy = false;
            if (!taken && taken.code() == Code::NotFound)
                m_notice = tr("Not all of this page is on this tablet, so Pipit cannot keep it here. Nothing was taken back.");
            else if (!taken)
                m_notice = words::sentence(taken.code());
            Q_EMIT changed();
            if (!taken) return;
            Thumbnails::drop(key);
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT done();
        });
}

} // namespace pipit::app
