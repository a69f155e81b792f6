// SPDX-License-Identifier: Apache-2.0
#include "assets/assets.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace pipit::assets {

bool installFonts()
{
    static const bool installed = [] {
        const QDir fonts(u":/pipit/fonts"_s);
        int andika = 0;
        for (const QString &name : fonts.entryList({u"*.ttf"_s})) {
            const int id = QFontDatabase::addApplicationFont(fonts.filePath(name));
            if (id >= 0 && name.startsWith(u"Andika")) ++andika;
        }
        const QStringList others{u"Noto Naskh Arabic"_s, u"Noto Sans Ethiopic"_s};
        QFont::insertSubstitutions(u"Andika"_s, others);
        QFont::insertSubstitutions(u"Gentium Book Plus"_s, others);
        QFontDatabase::hasFamily(u"Andika"_s); // the database fills now, not at the first text
        return andika == 2;
    }();
    return installed;
}

QByteArray recoloured(QByteArray svg, const QStringList &swaps)
{
    if (swaps.isEmpty()) return svg;
    for (qsizetype at = svg.indexOf('#'); at >= 0; at = svg.indexOf('#', at + 1))
        for (qsizetype i = 0; i + 1 < swaps.size(); i += 2)
            if (const auto from = swaps[i].toLatin1(); QByteArrayView(svg).sliced(at).startsWith(from)) {
                svg.replace(at, from.size(), swaps[i + 1].toLatin1());
                break;
            }
    return svg;
}

} // namespace pipit::assets
