// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagepainter.h"
#include "app/page/pageraster.h"
#include "core/book/pageeditor.h"

#include <QColor>
#include <QObject>
#include <QPointF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// A page on the screen: the editor of the page, the tool in the child's hand, and what she holds. A PageCanvas shows it;
/// the vault keeps what changeMade() brings. All places are page units. GUI thread.
class PageDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY toolChanged)
    /// Of the mark, in page units (8 are a point): 48 thin, 96 middle, 192 thick.
    Q_PROPERTY(int inkWidth READ inkWidth WRITE setInkWidth NOTIFY toolChanged)
    Q_PROPERTY(bool readOnly READ readOnly WRITE setReadOnly NOTIFY readOnlyChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QColor paper READ paper NOTIFY changed)
    Q_PROPERTY(int paperTemplate READ paperTemplate NOTIFY changed)
    Q_PROPERTY(bool tall READ tall NOTIFY changed)
    /// Height of the paper over its width.
    Q_PROPERTY(qreal shape READ shape NOTIFY changed)
    /// Number of the object that is chosen, back to front, or -1.
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectedChanged)
    Q_PROPERTY(QString selectedText READ selectedText NOTIFY selectedChanged)
    /// Of the words that are chosen; black and 0 when none are.
    Q_PROPERTY(QColor selectedColour READ selectedColour NOTIFY selectedChanged)
    Q_PROPERTY(int selectedTextSize READ selectedTextSize NOTIFY selectedChanged)
    Q_PROPERTY(Kind selectedKind READ selectedKind NOTIFY selectedChanged)

public:
    enum Tool { Hand = 0, Crayon = 1, Pencil = 2, FeltPen = 3, Paintbrush = 4, Rubber = 5 };
    Q_ENUM(Tool)
    enum Kind { NoKind = 0, InkKind, StickerKind, TextKind, PhotoKind, VoiceKind, ClipKind };
    Q_ENUM(Kind)

    static constexpr int keepEveryMs = 3'000;
    explicit PageDocument(QObject *parent = nullptr);

    /// Another page: forgets choice and what was being done. Says nothing to changeMade().
    void setPage(Page page) { setEditor(PageEditor(std::move(page))); }
    /// With what can be undone of it.
    void setEditor(PageEditor editor);
    const Page &page() const { return m_editor.page(); }
    PageView view() const;
    /// The choice as it lies now, in the hand or on the page. nullopt if nothing is chosen.
    std::optional<PageObject> selectedObject() const;

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    int inkWidth() const { return m_inkWidth; }
    void setInkWidth(int width);
    bool readOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    QString title() const { return QString::fromStdString(page().title); }
    void setTitle(const QString &title);
    bool canUndo() const { return m_editor.canUndo(); }
    bool canRedo() const { return m_editor.canRedo(); }
    bool isEmpty() const { return page().objects.empty() && page().title.empty(); }
    QColor paper() const { return QColor::fromRgb(page().paper | 0xFF000000u); }
    int paperTemplate() const { return int(page().paperTemplate); }
    bool tall() const { return page().h > page().w; }
    qreal shape() const { return qreal(page().h) / page().w; }
    int selected() const { return m_selected; }
    void select(int index);
    QString selectedText() const;
    QColor selectedColour() const;
    int selectedTextSize() const;
    Kind selectedKind() const;

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Each new thing is chosen. A sticker or words without a place go to the middle.
    Q_INVOKABLE void placeSticker(int set, int id, int skin, qreal x, qreal y);
    Q_INVOKABLE void addSticker(int set, int id, int skin = 0);
    Q_INVOKABLE void addText(const QString &text);
    Q_INVOKABLE void setSelectedText(const QString &text);
    /// The same in a colour and a size of type, page units.
    Q_INVOKABLE void addWords(const QString &text, const QColor &colour, int size);
    Q_INVOKABLE void setSelectedWords(const QString &text, const QColor &colour, int size);
    Q_INVOKABLE void removeSelected();
    Q_INVOKABLE void removeObject(int index);
    Q_INVOKABLE void bringToFront();
    Q_INVOKABLE void makeBigger();
    Q_INVOKABLE void makeSmaller();
    Q_INVOKABLE void turn();
    Q_INVOKABLE void flip();
    Q_INVOKABLE void moveBy(qreal dx, qreal dy);
    /// The paper under what is drawn, one act each.
    Q_INVOKABLE void setPaper(const QColor &colour, int paperTemplate);
    /// Everything on the page comes along (core/book/papershape.h); back again at once is as it was.
    Q_INVOKABLE void setTall(bool tall);
    /// The frontmost thing at a place that is not ink, or -1.
    Q_INVOKABLE int objectAt(qreal x, qreal y) const;
    /// A voice note that the vault has taken as blob number `blob` of this draft.
    void addVoice(std::uint32_t blob, const Bytes &waveform, std::uint32_t ms);
    /// In place of the note of blob number `old`, as one act; beside the others if that one is gone.
    void replaceVoice(std::uint32_t old, std::uint32_t blob, const Bytes &waveform, std::uint32_t ms);
    /// Number of the blob of the chosen photo, note or film, or -1.
    Q_INVOKABLE int selectedBlob() const;
    /// The shape of the chosen note, 0 … 1.
    Q_INVOKABLE QList<qreal> selectedWave() const;
    /// A photo or film likewise. A photo lies in the middle, as large as suits the page.
    void addPhoto(std::uint32_t blob, QSize pixels);
    void addClip(std::uint32_t blob, std::uint32_t ms);
    /// A photo that is a cut-out: as large as a sticker, at a place or, where none is given, near the middle.
    void addCutOut(std::uint32_t blob, QSize pixels, std::optional<QPointF> at = {});
    /// One act that was made elsewhere (PageThings), and what is chosen after it; -1: nothing.
    bool act(const PageChange &change, int select);
    /// Behind everything else of the page, ink too.
    Q_INVOKABLE void sendToBack();
    /// Where its photos come from, for whoever paints the page; null while one has not come.
    void setPhotos(PagePainter::Photos photos) { m_photos = std::move(photos); }
    QImage photo(std::uint32_t blob, int side) const { return m_photos ? m_photos(blob, side) : QImage(); }
    /// This photo has come.
    void repaintPhoto(quint32 blob);

    /// The choice is carried: any number of the three in the middle, then one of the last two. One act.
    Q_INVOKABLE void pickUp();
    Q_INVOKABLE void carryTo(qreal x, qreal y);
    Q_INVOKABLE void stretchTowards(qreal x, qreal y); ///< its far corner to there
    Q_INVOKABLE void turnTowards(qreal x, qreal y);    ///< its top to there
    Q_INVOKABLE void putDown();
    Q_INVOKABLE void putBack();
    bool carrying() const { return m_carried.has_value(); }

    /// One stroke of the tool, or one pass of the rubber: of the other end of a pen, if `rubs`, whatever the tool.
    /// `ms` is any clock that does not fall.
    void beginInk(QPointF at, int pressure, quint64 ms, bool rubs = false);
    void addInk(QPointF at, int pressure, quint64 ms);
    void endInk();
    void cancelInk();
    bool inking() const { return m_stroke || m_rubber; }
    /// Makes what has been drawn of a stroke so far a change. Happens by itself every three seconds.
    Q_INVOKABLE void keepNow();

