// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/maytell.h"
#include "app/after/outsidemodel.h"
#include "app/pages/pagepictures.h"
#include "app/review/partpages.h"
#include "app/review/reviewtable.h"
#include "app/session.h"

namespace pipit::app {

/// Before she shows: what of one part would reach somebody there whom the child did not choose. It stays out of the part until the child
/// says yes, or the officer puts it in with a reason that is kept. Nothing of it is told, not even how much, before the officer says
/// that nobody else looks. GUI thread; empty at the lock.
class ShownCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    /// Nobody but the officer looks.
    Q_PROPERTY(bool alone READ alone WRITE setAlone NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(pipit::app::OutsideModel *outside READ outside CONSTANT)
    /// Where she is not in the part: which of her pages for the meeting are looked at there.
    Q_PROPERTY(pipit::app::PartPages *pages READ pages CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit ShownCheck(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    int part() const { return m_part; }
    void setPart(int part);
    bool alone() const { return m_alone; }
    void setAlone(bool alone);
    bool loaded() const { return m_loaded; }
    OutsideModel *outside() { return &m_outside; }
    PartPages *pages() { return &m_pages; }
    QString name() const { return m_name; }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    /// Asks the child whether those may see it.
    Q_INVOKABLE void askChild(int row);
    /// Puts it into the part, with a reason that is kept. Blanks are none.
    Q_INVOKABLE void putIn(int row, const QString &because);
    /// `row` of pages. What would reach somebody outside stays out of the part all the same.
    Q_INVOKABLE void choose(int row, bool on);

Q_SIGNALS:
    void changed();

private:
    struct Loaded
    {
        std::vector<OutsideRow> rows;
        std::vector<PartPages::Row> pages;
        PagePictures pictures;
        QString name;
        CircleId circle;
        SeatId child = 0, officer = 0;
    };
    static Result<Loaded> load(DeviceSession &session, const std::string &hex, std::size_t part);
    maytell::Told toldOf(const OutsideRow &row) const;
    void post(std::function<Result<void>(DeviceSession &)> work);
    void reload();
    void tell(const QString &notice);
    QString m_circle, m_name, m_notice;
    OutsideModel m_outside;
    PartPages m_pages;
    CircleId m_id;
    SeatId m_child = 0, m_officer = 0;
    int m_part = 0, m_question = 0;
    bool m_alone = false, m_loaded = false, m_busy = false;
};

} // namespace pipit::app
