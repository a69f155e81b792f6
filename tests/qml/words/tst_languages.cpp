// SPDX-License-Identifier: Apache-2.0
// What no listed language may leave out: Help, rights, sharing, and the way to them. Compared with the sources as they
// are, so that a sentence somebody changes is missed at once.
#include "tests/qml/words/sourcewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(PIPIT_SOURCE_DIR);

using Table = QHash<QString, QHash<QString, QStringList>>; ///< context (without namespaces), source, translation in its forms

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Table tableOf(const QByteArray &ts)
{
    Table table;
    QString context, source;
    QStringList forms;
    for (QXmlStreamReader xml(ts); !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"name") context = xml.readElementText().section(u"::"_s, -1);
            else if (xml.name() == u"source") source = xml.readElementText(), forms.clear();
            else if (xml.name() == u"translation") {
                QString text;
                while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd())
                    if (xml.isStartElement()) forms << xml.readElementText().trimmed();
                    else text += xml.text();
                forms << text.trimmed();
                forms.removeAll(QString());
                table[context][source] += forms;
            }
        }
    }
    return table;
}

QStringList completeContexts()
{
    QStringList all;
    for (const auto &line : QString::fromUtf8(contents(root + u"/assets/words/complete.txt"_s)).split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) all << line.trimmed();
    return all;
}

/// The sentences of the sources that must be in every table, by context.
QHash<QString, QStringList> wanted()
{
    const auto complete = completeContexts();
    QHash<QString, QStringList> all;
    for (const auto &folder : {u"qml"_s, u"app"_s})
        for (const auto &words : wordsOf(root, folder)) {
            const auto name = QFileInfo(words.file).completeBaseName();
            const auto context = std::find_if(complete.begin(), complete.end(), [&](const auto &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
            if (context != complete.end()) all[*context] += words.texts;
        }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression one(u"%[0-9n]"_s);
    QStringList all;
    for (auto found = one.globalMatch(text); found.hasNext();) all << found.next().captured();
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList tables()
{
    return QDir(root + u"/assets/words"_s).entryList({u"pipit_*.ts"_s});
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsRead()
    {
        const auto table = tableOf("<TS><context><name>a::B</name><message><source>Help</source><translation type=\"unfinished\">H</translation></message>"
                                   "<message numerus=\"yes\"><source>%n</source><translation><numerusform>1</numerusform><numerusform>2</numerusform></translation></message>"
                                   "<message><source>None</source><translation type=\"unfinished\"></translation></message></context></TS>");
        QCOMPARE(table[u"B"_s][u"Help"_s], QStringList{u"H"_s});
        QVERIFY(table[u"B"_s][u"%n"_s].contains(u"2"_s));
        QVERIFY(table[u"B"_s][u"None"_s].isEmpty());
    }

    void whatMustBeCompleteIsThere()
    {
        const auto all = wanted();
        for (const auto &context : {u"Help"_s, u"NumbersModel"_s, u"NumberCard"_s, u"Share"_s, u"TellMore"_s, u"FrontDoor"_s, u"PlacesModel"_s})
            QVERIFY2(!all[context].isEmpty(), qPrintable(context));
    }

    void noLanguageLacksASentence_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &table : tables()) QTest::newRow(qPrintable(table)) << table;
    }
    void noLanguageLacksASentence()
    {
        QFETCH(QString, table);
        const auto said = tableOf(contents(root + u"/assets/words/"_s + table));
        QStringList missing;
        const auto all = wanted();
        for (auto context = all.begin(); context != all.end(); ++context)
            for (const auto &source : *context) {
                // A line break of the sources is a space here.
                const auto &here = said[context.key()];
                const auto found = std::find_if(here.keyBegin(), here.keyEnd(), [&](const auto &key) { return QString(key).replace(u'\n', u' ') == source; });
                if (found == here.keyEnd() || here[*found].isEmpty()) missing << context.key() + u": "_s + source;
            }
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(u"build the target pipit_words_update and fill in:\n"_s + missing.join(u'\n')));
    }

    void aTranslationHasThePlaceholdersOfItsSource_data() { noLanguageLacksASentence_data(); }
    void aTranslationHasThePlaceholdersOfItsSource()
    {
        QFETCH(QString, table);
        QStringList wrong;
        const auto said = tableOf(contents(root + u"/assets/words/"_s + table));
        for (const auto &context : said)
            for (auto message = context.begin(); message != context.end(); ++message)
                for (const auto &form : *message)
                    if (!message.key().contains(u"%n"_s) && placeholders(form) != placeholders(message.key())) wrong << message.key() + u" -> "_s + form;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aTableIsInItsOwnScript_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("script");
        QTest::newRow("Arabic") << u"pipit_ar.ts"_s << int(QChar::Script_Arabic);
        QTest::newRow("Tigrinya") << u"pipit_ti.ts"_s << int(QChar::Script_Ethiopic);
    }
    void aTableIsInItsOwnScript()
    {
        QFETCH(QString, table);
        QFETCH(int, script);
        const auto said = tableOf(contents(root + u"/assets/words/"_s + table));
        int checked = 0;
        for (const auto &context : said)
            for (auto message = context.begin(); message != context.end(); ++message)
                for (const auto &form : *message) {
                    const bool words = std::any_of(message.key().begin(), message.key().end(), [](QChar c) { return c.isLetter(); }) && message.key() != u"%1: %2";
                    if (!words) continue;
                    ++checked;
                    QVERIFY2(std::any_of(form.begin(), form.end(), [&](QChar c) { return c.script() == script; }), qPrintable(form));
                }
        QVERIFY(checked > 200);
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
