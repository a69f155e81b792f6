// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/meeting/namesmodel.h"
#include "app/review/grownuplist.h"
#include "app/review/herlist.h"
#include "app/review/partsmodel.h"
#include "core/base/civiltime.h"

#include <QDate>

namespace pipit::app {

/// The review as it is held: its parts with their people, the child's list and the grown-ups', and what is ticked off. Every
/// tap is written at once and quietly; the latest word of a review holds. GUI thread; nothing is known from the lock on.
class ReviewTogether : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// A review is planned, or was held and is not closed.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// It is closed: nothing of it changes here any more.
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    /// No part is still to come or running.
    Q_PROPERTY(bool over READ over NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    /// "Thursday 21 May, 16:00. Jo’s kitchen".
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(pipit::app::PartsModel *parts READ parts CONSTANT)
    Q_PROPERTY(pipit::app::HerList *hers READ hers CONSTANT)
    Q_PROPERTY(pipit::app::GrownUpList *grownUps READ grownUps CONSTANT)
    /// The part that is looked at.
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    Q_PROPERTY(pipit::app::PartsModel::State partState READ partState NOTIFY changed)
    /// "Part 1 began 16:04"; empty before.
    Q_PROPERTY(QString began READ began NOTIFY changed)
    /// People of the part; on: they sit there.
    Q_PROPERTY(pipit::app::NamesModel *here READ here CONSTANT)
    /// "Amina, Sam and Jo".
    Q_PROPERTY(QString present READ present NOTIFY changed)
    Q_PROPERTY(QStringList presentFaces READ presentFaces NOTIFY changed)
    /// Keys of the pages that may be shown in this part, in order.
    Q_PROPERTY(QStringList pages READ pages NOTIFY changed)
    /// She has not shared a list, or an empty one.
    Q_PROPERTY(bool listEmpty READ listEmpty NOTIFY changed)
    /// ReviewId in hex; empty where none is known.
    Q_PROPERTY(QString review READ review NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit ReviewTogether(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool loaded() const { return m_loaded; }
    bool known() const { return m_table.review.has_value(); }
    bool closed() const { return known() && m_table.content()->state == ReviewContent::State::Held; }
    bool over() const;
    QString name() const { return m_table.name; }
    QString face() const { return m_table.face; }
    QString officer() const { return m_table.officer; }
    QString why() const;
    PartsModel *parts() { return &m_parts; }
    HerList *hers() { return &m_hers; }
    GrownUpList *grownUps() { return &m_grownUps; }
    int part() const { return m_part; }
    void setPart(int part);
    PartsModel::State partState() const { return known() ? PartsModel::stateOf(m_table, std::size_t(m_part)) : PartsModel::ToCome; }
    QString began() const;
    NamesModel *here() { return &m_here; }
    QString present() const;
    QStringList presentFaces() const;
    QStringList pages() const;
    bool listEmpty() const { return m_table.lines.empty(); }
    QString review() const { return known() ? QString::fromStdString(m_table.content()->id.hex()) : QString(); }
    QString notice() const { return m_notice; }
    const ReviewTable &table() const { return m_table; }

    /// `row` of here.
    Q_INVOKABLE void setHere(int row, bool on);
    /// Whoever is ticked sits there from now on.
    Q_INVOKABLE void beginPart();
    Q_INVOKABLE void endPart();
    /// With a reason, and another day where one is known; an invalid date: none is.
    Q_INVOKABLE void putOff(const QString &why, const QDate &day);
    /// `line`: HerList's.
    Q_INVOKABLE void talked(int line, bool on);
    Q_INVOKABLE void notToday(int line);
    /// Something that she says now: kept as her words, made together, for her and the officer.
    Q_INVOKABLE void add(const QString &words);
    /// `bit`: GrownUpList's number of a thing to look at.
    Q_INVOKABLE void look(int bit, bool on);
    Q_INVOKABLE void decide(int about, const QString &words, bool noChange);
    /// `asked`: 1 not asked, 2 asked, 3 said.
    Q_INVOKABLE void view(int who, int asked, const QString &words);
    /// This page of hers was on the screen.
    Q_INVOKABLE void pageShown(const QString &key);
    /// Ends what is running and closes the review. Refused with a sentence while a part is still to come.
    Q_INVOKABLE void close();
    Q_INVOKABLE void dismissNotice() { tell({}); }

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void closedNow();

private:
    using Change = std::function<void(ReviewTable &, const civil::Time &)>;
    void reload();
    void show(ReviewTable table);
    void writeHeld(Change change);
    void write(std::function<Result<void>(DeviceSession &, ReviewTable)> work, std::function<void()> done = {});
    void say(Code code);
    void tell(const QString &sentence);
    QString m_circle, m_notice;
    ReviewTable m_table;
    PartsModel m_parts;
    HerList m_hers;
    GrownUpList m_grownUps;
    NamesModel m_here;
    std::set<int> m_notToday;
    std::set<std::uint8_t> m_away; ///< of the part before it begins
    int m_part = 0, m_question = 0;
    bool m_loaded = false, m_partChosen = false;
};

} // namespace pipit::app
