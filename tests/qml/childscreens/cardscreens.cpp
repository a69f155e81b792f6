// SPDX-License-Identifier: Apache-2.0
// The screens of a key card: at the lock, and where she makes one.
#include "tests/qml/childscreens/childscreens.h"

#include "app/front/carddrawing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

/// A card of Amina's; what it says.
SecretBytes makeCard(ScreenFamily &family)
{
    SecretBytes text;
    family.vault.ask(
        &family.session,
        [](app::DeviceSession &session) -> Result<KeyCard> {
            PIPIT_TRY_SET(const auto cards, session.device().store().profiles());
            return session.device().addCard(cards.front().tag, test::TestFamily::pictures());
        },
        [&text](const Result<KeyCard> &card) {
            if (card) text = card->text();
            else qWarning("no card: %s", card.error().detail.c_str());
        });
    family.settle();
    return text;
}

QImage inAHand(const SecretBytes &text)
{
    QImage image(1'280, 915, QImage::Format_RGB32);
    image.fill(QColor(0x4b, 0x4a, 0x54));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(620, 470);
    painter.rotate(-5);
    const auto code = app::QrCode::of(text.view());
    if (code) app::carddrawing::draw(painter, {-340, -216, 680, 432}, *code, u"amina"_s);
    return image;
}

QVariantMap withCard(ScreenFamily &family)
{
    makeCard(family);
    return {{u"profile"_s, 0}};
}

/// The camera sees a card that was replaced.
QVariantMap withOldCard(ScreenFamily &family)
{
    family.camera.sees = inAHand(makeCard(family));
    return withCard(family);
}

void lookOn(ScreenFamily &family, QQuickItem &root)
{
    tapAll(family, root, {u"showCard"_s});
    for (int i = 0; i < 4; ++i) {
        family.camera.look();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        family.settle();
    }
}

void pictures(ScreenFamily &family, QQuickItem &root)
{
    tapAll(family, root, {u"picture3"_s, u"picture7"_s, u"picture7"_s, u"picture12"_s});
    family.settle();
}

void wrongOnes(ScreenFamily &family, QQuickItem &root)
{
    for (int tries = 0; tries < 8 && ChildStage::find(root, u"picture1"_s); ++tries) tapAll(family, root, {u"picture1"_s, u"picture1"_s, u"picture1"_s, u"picture1"_s});
    family.settle();
}

} // namespace

std::vector<ChildScreen> cardScreens()
{
    const auto shell = u"Shell/Shell.qml"_s, mine = u"Child/MyCard.qml"_s;
    const auto plain = [](ScreenFamily &) { return QVariantMap(); };
    const auto has = [](ScreenFamily &family) {
        makeCard(family);
        return QVariantMap();
    };
    return {
        {u"card-way"_s, shell, true, false, withCard, [](ScreenFamily &family, QQuickItem &root) { tapAll(family, root, {u"picture3"_s}); }},
        {u"card-wait"_s, shell, true, false, withCard, wrongOnes},
        {u"card-lock"_s, shell, true, false, withCard, lookOn},
        {u"card-old"_s, shell, true, false, withOldCard, lookOn},
        {u"card-no-camera"_s, shell, true, false, withCard, [](ScreenFamily &family, QQuickItem &root) {
             family.camera.refuses = Code::NoDevice; // gone in the moment in which it is wanted
             lookOn(family, root);
         }},
        {u"card-mine"_s, mine, true, true, plain, {}},
        {u"card-mine-has"_s, mine, true, true, has, {}},
        {u"card-mine-ask"_s, mine, true, true, plain, [](ScreenFamily &family, QQuickItem &root) { tapAll(family, root, {u"makeCard"_s, u"picture3"_s}); }},
        {u"card-mine-shown"_s, mine, true, true, has, [](ScreenFamily &family, QQuickItem &root) {
             tapAll(family, root, {u"makeCard"_s});
             pictures(family, root);
         }},
        {u"card-mine-away"_s, mine, true, true, has, [](ScreenFamily &family, QQuickItem &root) {
             tapAll(family, root, {u"takeCardAway"_s});
             pictures(family, root);
         }},
    };
}

} // namespace pipit::gallery
