// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/officershand.h"

#include "tests/journeys/story.h"

#include <QAbstractItemModel>

namespace pipit::journey::officer {

void open(Part &part)
{
    part.openTyped(story::officer, story::officerPassphrase);
    part.hand().see(QStringLiteral("child ") + QString::fromUtf8(story::child));
}

void openChild(Part &part)
{
    part.hand().tap(QStringLiteral("child ") + QString::fromUtf8(story::child));
    part.hand().see(QStringLiteral("iroChild"));
}

void openScreen(Part &part, Screen screen)
{
    part.hand().tap(QStringLiteral("part %1").arg(int(screen)));
    part.hand().see(QStringLiteral("iroPart"));
}

void backTo(Part &part, const QString &name)
{
    auto &hand = part.hand();
    for (int i = 0; i < 5 && !hand.sees(name); ++i) hand.tap(QStringLiteral("adultBack"));
    hand.see(name);
}

void fillIn(Part &part, const QString &field, const QString &text)
{
    const auto name = field + QStringLiteral(" field");
    part.hand().tap(name);
    part.hand().type(name, text);
}

void fillNth(Part &part, int nth, const char *text)
{
    auto &hand = part.hand();
    hand.tapNth(QStringLiteral("caseField"), nth);
    hand.rubOut();
    hand.type(QStringLiteral("iroPart"), QString::fromUtf8(text));
}

void tapInRow(Part &part, const QString &list, const char *role, const char *words, const QString &control)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("\"%1\" in a row of \"%2\"").arg(control, list), [&]() -> QQuickItem * {
        auto *view = hand.sees(list) ? hand.see(list) : nullptr;
        const auto *model = view ? view->property("model").value<QAbstractItemModel *>() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (!model->data(model->index(row, 0), model->roleNames().key(role, -1)).toString().contains(QString::fromUtf8(words))) continue;
            QQuickItem *item = nullptr;
            QMetaObject::invokeMethod(view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, row));
            return item ? item->findChild<QQuickItem *>(control) : nullptr;
        }
        return nullptr;
    });
}

} // namespace pipit::journey::officer
