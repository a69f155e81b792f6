// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/worry.h"
#include "app/session.h"

namespace pipit::app {

/// "I'm worried about this": what a page or an ask of a child tells an officer that cannot wait, told to duty at once; then the log
/// of what was done, until it is released. It asks the child nothing. GUI thread.
class WorryController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle MEMBER m_circle)
    Q_PROPERTY(QString name MEMBER m_name)
    /// Of the page or ask; empty where it was heard.
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// Somebody is on duty, and is called so. Without: nothing is sent, and these numbers are to be rung.
    Q_PROPERTY(bool staffed READ staffed NOTIFY changed)
    Q_PROPERTY(QString dutyName READ dutyName NOTIFY changed)
    Q_PROPERTY(QStringList numbers READ numbers NOTIFY changed)
    // Before it is told
    Q_PROPERTY(QString exact READ exact NOTIFY changed)
    Q_PROPERTY(QString near READ near NOTIFY changed)
    Q_PROPERTY(QString safely READ safely NOTIFY changed)
    // Once it is
    Q_PROPERTY(bool told READ told NOTIFY changed)
    Q_PROPERTY(QString toldWords READ toldWords NOTIFY changed)
    Q_PROPERTY(QString toldExact READ toldExact NOTIFY changed)
    /// "Told today at 19:20. Nobody has read it yet.": on no weaker evidence than each word needs.
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QStringList logTimes READ logTimes NOTIFY changed)
    Q_PROPERTY(QStringList logLines READ logLines NOTIFY changed)
    /// It is this profile's to keep the log and to release it: the reviewing officer's. Another's word ends with the telling.
    Q_PROPERTY(bool keepsLog READ keepsLog NOTIFY changed)
    /// Released, and why; empty while it is open.
    Q_PROPERTY(QString released READ released NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// Kinds of a line in the log, as NOTE numbers them (FORMAT.md §8.8).
    enum Line { Rang = 2, Agreed = 4, ToldChild = 6, Heard = 7 };
    Q_ENUM(Line)
    explicit WorryController(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    bool loaded() const { return m_loaded; }
    bool keepsLog() const { return m_keepsLog; }
    bool staffed() const { return m_start.duty.has_value(); }
    QString dutyName() const { return m_start.dutyName; }
    QStringList numbers() const { return m_start.numbers; }
    QString exact() const { return m_start.exact; }
    QString near() const { return m_start.near; }
    QString safely() const { return m_start.safely; }
    bool told() const { return m_concern.has_value(); }
    QString toldWords() const { return m_concern ? QString::fromStdString(m_concern->content.words) : QString(); }
    QString toldExact() const { return m_concern ? QString::fromStdString(m_concern->content.exact) : QString(); }
    QString standing() const { return m_standing; }
    QStringList logTimes() const { return m_times; }
    QStringList logLines() const { return m_lines; }
    QString released() const { return m_released; }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    /// Nothing is sent where nobody is on duty. `near`: names, one a line or with commas between.
    Q_INVOKABLE void tell(const QString &words, const QString &exact, const QString &near, const QString &safely);
    /// A line of the log: who was rung or told, and what was said.
    Q_INVOKABLE void log(int line, const QString &who, const QString &words);
    /// The page may be shown and quoted again, because.
    Q_INVOKABLE void release(const QString &because);

Q_SIGNALS:
    void changed();
    void sent();
    /// A line of the log, or the release.
    void written();

private:
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session, const QString &hex, const QString &key, const QDateTime &now);
    void reload();
    void say(const QString &sentence);
    void send(std::function<Result<EntryRef>(DeviceSession &)> work, bool tells);
    QString m_circle, m_name, m_key, m_standing, m_released, m_notice;
    QStringList m_times, m_lines;
    WorryStart m_start;
    std::optional<Told<ConcernContent>> m_concern;
    bool m_loaded = false, m_busy = false, m_keepsLog = false;
};

} // namespace pipit::app
