// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What her officer wrote to the child about no ask of hers: letters after a meeting, and "May I tell Mum this?", which she
/// answers here; and what she said aloud at a meeting, to be heard again. The newest first. Empty at the lock. GUI thread.
class LettersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    /// word: Word by its number; of a question.
    enum Role {
        TitleRole = Qt::UserRole, WordsRole, QuestionRole, WordRole, FaceRole,
        VoiceRole,   ///< voice: PageKey of a letter with a voice; empty without
        LengthRole,  ///< length: of that, "0:32"
        FilmRole,    ///< film: PageKey of a letter with a film; empty without
        NameRole,    ///< name: who wrote it; empty: she said it herself
    };
    enum Word { None, Yes, No };
    Q_ENUM(Word)
    explicit LettersModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Empty for no row.
    Q_INVOKABLE QString wordsAt(int row) const;
    /// Her word on a question; she may change it as long as the question stands.
    Q_INVOKABLE void answer(int row, bool yes);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        EntryRef ref;
        QString title, words, face, name, voice, length, film;
        bool question = false;
        Word word = None;
        bool operator==(const Row &) const = default;
    };
    static Result<std::vector<Row>> load(DeviceSession &session);
    static Result<std::optional<Row>> saidAloud(DeviceSession &session, const Book &book, const BookEntry &entry);
    void reload();
    void show(std::vector<Row> rows);
    std::vector<Row> m_rows;
    bool m_sending = false;
};

} // namespace pipit::app
