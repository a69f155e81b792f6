// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "app/photo/cropframe.h"
#include "app/photo/photocontroller.h"

#include <QPolygonF>

namespace pipit::app {

/// Makes a sticker of a child's own: cut out of her page or of a photo, by a ring or a box; if she likes, she says its
/// name; then it is kept among hers. Nothing is kept before that, and all is forgotten at the lock. GUI thread.
class CutController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::EditorController *editor MEMBER m_editor REQUIRED)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    /// What is cut from.
    Q_PROPERTY(QImage picture READ picture NOTIFY changed)
    /// What has been drawn round, in parts of the picture; closed by itself.
    Q_PROPERTY(QPolygonF ring READ ring WRITE setRing NOTIFY changed)
    Q_PROPERTY(bool hasRing READ hasRing NOTIFY changed)
    /// The box, for whoever cannot draw a ring.
    Q_PROPERTY(bool boxed READ boxed WRITE setBoxed NOTIFY changed)
    Q_PROPERTY(pipit::app::CropFrame *box READ box CONSTANT)
    /// What has been cut out.
    Q_PROPERTY(QImage cutOut READ cutOut NOTIFY changed)
    Q_PROPERTY(pipit::app::VoiceRecorder *recorder READ recorder CONSTANT)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    /// Its name has been said.
    Q_PROPERTY(bool named READ named NOTIFY changed)
    /// One sentence when something could not be done; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    enum Stage {
        Nothing, ///< it has not begun, or has ended
        Drawing, ///< a picture is here
        Cut,     ///< a cut-out is here
        Keeping, ///< the vault is at it
    };
    Q_ENUM(Stage)
    static constexpr std::uint32_t longestNameMs = 10'000;
    static constexpr int pageWidth = 2'048; ///< pixels of the page that is cut from

    explicit CutController(QObject *parent = nullptr);
    ~CutController() override;

    Stage stage() const { return m_stage; }
    QImage picture() const { return m_picture; }
    QPolygonF ring() const { return m_ring; }
    void setRing(const QPolygonF &ring);
    bool hasRing() const { return m_boxed || m_ring.size() >= 3; }
    bool boxed() const { return m_boxed; }
    void setBoxed(bool boxed);
    CropFrame *box() { return &m_box; }
    QImage cutOut() const { return m_cutOut; }
    VoiceRecorder *recorder() { return &m_recorder; }
    VoicePlayer *player() { return &m_player; }
    bool named() const { return m_voiceMs > 0; }
    QString notice() const { return m_notice; }

    /// From the page as it is now.
    Q_INVOKABLE void startWithPage();
    /// From the cropped part of the photo that is being cropped.
    Q_INVOKABLE void startWithPhoto(pipit::app::PhotoController *photos);
    Q_INVOKABLE void cut();
    /// Another ring.
    Q_INVOKABLE void again();
    Q_INVOKABLE void forgetName();
    Q_INVOKABLE void keep();
    /// Forgets all of it.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /// It is among hers.
    void kept();

private:
    void start(const QImage &picture);
    void become(Stage stage, const QString &notice = {});
    void wipeName();
    QPointer<EditorController> m_editor;
    Stage m_stage = Nothing;
    QImage m_picture, m_cutOut;
    QPolygonF m_ring;
    bool m_boxed = false;
    CropFrame m_box;
    VoiceRecorder m_recorder;
    VoicePlayer m_player;
    Bytes m_voice;
    std::uint32_t m_voiceMs = 0;
    QString m_notice;
};

} // namespace pipit::app
