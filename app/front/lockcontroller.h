// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/profilesmodel.h"

#include <QQuickItem>

namespace pipit::app {

class Camera;

/// One lock: collects four pictures or takes a typed secret, tries it, and shows the wait after wrong ones.
/// The pictures never become a string; they are wiped after each try.
class LockController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::ProfilesModel *profiles READ profiles WRITE setProfiles NOTIFY profileChanged)
    Q_PROPERTY(int profile READ profile WRITE setProfile NOTIFY profileChanged)
    Q_PROPERTY(QString nickname READ nickname NOTIFY profileChanged)
    Q_PROPERTY(QString face READ face NOTIFY profileChanged)
    Q_PROPERTY(bool pictures READ pictures NOTIFY profileChanged)
    /// The 16 picture numbers in the order of the grid; another order each time the lock is shown. Empty until it is known
    /// whose pictures they are.
    Q_PROPERTY(QList<int> order READ order NOTIFY profileChanged)
    /// Her own drawings, which stand for the first numbers (image://…); empty where she has none.
    Q_PROPERTY(QStringList drawn READ drawn NOTIFY drawnChanged)
    /// The pictures stay in their places: for whoever reaches them one by one.
    Q_PROPERTY(bool steady MEMBER m_steady WRITE setSteady NOTIFY profileChanged)
    /// Chosen so far, 0–4.
    Q_PROPERTY(int filled READ filled NOTIFY filledChanged)
    Q_PROPERTY(bool trying READ trying NOTIFY stateChanged)
    /// Why the last try did not open; empty before.
    Q_PROPERTY(QString message READ message NOTIFY stateChanged)
    /// True while a wait runs; part goes 0 → 1.
    Q_PROPERTY(bool waiting READ waiting NOTIFY stateChanged)
    Q_PROPERTY(qreal waitPart READ waitPart NOTIFY waitMoved)
    /// "About 20 seconds", "About 5 minutes".
    Q_PROPERTY(QString waitWords READ waitWords NOTIFY waitMoved)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitMoved)
    /// Over the ring, and what to do: kind words. They differ where nothing wrong was tried.
    Q_PROPERTY(QString waitTitle READ waitTitle NOTIFY stateChanged)
    Q_PROPERTY(QString waitAdvice READ waitAdvice NOTIFY stateChanged)
    /// A key card has been made for this profile; and there is a camera to hold it up to.
    Q_PROPERTY(bool hasCard READ hasCard NOTIFY cardChanged)
    Q_PROPERTY(bool canShowCard READ canShowCard NOTIFY cardChanged)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY cardChanged)

public:
    static constexpr int pictureCount = 4;
    explicit LockController(QObject *parent = nullptr);

    ProfilesModel *profiles() const { return m_profiles; }
    void setProfiles(ProfilesModel *profiles);
    int profile() const { return m_profile; }
    void setProfile(int row);
    QString nickname() const;
    QString face() const;
    bool pictures() const;
    QList<int> order() const { return m_known ? m_order : QList<int>(); }
    QStringList drawn() const { return m_drawn; }
    void setSteady(bool steady);
    int filled() const { return m_filled; }
    bool trying() const { return m_trying; }
    QString message() const { return m_message; }
    bool waiting() const { return m_waitMs > 0; }
    qreal waitPart() const;
    QString waitWords() const;
    int waitSeconds() const { return int((m_waitMs + 999) / 1000); }
    QString waitTitle() const;
    QString waitAdvice() const;
    bool hasCard() const { return m_hasCard; }
    bool canShowCard() const { return m_hasCard && hasCamera(); }
    bool hasCamera() const;
    /// What a card is held up to; nullptr where there is none.
    static Camera *camera();

    /// A card that was held up to the camera, tried whether a wait runs or not. cardRefused() tells why it did not open.
    void tryCard(KeyCard card);
    /// Picture 1–16. The fourth one tries.
    Q_INVOKABLE void pick(int number);
    Q_INVOKABLE void takeBack();
    /// `field`: an item that is a SecretSource; it is empty afterwards.
    Q_INVOKABLE void tryTyped(QQuickItem *field);

Q_SIGNALS:
    void profileChanged();
    void filledChanged();
    void stateChanged();
    void waitMoved();
    void cardChanged();
    void drawnChanged();
    void cardRefused(const QString &why);

protected:
    /// Whose lock it is; nullptr: nobody's yet.
    virtual const ProfileCard *card() const;
    /// What the secret is for. `secret` is right or it is not; finished() is called with what came of it.
    virtual void use(SecretBytes secret);
    void finished(const Result<void> &result);
    void askWait();

private:
    void show(const std::vector<Bytes> &drawings);
    void tryNow(SecretBytes secret);
    void entered(const ProfileCard &profile);
    void clear();
    QPointer<ProfilesModel> m_profiles;
    int m_profile = -1, m_filled = 0;
    void arrange();
    QList<int> m_order;
    QStringList m_drawn;
    std::optional<ProfileTag> m_shownFor; ///< whose pictures m_drawn is about
    bool m_steady = false, m_known = false;
    SecretBytes m_picked;
    bool m_hasCard = false, m_trying = false, m_surprised = false; ///< m_surprised: the wait follows no wrong try
    QString m_message;
    std::int64_t m_waitMs = 0, m_wholeWaitMs = 0;
    QTimer m_waitTick;
};

} // namespace pipit::app
