// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/assembly.h"
#include "app/sound/qtmicrophone.h"
#include "app/sound/qtspeaker.h"
#include "core/vault/filekeystore.h"
#include "tests/journeys/dress.h"
#include "tests/journeys/hand.h"
#include "tests/journeys/heardvoice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>

namespace pipit::journey {

/// One run of the app in a process of its own, as a person would start, use and leave it: the product's own parts over
/// one device folder. What happens is told on standard output, a line of JSON a step.
class Part
{
public:
    /// `folder`: of the device. `pictures`: where screens go.
    Part(QString folder, QString pictures);

    /// Loads the window. Throws Stumble.
    void start();
    Hand &hand() { return *m_hand; }
    app::Session &session() { return m_assembly.session(); }
    app::Platform &platform() { return m_assembly.platform(); }
    /// All that was read aloud.
    const QStringList &heard() const { return m_voice.heard; }

    /// Tells a step with its facts.
    void tell(const QString &step, QJsonObject facts = {});
    /// The screen, as the next numbered picture.
    void picture(const QString &name) { keep(m_hand->picture(), name); }
    /// Of a screen on which something moves.
    void pictureNow(const QString &name) { keep(m_hand->pictureNow(), name); }
    /// Work on the vault's thread after all that was asked before; waits for its value.
    template <class Work>
    auto ask(Work work)
    {
        using Value = std::invoke_result_t<Work, app::DeviceSession &>;
        std::optional<Value> value;
        session().vault().ask(&session(), std::move(work), [&](Value got) { value = std::move(got); });
        m_hand->until(QStringLiteral("the vault's answer"), [&] { return value.has_value(); });
        return std::move(*value);
    }
    /// Until the hub has everything and everything has been fetched.
    void untilAllSent();
    /// What was written is with the hub, and everything has been fetched.
    void untilOutboxEmpty();
    /// The hub goes or comes back, while the app runs.
    void network(bool there);
    /// Where the person saves a file of that name, outside what the app keeps.
    QString saved(const QString &name) const { return m_pictures + QStringLiteral("/../saved/") + name; }

    /// Whose cards stand at the front door.
    QStringList names() const;
    /// With a picture of the lock, if it has a name.
    void openPictures(const char *nickname, std::span<const int> pictures, const QString &pictureName = {});
    void openTyped(const char *nickname, const char *secret, const QString &pictureName = {});

private:
    void tapCard(const char *nickname);
    void keep(const QImage &picture, const QString &name);
    QString m_folder, m_pictures;
    QElapsedTimer m_time;
    PosixFileOps m_files;
    SystemClock m_clock;
    SystemRng m_rng;
    Argon2id m_hash;
    FileKeyStore m_keys;
    app::QtMicrophone m_microphone;
    app::QtSpeaker m_speaker;
    HeardVoice m_voice;
    app::Assembly m_assembly;
    std::unique_ptr<Hand> m_hand;
};

/// The scripts. Each throws Stumble.
void childDraws(Part &part);
void childShares(Part &part);
void childSees(Part &part);
void officerReads(Part &part);
void carerReads(Part &part);
/// With a network, once: what the authority and the others have sent is here.
void childSettlesIn(Part &part, const Dress &dress);
/// In the look and words of `dress`: a page, a meeting plan and a map of people, shared without a hub.
void childSpeaks(Part &part, const Dress &dress);
/// Six weeks later, until all of it is posted.
void childIsOnline(Part &part, const Dress &dress);
/// All of it came; what she wished and asked of people is answered.
void officerAnswers(Part &part, const Dress &dress);
/// She sees and hears both answers, and disagrees with one.
void childDisagrees(Part &part, const Dress &dress);
/// That came too.
void officerHears(Part &part, const Dress &dress);
/// Nothing but: these people are here, and one of them can open.
void tabletOpens(Part &part);
void officersOpens(Part &part);

} // namespace pipit::journey
