// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/pack.h"

namespace pipit::app {

/// What a participation team should look at again in the English of a pack, one sentence each with its place: questions that
/// lead or that yes or no answers, words of the office, figures of speech, promises, long sentences, long words. A machine
/// cannot judge a question; it finds what is often wrong.
QStringList packAdvice(const Pack &pack);

} // namespace pipit::app
