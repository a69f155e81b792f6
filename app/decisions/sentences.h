// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/replies.h"

#include <QStringList>

/// Ready sentences of an officer to a child: plain, about now, and nothing that may not be kept. A test reads them all.
namespace pipit::app::sentences {

/// To finish or to leave. `child` is not among them: nobody is called by name in a letter that somebody else may see.
QStringList of(AnswerContent::Verdict verdict);
/// What an answer by voice alone says in words, where the format wants some.
QString inMyVoice();
/// What a first "not yet" says where nothing was written.
QString stillTalking();
/// Why a text of an officer may not go to a child as it stands; empty where it may: a promise, or praise without a thing.
QString lookAgain(const QString &text);
/// How we will know, from what it is.
QStringList knowing(const QString &child, const QString &carer);

} // namespace pipit::app::sentences
