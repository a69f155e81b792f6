// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/childshand.h"

#include "tests/journeys/pagefacts.h"

namespace pipit::journey::child {

void goHome(Part &part)
{
    auto &hand = part.hand();
    for (int i = 0; i < 5 && !hand.sees(QStringLiteral("home")); ++i) hand.tap(QStringLiteral("back"));
    hand.see(QStringLiteral("home"));
}

void drawPage(Part &part, const char *title, const QList<QPointF> &line)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("makePage"));
    hand.tap(QStringLiteral("blankPage"));
    auto &document = documentOf(hand.see(QStringLiteral("canvas")));
    hand.draw(QStringLiteral("canvas"), line);
    hand.until(QStringLiteral("a line where the finger was"), [&] { return document.page().objects.size() == 1 && !document.inking(); });
    hand.tap(QStringLiteral("pageTitle"));
    hand.type(QStringLiteral("pageTitle"), QString::fromUtf8(title));
    hand.key(Qt::Key_Return);
    hand.until(QStringLiteral("the title"), [&] { return document.title() == QString::fromUtf8(title); });
}

void leaveOut(Part &part, const char *name)
{
    auto &hand = part.hand();
    for (int i = 0; hand.sees(QStringLiteral("face%1").arg(i)); ++i) {
        const auto face = QStringLiteral("face%1").arg(i);
        if (hand.see(face)->property("name").toString() != QString::fromUtf8(name)) continue;
        hand.tap(face);
        hand.until(QStringLiteral("the face left out"), [&] { return hand.see(face)->property("out").toBool(); });
        return;
    }
    throw Stumble{QStringLiteral("%1 is not among the faces").arg(QString::fromUtf8(name))};
}

} // namespace pipit::journey::child
