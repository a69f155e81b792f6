// SPDX-License-Identifier: Apache-2.0
// The way to a copy of her own book: on a device that is hers alone, and on one that others use.
#include "tests/qml/childscreens/childscreens.h"

#include "app/copy/owncopy.h"
#include "tests/support/onlyhers.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

void upToThePlace(ScreenFamily &family, QQuickItem &root)
{
    tapAll(family, root, {u"onlyMine"_s, u"copyAnswers"_s, u"picture3"_s, u"picture7"_s, u"picture7"_s, u"picture12"_s});
    family.settle();
}

app::OwnCopy *copyOf(QQuickItem &root)
{
    return root.findChild<app::OwnCopy *>(u"ownCopy"_s);
}

/// What follows when she has picked a place.
void saveTo(ScreenFamily &family, QQuickItem &root, const QString &place)
{
    upToThePlace(family, root);
    auto *copy = copyOf(root);
    if (!copy) return;
    copy->saveTo(QUrl::fromLocalFile(place));
    while (copy->step() == app::OwnCopy::Writing) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

std::vector<ChildScreen> copyScreens()
{
    const auto mine = u"Child/MyCopy.qml"_s;
    const auto plain = [](ScreenFamily &) { return QVariantMap(); };
    const auto hers = [](test::TestFamily &family) { test::makeItOnlyHers(family); };
    return {
        {u"copy-whose"_s, mine, true, true, plain, {}, {}, hers},
        {u"copy-choice"_s, mine, true, true, plain, taps({u"onlyMine"_s}), {}, hers},
        {u"copy-choice-sound"_s, mine, true, true, plain, taps({u"onlyMine"_s, u"copySound"_s}), {}, hers},
        {u"copy-lock"_s, mine, true, true, plain, taps({u"onlyMine"_s, u"copyPages"_s, u"picture3"_s}), {}, hers},
        {u"copy-place"_s, mine, true, true, plain, upToThePlace, {}, hers},
        {u"copy-refused"_s, mine, true, true, plain, [](ScreenFamily &family, QQuickItem &root) { saveTo(family, root, u"/no/such/folder/copy.pdf"_s); }, {}, hers},
        {u"copy-saved"_s, mine, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             const QTemporaryDir folder;
             saveTo(family, root, folder.filePath(u"copy.pdf"_s));
         }, {}, hers},
        {u"copy-ask"_s, mine, true, true, plain, {}},
        {u"copy-asked"_s, mine, true, true, plain, taps({u"askForCopy"_s})},
    };
}

} // namespace pipit::gallery
