// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pipit::app::sentences {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QStringList of(AnswerContent::Verdict verdict)
{
    switch (verdict) {
    case AnswerContent::Verdict::Yes:
        return {Say::tr("Yes. It is agreed."), Say::tr("Yes. I will tell you the day as soon as I know it."), Say::tr("Yes. You asked for it, and it helped that you said it.")};
    case AnswerContent::Verdict::NoBecause:
        return {Say::tr("No. This is not what you wanted, and I am sorry."), Say::tr("No, not now. I asked why, and this is what I was told."),
                Say::tr("No. If you think this is wrong, you can say so, and I will listen.")};
    case AnswerContent::Verdict::Changed:
        return {Say::tr("Not just as you said it. This is what was agreed."), Say::tr("A part of it is a yes.")};
    case AnswerContent::Verdict::NotYet:
        return {Say::tr("I do not know yet. I have asked."), Say::tr("We are still talking about it."), Say::tr("I wait for one person to answer me.")};
    case AnswerContent::Verdict::ThankYou:
        return {Say::tr("Thank you for telling me."), Say::tr("Thank you for showing me. Can I ask you about it, just us two?"),
                Say::tr("I have looked at your page and I thought about it.")};
    }
    return {};
}

QString inMyVoice()
{
    return Say::tr("I say it in my own voice.");
}

QString stillTalking()
{
    return Say::tr("We are still talking about it.");
}

QString lookAgain(const QString &text)
{
    static const QRegularExpression promise(u"\\b(promise|promised|definitely|for sure|guarantee)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression praise(u"\\b(great|amazing|awesome|brilliant)\\b|!"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.contains(promise)) return Say::tr("This sounds like a promise. Say what you will do, and by when.");
    if (text.contains(praise)) return Say::tr("Say what it was that helped, in place of praise.");
    return {};
}

QStringList knowing(const QString &child, const QString &carer)
{
    QStringList out{Say::tr("%1 says so").arg(child), Say::tr("It has happened once"), Say::tr("%1 has a date").arg(child)};
    if (!carer.isEmpty()) out.append(Say::tr("%1 has it in writing").arg(carer));
    return out;
}

} // namespace pipit::app::sentences
