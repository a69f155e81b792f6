// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/meeting.h"

namespace pipit::app {

/// The officer plans a review, or says that it is put off, broken off or called off, and why. The child reads it in "My
/// meeting" (REVIEW, sealed for her and her officers). GUI thread; empty from the lock on.
class ReviewPlan : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// One is planned already: this changes it.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY edited)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY edited)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY edited)
    Q_PROPERTY(QString where READ where WRITE setWhere NOTIFY edited)
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY edited)
    /// ReviewContent::Because, for counting; 0: not said.
    Q_PROPERTY(int because READ because WRITE setBecause NOTIFY edited)
    /// By when it must be, and why; empty where that is not known.
    Q_PROPERTY(QString mustBe READ mustBe NOTIFY changed)
    /// Who may come; and a number each: 1, she or he comes.
    Q_PROPERTY(QStringList names READ names NOTIFY edited)
    Q_PROPERTY(QList<int> coming READ coming NOTIFY edited)
    /// Parts with a day and time each, and who is in which: part by part, a number for each name.
    Q_PROPERTY(QStringList titles READ titles NOTIFY edited)
    Q_PROPERTY(QStringList partDays READ partDays NOTIFY edited)
    Q_PROPERTY(QStringList partTimes READ partTimes NOTIFY edited)
    Q_PROPERTY(QList<int> inParts READ inParts NOTIFY edited)
    /// The first thing that is missing or wrong, one sentence; empty where it can be said.
    Q_PROPERTY(QString missing READ missing NOTIFY edited)
    /// Something to know that keeps nobody from saying it.
    Q_PROPERTY(QString remark READ remark NOTIFY edited)
    Q_PROPERTY(QString notice READ notice NOTIFY edited)

public:
    enum What { Planned = 1, PutOff = 3, CalledOff = 4, Adjourned = 5 }; ///< ReviewContent::State
    Q_ENUM(What)
    static constexpr int mostParts = 8, mostPeople = 32;

    explicit ReviewPlan(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool loaded() const { return m_loaded; }
    bool known() const { return m_known; }
    What what() const { return m_what; }
    void setWhat(What what);
    QString day() const { return m_day; }
    void setDay(const QString &day) { set(m_day, day); }
    QString time() const { return m_time; }
    void setTime(const QString &time) { set(m_time, time); }
    QString where() const { return m_where; }
    void setWhere(const QString &where) { set(m_where, where); }
    QString why() const { return m_why; }
    void setWhy(const QString &why) { set(m_why, why); }
    int because() const { return m_because; }
    void setBecause(int because);
    QString mustBe() const { return m_mustBe; }
    QStringList names() const;
    QList<int> coming() const;
    QStringList titles() const;
    QStringList partDays() const;
    QStringList partTimes() const;
    QList<int> inParts() const;
    QString missing() const;
    QString remark() const;
    QString notice() const { return m_notice; }

    /// Somebody else; she comes. Nothing happens for a name that is there, or an empty one.
    Q_INVOKABLE void addPerson(const QString &name);
    Q_INVOKABLE void toggleComing(int person);
    Q_INVOKABLE void addPart();
    Q_INVOKABLE void removePart(int part);
    Q_INVOKABLE void setPart(int part, const QString &title, const QString &day, const QString &time);
    Q_INVOKABLE void toggleInPart(int part, int person);
    /// said() when it waits to go to the child. While something is missing nothing happens.
    Q_INVOKABLE void say();

    struct Person
    {
        std::string name, face;
        bool comes = false;
    };
    struct Part
    {
        QString title, day, time;
        std::set<int> people; ///< places in the list of people
        ReviewContent::Turn::State state = ReviewContent::Turn::State::ToCome;
        std::string why;
    };
    /// What is said: nullopt while something is missing.
    std::optional<ReviewContent> content() const;

Q_SIGNALS:
    void changed();
    void edited();
    void said();

private:
    struct Loaded;
    static Loaded load(DeviceSession &session, const std::string &hex);
    void reload();
    void open(Loaded loaded);
    void set(QString &field, const QString &value);
    QString m_circle, m_day, m_time, m_where, m_why, m_mustBe, m_notice;
    What m_what = Planned;
    int m_because = 0;
    ReviewId m_id;
    std::vector<Person> m_people;
    std::vector<Part> m_parts;
    CivilDay m_today{};
    std::optional<CivilDay> m_due;
    bool m_loaded = false, m_known = false, m_busy = false;
};

} // namespace pipit::app
