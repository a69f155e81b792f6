// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace pipit::test {

/// The texts of one source file: what its qsTr() (in C++: tr()) calls say.
struct SourceWords
{
    QString file;        ///< below the project's root
    QStringList texts;   ///< all
    QStringList few;     ///< those that stand for others with few words: `fewWords ? qsTr("…")`
};

/// Every .qml (and, in app, .h and .cpp) of a folder, below `root`. A folder that is not there has none.
QList<SourceWords> wordsOf(const QString &root, const QString &folder);
/// Of a source's text.
SourceWords wordsIn(const QString &source);

} // namespace pipit::test
