// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/words/sourcewords.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pipit::test {

namespace {

QString unescaped(QString text)
{
    return text.replace(u"\\n"_s, u" "_s).replace(u"\\\""_s, u"\""_s);
}

} // namespace

SourceWords wordsIn(const QString &source)
{
    static const QRegularExpression call(uR"re((fewWords\s*\?\s*)?\b(?:qsTr|qsTranslate|tr)\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s);
    static const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    SourceWords words;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        const auto found = calls.next();
        QString text;
        for (auto parts = literal.globalMatch(found.captured(2)); parts.hasNext();) text += unescaped(parts.next().captured(1));
        words.texts << text;
        if (found.capturedLength(1) > 0) words.few << text;
    }
    return words;
}

QList<SourceWords> wordsOf(const QString &root, const QString &folder)
{
    QList<SourceWords> all;
    const QDir top(root);
    QStringList files;
    for (QDirIterator it(top.filePath(folder), {u"*.qml"_s, u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) files << it.next();
    files.sort();
    for (const auto &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        auto words = wordsIn(QString::fromUtf8(file.readAll()));
        words.file = top.relativeFilePath(path);
        if (!words.texts.isEmpty()) all << words;
    }
    return all;
}

} // namespace pipit::test
