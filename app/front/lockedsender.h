// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/doorvoice.h"
#include "app/front/profilesmodel.h"
#include "core/book/page.h"
#include "core/vault/lockeddoor.h"

namespace pipit::app {

/// "Send something to Sam" at a lock that is not opened: a few words, a few feelings, a voice note, sealed at once (FORMAT.md §9.9).
/// The rows are the feelings that are offered. Nothing that she has kept is opened. GUI thread.
class LockedSender : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::ProfilesModel *profiles READ profiles WRITE setProfiles NOTIFY profileChanged)
    Q_PROPERTY(int profile READ profile WRITE setProfile NOTIFY profileChanged)
    /// Something can be sent from this lock, now or later; else nothing is offered.
    Q_PROPERTY(bool offered READ offered NOTIFY stateChanged)
    /// "Send something to Sam"
    Q_PROPERTY(QString title READ title NOTIFY stateChanged)
    /// Before anything is written: who can read it, and what that person sees.
    Q_PROPERTY(QString whoReads READ whoReads NOTIFY stateChanged)
    Q_PROPERTY(QString whatTheySee READ whatTheySee NOTIFY stateChanged)
    /// Why nothing can be sent just now; empty where it can.
    Q_PROPERTY(QString later READ later NOTIFY stateChanged)
    Q_PROPERTY(Step step READ step NOTIFY stateChanged)
    /// Where it is, once it is sealed; and what comes of it.
    Q_PROPERTY(QString goes READ goes NOTIFY stateChanged)
    Q_PROPERTY(QString then READ then NOTIFY stateChanged)
    /// Why it was not sent; empty before. What she wrote is still there.
    Q_PROPERTY(QString notice READ notice NOTIFY stateChanged)
    /// How many feelings are chosen: up to four.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(pipit::app::DoorVoice *voice READ voice CONSTANT)

public:
    enum Role { NameRole = Qt::UserRole, AltRole, PictureRole, ChosenRole };
    enum Step { Writing, Sending, Sent };
    Q_ENUM(Step)
    static constexpr int mostChosen = 4, mostLetters = 600;
    explicit LockedSender(QObject *parent = nullptr);

    ProfilesModel *profiles() const { return m_profiles; }
    void setProfiles(ProfilesModel *profiles);
    int profile() const { return m_profile; }
    void setProfile(int row);
    bool offered() const { return m_state.way != LockedDoor::Way::Shut; }
    QString title() const;
    QString whoReads() const;
    QString whatTheySee() const;
    QString later() const;
    Step step() const { return m_step; }
    QString goes() const { return m_goes; }
    QString then() const;
    QString notice() const { return m_notice; }
    int chosen() const { return int(m_chosen.size()); }
    DoorVoice *voice() { return &m_voice; }

    /// Chooses a feeling, or not any more. A fifth changes nothing.
    Q_INVOKABLE void toggle(int row);
    /// Seals what she wrote, chose and said. Nothing of all three, or still recording: nothing happens.
    Q_INVOKABLE void send(const QString &words);
    /// Back to an empty page.
    Q_INVOKABLE void again();

    /// What is sent: the feelings in a row, the words below, her voice at the bottom.
    static Page pageOf(const QString &words, const QList<int> &stickers, Rng &rng, const VoiceSummary &voice = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void profileChanged();
    void stateChanged();
    void chosenChanged();

private:
    struct Feeling {
        int number = 0;
        QString name, alt;
        QUrl picture;
    };
    const ProfileCard *card() const;
    QString reader() const;
    void ask();
    void sent(const Result<void> &result, Holdup holdup);
    QPointer<ProfilesModel> m_profiles;
    int m_profile = -1;
    QList<Feeling> m_feelings;
    DoorVoice m_voice;
    QList<int> m_chosen; ///< rows, in the order in which they were chosen
    LockedDoor::State m_state;
    Step m_step = Writing;
    QString m_goes, m_notice;
};

} // namespace pipit::app
