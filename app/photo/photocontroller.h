// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "app/photo/cropframe.h"
#include "app/photo/picture.h"
#include "app/photo/pickedfile.h"

#include <QVideoSink>

namespace pipit::app {

/// Brings a photo or a film onto the page: taken, or picked from what the device has. What was picked is only read; of
/// it nothing is kept but the cropped photo or the cleaned film, sealed. Long work runs on another thread, says how far
/// it is, and can be stopped; whatever goes wrong is one sentence, and the page is as it was. GUI thread.
class PhotoController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY hasCameraChanged)
    /// The picture that is being cropped.
    Q_PROPERTY(QImage picture READ picture NOTIFY stageChanged)
    Q_PROPERTY(pipit::app::CropFrame *crop READ crop CONSTANT)
    /// How far the work is, 0 … 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Stage {
        Choosing, ///< nothing yet
        Aiming,   ///< the camera is on
        Working,  ///< reading, cleaning or sealing
        Cropping, ///< a picture is here
    };
    Q_ENUM(Stage)

    explicit PhotoController(QObject *parent = nullptr);
    ~PhotoController() override;

    EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    Stage stage() const { return m_stage; }
    bool hasCamera() const;
    QImage picture() const { return m_picture; }
    CropFrame *crop() { return &m_crop; }
    qreal progress() const;
    QString notice() const { return m_notice; }

    Q_INVOKABLE void openCamera(QVideoSink *preview);
    Q_INVOKABLE void takePhoto();
    Q_INVOKABLE void choosePicture(const QUrl &file);
    Q_INVOKABLE void chooseFilm(const QUrl &file);
    /// A quarter turn to the right.
    Q_INVOKABLE void turn();
    /// The cropped part goes onto the page.
    Q_INVOKABLE void put();
    /// Back to the choice: camera off, work stopped, picture forgotten.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void editorChanged();
    void stageChanged();
    void hasCameraChanged();
    void progressChanged();
    void noticeChanged();
    /// It is on the page.
    void finished();

private:
    struct Film;
    enum class Thing { Picture, Film };
    template <class Work, class Done>
    void work(Work work, Done done);
    void become(Stage stage);
    void show(const QImage &picture);
    void keepFilm(std::shared_ptr<Film> film);
    void sealNext(std::shared_ptr<Film> film);
    void fail(Thing thing, Code code);
    void failToKeep(Stage back, Code code);
    void tell(const QString &sentence);

    QPointer<EditorController> m_editor;
    CropFrame m_crop;
    Stage m_stage = Choosing;
    QImage m_picture;
    std::shared_ptr<Watch> m_watch; ///< of the running work; another one each time
    QTimer m_tick;
    QString m_notice;
};

} // namespace pipit::app
