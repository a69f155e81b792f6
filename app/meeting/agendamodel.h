// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/meeting.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What the child wants to talk about at her meeting, in her order: stickers, words or both. Kept in her vault at every
/// change ("meeting/list"), shared only when she shares it. GUI thread; empty from the lock on.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// It is not what she shared last.
    Q_PROPERTY(bool fresh READ fresh NOTIFY changed)
    Q_PROPERTY(bool full READ full NOTIFY changed)
    /// The line that was taken away last can be put back.
    Q_PROPERTY(bool canPutBack READ canPutBack NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Role {
        WordsRole = Qt::UserRole,
        PictureRole, ///< picture: the sticker's drawing; empty without one
        SaidRole,    ///< said: the words, or the sticker's spoken name
    };
    static constexpr auto keptAs = "meeting/list";
    static constexpr std::size_t most = 40;

    explicit AgendaModel(QObject *parent = nullptr);

    int count() const { return int(m_agenda.lines.size()); }
    bool loaded() const { return m_loaded; }
    bool fresh() const { return m_loaded && m_agenda.lines != m_shared.lines; }
    bool full() const { return m_agenda.lines.size() >= most; }
    bool canPutBack() const { return m_taken.has_value(); }
    QString notice() const { return m_notice; }
    const AgendaContent &content() const { return m_agenda; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// At the end. Nothing happens without words and without a sticker.
    Q_INVOKABLE void add(const QString &words, int stickerSet, int sticker);
    Q_INVOKABLE void say(int row, const QString &words);
    /// The line stands at `to` afterwards; the others close up.
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void takeAway(int row);
    Q_INVOKABLE void putBack();

Q_SIGNALS:
    void changed();
    void noticeChanged();

private:
    struct Loaded;
    void reload();
    void show(AgendaContent agenda);
    void keep();
    void setNotice(const QString &notice);
    AgendaContent m_agenda, m_shared;
    std::optional<std::pair<int, AgendaContent::Line>> m_taken;
    QString m_notice;
    bool m_loaded = false;
    int m_question = 0;
};

} // namespace pipit::app
