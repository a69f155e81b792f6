// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/askseen.h"
#include "app/answers/stepsmodel.h"
#include "app/pages/pagekey.h"
#include "tests/qml/family/askedfamily.h"
#include "tests/qml/family/family.h"

#include <QTest>

/// What a test asks of a model, and of the vault of a child who has asked for things.
namespace pipit::test {

using namespace pipit::app;

inline QString told(const QAbstractListModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role)).toString();
}

inline QString allOf(const StepsModel &steps)
{
    QStringList out;
    for (int row = 0; row < steps.count(); ++row) out.append(told(steps, row, "spoken"));
    return out.join(u'\n');
}

/// What she wrote last.
inline BookEntry newestOfHers(ScreenFamily &family)
{
    BookEntry newest;
    family.vault.ask(
        &family.session,
        [](DeviceSession &device) {
            BookEntry out;
            const auto entries = *device.profile()->entries(*device.onlyCircle());
            for (const auto &entry : entries)
                if (entry.mine && entry.type == EntryType::Item) out = entry;
            return out;
        },
        [&](BookEntry entry) { newest = std::move(entry); });
    family.settle();
    return newest;
}

/// What her RECEIPTs "seen" name.
inline std::vector<EntryRef> seenByHer(ScreenFamily &family)
{
    std::vector<EntryRef> seen;
    family.vault.ask(
        &family.session,
        [](DeviceSession &device) {
            std::vector<EntryRef> out;
            const auto entries = *device.profile()->entries(*device.onlyCircle());
            for (const auto &entry : entries) {
                if (!entry.mine || entry.type != EntryType::Receipt) continue;
                const auto receipt = ReceiptContent::decode(entry.content);
                if (receipt->kind == ReceiptKind::Seen) out.insert(out.end(), receipt->targets.begin(), receipt->targets.end());
            }
            return out;
        },
        [&](std::vector<EntryRef> refs) { seen = std::move(refs); });
    family.settle();
    return seen;
}

/// What looking at the ask of `key` would tell.
inline Looking wouldTell(ScreenFamily &family, const QString &key)
{
    Looking looking;
    family.vault.ask(
        &family.session,
        [wanted = *PageKey::from(key)](DeviceSession &device) {
            const auto &book = device.books().at(wanted.circle);
            return *lookingAt(*device.profile(), book, wanted.circle, *book.trails().of(wanted.entry), {TestFamily::iroSeat});
        },
        [&](Looking answer) { looking = std::move(answer); });
    family.settle();
    return looking;
}

/// Sam has told her face to face what he wanted to tell so.
inline void tellFaceToFace(TestFamily &family)
{
    auto sam = family.openIro();
    const auto entries = *sam->entries(family.circle);
    for (const auto &entry : entries) {
        if (entry.kind != Kind::Answer || !AnswerContent::decode(entry.content)->inPerson) continue;
        NewEntry told;
        told.circle = family.circle;
        told.content = *ProgressContent{ProgressContent::State::ToldInPerson, "", {}}.encode();
        told.audience = {TestFamily::childSeat};
        told.target = entry.ref;
        family.iroDevice.clock.advance(60'000);
        QVERIFY(sam->outgoing().post(std::move(told)));
    }
    family.carry();
}

} // namespace pipit::test
