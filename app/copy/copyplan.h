// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/askwords.h"
#include "app/pages/pagekey.h"
#include "app/vault/devicesession.h"

#include <QDate>
#include <QImage>
#include <QStringList>

namespace pipit::app {

/// One page of a copy, all but its picture.
struct CopyPage
{
    PageKey key;
    QString title;
    QString about;             ///< "26 November 2026  ·  Shared with Sam and Jo  ·  Please sort this"
    std::vector<AskStep> trail; ///< what was asked for in it and what became of it; empty without answers
    QDate day;                  ///< when it was shared, or changed last
    std::uint64_t soundBytes = 0; ///< of its voice notes and films, as lists have them
};

/// Something that she asked for outside a page.
struct CopyAsk
{
    QString title;
    std::vector<AskStep> trail;
};

/// What goes into a copy of a child's book, in words, oldest first. Nothing of it is read yet but what lists hold.
struct CopyPlan
{
    QString name, face, day; ///< whose it is; when it was made
    bool handedOver = false; ///< made by the officer: only what the child shared with her
    std::vector<CopyPage> pages;
    std::vector<CopyAsk> asks;
    bool withSounds = false; ///< an archive, with the voice notes and films beside the sheets

    std::uint64_t soundBytes() const;
};

/// Of the child whose space is open: every page that is kept here, shared or not; with `answers` also what became of what
/// she asked. What she posted with no copy or took back is not here, so it is not there. Vault's thread.
/// Errors: Refused (locked), NotFound, those of the database.
Result<CopyPlan> planOwnCopy(DeviceSession &session, bool answers, const QDateTime &now);

/// By an officer, for the child of `circle`: the pages that the child shared with her and did not take back, and the answers.
/// Only what her own tablet holds is in it: nothing that is not sealed for her seat, so nothing that she posted with no copy,
/// and no answer that somebody has yet to tell her face to face. Vault's thread. Errors: as above.
Result<CopyPlan> planCopyToHandOver(DeviceSession &session, const CircleId &circle, const QDateTime &now);

/// A page as it is drawn.
struct CopyPicture
{
    Page page;
    std::map<std::uint32_t, QImage> photos;
    bool whole = true; ///< no photo is missing
};
/// Vault's thread. Errors: Refused (locked), those of openPage and openDraft.
Result<CopyPicture> pictureFor(DeviceSession &session, const PageKey &key);

} // namespace pipit::app
