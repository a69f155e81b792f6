// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform.h"
#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// What the officer wrote down for one child: the notes of a visit, oldest first, or the short log of the day, newest
/// first. Each is an entry of that child's circle, for the officer and the records alone. GUI thread.
class VisitNotes : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    /// The short log, in place of the notes.
    Q_PROPERTY(bool log MEMBER m_log NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    /// Row whose sound the player holds, or -1.
    Q_PROPERTY(int playingRow READ playingRow NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// What was begun by keys and is no note yet.
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged)

public:
    enum Role { KeyRole = Qt::UserRole, WordsRole, KindRole, LiftedRole, AtRole, PictureRole, LengthRole, PartRole, WhatRole };
    enum Kind { Typed, Spoken, Inked };
    Q_ENUM(Kind)
    /// NoteContent::What by its number.
    enum What { Rang = 2, Chased = 3, Advised = 4, Travelled = 5 };
    Q_ENUM(What)
    explicit VisitNotes(QObject *parent = nullptr);

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    int count() const { return int(m_rows.size()); }
    VoicePlayer *player() { return &m_player; }
    int playingRow() const;
    QString notice() const { return m_notice; }
    QString typed() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Kept while it is typed.
    Q_INVOKABLE void type(const QString &text);
    /// Each line becomes a note.
    Q_INVOKABLE void write(const QString &text);
    /// One tap of the short log: time and kind.
    Q_INVOKABLE void logNow(int what);
    /// Words that follow: they stand in the place of what was said.
    Q_INVOKABLE void addWords(int row, const QString &words);
    /// Into the record, or out of it again: a note in place of the former.
    Q_INVOKABLE void lift(int row);
    Q_INVOKABLE void play(int row);

    struct Row
    {
        EntryRef ref;
        NoteContent note;
        Kind kind = Typed;
        std::uint32_t ms = 0;
        qreal part = 0; ///< height of the ink over its width
        Hlc first;      ///< when it was first noted
        bool operator==(const Row &) const = default;
    };
    /// Posts one, for the officer's seats alone, stamped with now. Vault's thread.
    static Result<EntryRef> post(DeviceSession &session, const CircleId &circle, NoteContent note, std::vector<MediaRef> media = {},
                                 std::optional<PageId> draft = {});

Q_SIGNALS:
    void changed();
    void typedChanged();

private:
    struct Loaded;
    static Loaded load(DeviceSession &session, const std::string &circle, const VisitId &visit, CivilDay day, bool log);
    void reload();
    void forget();
    std::optional<VisitDraft::Child> child() const;
    void say(std::function<Result<EntryRef>(DeviceSession &)> work);
    void replace(int row, const NoteContent &note);
    QPointer<OpenVisit> m_visit;
    QString m_circle, m_notice;
    bool m_log = false;
    std::vector<Row> m_rows;
    VoicePlayer m_player;
    std::optional<EntryRef> m_playing;
};

} // namespace pipit::app
