// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/meeting/namesmodel.h"
#include "app/meeting/unsentwishes.h"

namespace pipit::app {

/// What the child wishes for her next meeting, as she taps it: kept in her vault at once ("meeting/wishes"), shared only
/// when she shares it. Whom she does not want there goes by itself, sealed for the reviewing officer and nobody else
/// around her. GUI thread; empty from the lock on.
class MyWishes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// Of WishContent::Where, ::When and ::How; 0: nothing said.
    Q_PROPERTY(int where READ where NOTIFY changed)
    Q_PROPERTY(int when READ when NOTIFY changed)
    Q_PROPERTY(int how READ how NOTIFY changed)
    /// Her own words beside them.
    Q_PROPERTY(QString whereWords READ whereWords NOTIFY changed)
    Q_PROPERTY(QString whenWords READ whenWords NOTIFY changed)
    /// What would feel good: names of pictures that she tapped, and her own lines.
    Q_PROPERTY(QStringList comfort READ comfort NOTIFY changed)
    /// "I want to change something": what.
    Q_PROPERTY(QString change READ change NOTIFY changed)
    /// Everybody whom she might name; chosen are those whom she would like there, who may speak for her, and not there.
    Q_PROPERTY(pipit::app::NamesModel *comes READ comes CONSTANT)
    Q_PROPERTY(pipit::app::NamesModel *speaker READ speaker CONSTANT)
    Q_PROPERTY(pipit::app::NamesModel *away READ away CONSTANT)
    /// Why not; only the officer reads it.
    Q_PROPERTY(QString awayWhy READ awayWhy NOTIFY changed)
    /// How many wishes wait to be shared, those about who stays away apart.
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(bool awayUnsent READ awayUnsent NOTIFY changed)
    /// There is an officer to tell it to.
    Q_PROPERTY(bool canTell READ canTell NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    static constexpr auto keptAs = "meeting/wishes";
    explicit MyWishes(QObject *parent = nullptr);

    bool loaded() const { return m_loaded; }
    int where() const { return choiceOf(Topic::Where); }
    int when() const { return choiceOf(Topic::When); }
    int how() const { return choiceOf(Topic::HowISay); }
    QString whereWords() const { return wordsOf(Topic::Where); }
    QString whenWords() const { return wordsOf(Topic::When); }
    QStringList comfort() const;
    QString change() const { return wordsOf(Topic::Change); }
    NamesModel *comes() { return &m_comes; }
    NamesModel *speaker() { return &m_speaker; }
    NamesModel *away() { return &m_away; }
    QString awayWhy() const { return m_awayWhy; }
    int unsent() const { return int(toShare().size()); }
    bool awayUnsent() const { return unsent() != int(m_wishes.unsent().size()); }
    bool canTell() const { return m_officerSeat != 0; }
    QString notice() const { return m_notice; }

    /// The same again takes it back.
    Q_INVOKABLE void pickWhere(int choice) { pick(Topic::Where, choice); }
    Q_INVOKABLE void pickWhen(int choice) { pick(Topic::When, choice); }
    Q_INVOKABLE void pickHow(int choice) { pick(Topic::HowISay, choice); }
    Q_INVOKABLE void sayWhere(const QString &words) { say(Topic::Where, words); }
    Q_INVOKABLE void sayWhen(const QString &words) { say(Topic::When, words); }
    Q_INVOKABLE void sayChange(const QString &words) { say(Topic::Change, words); }
    /// One more line of comfort, or one less.
    Q_INVOKABLE void toggleComfort(const QString &line);
    Q_INVOKABLE void toggleComes(int row);
    Q_INVOKABLE void toggleSpeaker(int row);
    Q_INVOKABLE void toggleAway(int row);
    Q_INVOKABLE void sayAwayWhy(const QString &words);
    /// Somebody whom no list has, by name. She is among those to choose from at once.
    Q_INVOKABLE void addName(const QString &name, const QString &face);
    /// Seals what is said about who stays away, for the officer alone. told() once it waits to go.
    Q_INVOKABLE void tellOfficer();

    /// What "Who can see this?" shares: everything that waits but who stays away.
    std::vector<WishContent> toShare() const;

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void told();

private:
    using Topic = WishContent::Topic;
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session);
    void reload();
    void pick(Topic topic, int choice);
    void say(Topic topic, const QString &words);
    void put(WishContent wish);
    void become();
    void keep();
    int choiceOf(Topic topic) const;
    QString wordsOf(Topic topic) const;
    WishContent about(Topic topic) const;
    void toggle(Topic topic, const NamesModel &names, int row);
    void setNotice(const QString &notice);
    UnsentWishes m_wishes;
    std::vector<NamedPerson> m_names; ///< to choose from
    NamesModel m_comes, m_speaker, m_away;
    QString m_awayWhy, m_notice;
    SeatId m_officerSeat = 0;
    std::string m_officer;
    bool m_loaded = false, m_telling = false;
    int m_question = 0;
};

} // namespace pipit::app
