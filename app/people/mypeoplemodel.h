// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/peopleshare.h"
#include "app/session.h"
#include "core/book/boards.h"

#include <QAbstractListModel>

namespace pipit::app {

/// The people who matter to the child, as she has them today: kept in her vault at every change ("people/now"), shared
/// only when she shares them. Or one of the maps that she shared before, to look at. In the order of the screen: brothers
/// and sisters first, then as she added them. GUI thread; empty from the lock on.
class MyPeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY peopleChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY peopleChanged)
    /// How many of them are in each ring, and gone.
    Q_PROPERTY(int near READ near NOTIFY peopleChanged)
    Q_PROPERTY(int further READ further NOTIFY peopleChanged)
    Q_PROPERTY(int left READ left NOTIFY peopleChanged)
    /// The map to look at: a key of SnapshotsModel; empty for the one of today.
    Q_PROPERTY(QString snapshot READ snapshot WRITE setSnapshot NOTIFY snapshotChanged)
    Q_PROPERTY(bool today READ today NOTIFY snapshotChanged)
    /// She has said something that the newest map which she shared does not say.
    Q_PROPERTY(bool fresh READ fresh NOTIFY peopleChanged)
    /// Who answers: "Sam".
    Q_PROPERTY(QString officer READ officer NOTIFY peopleChanged)
    /// Whoever was taken away last, while it can be undone; empty otherwise.
    Q_PROPERTY(QString taken READ taken NOTIFY peopleChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// For "Who can see this?".
    Q_PROPERTY(pipit::app::Shareable *share READ share CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole, NameRole, FaceRole, RelationRole, RelationNameRole, RingRole, WishesRole, WaysRole, WordsRole,
        SaidRole, ///< said: all her wishes about this person as sentences
        SeatRole, ///< seat: which of those in the same ring, from 0
    };
    /// Bits and numbers of PeopleContent, for QML.
    enum Wish { More = 1, Same = 2, Less = 4, Differently = 8, Miss = 16 };
    Q_ENUM(Wish)
    enum Way { Visit = 1, Call = 2, Letter = 4, Photo = 8 };
    Q_ENUM(Way)
    enum Ring { Near = 1, Further = 2, Left = 3 };
    Q_ENUM(Ring)
    static constexpr std::size_t mostPeople = 60;
    static constexpr auto keptAs = "people/now";

    explicit MyPeopleModel(QObject *parent = nullptr);

    int count() const { return int(m_people.size()); }
    bool loaded() const { return m_loaded; }
    int near() const { return countIn(PeopleContent::Ring::Near); }
    int further() const { return countIn(PeopleContent::Ring::Further); }
    int left() const { return countIn(PeopleContent::Ring::Left); }
    QString snapshot() const { return m_snapshot; }
    void setSnapshot(const QString &key);
    bool today() const { return m_snapshot.isEmpty(); }
    bool fresh() const { return m_fresh; }
    QString officer() const { return m_officer; }
    QString taken() const { return m_taken ? QString::fromStdString(m_taken->who.name) : QString(); }
    QString notice() const { return m_notice; }
    Shareable *share() { return &m_share; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Returns the key of the new one; empty when there is no name or no room.
    Q_INVOKABLE QString add(const QString &name, const QString &face, int relation, int ring);
    Q_INVOKABLE void describe(const QString &key, const QString &name, const QString &face, int relation);
    Q_INVOKABLE void place(const QString &key, int ring);
    /// On, or off again. Of more, the same and less one at most is on.
    Q_INVOKABLE void toggleWish(const QString &key, int wish);
    Q_INVOKABLE void toggleWay(const QString &key, int way);
    Q_INVOKABLE void say(const QString &key, const QString &words);
    Q_INVOKABLE void takeAway(const QString &key);
    Q_INVOKABLE void putBack();

    /// Everybody, in an order that says nothing: what a shared map holds.
    PeopleContent content() const;
    const PeopleContent::Person *person(const QString &key) const;

Q_SIGNALS:
    /// Anything of anybody, also who there is.
    void peopleChanged();
    void snapshotChanged();
    void noticeChanged();

private:
    void reload();
    void show(std::vector<PeopleContent::Person> people);
    PeopleContent::Person *mine(const QString &key);
    int countIn(PeopleContent::Ring ring) const;
    void changed();
    void keep();
    void setNotice(const QString &notice);
    PeopleShare m_share{*this};
    std::vector<PeopleContent::Person> m_people;
    std::optional<PeopleContent> m_shared; ///< the newest that she shared
    std::optional<PeopleContent::Person> m_taken;
    QString m_snapshot, m_officer, m_notice;
    bool m_loaded = false, m_fresh = false;
    int m_question = 0;
};

} // namespace pipit::app
