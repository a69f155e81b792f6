// SPDX-License-Identifier: Apache-2.0
#include "app/alarms/alarmwords.h"

#include "app/vault/worries.h"
#include "sync/engine/event.h"

#include <QCoreApplication>

namespace pipit::app::words {

namespace {

using sync::AlarmKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("pipit::app::words", text);
}

/// A later Pipit may have stored more kinds; `title` and `words` are empty for them.
struct Said
{
    QString title, words;
};

Said said(int kind)
{
    if (kind == Worry::unopened)
        return {tr("Something came that does not open"),
                tr("This device could not store it. It is kept sealed and tried again by itself. Make room on this device; if it stays, tell your records officers.")};
    switch (AlarmKind(kind)) {
    case AlarmKind::MailboxShorter:
        return {tr("The hub’s list became shorter"),
                tr("The hub’s list of what came for you is shorter than it was. All that had come is kept here. Tell your records officers.")};
    case AlarmKind::MailboxFork:
        return {tr("The hub tells another story"),
                tr("The hub’s list of what came for you is not the one it showed before. All that had come is kept here. Tell your records officers.")};
    case AlarmKind::BadHubSignature:
        return {tr("An answer without the right seal"),
                tr("An answer of the hub did not carry its seal, so it was not believed. Everything is kept here and tried again. Tell your records officers.")};
    case AlarmKind::AuthorRollback:
        return {tr("This device is an older copy"),
                tr("This device was put back to an older copy of itself, so what you write here is not sent any more. It is kept here, sealed. Tell your records officers.")};
    case AlarmKind::HubLost:
        return {tr("The hub lost something"),
                tr("The hub lost some of what was sent from here. It is still here and is sent again by itself. Tell your records officers.")};
    case AlarmKind::DocumentRefused:
        return {tr("A list was not signed as it must be"),
                tr("A new list of people or of settings came without the signatures that it needs, so it is not used. The one before holds. Tell your records officers.")};
    case AlarmKind::DocumentFork:
        return {tr("Two lists under one number"),
                tr("A second list of people or of settings came under the number of one that is here, so it is not used. The first holds. Tell your records officers.")};
    case AlarmKind::WrongCertificate:
        return {tr("Something else answered"),
                tr("Something else answered in the hub’s place, so nothing was sent to it. Everything is kept here and goes when the hub answers. A hotel’s or café’s network may do this; if it stays, tell your records officers.")};
    case AlarmKind::EntryClash:
        return {tr("Two things under one number"),
                tr("The hub has something else under the number of one thing written here, so that one does not go. It is kept here. Tell your records officers.")};
    case AlarmKind::Denied:
        return {tr("The hub does not know this device"),
                tr("The hub does not know this device, or not any more, so nothing goes and nothing comes. Everything is kept here. Tell your records officers.")};
    case AlarmKind::LocalFileMissing:
        return {tr("Something cannot be read here"),
                tr("One thing that waits to go cannot be read on this device, so it does not go. Nothing was deleted, and the rest goes on. Tell your records officers.")};
    case AlarmKind::BlobDamaged:
        return {tr("A recording, picture or film is damaged"),
                tr("A recording, picture or film is damaged, here or on its way. Its page is whole, and it is asked for or sent again. If it stays, tell your records officers.")};
    case AlarmKind::AuthorFork:
        return {tr("Two truths from one person’s device"),
                tr("Two different things came as one and the same from one person’s device. The first is shown; the other is kept sealed. Tell your records officers.")};
    case AlarmKind::ManifestFork:
        return {tr("Somebody has another list of people"),
                tr("Somebody who wrote to you holds another list of this child’s people than this device does. What they wrote is shown; this device’s list holds. Tell your records officers.")};
    case AlarmKind::PackDamaged:
        return {tr("A prompt pack came damaged"),
                tr("A prompt pack of your council came with other words than were signed, so it is not used. The packs that are here are shown as before, and it is asked for again. If it stays, tell your records officers.")};
    }
    return {};
}

} // namespace

QString alarmTitle(int kind)
{
    const auto title = said(kind).title;
    return title.isEmpty() ? tr("Something to know") : title;
}

QString ofAlarm(int kind)
{
    const auto words = said(kind).words;
    return words.isEmpty() ? tr("Something happened that this Pipit has no words for yet. Nothing was deleted. Tell your records officers.") : words;
}

QString packsTitle()
{
    return tr("A prompt pack is not shown");
}

QString ofPacks(const QStringList &why)
{
    constexpr qsizetype most = 3; // the others are likely to be the same
    return why.mid(0, most).join(u' ') + u' ' + tr("The packs that are here are shown as before. Tell your records officers.");
}

QString howOften(qint64 count)
{
    return count > 2 ? tr("%1 times").arg(count) : count == 2 ? tr("Twice") : QString();
}

QString alarmLine(int kinds)
{
    return kinds > 1 ? tr("%1 things to know about this device").arg(kinds) : kinds == 1 ? tr("1 thing to know about this device") : QString();
}

} // namespace pipit::app::words
