// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/afterdesk.h"
#include "app/after/savable.h"

#include <QImage>

/// A paper as bytes that other programs open. In memory only.
namespace pipit::app::paperfiles {

/// What goes into a file: the title, the paragraphs with their pictures, and what stands at the foot.
struct Sheets
{
    QString title, foot;
    std::vector<Paragraph> paragraphs;
    std::map<QString, QImage> pictures; ///< by Paragraph::picture
};

/// Vault's thread: reads the pages whose pictures go in. One that cannot be read is left out, its words stay.
/// Errors: Refused (locked).
Result<Sheets> sheetsOf(DeviceSession &session, const AfterDesk &desk, Paper paper, bool pictures);

/// PDF/A-1b on A4, the child's words and the adults' side by side; in any script. `mirrored`: for a text in a
/// language that is read from the right; ours are English. Any thread; it ends on the thread that began it.
QByteArray pdf(const Sheets &sheets, bool mirrored);
/// UTF-8, sections with their headings.
QByteArray plain(const Sheets &sheets);
/// WordprocessingML (ECMA-376): a heading for each section, a table of two columns where words stand side by side.
Result<QByteArray> docx(const Sheets &sheets);

/// A ZIP of whole.docx, whole.txt, and for each section section-01.docx and section-01.txt on; sections.txt says which is which. No name
/// of a file is a name of anybody. What stands before the first heading is in the whole alone. Errors: Io.
Result<QByteArray> sections(const Sheets &sheets);

/// By kind. Vault's thread. Errors: as above; Invalid for a kind that is none of a paper's.
Result<QByteArray> make(DeviceSession &session, const AfterDesk &desk, Paper paper, Savable::Kind kind);

} // namespace pipit::app::paperfiles
