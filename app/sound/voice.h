// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>

namespace pipit::app {

/// Seam for a voice that reads a text aloud. It may keep the text nowhere: no log, no file, no other program. GUI thread.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// False where this device has no voice that may read a child's words.
    virtual bool ready() const = 0;
    /// It can say words of that language. Asked often: cheap.
    virtual bool speaks(const QLocale &) const { return ready(); }
    /// Begins to read, in the language of the default locale. What was being read stops; no ended() for it.
    virtual void say(const QString &words) = 0;
    /// The same in that language, whatever the default is.
    virtual void sayIn(const QString &words, const QLocale &) { say(words); }
    /// Stopping when nothing is read is ok.
    virtual void stop() = 0;

Q_SIGNALS:
    /// All has been read, or it could not be.
    void ended();
};

} // namespace pipit::app
