// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copywriter.h"

#include <QQuickItem>

namespace pipit::app {

/// An officer makes a copy of what a child shared with her, to hand over: one file, sealed with words that are made here,
/// shown once, and kept nowhere. After her passphrase again. GUI thread.
class SealedCopy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the child's circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// Why her passphrase did not do, or there is no file; or what the file lacks. Empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY stepChanged)
    /// "Asked for on 4 May"; empty where the child has not asked, or was answered.
    Q_PROPERTY(QString asked READ asked NOTIFY circleChanged)
    Q_PROPERTY(qreal part READ part NOTIFY moved)
    Q_PROPERTY(QString progress READ progress NOTIFY moved)
    /// The words that open the file, while Written; each by itself.
    Q_PROPERTY(QStringList words READ words NOTIFY stepChanged)
    /// Voice notes and films go in too, where there are any. On to begin with; changed while Placing.
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY stepChanged)
    /// "About 24 MB": of those; empty where there are none, or before Placing.
    Q_PROPERTY(QString soundSize READ soundSize NOTIFY stepChanged)
    /// No name: a day and no more.
    Q_PROPERTY(QString fileName READ fileName NOTIFY stepChanged)

public:
    enum Step { Asking, Trying, Placing, Writing, Written };
    Q_ENUM(Step)
    explicit SealedCopy(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    Step step() const { return m_step; }
    QString notice() const { return m_notice; }
    QString asked() const { return m_asked; }
    qreal part() const { return m_writer.part(); }
    bool sound() const { return m_sound; }
    void setSound(bool sound);
    QString soundSize() const;
    QString progress() const;
    QStringList words() const;
    QString fileName() const;

    /// `field`: an item that is a SecretSource; it is empty afterwards. Then Placing, or Asking with a notice.
    Q_INVOKABLE void confirm(QQuickItem *field);
    /// Only while Placing.
    Q_INVOKABLE void saveTo(const QUrl &place);
    /// Whatever is under way ends, the words are forgotten.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void circleChanged();
    void stepChanged();
    void moved();

private:
    void go(Step step, const QString &notice = {});
    void lookWhetherAsked();
    void measure();
    bool withSounds() const { return m_sound && m_soundBytes > 0; }
    void ended(const CopyWriter::End &end);
    CopyWriter m_writer;
    QString m_circle, m_notice, m_asked;
    Step m_step = Asking;
    bool m_sound = true;
    std::uint64_t m_soundBytes = 0;
    SecretBytes m_words;
};

} // namespace pipit::app
