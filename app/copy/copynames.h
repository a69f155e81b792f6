// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QSet>
#include <QString>

namespace pipit::app {

/// What the files of a copy are called: the day, and what she called the page, in letters that every disk takes. A title is a
/// child's words and may be anything: nothing of it can name another folder, hide a file or turn its ending round.
class CopyNames
{
public:
    /// Letters, digits, spaces and - _ ' ’ of `text` in its order, at most `most` UTF-16 units, with no space at either end. Empty where nothing is left.
    static QString plain(const QString &text, qsizetype most);

    /// "2026-05-03 The orange tent", or "2026-05-03 The orange tent (2)": no two alike, in whatever case.
    QString folder(const QDate &day, const QString &title);
    /// "FOLDER/FOLDER - voice 1.opus", so that it says what it is wherever it is put. `number` from 1. `mime` as media have it.
    static QString file(const QString &folder, bool film, int number, const QString &mime);
    /// The sheets of paper among them: "My copy.pdf".
    static QString paper();

private:
    QSet<QString> m_taken;
};

} // namespace pipit::app
