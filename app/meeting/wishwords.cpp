// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/wishwords.h"

#include "app/words.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

using Topic = WishContent::Topic;

QString tr(const char *text)
{
    return QCoreApplication::translate("WishWords", text);
}

QString ofWhere(int choice)
{
    switch (WishContent::Where(choice)) {
    case WishContent::Where::AtHome: return tr("Can it be at home?");
    case WishContent::Where::AtSchool: return tr("Can it be at school?");
    case WishContent::Where::SomewhereElse: return tr("Can it be somewhere else?");
    case WishContent::Where::OnScreen: return tr("Can we meet on a screen?");
    }
    return {};
}

QString ofWhen(int choice)
{
    switch (WishContent::When(choice)) {
    case WishContent::When::Morning: return tr("Can it be in the morning?");
    case WishContent::When::AfterSchool: return tr("Can it be after school?");
    case WishContent::When::NotInLessons: return tr("Can it be when I have no lessons?");
    case WishContent::When::AnotherDay: return tr("Can it be on another day?");
    }
    return {};
}

QString ofHow(int choice, const QString &name)
{
    switch (WishContent::How(choice)) {
    case WishContent::How::Come: return tr("I come.");
    case WishContent::How::ComeToPart: return tr("I come for a bit.");
    case WishContent::How::SendPages: return tr("I send my pages.");
    case WishContent::How::SomebodySpeaks: return name.isEmpty() ? tr("Somebody speaks for me.") : tr("%1 speaks for me.").arg(name);
    case WishContent::How::NotThisTime: return tr("Not this time.");
    }
    return {};
}

} // namespace

QStringList comfortLines(const WishContent &wish)
{
    return QString::fromStdString(wish.words).split(u'\n', Qt::SkipEmptyParts);
}

QString wishWords(const WishContent &wish)
{
    const auto name = wish.person ? QString::fromStdString(wish.person->name) : QString();
    QString said;
    switch (wish.topic) {
    case Topic::Where: said = ofWhere(wish.choice); break;
    case Topic::When: said = ofWhen(wish.choice); break;
    case Topic::Comes: said = tr("Can %1 come?").arg(name); break;
    case Topic::StaysAway: said = tr("Please not %1.").arg(name); break;
    case Topic::HowISay: said = ofHow(wish.choice, name); break;
    case Topic::Comfort: return tr("I would like: %1.").arg(words::together(comfortLines(wish)));
    case Topic::Change: break;
    }
    if (wish.words.empty()) return said;
    const auto own = QString::fromStdString(wish.words);
    return said.isEmpty() ? own : said + u' ' + own;
}

} // namespace pipit::app
