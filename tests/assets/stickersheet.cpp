// SPDX-License-Identifier: Apache-2.0
// pipit-sticker-sheet DIR [--only NAME]: contact sheets of every sticker, as an illustrator looks at them. all-SET.png: each at
// 48 and 96 pixels on card, sky and dark; large-SET-N.png: twelve at 400; skins.png: those whose skin a child can choose.
#include "app/stickers/skintone.h"
#include "app/stickers/stickerlist.h"
#include "assets/assets.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace pipit;
using namespace pipit::app;

namespace {

constexpr QColor ink(0x2A, 0x29, 0x33);
const QList<QColor> grounds{QColor(0xFF, 0xFD, 0xF8), QColor(0xCF, 0xE8, 0xF2), QColor(0x2B, 0x2E, 0x3D)};

class Sheet
{
public:
    Sheet(QSize cell, int columns, int rows) : m_cell(cell), m_columns(columns), m_image(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32)
    {
        m_image.fill(grounds[0]);
    }
    /// The cell of that number, its corner at the origin.
    void begin(QPainter &painter, int at)
    {
        painter.begin(&m_image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setFont(QFont(u"Andika"_s, 10));
        painter.setPen(ink);
        painter.translate(at % m_columns * m_cell.width(), at / m_columns * m_cell.height());
    }
    bool save(const QString &path) const { return m_image.save(path); }

private:
    QSize m_cell;
    int m_columns;
    QImage m_image;
};

/// Drawn at that very size, as a screen does.
QImage at(const StickerCard &card, int side, int skin = 0)
{
    QFile file(card.file);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QSvgRenderer drawing(assets::recoloured(file.readAll(), skinSwaps(card.skin, skin)));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIR"_s, u"Where the sheets go"_s);
    const QCommandLineOption only(u"only"_s, u"Stickers whose file name holds this"_s, u"name"_s);
    parser.addOption(only);
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1 || !assets::installFonts()) parser.showHelp(2);
    const QDir dir(parser.positionalArguments().constFirst());
    if (!dir.mkpath(u"."_s)) return 1;

    QList<StickerCard> all;
    for (const auto &card : readStickers())
        if (card.file.contains(parser.value(only))) all << card;
    bool good = !all.isEmpty();
    for (const int set : {1, 2}) {
        QList<StickerCard> cards;
        for (const auto &card : all)
            if (card.set == set) cards << card;
        if (cards.isEmpty()) continue;
        Sheet small({200, 170}, 8, int(cards.size() + 7) / 8);
        for (int i = 0; i < cards.size(); ++i) {
            QPainter painter;
            small.begin(painter, i);
            for (int ground = 0; ground < 3; ++ground) {
                painter.fillRect(QRect(ground * 66, 0, 66, 56), grounds[ground]);
                painter.drawImage(QPoint(ground * 66 + 9, 4), at(cards[i], 48));
            }
            painter.drawImage(QPoint(52, 58), at(cards[i], 96));
            painter.drawText(QRect(0, 150, 200, 20), Qt::AlignCenter, u"%1 %2"_s.arg(cards[i].number).arg(cards[i].name));
        }
        good = small.save(dir.filePath(u"all-%1.png"_s.arg(set))) && good;
        constexpr int perSheet = 12;
        for (int first = 0; first < cards.size(); first += perSheet) {
            Sheet large({400, 430}, 4, 3);
            for (int i = first; i < std::min<int>(first + perSheet, int(cards.size())); ++i) {
                QPainter painter;
                large.begin(painter, i - first);
                painter.drawImage(QPoint(0, 0), at(cards[i], 400));
                painter.drawText(QRect(0, 402, 400, 24), Qt::AlignCenter, u"%1 %2"_s.arg(cards[i].number).arg(cards[i].name));
            }
            good = large.save(dir.filePath(u"large-%1-%2.png"_s.arg(set).arg(first / perSheet + 1))) && good;
        }
    }
    QList<StickerCard> skinned;
    for (const auto &card : all)
        if (!card.skin.isEmpty()) skinned << card;
    Sheet skins({96 * 7, 110}, 2, std::max(1, int(skinned.size() + 1) / 2));
    for (int i = 0; i < skinned.size(); ++i) {
        QPainter painter;
        skins.begin(painter, i);
        for (int skin = 0; skin <= 6; ++skin) painter.drawImage(QPoint(skin * 96, 4), at(skinned[i], 92, skin));
    }
    good = skins.save(dir.filePath(u"skins.png"_s)) && good;
    QTextStream(stdout) << all.size() << " stickers in " << dir.path() << Qt::endl;
    return good ? 0 : 1;
}
