// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/bookpdf.h"
#include "app/copy/copyrequest.h"
#include "app/copy/owncopy.h"
#include "app/copy/sealedcopy.h"
#include "core/base/secretsource.h"
#include "core/book/pagecodec.h"
#include "tests/qml/family/askedfamily.h"
#include "tests/support/appworld.h"
#include "tests/support/onlyhers.h"
#include "tests/support/samplepage.h"
#include "tests/support/stockage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace pipit::test {

inline constexpr auto writtenCanary = "the kite is called Marmalade", draftCanary = "nobody knows of Peppermint", takenCanary = "I take Thistledown back",
                      postedCanary = "only for Sam: Bramblewood", answerCanary = "We fly it on Sunday", inPersonCanary = "The judge has to decide";

inline Page pageWith(std::uint8_t number, const char *title, const char *text)
{
    auto page = drawing::samplePage();
    page.id.bytes.fill(number);
    page.objects.resize(5); // no media: what a copy says of them is a test of its own
    page.title = title;
    page.objects.push_back({{1'200, 300, 1'000, 0, false}, TextBox{6'000, 256, 0x2A7A4A, text}});
    return page;
}

inline QByteArray poppler(const char *name, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(name), arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// Everything that a reader of the file reads.
inline QString textOf(const QString &pdf)
{
    return QString::fromUtf8(poppler("pdftotext", {QStringLiteral("-layout"), pdf, QStringLiteral("-")})).simplified();
}

/// A family whose book has pages of every sort and what was said to them, and a folder for what is made of it. Whatever makes
/// a temporary file makes it in a folder that is looked at.
class CopyBook
{
protected:
    /// `more`: what she makes besides, before anybody answers.
    void makeBook(const std::function<void(Profile &)> &more = {});
    /// What was left in the folder for temporary files.
    QStringList endBook();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QUrl at(const char *name) const { return QUrl::fromLocalFile(path(name)); }
    void herOwnDevice()
    {
        makeItOnlyHers(*m_family);
        herTablet();
    }
    void herTablet() { open(m_family->tablet, m_family->child, TestFamily::pictures()); }
    void samsDesk() { open(m_family->iroDevice, m_family->iro, TestFamily::passphrase()); }

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world;
    Page m_kite;

private:
    void open(TestDevice &device, const ProfileCard &card, const Bytes &secret);
    std::unique_ptr<QTemporaryDir> m_folder, m_temporary;
};

} // namespace pipit::test
