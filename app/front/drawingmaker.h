// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/ownlock.h"
#include "app/page/pagedocument.h"
#include "core/vault/lockpictures.h"

namespace pipit::app {

/// A child makes a lock of her own drawings, or takes Pipit's pictures again. She draws (on a pad that is no page of hers);
/// her lock is asked for; four of the 16 are picked for her, shown to her, and tapped by her until she knows them. Only then
/// does the lock change: before, whatever is left or locked, the pictures of before open it.
// The base in full, for the tools of QML.
class DrawingMaker : public pipit::app::OwnLock
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// What went otherwise than wished, or that it is done; empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY stepChanged)
    /// Her own drawings stand at the lock now.
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY drawnChanged)
    /// Where she draws; empty again for each drawing.
    Q_PROPERTY(pipit::app::PageDocument *pad READ pad CONSTANT)
    /// Those she made, as pictures (image://…).
    Q_PROPERTY(QStringList made READ made NOTIFY madeChanged)
    Q_PROPERTY(bool enough READ enough NOTIFY madeChanged)
    Q_PROPERTY(bool full READ full NOTIFY madeChanged)
    Q_PROPERTY(int fewest READ fewest CONSTANT)
    /// While Learning: the four in their order, their numbers among the 16.
    Q_PROPERTY(QList<int> four READ four NOTIFY stepChanged)
    /// While Repeating: tapped so far, 0–4; and how often she got it right.
    Q_PROPERTY(int tapped READ tapped NOTIFY tappedChanged)
    Q_PROPERTY(int rights READ rights NOTIFY tappedChanged)

public:
    enum Step { Choosing, Drawing, Asking, Learning, Repeating, Saving, Changed };
    Q_ENUM(Step)
    static constexpr int side = 256;       ///< of a drawing at the lock, pixels
    static constexpr int rightsNeeded = 2; ///< times in which she taps the four without seeing them
    explicit DrawingMaker(QObject *parent = nullptr);

    Step step() const { return m_step; }
    QString notice() const { return m_notice; }
    bool hasOwn() const { return !drawn().isEmpty(); }
    PageDocument *pad() { return &m_pad; }
    QStringList made() const { return m_made; }
    bool enough() const { return m_pictures.size() >= lockpictures::fewest; }
    bool full() const { return m_pictures.size() == lockpictures::count; }
    int fewest() const { return int(lockpictures::fewest); }
    QList<int> four() const;
    int tapped() const { return int(m_taps.size()); }
    int rights() const { return m_rights; }

    /// Her own drawings, or the fixed pictures again.
    Q_INVOKABLE void begin(bool own);
    /// What is on the pad is one of them; nothing happens with an empty pad.
    Q_INVOKABLE void keepDrawing();
    /// A sticker by chance in place of what is on the pad: for whoever does not draw.
    Q_INVOKABLE void anyPicture();
    Q_INVOKABLE void dropLast();
    /// Enough are drawn: her lock is asked for.
    Q_INVOKABLE void drawnAll();
    /// She wants to tap them without seeing them.
    Q_INVOKABLE void tryThem();
    /// Picture 1–16, while Repeating. A wrong four shows them again.
    Q_INVOKABLE void tap(int number);
    Q_INVOKABLE void takeTapBack();
    Q_INVOKABLE void showAgain();
    Q_INVOKABLE void done() override;

    /// A pad as the picture at a lock: PNG, its pixels and nothing else.
    static Bytes pictureOf(const Page &page);

Q_SIGNALS:
    void stepChanged();
    void madeChanged();
    void tappedChanged();

protected:
    void use(SecretBytes secret) override;
    void failed(Code code) override;

private:
    void go(Step step, const QString &notice = {});
    void clearPad();
    void forget();
    void learn();
    void change();
    PageDocument m_pad;
    Step m_step = Choosing;
    QString m_notice;
    bool m_own = false;
    std::vector<Bytes> m_pictures;
    QStringList m_made;
    SecretBytes m_lock, m_new; ///< her lock as she gave it, while the new one is learnt; and the new one
    std::vector<int> m_taps;
    int m_rights = 0;
};

} // namespace pipit::app
