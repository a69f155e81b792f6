// SPDX-License-Identifier: Apache-2.0
// What is written after the review: her answers, the record, the code, the file of the yearly return.
#include "app/after/afterreview.h"
#include "app/after/filesaver.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/officershand.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

#include <QStandardPaths>

namespace pipit::journey {
namespace {

/// After the lock again, into her documents; then she takes the file away under `name`. `kind`: which of those offered.
void save(Part &part, int kind, const QString &name, const QString &picture)
{
    auto &hand = part.hand();
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(documents);
    hand.tap(QStringLiteral("filePassphrase"));
    hand.type(QStringLiteral("filePassphrase"), QString::fromUtf8(story::officerPassphrase));
    part.picture(picture);
    hand.tap(QStringLiteral("kind%1").arg(kind));
    auto *saver = hand.object<app::FileSaver>();
    hand.until(QStringLiteral("the passphrase to be right"), [&] { return saver->step() == app::FileSaver::Placing; });
    // The system's own dialog: she takes the place that it offers.
    QObject *dialog = nullptr;
    hand.until(QStringLiteral("the system's dialog"), [&] {
        for (auto *each : saver->parent()->findChildren<QObject *>())
            if (each->inherits("QQuickFileDialog") && each->property("visible").toBool()) dialog = each;
        return dialog != nullptr;
    });
    const auto offered = documents + u'/' + saver->fileName();
    QMetaObject::invokeMethod(dialog, "accept");
    hand.until(QStringLiteral("the file to be saved"), [&] { return saver->step() == app::FileSaver::Saved; });
    part.picture(picture + QStringLiteral("-done"));
    if (!QFile::rename(offered, part.saved(name)))
        throw Stumble{QStringLiteral("the file does not lie where the dialog said")};
    hand.tap(QStringLiteral("fileClose"));
    hand.until(QStringLiteral("the screen before"), [&] { return !hand.sees(QStringLiteral("fileClose")); });
}

/// What the child did not choose these readers for is out of the record until she says yes, or the officer says why
/// not.
void putIn(Part &part)
{
    auto &hand = part.hand();
    const auto ask = QStringLiteral("putInBecause"), field = QStringLiteral("becauseField");
    hand.see(ask);
    const auto *outside = hand.object<app::AfterReview>()->outside();
    // The model, not the screen: a list that is drawn anew shows no row for a moment.
    const auto waiting = [outside] {
        int out = 0;
        for (int row = 0; row < outside->count(); ++row) {
            const auto state = outside->data(outside->index(row), app::OutsideModel::StateRole).toInt();
            out += state != app::OutsideModel::Yes && state != app::OutsideModel::PutIn;
        }
        return out;
    };
    for (int left = waiting(); left > 0; --left) {
        hand.tap(ask);
        hand.tap(field);
        hand.type(field, QString::fromUtf8(reviewstory::sheSaid));
        hand.tap(QStringLiteral("becausePutIn"));
        hand.until(QStringLiteral("it to be put in"), [&] { return !hand.sees(field) && waiting() == left - 1; });
    }
}

void answers(Part &part)
{
    using namespace reviewstory;
    auto &hand = part.hand();
    officer::openScreen(part, officer::Answers);
    hand.see(QStringLiteral("mainThing"));
    hand.tap(QStringLiteral("paper1"));
    for (const auto *words : {football, footballWhy, sleepover, noBed, lock, landlord, shelf, shelfWhy})
        hand.until(QStringLiteral("\"%1\" among the answers").arg(QString::fromUtf8(words)),
                   [&] { return hand.reads(QString::fromUtf8(words)); });
    part.picture(QStringLiteral("answers-for-her"));
    hand.tap(QStringLiteral("mainThing"));
    hand.until(QStringLiteral("the answers to go"), [&] {
        return hand.see(QStringLiteral("mainThing"))->property("text").toString().startsWith(QStringLiteral("Send"));
    });
    hand.tap(QStringLiteral("paper2"));
    part.picture(QStringLiteral("would-reach-outside"));
    putIn(part);
    part.picture(QStringLiteral("the-record"));
    hand.tap(QStringLiteral("mainThing"));
    save(part, 0, QStringLiteral("record.pdf"), QStringLiteral("save-the-record"));
    hand.tap(QStringLiteral("mainThing"));
    save(part, 1, QStringLiteral("record.docx"), QStringLiteral("save-the-record-again"));
    officer::backTo(part, QStringLiteral("iroChild"));
}

void code(Part &part)
{
    auto &hand = part.hand();
    officer::openScreen(part, officer::Code);
    hand.see(QStringLiteral("codePN1"));
    part.picture(QStringLiteral("how-she-took-part"));
    if (!hand.see(QStringLiteral("codePN1"))->property("suggested").toBool())
        throw Stumble{QStringLiteral("she was there and asked in her own words, and PN1 is not suggested")};
    hand.until(QStringLiteral("the page that was looked at among what Pipit saw"),
               [&] { return hand.reads(QStringLiteral("1 page shown, marked")); });
    hand.tap(QStringLiteral("codePN1"));
    hand.tap(QStringLiteral("confirmCode"));
    hand.tap(QStringLiteral("saveRows"));
    save(part, 0, QStringLiteral("reviews.csv"), QStringLiteral("save-one-row"));
    part.picture(QStringLiteral("the-code-is-confirmed"));
    officer::backTo(part, QStringLiteral("iroChild"));
}

} // namespace

void officerWrites(Part &part)
{
    officer::open(part);
    officer::openChild(part);
    answers(part);
    code(part);
    part.untilOutboxEmpty();
    part.picture(QStringLiteral("the-childs-page-at-the-end"));
    part.tell(QStringLiteral("written"));
}

} // namespace pipit::journey
