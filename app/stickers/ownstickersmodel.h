// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"

#include <QAbstractListModel>
#include <QHash>

namespace pipit::app {

/// The stickers that the child has cut out herself, newest first. Put on a page they are photos of it whose bytes belong to
/// the page, so they are seen by whoever may see it, and stay there when they are taken out of here. Forgotten at the lock;
/// follows Session::bookChanged. GUI thread.
class OwnStickersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::EditorController *editor MEMBER m_editor REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool full READ full NOTIFY countChanged)
    /// The one that was taken out last can be put back.
    Q_PROPERTY(bool canPutBack READ canPutBack NOTIFY countChanged)
    /// One sentence when something could not be done; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< name: "My sticker 3"; her own voice says more
        SpokenRole,              ///< spoken: she has said a name
    };
    static constexpr int shownSide = 192; ///< pixels of a picture here

    explicit OwnStickersModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool full() const { return m_rows.size() >= OwnStickers::most; }
    bool canPutBack() const { return !m_takenOut.picture.empty(); }
    QString notice() const { return m_notice; }
    /// At most shownSide large; null for no such row. OwnStickerView shows it.
    QImage picture(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// She has said a name for it.
    Q_INVOKABLE bool spoken(int row) const { return row >= 0 && row < count() && m_rows[std::size_t(row)].voiceMs > 0; }
    /// Onto the page of the editor: near the middle, or at a place in page units.
    Q_INVOKABLE void put(int row);
    Q_INVOKABLE void putAt(int row, qreal x, qreal y);
    /// Plays the name that she has said; a second time stops it.
    Q_INVOKABLE void say(int row);
    Q_INVOKABLE void takeOut(int row);
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void dismissNotice() { tell({}); }

Q_SIGNALS:
    void countChanged();
    void noticeChanged();

private:
    struct Row {
        std::int64_t id = 0;
        QImage picture;
        std::uint32_t voiceMs = 0;
    };
    struct TakenOut {
        Bytes picture, voice;
        std::uint32_t voiceMs = 0;
    };
    void load();
    void forget();
    void put(int row, std::optional<QPointF> at);
    void place(std::uint32_t blob, const QImage &image, std::optional<QPointF> at);
    void tell(const QString &notice);
    QPointer<EditorController> m_editor;
    std::vector<Row> m_rows;
    TakenOut m_takenOut;
    VoicePlayer m_player;
    std::int64_t m_saying = 0;
    /// Which blob of the page holds which of them: one that is put on twice is kept once.
    struct OnPage {
        std::uint32_t blob = 0;
        QImage image;
    };
    PageId m_page;
    QHash<std::int64_t, OnPage> m_onPage;
    QString m_notice;
};

} // namespace pipit::app
