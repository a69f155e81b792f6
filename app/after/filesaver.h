// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/savable.h"

#include <QQuickItem>
#include <QUrl>

namespace pipit::app {

/// Saves what a Savable makes to a place that she picks, after her passphrase again: made in memory, written straight there,
/// and nothing else. What was asked for once is asked for again the next time. GUI thread.
class FileSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::Savable *source READ source WRITE setSource NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// Why her passphrase did not do, or the file was not saved; or that it was. Empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY stepChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stepChanged)
    Q_PROPERTY(pipit::app::Savable::Kind kind READ kind NOTIFY stepChanged)

public:
    enum Step { Asking, Trying, Placing, Writing, Saved };
    Q_ENUM(Step)
    explicit FileSaver(QObject *parent = nullptr);

    Savable *source() const { return m_source; }
    void setSource(Savable *source);
    Step step() const { return m_step; }
    QString notice() const { return m_notice; }
    QString fileName() const { return m_source ? m_source->fileName(m_kind) : QString(); }
    Savable::Kind kind() const { return m_kind; }

    /// `field`: an item that is a SecretSource; it is empty afterwards. Then Placing, or Asking with a notice.
    Q_INVOKABLE void confirm(QQuickItem *field, pipit::app::Savable::Kind kind);
    /// Only while Placing. A place that cannot be written is said, and another may be picked.
    Q_INVOKABLE void saveTo(const QUrl &place);
    /// She picked no place, or wants no file.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void sourceChanged();
    void stepChanged();

private:
    void go(Step step, const QString &notice = {});
    void write(const QUrl &place, const QByteArray &bytes);
    QPointer<Savable> m_source;
    Savable::Kind m_kind = Savable::Pdf;
    Step m_step = Asking;
    QString m_notice;
};

} // namespace pipit::app
