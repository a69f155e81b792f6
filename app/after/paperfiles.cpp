// SPDX-License-Identifier: Apache-2.0
#include "app/after/paperfiles.h"

#include "app/after/zip.h"
#include "app/copy/copyplan.h"
#include "app/page/pageraster.h"

#include <QCoreApplication>

namespace pipit::app::paperfiles {

namespace {

constexpr int pictureWidth = 1'100; ///< pixels; 300 dots an inch on half a sheet

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PaperFiles)
};

} // namespace

Result<Sheets> sheetsOf(DeviceSession &session, const AfterDesk &desk, Paper paper, bool pictures)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    Sheets out;
    if (const auto at = desk.papers.find(paper); at != desk.papers.end()) out.title = QString::fromStdString(at->second.paper.title);
    if (const auto at = desk.paragraphs.find(paper); at != desk.paragraphs.end()) out.paragraphs = at->second;
    out.foot = Say::tr("From Pipit. This file is not sealed: whoever has it can read it.");
    if (!pictures) return out;
    StickerImages stickers;
    for (const auto &one : out.paragraphs) {
        const auto key = PageKey::from(one.picture);
        if (!key) continue;
        const auto picture = pictureFor(session, *key);
        if (!picture) continue;
        out.pictures[one.picture] = renderPage(picture->page, pictureWidth, stickers, [&picture](std::uint32_t blob, int) {
            const auto photo = picture->photos.find(blob);
            return photo == picture->photos.end() ? QImage() : photo->second;
        });
    }
    return out;
}

QByteArray plain(const Sheets &sheets)
{
    return (sheets.title + QStringLiteral("\n\n") + after::plainText(sheets.paragraphs) + u'\n').toUtf8();
}

Result<QByteArray> sections(const Sheets &sheets)
{
    std::vector<Sheets> each;
    for (const auto &one : sheets.paragraphs) {
        if (!one.heading.isEmpty()) each.push_back({one.heading, sheets.foot, {}, sheets.pictures});
        if (each.empty()) continue;
        each.back().paragraphs.push_back(one);
        each.back().paragraphs.back().heading.clear(); // it is the title
    }
    std::vector<std::pair<QByteArray, QByteArray>> files;
    PIPIT_TRY_SET(auto whole, docx(sheets));
    files.emplace_back("whole.docx", std::move(whole));
    files.emplace_back("whole.txt", plain(sheets));
    QString list;
    for (std::size_t i = 0; i < each.size(); ++i) {
        const auto name = QStringLiteral("section-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        PIPIT_TRY_SET(auto section, docx(each[i]));
        files.emplace_back(name.toLatin1() + ".docx", std::move(section));
        files.emplace_back(name.toLatin1() + ".txt", plain(each[i]));
        list += name + QStringLiteral(": ") + each[i].title + u'\n';
    }
    files.emplace_back("sections.txt", list.toUtf8());
    std::vector<ZipEntry> entries;
    for (const auto &[name, bytes] : files) entries.push_back({name.constData(), bytes});
    return zip(entries);
}

Result<QByteArray> make(DeviceSession &session, const AfterDesk &desk, Paper paper, Savable::Kind kind)
{
    PIPIT_TRY_SET(const auto sheets, sheetsOf(session, desk, paper, kind == Savable::Pdf));
    switch (kind) {
    case Savable::Pdf: return pdf(sheets, false); // English, whatever the screen is in
    case Savable::PlainText: return plain(sheets);
    case Savable::Docx: return docx(sheets);
    case Savable::Sections: return sections(sheets);
    case Savable::Csv:
    case Savable::Xml: break;
    }
    return Error{Code::Invalid, "no kind of a paper"};
}

} // namespace pipit::app::paperfiles
