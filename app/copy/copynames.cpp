// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copynames.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

constexpr qsizetype longestTitle = 40; ///< twice in a path that Windows may take to 260

struct SayNames
{
    Q_DECLARE_TR_FUNCTIONS(CopyNames)
};

QString endingOf(const QString &mime)
{
    const auto kind = mime.section(u';', 0, 0).trimmed();
    if (kind == QLatin1String("audio/ogg")) return QStringLiteral(".opus");
    if (kind == QLatin1String("video/mp4")) return QStringLiteral(".mp4");
    if (kind == QLatin1String("video/webm")) return QStringLiteral(".webm");
    if (kind == QLatin1String("video/quicktime")) return QStringLiteral(".mov");
    if (kind == QLatin1String("video/x-matroska")) return QStringLiteral(".mkv");
    return QStringLiteral(".bin"); // another's tablet may send what this one has no name for
}

bool harmless(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'-' || c == U'_' || c == U'\'' || c == U'’';
}

} // namespace

QString CopyNames::plain(const QString &text, qsizetype most)
{
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) out += harmless(c) ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
    out = out.simplified();
    if (out.size() > most) out.truncate(out.at(most).isLowSurrogate() ? most - 1 : most);
    return out.trimmed();
}

QString CopyNames::folder(const QDate &day, const QString &title)
{
    auto said = plain(title, longestTitle);
    if (said.isEmpty()) said = plain(SayNames::tr("A page"), longestTitle);
    const auto name = (day.isValid() ? day.toString(Qt::ISODate) + u' ' : QString()) + said;
    auto unique = name;
    for (int i = 2; m_taken.contains(unique.toCaseFolded()); ++i) unique = QStringLiteral("%1 (%2)").arg(name, QString::number(i));
    m_taken.insert(unique.toCaseFolded());
    return unique;
}

QString CopyNames::file(const QString &folder, bool film, int number, const QString &mime)
{
    const auto what = plain(film ? SayNames::tr("film") : SayNames::tr("voice"), longestTitle);
    return folder + u'/' + folder + QStringLiteral(" - ") + what + u' ' + QString::number(number) + endingOf(mime);
}

QString CopyNames::paper()
{
    return plain(SayNames::tr("My copy"), longestTitle) + QStringLiteral(".pdf");
}

} // namespace pipit::app
