// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pageexport.h"
#include "app/pages/readcontroller.h"

#include <QQuickItem>
#include <QUrl>

namespace pipit::app {

/// Saves a copy of a page that an adult has open, as a PDF or a picture, to a place that she picks, after her passphrase
/// again. That file is the only thing that is written; what was asked for once is asked for again the next time.
class PageSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::ReadController *read READ read WRITE setRead NOTIFY readChanged REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// Why her passphrase did not do, or the copy was not saved; or that it was. Empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY stepChanged)
    Q_PROPERTY(Kind kind READ kind NOTIFY stepChanged)
    /// What to call the file: the child's own words are hers to choose a name for, so it says a day and no more.
    Q_PROPERTY(QString fileName READ fileName NOTIFY stepChanged)

public:
    enum Step { Asking, Trying, Choosing, Saved };
    Q_ENUM(Step)
    enum Kind { Pdf, Picture };
    Q_ENUM(Kind)
    explicit PageSaver(QObject *parent = nullptr);

    ReadController *read() const { return m_read; }
    void setRead(ReadController *read);
    Step step() const { return m_step; }
    QString notice() const { return m_notice; }
    Kind kind() const { return m_kind; }
    QString fileName() const;

    /// `field`: an item that is a SecretSource; it is empty afterwards. Then Choosing, or Asking with a notice.
    Q_INVOKABLE void confirm(QQuickItem *field, pipit::app::PageSaver::Kind kind);
    /// Only while Choosing. A place that cannot be written is said, and another may be picked.
    Q_INVOKABLE void saveTo(const QUrl &place);
    /// She picked no place.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void readChanged();
    void stepChanged();

private:
    void go(Step step, const QString &notice = {});
    QByteArray copy() const;
    QPointer<ReadController> m_read;
    Step m_step = Asking;
    Kind m_kind = Pdf;
    QString m_notice;
};

} // namespace pipit::app
