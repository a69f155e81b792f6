// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/share/audiencemodel.h"
#include "app/share/shareable.h"

namespace pipit::app {

/// "Who can see this?": the faces, the use, and posting what is shared.
class ShareController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::Shareable *what MEMBER m_what REQUIRED)
    Q_PROPERTY(pipit::app::AudienceModel *people READ people CONSTANT)
    /// 1 just so you know, 2 please sort this, 3 talk about it in my meeting, 4 ask me before you tell anyone; 0 none.
    Q_PROPERTY(int use READ use WRITE setUse NOTIFY useChanged)
    /// Drawn with a dashed line, never chosen beforehand. 0 none.
    Q_PROPERTY(int suggestedUse READ suggestedUse NOTIFY useChanged)
    Q_PROPERTY(bool canPost READ canPost NOTIFY canPostChanged)
    Q_PROPERTY(bool posting READ posting NOTIFY canPostChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// Who reads first, for sentences; empty when nobody is chosen.
    Q_PROPERTY(QString firstName READ firstName NOTIFY canPostChanged)
    /// The reviewing officer, who keeps what she was told; empty before it is known.
    Q_PROPERTY(QString officerName READ officerName NOTIFY canPostChanged)
    /// "Sam and Jo", for sentences; empty when nobody is chosen.
    Q_PROPERTY(QString names READ names NOTIFY canPostChanged)
    /// Who was with her: 1 on my own, 2 somebody helped me, 3 somebody was near, 4 rather not say; 0 not said. It goes to
    /// her officer alone, beside what is shared, and is not kept here.
    Q_PROPERTY(int company READ company WRITE setCompany NOTIFY companyChanged)
    /// Her officer is among those who can see it, so there is somebody to tell.
    Q_PROPERTY(bool asksCompany READ asksCompany NOTIFY canPostChanged)
    Q_PROPERTY(int answerWithinDays READ answerWithinDays NOTIFY canPostChanged)

public:
    explicit ShareController(QObject *parent = nullptr);

    AudienceModel *people() { return &m_people; }
    int use() const { return m_use; }
    void setUse(int use);
    int suggestedUse() const { return m_people.anybodyOut() ? int(Use::AskMeFirst) : 0; }
    bool canPost() const { return !m_posting && !m_people.chosen().empty(); }
    bool posting() const { return m_posting; }
    QString notice() const { return m_notice; }
    QString firstName() const;
    QString officerName() const { return m_people.officerName(); }
    int answerWithinDays() const { return m_answerWithinDays; }
    QString names() const;
    int company() const { return m_company; }
    void setCompany(int company);
    bool asksCompany() const { return m_people.chosenOfficer().has_value(); }

    /// Seals it and keeps a copy. posted() when it is "waiting to go", whatever the network does.
    Q_INVOKABLE void postAndKeep() { post(true, false); }
    /// Seals it and keeps nothing here. `leaveNoMark`: not even that something was posted.
    Q_INVOKABLE void postOnly(bool leaveNoMark) { post(false, leaveNoMark); }

Q_SIGNALS:
    void useChanged();
    void canPostChanged();
    void noticeChanged();
    void posted(bool kept);
    void companyChanged();

private:
    void post(bool keepCopy, bool leaveNoMark);
    void loadPeople();
    Shareable *m_what = nullptr;
    AudienceModel m_people;
    int m_use = 0, m_answerWithinDays = 0, m_company = 0;
    bool m_posting = false;
    QString m_notice;
};

} // namespace pipit::app