Q_SIGNALS:
    void changed();
    /// One change of the page, encoded for the draft (core/book/pagechange.h), in order.
    void changeMade(const pipit::Bytes &change);
    /// The page cannot hold more; what was tried has not happened.
    void full();
    void toolChanged();
    void readOnlyChanged();
    void selectedChanged();
    void carriedChanged();
    void repaintNeeded(const pipit::Box &box);
    /// In its place, when many stickers have moved at once and nothing else: the first of them, and what they covered and cover.
    void stickersMoved(int first, const pipit::Box &box);
    void inkBegan(const pipit::PageObject &stroke);
    void inkGrew(const pipit::InkPoint &point);
    void inkEnded();
    void inkCancelled();
    void pageReplaced();

private:
    bool perform(PageChange change, bool joined = false);
    std::optional<Box> seenContent() const;
    void walk(const std::function<std::optional<PageChange>()> &step);
    void tell(const PageChange &change);
    void repaintDifference(const std::vector<PageObject> &before);
    void addAndSelect(PageObject object);
    QPointF freePlace() const;
    void changePlace(const std::function<void(Placement &)> &change);
    void carry(const std::function<void(Placement &)> &change);
    InkPoint inkPoint(QPointF at, int pressure, quint64 ms) const;
    void keepIfDue(quint64 ms);

    PageEditor m_editor{Page()};
    PagePainter::Photos m_photos;
    Tool m_tool = Crayon;
    QColor m_colour = QColor(0x2A, 0x29, 0x33);
    int m_inkWidth = 96;
    bool m_readOnly = false;
    int m_selected = -1;
    bool m_titling = false; // the newest act was to write at the title
    std::optional<Placement> m_carried;
    std::optional<PageObject> m_stroke; // being drawn, with all its points
    std::size_t m_kept = 0;             // of them, in the page
    quint64 m_inkStart = 0, m_keptAt = 0;
    std::unique_ptr<RubberPass> m_rubber;
    Point m_rubbedTo;
    bool m_rubberKept = false; // an earlier part of the pass is in the page
    QTimer m_keepTimer;
};

} // namespace pipit::app
