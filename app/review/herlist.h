// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/shelfpictures.h"
#include "app/review/reviewtable.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What the child wants to talk about, in her order; then the pages that she put into this part under no line of hers, and
/// what was added together today. It may be empty. Pages that are not for this part leave no row, no mark and no number. GUI thread.
class HerList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ReviewTogether")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Tone { Plain, Talked, NotToday, Together };
    Q_ENUM(Tone)
    enum Role {
        WordsRole = Qt::UserRole, ///< words: hers, in quotation marks; or the sticker's name
        NoteRole, ToneRole,
        PictureRole,   ///< picture: the sticker's drawing; empty without one
        ThumbnailRole, ///< thumbnail: of her page; empty until it has come
        KeyRole,       ///< key: of her page; empty where the row has none
        LineRole,      ///< line: its place in her list, for showing, ticking and putting off; -1: it is none of hers
        AskedRole,     ///< asked: how often she asked for the same
        PlainRole,     ///< plain: her words alone
        VoiceRole,     ///< voice: PageKey of what she said aloud; empty without
        VoiceMsRole,   ///< voiceMs
        MadeRole,      ///< made: a picture was made with it; thumbnail is of that
    };
    struct Row
    {
        QString words, note, picture, key, plain;
        Tone tone = Plain;
        int line = -1, asked = 0;
        QString voice{}, made{};
        int voiceMs = 0;
        bool operator==(const Row &) const = default;
    };
    explicit HerList(QObject *parent = nullptr);

    /// `notToday`: places of her list that she put off until another day.
    void show(const ReviewTable &table, std::size_t part, const std::set<int> &notToday);
    const std::vector<Row> &rows() const { return m_rows; }

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The drawing and the spoken name of a sticker; empty for one of a later version.
    static std::pair<QString, QString> stickerOf(std::uint16_t set, std::uint16_t number);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
    mutable ShelfPictures m_pictures;
};

} // namespace pipit::app
