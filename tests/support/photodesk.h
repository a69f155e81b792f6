// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/photocontroller.h"
#include "tests/support/appworld.h"
#include "tests/support/fakecamera.h"
#include "tests/support/pictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace pipit::test {

/// A file that somebody picks.
inline QUrl fileIn(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile out(folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) qFatal("cannot write");
    return QUrl::fromLocalFile(out.fileName());
}

/// The child's editor, open, with the camera's panel beside it.
struct PhotoDesk {
    explicit PhotoDesk(TestDevice &device, const ProfileCard &child, FileOps *files = nullptr) : world(device, files)
    {
        world.platform.setCamera(&camera);
        if (!world.open(child, TestFamily::pictures())) qFatal("does not open");
        editor = std::make_unique<app::EditorController>();
        editor->startNew();
        photos = std::make_unique<app::PhotoController>();
        photos->setEditor(editor.get());
        camera.sees = pictures::quarters(640, 480);
    }
    ~PhotoDesk()
    {
        photos.reset();
        editor.reset();
    }

    app::FakeCamera camera;
    AppWorld world;
    std::unique_ptr<app::EditorController> editor;
    std::unique_ptr<app::PhotoController> photos;

    const std::vector<PageObject> &objects() const { return editor->document()->page().objects; }
    QString key() const { return app::PageKey{editor->pageId(), {}, {}}.text(); }
    bool put()
    {
        const QSignalSpy done(photos.get(), &app::PhotoController::finished);
        photos->put();
        return QTest::qWaitFor([&] { return done.count() == 1; }, 20'000);
    }
    /// False when it does not get onto the page.
    bool chooseFilm(const QString &path)
    {
        const QSignalSpy done(photos.get(), &app::PhotoController::finished);
        photos->chooseFilm(QUrl::fromLocalFile(path));
        return QTest::qWaitFor([&] { return done.count() == 1 || !photos->notice().isEmpty(); }, 60'000) && done.count() == 1;
    }
    /// The notice after this has been chosen, with the page as it was.
    QString refused(const QUrl &file, bool film)
    {
        const auto before = editor->document()->page();
        if (film) photos->chooseFilm(file);
        else photos->choosePicture(file);
        if (!QTest::qWaitFor([&] { return photos->stage() == app::PhotoController::Choosing; }, 60'000)) return QStringLiteral("still at it");
        if (editor->document()->page() != before) return QStringLiteral("the page has changed");
        return photos->picture().isNull() ? photos->notice() : QStringLiteral("a picture is left");
    }
};

} // namespace pipit::test
